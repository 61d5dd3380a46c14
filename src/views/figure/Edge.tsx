import { memo } from 'react'
import type { Line } from '../../derivation/layout/boxes.ts'
import type { Ref } from '../../derivation/quantity.ts'
import type { Tone } from './sight.ts'
import { classes, useLit } from './lit.ts'
import styles from './figure.module.css'

export interface EdgeProps {
  readonly id: Ref
  readonly line: Line
  readonly kind: Tone | 'link' | 'target'
  readonly width: number
  /** Width of the strip that takes the pointer. */
  readonly reach: number
  readonly on: boolean
  /** Out of the step: how far it steps back. */
  readonly rest: 'dim' | 'quiet' | null
  readonly tabbable: boolean
  readonly name: string
}

const KIND: Readonly<Record<EdgeProps['kind'], string | undefined>> = {
  positive: styles['positive'],
  negative: styles['negative'],
  zero: styles['zero'],
  link: styles['link'],
  target: styles['toTarget'],
}

/** A weight, or the link to the loss: the sign as colour and dashes, the size as width. */
export const Edge = memo(function Edge(props: EdgeProps) {
  const { id, line, kind, width, reach, on, rest, tabbable, name } = props
  const { lit, pinned } = useLit(id)
  const ends = { x1: line.x1, y1: line.y1, x2: line.x2, y2: line.y2 }
  return (
    <g
      role="button"
      data-ref={id}
      tabIndex={tabbable ? 0 : -1}
      aria-pressed={pinned}
      aria-label={name}
      className={classes(
        styles['edge'],
        on && styles['on'],
        rest && styles[rest],
        lit && styles['lit'],
      )}
    >
      <line {...ends} className={styles['ring']} strokeWidth={width + 12} />
      <line {...ends} className={styles['halo']} strokeWidth={width + 9} />
      <line {...ends} className={classes(styles['stroke'], KIND[kind])} strokeWidth={width} />
      <line {...ends} className={styles['reach']} strokeWidth={reach} />
    </g>
  )
})
