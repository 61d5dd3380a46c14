import type { Graph } from '../derivation/figure.ts'
import type { Quantities, QuantityId, Ref } from '../derivation/quantity.ts'
import { tex } from '../derivation/symbol.ts'
import type { SessionStore } from '../store/session.ts'
import { goTo, pin, show } from '../store/actions.ts'
import { probe } from '../store/exploring.ts'
import { useDesk, useScene, useSession, useText } from '../views/desk.ts'
import type { Anchor } from '../views/figure/Drawing.tsx'
import { useGraph } from '../views/figure/graph.ts'
import { PinnedCard } from '../views/editor/PinnedCard.tsx'

/** `h_1`, or `x_1 → h_1` for what lies between two units. */
function headingOf(figure: Graph, quantities: Quantities, ref: Ref): string {
  const signOf = (one: Ref) => figure.nodes.find((node) => node.ref === one)?.sign
  const edge = figure.edges.find((one) => one.ref === ref)
  const [from, to] = edge ? [signOf(edge.from), signOf(edge.to)] : []
  if (from && to) return `${tex(from)} \\to ${tex(to)}`
  const sign = signOf(ref)
  return sign ? tex(sign) : (quantities.get(ref)?.tex ?? '')
}

interface CardProps {
  readonly anchor: Anchor
}

/** The card of the pinned element: its numbers so far, and where they come from. */
export function Card({ anchor }: CardProps) {
  const { session } = useDesk()
  const { derivation, before, known } = useScene()
  const text = useText()
  const studies = useSession((s) => s.mode === 'study')
  const practises = useSession((s) => s.mode === 'practice')
  const { quantities, steps } = derivation
  const figure = useGraph()
  const node = figure.nodes.find(({ ref }) => ref === anchor.ref)
  const edge = figure.edges.find(({ ref }) => ref === anchor.ref)
  const ids: readonly QuantityId[] = node
    ? [...node.values, ...(node.signal ? [node.signal.quantity] : [])]
    : edge?.weight
      ? [
          edge.weight.value,
          figure.moves === 'gradient' ? edge.weight.gradient : edge.weight.delta,
          edge.weight.updated,
        ]
      : [anchor.ref]
  const values = ids.flatMap((id) => {
    const quantity = quantities.get(id)
    if (!quantity || !known.has(id)) return []
    const old = before?.get(id)?.value
    return [{ quantity, ...(old !== undefined && old !== quantity.value && { before: old }) }]
  })
  const source = steps.find((step) => ids.some((id) => step.computes.includes(id)))
  const name = node?.name ?? edge?.name ?? quantities.get(anchor.ref)?.name
  return (
    <PinnedCard
      name={name ? text(name) : anchor.ref}
      heading={`$${headingOf(figure, quantities, anchor.ref)}$`}
      values={values}
      {...(derivation.parameters.has(anchor.ref) && {
        parameter: anchor.ref,
        ...(studies && { onExplore: () => explore(session, anchor.ref) }),
      })}
      {...(source && {
        jump: {
          title: text(source.title),
          onJump: () => {
            if (!practises) show(session, { mode: 'study' })
            goTo(session, { step: source.id, part: 0 })
          },
        },
      })}
      x={anchor.x + anchor.width / 2}
      y={anchor.y + anchor.height / 2}
    />
  )
}

/** Shows the loss against a parameter. */
function explore(session: SessionStore, ref: Ref): void {
  probe(session, ref)
  pin(session, null)
  show(session, { mode: 'explore', tool: 'slice' })
}
