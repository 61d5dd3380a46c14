import { useRef } from 'react'
import type { Marked, Strips } from '../../derivation/board.ts'
import { valueOf } from '../../derivation/quantity.ts'
import { classes } from '../figure/lit.ts'
import { useSize } from '../figure/useSize.ts'
import { Tex } from '../typeset.tsx'
import { Element } from './Element.tsx'
import { Slot } from './Slot.tsx'
import { partKey } from './stops.ts'
import { PITCH, planOf, STRIP, type Span, type StripPlan } from './strips-plan.ts'
import { seen, useBoard } from './view.ts'
import css from './strips.module.css'

/** Before it has been measured. */
const WIDTH = 560
/** Beside the strips, for their sizes and windows. */
const ASIDE = 124
/** A field that is narrower has its ends on the far sides of its middle. */
const ROOM = 80
/** From the middle to a number beside it. */
const NEXT = 2
/** In em. */
const DIGITS = 4.4

/** Maps over each other with the cells that are looked at, as far as they are known. */
export function StripsPanel({ strips: { id, strips } }: { readonly strips: Strips }) {
  const { reading } = useBoard()
  const box = useRef<HTMLDivElement>(null)
  const width = Math.max(120, (useSize(box)?.width ?? WIDTH) - ASIDE)
  const value = ({ quantity }: Marked) => valueOf(reading.quantities, quantity)
  const plans = planOf(
    strips,
    strips.map(({ ends, size }) => ({
      first: value(ends[0]),
      last: value(ends[1] ?? ends[0]),
      size: value(size),
    })),
    width,
  )
  const isKnown = strips.map(({ ends }) =>
    ends.every(({ quantity }) => seen(reading, quantity) !== undefined),
  )
  const height = (strips.length - 1) * PITCH + STRIP + 26
  return (
    <div ref={box} className={css['strips']} style={{ height }}>
      <svg className={css['cells']} width={width} height={height} aria-hidden="true">
        {plans.map((plan, k) => {
          const above = plans[k - 1]
          return (
            <g key={strips[k]?.size.ref}>
              {above && isKnown[k] && isKnown[k - 1] && (
                <path className={css['cone']} d={coneOf(above, plan)} />
              )}
              <Cells plan={plan} isKnown={isKnown[k] ?? false} />
            </g>
          )
        })}
      </svg>
      {strips.map((strip, k) => {
        const plan = plans[k]
        const [first, last] = strip.ends
        return (
          plan && (
            <div key={strip.size.ref} className={css['numbers']}>
              <Entry
                panel={id}
                of={first}
                {...placeOf(last ? 'first' : 'only', plan, width, isKnown[k])}
              />
              {last && <Entry panel={id} of={last} {...placeOf('last', plan, width, isKnown[k])} />}
              <div className={css['aside']} style={{ left: width + 10, top: plan.top }}>
                <Entry panel={id} of={strip.size} />
              </div>
              {strip.layer.length > 0 && (
                <div
                  className={classes(css['aside'], css['window'])}
                  style={{ left: width + 10, top: plan.top + STRIP }}
                >
                  {strip.layer.map((mark) => (
                    <Entry key={mark.ref} panel={id} of={mark} bare />
                  ))}
                </div>
              )}
            </div>
          )
        )
      })}
    </div>
  )
}

function Cells({ plan, isKnown }: { readonly plan: StripPlan; readonly isKnown: boolean }) {
  const { top, map, read, outside, borders } = plan
  const marks = isKnown ? outside : []
  const inMap = borders.filter((x) => x > map.from && x < map.to)
  const beyond = borders.filter((x) => marks.some(({ from, to }) => x > from && x < to))
  return (
    <>
      <rect className={css['map']} {...rectOf(map, top)} />
      {isKnown &&
        read.map((span) => <rect key={span.from} className={css['read']} {...rectOf(span, top)} />)}
      <path className={css['border']} d={linesOf(inMap, top)} />
      {marks.map((span) => (
        <rect key={span.from} className={css['outside']} {...rectOf(span, top)} />
      ))}
      <path className={classes(css['border'], css['beyond'])} d={linesOf(beyond, top)} />
      {isKnown &&
        read.map((span) => (
          <rect key={span.from} className={css['frame']} {...rectOf(span, top)} />
        ))}
    </>
  )
}

interface EntryProps {
  readonly panel: string
  readonly of: Marked
  /** Where it is anchored, in px, and on which side of that it stands; among others where left out. */
  readonly at?: { readonly left: number; readonly top: number }
  readonly side?: 'before' | 'after' | 'centred'
  /** Without a sign between the symbol and its number. */
  readonly bare?: boolean
}

function Entry({ panel, of: mark, at, side, bare = false }: EntryProps) {
  const { ref, tex, name, quantity } = mark
  return (
    <Element
      place={partKey(panel, ref)}
      of={ref}
      name={name}
      quantities={[quantity]}
      className={classes(css['number'], side && css[side])}
      {...(at && { style: { left: at.left, top: at.top } })}
    >
      <span className={css['sign']}>
        <Tex tex={bare ? tex : `${tex} =`} />
      </span>
      <Slot quantity={quantity} room={DIGITS} />
    </Element>
  )
}

/** Below its end of the field, or beside the middle where the field is narrow or still to be found. */
function placeOf(
  end: 'first' | 'last' | 'only',
  { top, field }: StripPlan,
  width: number,
  isKnown = false,
): Pick<EntryProps, 'at' | 'side'> {
  const half = isKnown ? (field.to - field.from) / 2 : 0
  const isWide = half >= ROOM
  const out = { first: -1, last: 1, only: 0 }[end] * (isWide ? half : NEXT)
  const side = { first: 'before', last: 'after', only: 'centred' } as const
  const inner = { first: 'after', last: 'before', only: 'centred' } as const
  return {
    at: { left: width / 2 + out, top: top + STRIP },
    side: (isWide ? inner : side)[end],
  }
}

const tenth = (pixel: number) => Math.round(pixel * 10) / 10
const clipped = (x: number) => Math.max(-9, Math.min(9999, x))

function rectOf({ from, to }: Span, top: number) {
  const x = clipped(from)
  return { x, y: top + 1, width: Math.max(1, clipped(to) - x), height: STRIP - 2 }
}

function linesOf(places: readonly number[], top: number): string {
  return places.map((x) => `M${tenth(x)},${top + 1}v${STRIP - 2}`).join('')
}

function coneOf({ field: above, top: from }: StripPlan, { field, top }: StripPlan): string {
  const [upper, lower] = [from + STRIP, top]
  return `M${clipped(above.from)},${upper}L${clipped(above.to)},${upper}L${clipped(field.to)},${lower}L${clipped(field.from)},${lower}Z`
}
