import { useRef } from 'react'
import type { Bars } from '../../derivation/board.ts'
import { useText } from '../desk.ts'
import { useSize } from '../figure/useSize.ts'
import { Tex } from '../typeset.tsx'
import { barScale } from './bar-scale.ts'
import { BarColumn } from './BarColumn.tsx'
import { partKey } from './stops.ts'
import { style } from '../vars.ts'
import { useBoard } from './view.ts'
import css from './bars.module.css'

/** Before it has been measured, and what the numbers of the scale take of it. */
const [WIDTH, MARGIN] = [560, 56]
/** Of a number, in px; bars that are thinner than two digits keep theirs for when they are pointed at. */
const SIZE = 15
const THIN = 20
/** In em: less room than this turns the numbers upright. */
const NARROW = 3.2

/** Numbers as bars from zero; two series differ by hatching too. */
export function BarsPanel({ bars }: { readonly bars: Bars }) {
  const text = useText()
  const { reading } = useBoard()
  const box = useRef<HTMLDivElement>(null)
  const width = useSize(box)?.width ?? WIDTH
  const all = bars.groups.flat()
  const scale = barScale(
    all.map(({ quantity }) => reading.quantities.get(quantity)?.value ?? Number.NaN),
    bars.scale,
  )
  const each = (width - MARGIN) / all.length
  const room = each / SIZE - 0.5
  const form = each < THIN ? 'dense' : room < NARROW ? 'upright' : undefined
  // under dense bars only every so many symbols
  const every = Math.ceil((bars.groups.length * THIN * 1.4) / (width - MARGIN))
  return (
    <div ref={box} className={css['bars']}>
      <div className={css['plot']} data-form={form} data-signed={scale.zero > 0 || undefined}>
        {scale.ticks.map(({ label, part }) => (
          <span key={label} className={css['tick']} style={style({ '--at': part })}>
            <span className="number">{label}</span>
          </span>
        ))}
        {bars.groups.map((group, k) => {
          const [first] = group
          const shared = group.every(({ tex }) => tex === first?.tex) ? first?.tex : undefined
          return (
            <div
              // a group has no identity but its place
              key={`${k}`}
              className={css['group']}
              style={{ flexGrow: group.length }}
            >
              <div className={css['columns']}>
                {group.map((bar) => (
                  <BarColumn
                    key={bar.ref}
                    place={partKey(bars.id, bar.ref)}
                    bar={bar}
                    scale={scale}
                    room={form === undefined ? Math.min(room, 4.4) : NARROW}
                    isNamed={shared === undefined}
                  />
                ))}
              </div>
              {shared !== undefined && (
                <span className={css['sign']} aria-hidden="true">
                  {k % every === 0 && <Tex tex={shared} />}
                </span>
              )}
            </div>
          )
        })}
      </div>
      {bars.series && (
        <p className={css['key']}>
          {bars.series.map((name, k) => (
            <span key={name.en} className={css['name']}>
              <i className={css['swatch']} data-series={k} />
              {text(name)}
            </span>
          ))}
        </p>
      )}
    </div>
  )
}
