import fc from 'fast-check'
import katex from 'katex'
import { describe, expect, test } from 'vitest'
import { at } from '../../../src/engine/at.ts'
import type { Operations } from '../../../src/derivation/explore.ts'
import { DEFAULT_OPTIONS } from '../../../src/derivation/options.ts'
import { valueOf } from '../../../src/derivation/quantity.ts'
import bpUpdate from '../../../src/lessons/bp-update/index.ts'
import { operationsOf } from '../../../src/lessons/bp-update/explore/operations.ts'
import { idsFor } from '../../../src/lessons/bp-update/ids.ts'
import { editablesOf, withSamples } from '../../../src/lessons/bp-update/editables.ts'
import { samplesOf, type Example } from '../../../src/model/example.ts'
import { evaluate, record, termByTerm } from '../../../src/model/mlp.ts'
import { forward, totalLoss } from '../../../src/model/paper-forward.ts'
import { exampleArbitrary } from '../../model/arbitrary.ts'

/** Within 1e-12 of each other's size; the same where they are not finite. */
function expectClose(actual: number, expected: number): void {
  if (!Number.isFinite(expected)) return expect(actual).toBe(expected)
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(expected)))
}

const operations = (example: Example, sample = 0): Operations =>
  operationsOf(example, { ...DEFAULT_OPTIONS, sample })

const main = operations(bpUpdate.defaults)

function nodeOf({ figure }: Operations, ref: string) {
  const node = figure.nodes.find((one) => one.ref === ref)
  if (node === undefined) throw new RangeError(`there is no node ${ref}`)
  return node
}

describe('recording term by term', () => {
  test('gives the values and gradients of the fused weighted sums', () => {
    fc.assert(
      fc.property(exampleArbitrary, (example) => {
        const expected = evaluate(example)
        const { tape, loss, weights, z } = record(example, termByTerm)
        tape.backward(loss)
        expectClose(tape.value(loss), expected.loss)
        weights.forEach((rows, l) =>
          rows.forEach((row, j) =>
            row.forEach((node, i) =>
              expectClose(tape.gradient(node), at(at(at(expected.gradients.weights, l), j), i)),
            ),
          ),
        )
        z.forEach((layers, s) =>
          layers.forEach((layer, l) =>
            layer.forEach((node, j) =>
              expectClose(tape.value(node), at(at(at(expected.z, s), l), j)),
            ),
          ),
        )
      }),
      { numRuns: 30 },
    )
  })
})

