import { memo } from 'react'
import type { Flow, Graph } from '../../derivation/figure.ts'
import { arcs, type LabelPlace, type Layout } from '../../derivation/layout.ts'
import type { Ref } from '../../derivation/quantity.ts'
import styles from './figure.module.css'

export interface ArcsProps {
  readonly graph: Graph
  readonly plan: Layout
  readonly flow: readonly Flow[]
  /** Those on view. */
  readonly labels: ReadonlyMap<Ref, LabelPlace | null>
}

/** The gradient on its way back: dotted, to tell it from every weight. */
export const Arcs = memo(function Arcs({ graph, plan, flow, labels }: ArcsProps) {
  const drawn = arcs(graph, plan, flow, [...labels.values()])
  return (
    <g aria-hidden="true">
      {drawn.map(({ curve, head }, k) => (
        <g key={k} className={styles['flow']}>
          <path className={styles['way']} d={curve} />
          <path className={styles['head']} d={head} />
        </g>
      ))}
    </g>
  )
})
