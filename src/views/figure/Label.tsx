import { memo, useMemo } from 'react'
import type { LabelPlace } from '../../derivation/layout.ts'
import { signWidth, startsOf, widthOf } from '../../derivation/layout/text.ts'
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

/** Between the pieces of a line, and the size of a ghost, in em. */
const GAP = 0.28
const GHOST = 0.86

/**
 * The value of a weight beside its edge, and under it how it changes. Always the same elements: texts come and go. Each
 * piece is a text of its own, because a browser lays out a text with spans many times slower.
 */
export const Label = memo(function Label(props: LabelProps) {
  const { id, place, text, on, value, replaced, ghost, next, change, tone } = props
  const sign = useMemo(() => (replaced ? raised(props.sign) : props.sign), [replaced, props.sign])
  const x = { start: place.x, middle: place.x + place.width / 2, end: place.x + place.width }[
    place.anchor
  ]
  const line = place.height / place.lines
  const two = change !== ''
  // One line alone moves next to its edge.
  const first = place.up && !two ? place.y + place.height - line : place.y
  const base = (top: number) => top + line * 0.74
  const pieces = [signWidth(sign), widthOf(value), GHOST * widthOf(ghost), widthOf(next)]
  const starts = startsOf(place.anchor, pieces, GAP).map((start) => x + start * text)
  const piece = { y: base(first), fontSize: text, textAnchor: 'start' } as const
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
      <text {...piece} x={starts[0]}>
        <Signature sign={sign} />
      </text>
      <text {...piece} x={starts[1]} className={styles['value']}>
        {value}
      </text>
      <text {...piece} x={starts[2]} fontSize={GHOST * text} className={styles['ghost']}>
        {ghost}
      </text>
      <text {...piece} x={starts[3]} className={styles['value']}>
        {next}
      </text>
      <text x={x} y={base(first + line)} fontSize={Math.max(13, text - 1)} className={TONE[tone]}>
        {change}
      </text>
    </g>
  )
})

/** The symbol of the value after the update, as the steps write it: with a plus. */
function raised(sign: Sign): Sign {
  return { ...sign, sup: `${sign.sup ?? ''}+` }
}
