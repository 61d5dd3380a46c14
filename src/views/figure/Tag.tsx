import { signWidth, startsOf, widthOf } from '../../derivation/layout/text.ts'
import type { Sign } from '../../derivation/symbol.ts'
import { classes } from './lit.ts'
import { Signature } from './Signature.tsx'
import styles from './figure.module.css'

export interface TagProps {
  readonly sign: Sign
  readonly value: string
  readonly text: number
  readonly y: number
  readonly height: number
}

const GAP = 0.3

/** The error signal of a unit, above it once it has arrived. */
export function Tag({ sign, value, text, y, height }: TagProps) {
  const [letters, digits] = [signWidth(sign), widthOf(value)]
  const width = (letters + GAP + digits) * text + 14
  const starts = startsOf('middle', [letters, digits], GAP)
  const line = { y: y + height / 2 + text * 0.33, fontSize: text, textAnchor: 'start' } as const
  return (
    <g className={classes(styles['tag'], value === '' && styles['hidden'])}>
      <rect x={-width / 2} y={y} width={width} height={height} rx={height * 0.4} />
      <text {...line} x={(starts[0] ?? 0) * text}>
        <Signature sign={sign} />
      </text>
      <text {...line} x={(starts[1] ?? 0) * text}>
        {value}
      </text>
    </g>
  )
}
