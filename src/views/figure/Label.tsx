import { memo } from 'react'
import type { LabelPlace } from '../../derivation/layout.ts'
import type { Ref } from '../../derivation/quantity.ts'
import type { Sign } from '../../derivation/symbol.ts'
import type { LabelFace } from './label-face.ts'
import type { Tone } from './sight.ts'
import { classes } from './lit.ts'
import { Signature } from './Signature.tsx'
import styles from './figure.module.css'

export interface LabelProps extends LabelFace {
  readonly id: Ref
  readonly sign: Sign
  readonly place: LabelPlace
  readonly text: number
  readonly on: boolean
}

const TONE: Readonly<Record<Tone, string | undefined>> = {
  positive: styles['rise'],
  negative: styles['fall'],
  zero: styles['still'],
}

/** The value of a weight beside its edge, and under it how it changes. Always the same elements: texts come and go. */
export const Label = memo(function Label(props: LabelProps) {
  const { id, sign, place, text, on, value, ghost, next, change, tone } = props
  const x = { start: place.x, middle: place.x + place.width / 2, end: place.x + place.width }[
    place.anchor
  ]
  const line = place.height / place.lines
  const two = change !== ''
  // One line alone moves next to its edge.
  const first = place.up && !two ? place.y + place.height - line : place.y
  const base = (top: number) => top + line * 0.74
  return (
    <g
      className={classes(styles['label'], on && styles['on'])}
      data-ref={id}
      aria-hidden="true"
      textAnchor={place.anchor}
    >
      {/* Takes the pointer between the letters, too. */}
      <rect
        className={styles['plate']}
        x={place.x}
        y={first}
        width={place.width}
        height={two ? 2 * line : line}
      />
      <text x={x} y={base(first)} fontSize={text}>
        <Signature sign={sign} />
        <tspan className={styles['value']} dx="0.3em">
          {value}
        </tspan>
        <tspan className={styles['ghost']} dx={ghost === '' ? 0 : '0.3em'}>
          {ghost}
        </tspan>
        <tspan className={styles['value']} dx={next === '' ? 0 : '0.25em'}>
          {next}
        </tspan>
      </text>
      <text x={x} y={base(first + line)} fontSize={Math.max(13, text - 1)} className={TONE[tone]}>
        {change}
      </text>
    </g>
  )
})