describe('the operations of a problem', () => {
  test('are those that micrograd draws for a 2-2-1 net with ReLU and half the squared error', () => {
    const signs = main.figure.nodes
      .filter(({ kind }) => kind === 'operation' || kind === 'output')
      .map(({ tex }) => tex)
    const count = (sign: string) => signs.filter((one) => one === sign).length
    expect([count('\\times'), count('+'), count('\\mathrm{ReLU}'), count('-')]).toEqual([
      8, 3, 3, 1,
    ])
  })

  test('name the sums, the outputs and the loss as the notes do', () => {
    const results = main.figure.nodes.map(({ result }) => result)
    for (const name of ['\\alpha_{1}', 'b_{2}', '\\beta_{1}', 'y', 'E'])
      expect(results).toContain(name)
  })

  test('draw a constant beside each of its uses, without a slope', () => {
    const constants = main.figure.nodes.filter(({ kind }) => kind === 'constant')
    expect(constants.map(({ tex }) => tex)).toEqual(['0.5'])
    expect(main.figure.edges.find(({ from }) => from === constants[0]?.ref)?.rule).toBeUndefined()
  })

  test('tie a sum to its unit and a product to its weight', () => {
    expect(nodeOf(main, 'alpha1').element).toBe('h1')
    const product = main.figure.edges.find(({ from }) => from === 'v11')?.to ?? ''
    expect(nodeOf(main, product).element).toBe('v11')
  })

  test('write each operation and its slopes in symbols', () => {
    expect(nodeOf(main, 'b1').rule).toBe('\\max(0, {\\alpha_{1}})')
    const edge = main.figure.edges.find(({ from }) => from === 'x1')
    expect(edge?.rule).toBe('{v_{11}}')
  })

  test('are written in TeX that can be typeset', () => {
    fc.assert(
      fc.property(exampleArbitrary, fc.constantFrom('vw', 'matrix', 'ay'), (example, notation) => {
        const { figure, quantities } = operationsOf(example, { ...DEFAULT_OPTIONS, notation })
        const written = new Set([
          ...figure.nodes.flatMap(({ tex, rule = '', result = '' }) => [tex, rule, result]),
          ...figure.edges.map(({ rule = '' }) => rule),
          ...[...quantities.values()].map(({ tex }) => tex),
        ])
        for (const tex of written) katex.renderToString(tex, { throwOnError: true, output: 'html' })
      }),
      { numRuns: 12 },
    )
  })

  test('have unique refs, operands before users, and a number for everything', () => {
    fc.assert(
      fc.property(exampleArbitrary, fc.nat(7), (example, sample) => {
        const { figure, quantities } = operations(example, sample)
        const place = new Map(figure.nodes.map(({ ref }, k) => [ref, k]))
        expect(place.size).toBe(figure.nodes.length)
        expect(new Set(figure.edges.map(({ ref }) => ref)).size).toBe(figure.edges.length)
        const order = (ref: string) => place.get(ref) ?? Number.NaN
        expect(figure.edges.filter(({ from, to }) => !(order(from) < order(to)))).toEqual([])
        const ids = [
          ...figure.edges.map(({ partial }) => partial),
          ...figure.nodes.flatMap(({ value, gradient }) => [value, gradient]),
        ]
        expect(ids.filter((id) => !quantities.has(id))).toEqual([])
      }),
      { numRuns: 25 },
    )
  })

  test('hold gradients that are the sum of slope times gradient over all uses', () => {
    fc.assert(
      fc.property(exampleArbitrary, fc.nat(7), (example, sample) => {
        const own = operations(example, sample)
        const { figure, quantities } = own
        const value = (id: string) => valueOf(quantities, id)
        for (const node of figure.nodes) {
          const uses = figure.edges.filter(({ from }) => from === node.ref)
          if (node.kind === 'output') {
            expect(value(node.gradient)).toBe(1)
            continue
          }
          const passed = uses.map(
            ({ to, partial }) => value(partial) * value(nodeOf(own, to).gradient),
          )
          // a gradient of 0 passes nothing on, also through a slope that is not finite
          if (!passed.every(Number.isFinite)) continue
          expectClose(
            value(node.gradient),
            passed.reduce((sum, one) => sum + one, 0),
          )
        }
      }),
      { numRuns: 30 },
    )
  })

  test('have at the parameters the central differences of the loss of the sample', () => {
    const example = withSamples(bpUpdate.defaults, [
      { inputs: [0.2, 0.3], targets: [0.5] },
      { inputs: [-0.4, 0.9], targets: [0.1] },
    ])
    const { quantities, figure } = operations(example, 1)
    const alone = withSamples(example, [at(samplesOf(example), 1)])
    const loss = (one: Example) => totalLoss(one, [forward(one, at(samplesOf(one), 0))])
    const h = 1e-6
    const ids = idsFor(example)
    for (const { id, value, replace } of editablesOf(alone)) {
      if (!/^[vw]/.test(id)) continue
      const [l, i, j] = [id.startsWith('v') ? 0 : 1, Number(id[1]) - 1, Number(id[2]) - 1]
      const ref = ids.weight(l, j, i)
      const node = figure.nodes.find((one) => one.ref === ref)
      const slope = (loss(replace(value + h)) - loss(replace(value - h))) / (2 * h)
      expect(valueOf(quantities, node?.gradient ?? '')).toBeCloseTo(slope, 8)
    }
  })

  test('show infinity and NaN for what they are', () => {
    const huge = {
      ...bpUpdate.defaults,
      layers: bpUpdate.defaults.layers.map((layer) => ({
        ...layer,
        weights: layer.weights.map((row) => row.map(() => 1e308)),
      })),
      inputs: [1e10, 1e10],
    }
    const { quantities } = operations(huge)
    expect(valueOf(quantities, 'alpha1')).toBe(Number.POSITIVE_INFINITY)
  })

  test('become known with the numbers of a step', () => {
    fc.assert(
      fc.property(exampleArbitrary, fc.constantFrom('vw', 'matrix', 'ay'), (example, notation) => {
        const options = { ...DEFAULT_OPTIONS, notation } as const
        const { steps, parameters } = bpUpdate.derive(example, options)
        const known = new Set([...parameters, ...steps.flatMap(({ computes }) => computes)])
        const { nodes } = operationsOf(example, options).figure
        expect(
          nodes.filter(
            ({ since }) => !since || !known.has(since.value) || !known.has(since.gradient),
          ),
        ).toEqual([])
      }),
      { numRuns: 30 },
    )
  })
})
