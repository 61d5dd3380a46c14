import fc from 'fast-check'
import { expect, it } from 'vitest'
import { at } from '../../../src/engine/at.ts'
import { DEFAULT_OPTIONS, NOTATIONS } from '../../../src/derivation/options.ts'
import type { PathLedger } from '../../../src/derivation/path.ts'
import { format } from '../../../src/derivation/number.ts'
import { MOST_PATHS, pathsOf } from '../../../src/lessons/bp-update/explore/paths.ts'
import { idsFor } from '../../../src/lessons/bp-update/ids.ts'
import { editablesOf } from '../../../src/lessons/bp-update/editables.ts'
import { DEFAULT } from '../../../src/lessons/bp-update/default.ts'
import { samplesOf, sizes, type Example } from '../../../src/model/example.ts'
import { evaluate } from '../../../src/model/mlp.ts'
import { differences } from '../../fixtures/differences.ts'
import { exampleArbitrary } from '../../model/arbitrary.ts'
import { layer, network } from '../../model/examples.ts'
import { preset, told } from '../examples.ts'
import { networkOf } from '../network.ts'

function ledger(example: Example, ref: string, options = {}): PathLedger {
  const paths = pathsOf(example, { ...DEFAULT_OPTIONS, ...options }, ref)
  if (paths.kind === 'none') throw new Error(`no path to ${ref}`)
  return paths
}

/** A number of the example that a path can lead to. */
const numbered = exampleArbitrary.chain((example) =>
  fc.record({
    example: fc.constant(example),
    ref: fc.constantFrom(...editablesOf(example).map(({ id }) => id)).filter((id) => id !== 'eta'),
  }),
)

it('adds up to the gradient of the tape, whatever the network', () => {
  fc.assert(
    fc.property(numbered, ({ example, ref }) => {
      const { sum, gradient } = ledger(example, ref)
      expect(differences(sum, gradient)).toEqual([])
    }),
    { numRuns: 300 },
  )
})

it('multiplies the factors of each path, and adds those on view and the rest up to the sum', () => {
  fc.assert(
    fc.property(numbered, ({ example, ref }) => {
      const { paths, rest, sum } = ledger(example, ref)
      for (const { factors, product } of paths)
        expect(
          differences(
            factors.reduce((all, one) => all * one.value, 1),
            product,
          ),
        ).toEqual([])
      const shown = paths.reduce((total, { product }) => total + product, 0)
      expect(differences(shown + (rest?.sum ?? 0), sum)).toEqual([])
    }),
  )
})

it('gives the gradients of the weights that the model computes', () => {
  fc.assert(
    fc.property(exampleArbitrary, (example) => {
      const ids = idsFor(example)
      const { weights } = evaluate(example).gradients
      const l = example.layers.length - 1
      expect(
        differences(ledger(example, ids.weight(l, 0, 0)).gradient, at(at(at(weights, l), 0), 0)),
      ).toEqual([])
    }),
  )
})

it('counts one path per choice of units above, in every sample', () => {
  fc.assert(
    fc.property(exampleArbitrary, (example) => {
      const ids = idsFor(example)
      const units = sizes(example).slice(1)
      const samples = samplesOf(example).length
      const mixing = at(example.layers, units.length - 1).activation === 'softmax'
      const above = (l: number) => units.slice(l + 1).reduce((product, size) => product * size, 1)
      const into = (l: number) => above(l) * (mixing ? at(units, units.length - 1) : 1)
      units.forEach((_, l) =>
        expect(ledger(example, ids.weight(l, 0, 0)).count).toBe(samples * into(l)),
      )
      expect(ledger(example, ids.input(0)).count).toBe(at(units, 0) * into(0))
      expect(ledger(example, ids.target(0)).count).toBeGreaterThan(0)
    }),
  )
})

