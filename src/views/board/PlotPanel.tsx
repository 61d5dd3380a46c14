import { useMemo } from 'react'
import type { PlotAxis, PlotPanel as Panel } from '../../derivation/board.ts'
import { useText } from '../desk.ts'
import { plain } from '../editor/plain.ts'
import { useKept } from '../kept.ts'
import { bandsOf } from '../explore/landscape/bands.ts'
import { Contours } from '../explore/landscape/Contours.tsx'
import { useFrame, type Axis } from '../plot/frame.ts'
import { Tex } from '../typeset.tsx'
import { Arrow, Line, Mark, Rule } from '../plot/marks.tsx'
import { Plot } from '../plot/Plot.tsx'
import { PlotHandle } from './PlotHandle.tsx'
import { PlotKey } from './PlotKey.tsx'
import { pointIn, tangentIn } from './plot-parts.ts'
import { useBoard, useStates } from './view.ts'
import { CURVES } from './words.ts'
import css from './plot.module.css'
import type { Ref } from '../../derivation/quantity.ts'
import type { ReactNode } from 'react'

/** A phone, in px: its height is for the key below the curves, too. */
const NARROW = 420
const LOW = 146

const NO_HEIGHTS = { xs: [], ys: [], values: [] }

const axis = ({ min, max, ...axis }: PlotAxis): Axis => ({ ...axis, domain: [min, max] })

interface PlotPanelProps {
  readonly plot: Panel
  /** How many rows of panels share the height. */
  readonly among: number
}

/** Curves, points and tangents over one axis, or a landscape and the way through it; its key says the same in numbers. */
export function PlotPanel({ plot, among }: PlotPanelProps) {
  const text = useText()
  const { reading, size } = useBoard()
  const isNarrow = size !== null && size.width < NARROW && !plot.heights
  const { x, y } = plot
  const heights = useKept(plot.heights ?? NO_HEIGHTS)
  const field = useMemo(
    () =>
      heights.values.length > 0 && bandsOf(heights.values, heights.xs.length, heights.ys.length),
    [heights],
  )
  const curves = plot.curves.filter(({ since }) => since === undefined || reading.known.has(since))
  const path = (plot.path ?? []).flatMap((point) => {
    const at = pointIn(reading, point)
    return at ? [{ point, at }] : []
  })
  return (
    <div className={css['plot']}>
      <Plot
        label={text(
          CURVES(plain(`$${x.tex}$`), plot.curves.map(({ tex }) => plain(`$${tex}$`)).join(', ')),
        )}
        x={axis(x)}
        y={axis(y)}
        {...(isNarrow && { least: LOW })}
        ratio={isNarrow || among > 2 ? 0.3 : among > 1 ? 0.38 : plot.heights ? 0.64 : 0.56}
        overlay={
          <>
            {plot.marks.map(({ at, tex }) => (
              <MarkLabel key={tex} at={at} tex={tex} />
            ))}
            {plot.drag && <PlotHandle plot={plot} drag={plot.drag} />}
          </>
        }
      >
        {field && <Contours field={field} />}
        {plot.marks.map(({ at, tex }) => (
          <Rule key={tex} at={at} />
        ))}
        {curves.map(({ ref, points, stroke }) => (
          <Part key={ref} of={ref}>
            <Line points={points} kind={stroke === 'main' ? 'curve' : stroke} />
          </Part>
        ))}
        {plot.lines.map((line) => {
          const ends = tangentIn(reading, line, x)
          return (
            <Part key={line.ref} of={line.ref}>
              {ends && <Line points={ends} kind="straight" />}
            </Part>
          )
        })}
        {path.map(({ point, at }, k) => {
          const before = path[k - 1]
          return (
            <Part key={point.ref} of={point.ref}>
              {before && <Arrow from={before.at} to={at} />}
              <Mark at={at} kind={k === 0 ? 'hollow' : 'dot'} />
            </Part>
          )
        })}
        {plot.points.map((point) => {
          const at = pointIn(reading, point)
          return (
            <Part key={point.ref} of={point.ref}>
              {at && <Mark at={at} />}
            </Part>
          )
        })}
      </Plot>
      <PlotKey plot={plot} />
    </div>
  )
}

/** What lights up together. */
function Part({ of, children }: { readonly of: Ref; readonly children: ReactNode }) {
  const { states } = useStates(of)
  return (
    <g data-ref={of} {...states} className={css['part']}>
      {children}
    </g>
  )
}

/** Above its line, away from the middle, so that neighbours have room. */
function MarkLabel({ at, tex }: { readonly at: number; readonly tex: string }) {
  const { x, left, right } = useFrame()
  const place = x.at(at)
  if (!(place >= left && place <= right)) return null
  return (
    <span
      className={css['mark']}
      data-side={place < (left + right) / 2 ? 'left' : 'right'}
      style={{ left: place }}
    >
      <Tex tex={tex} />
    </span>
  )
}
