import fc from 'fast-check'
import { expect, it } from 'vitest'
import { at } from '../../src/engine/at.ts'
import { paths } from '../../src/engine/paths.ts'
import { Tape, type NodeId } from '../../src/engine/tape.ts'
import { differences } from '../fixtures/differences.ts'
import { graphArbitrary, recordGraph } from './graph.ts'

/** x doubled n times: 2ⁿ paths lead from x to the last node. */
function doublings(n: number) {
  const tape = new Tape()
  const aside = tape.leaf(1)
  const x = tape.leaf(1)
  let output: NodeId = x
  for (let k = 0; k < n; k++) output = tape.record('add', output, output)
  return { tape, aside, x, output }
}

it('finds paths whose products add up to the gradient', () => {
  fc.assert(
    fc.property(graphArbitrary, (graph) => {
      const { tape, nodes, output } = recordGraph(graph)
      tape.backward(output)
      for (const node of nodes) {
        const sum = paths(tape, node, output).reduce((total, path) => total + path.product, 0)
        expect(differences(sum, tape.gradient(node))).toEqual([])
      }
    }),
    { numRuns: 300 },
  )
})

it('ends at a slope of 0, however steep what lies below it', () => {
  // 0 · √x at x = 0: the root is infinitely steep there, and multiplied by nothing
  const tape = new Tape()
  const x = tape.leaf(0)
  const output = tape.record('mul', tape.record('sqrt', x), tape.leaf(0))
  tape.backward(output)
  expect(tape.gradient(x)).toBe(0)
  expect(paths(tape, x, output).map(({ product }) => product)).toEqual([0])
})

it('finds as many paths as brute force counts', () => {
  fc.assert(
    fc.property(graphArbitrary, (graph) => {
      const { tape, nodes, output } = recordGraph(graph)
      for (const from of nodes) {
        const ways = nodes.map((node): number => (node === from ? 1 : 0))
        for (const node of nodes)
          for (const operand of tape.operands(node)) ways[node] = at(ways, node) + at(ways, operand)
        expect(paths(tape, from, output)).toHaveLength(at(ways, output))
      }
    }),
  )
})

it('lists the nodes of a path from the first to the output, each an operand of the next', () => {
  fc.assert(
    fc.property(graphArbitrary, (graph) => {
      const { tape, inputs, output } = recordGraph(graph)
      for (const path of paths(tape, at(inputs, 0), output)) {
        expect(path.nodes[0]).toBe(inputs[0])
        expect(path.nodes.at(-1)).toBe(output)
        path.nodes.slice(1).forEach((node, k) => {
          expect(tape.operands(node)).toContain(path.nodes[k])
        })
      }
    }),
  )
})

it('multiplies the local derivatives along a path', () => {
  const tape = new Tape()
  const x = tape.leaf(3)
  const y = tape.leaf(5)
  const product = tape.record('mul', x, y)
  const square = tape.record('mul', product, x)
  expect(paths(tape, x, square)).toEqual([
    { nodes: [x, product, square], product: 15 }, // through xy: ∂/∂(xy) = x, ∂(xy)/∂x = y
    { nodes: [x, square], product: 15 }, // directly: ∂/∂x = xy
  ])
})

it('finds one path of product 1 from a node to itself', () => {
  const { tape, x } = doublings(1)
  expect(paths(tape, x, x)).toEqual([{ nodes: [x], product: 1 }])
})

it('finds no path between nodes that are not connected', () => {
  const { tape, aside, x, output } = doublings(3)
  expect(paths(tape, aside, output)).toEqual([])
  expect(paths(tape, output, x)).toEqual([])
})

// walking through 2²⁶ doublings would take longer than a test may
it('does not walk where no path leads, however many turns lead there', () => {
  const { tape, aside, output } = doublings(26)
  const total = tape.record('add', output, aside)
  expect(paths(tape, aside, output)).toEqual([])
  expect(paths(tape, aside, total)).toEqual([{ nodes: [aside, total], product: 1 }])
})

it('accepts exactly as many paths as its limit', () => {
  const { tape, x, output } = doublings(4)
  expect(paths(tape, x, output, 16)).toHaveLength(16)
})

it('says so when there are more paths than its limit', () => {
  const { tape, x, output } = doublings(4)
  expect(() => paths(tape, x, output, 15)).toThrow(
    new RangeError('more than 15 paths lead to the node'),
  )
})
