import type { OperationGraph } from '../../derivation/figure.ts'
import type { Ref } from '../../derivation/quantity.ts'
import { useDesk } from '../desk.ts'
import { Box } from './Box.tsx'
import { boxFace, tieOf, type Reading } from './face.ts'
import type { Plan } from './plan.ts'
import { sayNode } from './spoken.ts'

export interface BoxesProps {
  readonly figure: OperationGraph
  readonly plan: Plan
  readonly reading: Reading
  readonly focus: ReadonlySet<Ref>
  /** The one tab stop, whose equation is on view. */
  readonly current: Ref | null
}

export function Boxes({ figure, plan, reading, focus, current }: BoxesProps) {
  const { strings, locale } = useDesk()
  const voice = { words: strings.figure, locale, reading, figure }
  return figure.nodes.map((node) => {
    const place = plan.nodes.get(node.ref)
    if (!place) return null
    const tie = tieOf(node)
    return (
      <Box
        key={node.ref}
        {...boxFace(reading, node)}
        {...place}
        node={node.ref}
        tie={tie}
        kind={node.kind}
        tex={node.tex}
        result={node.result}
        on={focus.has(tie)}
        tabbable={node.ref === current}
        current={node.ref === current}
        name={sayNode(voice, node)}
      />
    )
  })
}
