import fc from 'fast-check'
import { expect, it } from 'vitest'
import { centralDifference } from '../../src/engine/check.ts'
import { Tape } from '../../src/engine/tape.ts'
import { differences } from '../fixtures/differences.ts'
import { graphArbitrary, measuredSlope, recordGraph } from './graph.ts'

it('measures the slope that two fresh recordings give', () => {
  fc.assert(
    fc.property(graphArbitrary, (graph) => {
      const { tape, inputs, output } = recordGraph(graph)
      const measured = inputs.map((leaf) => centralDifference(tape, leaf, output))
      const expected = inputs.map((_, leaf) => measuredSlope(graph, leaf))
      expect(differences(measured, expected, 1e-8)).toEqual([])
    }),
  )
})

it('is exact up to rounding for a parabola', () => {
  const tape = new Tape()
  const x = tape.leaf(1.5)
  expect(centralDifference(tape, x, tape.record('mul', x, x))).toBeCloseTo(3, 9)
})

it('takes a step relative to a large leaf', () => {
  const tape = new Tape()
  const x = tape.leaf(1e9)
  expect(centralDifference(tape, x, tape.record('log', x)) * 1e9).toBeCloseTo(1, 6)
})

it('leaves every value and gradient of the tape as it found them', () => {
  fc.assert(
    fc.property(graphArbitrary, (graph) => {
      const { tape, nodes, inputs, output } = recordGraph(graph)
      tape.backward(output)
      const state = () => nodes.map((node) => [tape.value(node), tape.gradient(node)])
      const before = state()
      inputs.forEach((leaf) => centralDifference(tape, leaf, output))
      expect(state()).toEqual(before)
    }),
  )
})

it('says so when asked to move a node that is not a leaf', () => {
  const tape = new Tape()
  const node = tape.record('neg', tape.leaf(1))
  expect(() => centralDifference(tape, node, node)).toThrow('node 1 is not a leaf')
})
