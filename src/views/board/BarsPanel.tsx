import type { Bar, Bars } from '../../derivation/board.ts'
import { format } from '../../derivation/number.ts'
import { useText } from '../desk.ts'
import { classes } from '../figure/lit.ts'
import { toneOf } from '../figure/sight.ts'
import { Tex } from '../typeset.tsx'
import { barScale, type BarScale } from './bar-scale.ts'
import { Element } from './Element.tsx'
import { partKey } from './stops.ts'
import { past, seen, useBoard, written } from './view.ts'
import { NO_LOG } from './words.ts'
import { style } from './vars.ts'
import css from './bars.module.css'
import board from './board.module.css'

/** More bars than this are too thin for numbers of their own. */
const FEW = 16
/** In em: what all bars of a panel have for their numbers together. */
const ROOM = 34

/** Numbers as bars from zero; two series differ by hatching too. */
export function BarsPanel({ bars }: { readonly bars: Bars }) {
  const text = useText()
  const { reading } = useBoard()
  const all = bars.groups.flat()
  const scale = barScale(
    all.map(({ quantity }) => reading.quantities.get(quantity)?.value ?? Number.NaN),
    bars.scale,
  )
  const isDense = all.length > FEW
  const room = Math.max(2, Math.min(4.4, ROOM / all.length - 0.4))
  // under dense bars only every so many symbols
  const every = Math.ceil(bars.groups.length / FEW)
  return (
    <div className={css['bars']}>
      <div className={css['plot']} data-dense={isDense || undefined}>
        {scale.ticks.map(({ at, part }) => (
          <span key={at} className={css['tick']} style={style({ '--at': part })}>
            <span className="number">{format(at, 3)}</span>
          </span>
        ))}
        {bars.groups.map((group, k) => (
          <div
            // a group has no identity but its place
            key={`${k}`}
            className={css['group']}
            style={{ flexGrow: group.length }}
            data-named={k % every === 0 || undefined}
          >
            {group.map((bar) => (
              <Column
                key={bar.ref}
                place={partKey(bars.id, bar.ref)}
                bar={bar}
                scale={scale}
                room={room}
              />
            ))}
          </div>
        ))}
      </div>
      {bars.series && (
        <p className={board['key']}>
          {bars.series.map((name, k) => (
            <span key={name.en} className={board['entry']}>
              <i className={css['swatch']} data-series={k} />
              {text(name)}
            </span>
          ))}
        </p>
      )}
    </div>
  )
}

interface ColumnProps {
  readonly place: string
  readonly bar: Bar
  readonly scale: BarScale
  readonly room: number
}

function Column({ place, bar, scale, room }: ColumnProps) {
  const { ref, quantity, tex, name, series = 0 } = bar
  const text = useText()
  const { reading } = useBoard()
  const value = seen(reading, quantity)
  const span = value === undefined ? null : scale.spanOf(value)
  const ghost = written(past(reading, quantity), reading.digits, room)
  const number = written(value, reading.digits, room)
  const isBelow = span !== null && value !== undefined && scale.kind === 'linear' && value < 0
  return (
    <Element
      place={place}
      of={ref}
      name={name}
      quantities={[quantity]}
      className={css['column']}
      style={{
        '--zero': scale.zero,
        '--from': span?.[0] ?? scale.zero,
        '--to': span?.[1] ?? scale.zero,
      }}
    >
      <span className={css['track']} data-below={isBelow || undefined}>
        {span && (
          <i
            className={css['bar']}
            data-tone={value === undefined ? undefined : toneOf(value)}
            data-series={series}
          />
        )}
        {value === undefined ? (
          <span className={classes(board['todo'], css['value'])} />
        ) : (
          <span
            className={css['value']}
            title={span ? undefined : text(NO_LOG(format(value, reading.digits)))}
          >
            {ghost !== '' && <s className={css['old']}>{ghost}</s>}
            <span className="number">{number}</span>
            {!span && <span className={css['none']}>⌀</span>}
          </span>
        )}
      </span>
      <span className={css['sign']}>
        <Tex tex={tex} />
      </span>
    </Element>
  )
}
