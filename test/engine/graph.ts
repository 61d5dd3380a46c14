import fc from 'fast-check'
import { at } from '../../src/engine/at.ts'
import type { Operation } from '../../src/engine/rules.ts'
import { Tape, type NodeId } from '../../src/engine/tape.ts'

/** A small random computation: leaves, then operations on any two earlier nodes. The last node is the output. */
export interface Graph {
  readonly leaves: readonly number[]
  readonly operations: readonly {
    readonly name: Operation
    readonly a: number
    readonly b: number
  }[]
}

/** Operations that are smooth everywhere and stay small, so that differences are good to many digits. */
const SMOOTH: readonly Operation[] = ['add', 'sub', 'mul', 'neg', 'tanh', 'sigmoid', 'algebraic']

export const leafValue = fc.integer({ min: -150, max: 150 }).map((n) => n / 100)

export const graphArbitrary: fc.Arbitrary<Graph> = fc.record({
  leaves: fc.array(leafValue, { minLength: 1, maxLength: 4 }),
  operations: fc.array(
    fc.record({ name: fc.constantFrom(...SMOOTH), a: fc.nat(1000), b: fc.nat(1000) }),
    { minLength: 1, maxLength: 10 },
  ),
})

/** Records a graph, with other leaves if given. Operands are taken modulo the nodes there are. */
export function recordGraph(graph: Graph, leaves: readonly number[] = graph.leaves) {
  const tape = new Tape()
  const nodes: NodeId[] = leaves.map((value) => tape.leaf(value))
  const inputs = [...nodes]
  for (const { name, a, b } of graph.operations)
    nodes.push(tape.record(name, at(nodes, a % nodes.length), at(nodes, b % nodes.length)))
  return { tape, nodes, inputs, output: at(nodes, nodes.length - 1) }
}

/** ∂output/∂leaf by recording the graph twice more, on either side of the leaf's value. */
export function measuredSlope(graph: Graph, leaf: number, h = 1e-5): number {
  const outputAt = (shift: number) => {
    const moved = graph.leaves.map((value, k) => (k === leaf ? value + shift : value))
    const { tape, output } = recordGraph(graph, moved)
    return tape.value(output)
  }
  return (outputAt(h) - outputAt(-h)) / (2 * h)
}
