import { memo } from 'react'
import type { Box } from '../../derivation/layout/boxes.ts'
import type { Ref } from '../../derivation/quantity.ts'
import type { Sign } from '../../derivation/symbol.ts'
import type { LabelFace } from './label-face.ts'
import { Label } from './Label.tsx'
import { classes, useLit } from './lit.ts'
import styles from './figure.module.css'

export interface BiasProps extends LabelFace {
  readonly id: Ref
  readonly sign: Sign
  readonly place: Box
  readonly lines: 1 | 2
  readonly text: number
  readonly on: boolean
  readonly tabbable: boolean
  readonly name: string
}

/** The bias of a unit, under it: a parameter like any weight, without an edge. */
export const Bias = memo(function Bias(props: BiasProps) {
  const { id, place, lines, tabbable, name, on, ...face } = props
  const { lit, pinned } = useLit(id)
  return (
    <g
      role="button"
      data-ref={id}
      tabIndex={tabbable ? 0 : -1}
      aria-pressed={pinned}
      aria-label={name}
      className={classes(styles['bias'], lit && styles['lit'])}
    >
      <rect
        className={styles['plate']}
        x={place.x}
        y={place.y - 4}
        width={place.width}
        height={place.height + 8}
        rx={8}
      />
      <Label {...face} id={id} on={on} place={{ ...place, anchor: 'middle', up: false, lines }} />
    </g>
  )
})
