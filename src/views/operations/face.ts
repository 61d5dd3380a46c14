import type { OperationEdge, OperationGraph, OperationNode } from '../../derivation/figure.ts'
import { fit } from '../../derivation/layout/text.ts'
import { valueOf, type Quantities, type QuantityId, type Ref } from '../../derivation/quantity.ts'
import { toneOf, type Tone } from '../figure/sight.ts'

/** What may be read of the numbers at the operations. */
export interface Reading {
  readonly quantities: Quantities
  readonly known: ReadonlySet<QuantityId>
  readonly digits: number
  /** Nodes whose gradient, and the slope that leads to it, would give away a number that is still to be found. */
  readonly withheld: ReadonlySet<Ref>
}

/** What a node stands for elsewhere: itself, or the unit, weight or loss that it works for. */
export const tieOf = ({ ref, element }: OperationNode): Ref => element ?? ref

export function valueAt({ quantities, known }: Reading, node: OperationNode): number | undefined {
  const isKnown = node.kind === 'constant' || known.has(node.since?.value ?? node.value)
  return isKnown ? valueOf(quantities, node.value) : undefined
}

export function gradientAt({ quantities, known, withheld }: Reading, node: OperationNode) {
  if (withheld.has(node.ref)) return undefined
  const isKnown = node.kind !== 'constant' && known.has(node.since?.gradient ?? node.gradient)
  return isKnown ? valueOf(quantities, node.gradient) : undefined
}

/** The local derivative, from when the way back has reached the operation that it enters. */
export function slopeOn(
  reading: Reading,
  edge: OperationEdge,
  to: OperationNode,
): number | undefined {
  if (edge.rule === undefined || reading.withheld.has(edge.from)) return undefined
  if (gradientAt(reading, to) === undefined) return undefined
  return valueOf(reading.quantities, edge.partial)
}

/**
 * While practising: the nodes whose gradient is still to be found, and those just before them, for what arrives at an
 * activation is only a slope away from it.
 */
export function withheldAt(
  { nodes, edges }: OperationGraph,
  known: ReadonlySet<QuantityId>,
): ReadonlySet<Ref> {
  const marker = ({ since, gradient }: OperationNode) => since?.gradient ?? gradient
  const byRef = new Map(nodes.map((node) => [node.ref, node]))
  const withheld = new Set(nodes.filter((node) => !known.has(marker(node))).map(({ ref }) => ref))
  const before = edges.flatMap(({ from, to }) => {
    const [operand, node] = [byRef.get(from), byRef.get(to)]
    const isBetween = operand?.rule !== undefined && node?.since !== undefined
    return isBetween && withheld.has(from) && marker(operand) !== marker(node) ? [to] : []
  })
  return new Set([...withheld, ...before])
}

/** The texts of a box; empty where a number is still to come. */
export interface BoxFace {
  readonly value: string
  readonly gradient: string
  readonly tone: Tone
}

/** In em of their own sizes. */
const VALUE_ROOM = 3.7
const GRADIENT_ROOM = 3.9

export function boxFace(reading: Reading, node: OperationNode): BoxFace {
  const value = valueAt(reading, node)
  const gradient = gradientAt(reading, node)
  const { digits } = reading
  return {
    value: value === undefined ? '' : fit(value, digits, VALUE_ROOM, { least: 1 }),
    gradient: gradient === undefined ? '' : fit(gradient, digits, GRADIENT_ROOM, { least: 1 }),
    tone: toneOf(gradient ?? 0),
  }
}
