import type { Bar } from '../../derivation/board.ts'
import { format } from '../../derivation/number.ts'
import { useText } from '../desk.ts'
import { classes } from '../figure/lit.ts'
import { toneOf } from '../figure/sight.ts'
import { Tex } from '../typeset.tsx'
import type { BarScale } from './bar-scale.ts'
import { Element } from './Element.tsx'
import { past, seen, useBoard, written } from './view.ts'
import { NO_LOG } from './words.ts'
import css from './bars.module.css'
import element from './element.module.css'

interface BarColumnProps {
  readonly place: string
  readonly bar: Bar
  readonly scale: BarScale
  readonly room: number
  /** With its own symbol, not one of its group. */
  readonly isNamed: boolean
}

/** A bar with its number at its end; what has no place on the scale says so. */
export function BarColumn({ place, bar, scale, room, isNamed }: BarColumnProps) {
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
          <span className={classes(element['todo'], css['value'])} />
        ) : (
          <span
            className={css['value']}
            title={span ? undefined : text(NO_LOG(format(value, reading.digits)))}
          >
            {ghost !== '' && <s className={css['old']}>{ghost}</s>}
            <span className={classes('number', css['digits'])}>{number}</span>
            {!span && <span className={css['none']}>⌀</span>}
          </span>
        )}
      </span>
      {isNamed && (
        <span className={css['sign']}>
          <Tex tex={tex} />
        </span>
      )}
    </Element>
  )
}
