import { signWidth, widthOf } from '../../derivation/layout/text.ts'
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

/** The error signal of a unit, above it once it has arrived. */
export function Tag({ sign, value, text, y, height }: TagProps) {
  const width = (signWidth(sign) + 0.3 + widthOf(value)) * text + 14
  return (
    <g className={classes(styles['tag'], value === '' && styles['hidden'])}>
      <rect x={-width / 2} y={y} width={width} height={height} rx={height * 0.4} />
      <text y={y + height / 2 + text * 0.33} fontSize={text}>
        <Signature sign={sign} />
        <tspan className={styles['value']} dx="0.3em">
          {value}
        </tspan>
      </text>
    </g>
  )
}