it('reads 0.2 · 1 · 0.5 · 1 · (−0.226) = −0.0226 for v₁₁ of the homework', () => {
  const { paths, sum, count, rest } = ledger(DEFAULT, 'v11')
  const path = at(paths, 0)
  expect(path.factors.toReversed().map(({ value }) => format(value))).toEqual([
    '0.2',
    '1',
    '0.5',
    '1',
    '−0.226',
  ])
  expect(path.factors.map(({ rule }) => rule)).toEqual([
    'y-\\hat{y}',
    "f'(\\beta_{1})",
    'w_{11}',
    "f'(\\alpha_{1})",
    'x_{1}',
  ])
  expect(path.route.en).toBe('$v_{11}$ → $h_{1}$ → $y$ → $E$')
  expect(format(sum)).toBe('−0.0226')
  expect([count, rest]).toEqual([1, null])
})

it('ties every factor to something in the drawing', () => {
  for (const notation of NOTATIONS)
    for (const id of ['two-outputs', 'biases', 'mazur', 'softmax']) {
      const example = preset(id)
      const { figure } = told(example, { notation })
      const { nodes, edges } = networkOf(figure)
      const drawn = new Set([
        ...nodes.flatMap(({ ref, bias }) => (bias ? [ref, bias.ref] : [ref])),
        ...edges.map(({ ref }) => ref),
      ])
      for (const { id: ref } of editablesOf(example).filter((one) => one.id !== 'eta'))
        for (const { factors, refs } of ledger(example, ref, { notation }).paths) {
          expect(refs.filter((one) => !drawn.has(one))).toEqual([])
          expect(factors.filter((factor) => !refs.includes(factor.ref))).toEqual([])
        }
    }
})

it('says why nothing passes a unit that is off', () => {
  const { paths } = ledger(preset('dead-unit'), 'v11')
  expect(paths.map(({ product }) => Math.abs(product))).toEqual([0])
  expect(at(paths, 0).blocked?.en).toContain('is off')
  expect(at(paths, 0).factors.some(({ value }) => value === 0)).toBe(true)
})

it('names the convention where a sum is exactly 0', () => {
  const example = preset('at-zero')
  expect(at(ledger(example, 'v12').paths, 0).blocked?.en).toContain('convention')
  expect(at(ledger({ ...example, reluAtZero: 1 }, 'v12').paths, 0).blocked).toBeNull()
})

it('leads to each sample of a batch on its own', () => {
  const example = network([layer([[0.5]], 'identity')], {
    samples: [
      { inputs: [1], targets: [0] },
      { inputs: [2], targets: [0] },
    ],
    reduction: 'mean',
  })
  const { paths, sum } = ledger(example, 'W[1][1][1]')
  // E = ½·(½·(0.5·1)² + ½·(0.5·2)²); by hand ∂E/∂w = ½(0.5·1 + 1·2)
  expect(paths.map(({ sample, product }) => [sample, product])).toEqual([
    [1, 1],
    [0, 0.25],
  ])
  expect(sum).toBe(1.25)
  expect(ledger(example, 's[2].x[1]').paths.map(({ sample }) => sample)).toEqual([1])
})

it('shows the largest first and the others as one sum where there are many', () => {
  const units = 8
  const wide = (inputs: number, outputs: number) =>
    layer(
      Array.from({ length: outputs }, (_, j) =>
        Array.from({ length: inputs }, (__, i) => (j + i + 1) / 40),
      ),
      'tanh',
    )
  const example = network(
    [wide(1, units), wide(units, units), wide(units, units), wide(units, 8)],
    {
      inputs: [0.5],
      targets: Array.from({ length: 8 }, () => 0),
    },
  )
  const { paths, count, rest } = ledger(example, 'W[1][1][1]')
  expect(count).toBe(512)
  expect(paths).toHaveLength(MOST_PATHS)
  expect(rest?.count).toBe(512 - MOST_PATHS)
  const sizesOf = paths.map(({ product }) => Math.abs(product))
  expect(sizesOf).toEqual(sizesOf.toSorted((a, b) => b - a))
})

it('finds no path to the learning rate, and says so', () => {
  const paths = pathsOf(DEFAULT, DEFAULT_OPTIONS, 'eta')
  expect(paths.kind === 'none' && paths.because.en).toContain('before the update')
})

it('shows what is not a number first', () => {
  const example = { ...DEFAULT, targets: [Number.NaN] }
  const { paths, sum } = ledger(example, 'v11')
  expect(at(paths, 0).product).toBeNaN()
  expect(sum).toBeNaN()
})
