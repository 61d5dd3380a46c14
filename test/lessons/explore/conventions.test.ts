import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Convention } from '../../../src/derivation/conventions.ts'
import { DEFAULT_OPTIONS, NOTATIONS } from '../../../src/derivation/options.ts'
import { editing } from '../../../src/lessons/bp-update/editing.ts'
import { conventionsOf } from '../../../src/lessons/bp-update/explore/conventions.ts'
import { effectOf } from '../../../src/lessons/bp-update/explore/effect.ts'
import { DEFAULT } from '../../../src/lessons/bp-update/default.ts'
import type { Example } from '../../../src/model/example.ts'
import { exampleArbitrary } from '../../model/arbitrary.ts'
import { layer, network } from '../../model/examples.ts'
import { preset } from '../examples.ts'

const of = (example: Example) => conventionsOf(example, DEFAULT_OPTIONS)

function convention(example: Example, id: string): Convention {
  const found = of(example).conventions.find((one) => one.id === id)
  if (!found) throw new Error(`no convention ${id}`)
  return found
}

const choice = (example: Example, id: string, value: string) =>
  convention(example, id).choices.find((one) => one.value === value)

const effect = (before: Example, id: string, value: string) =>
  effectOf(before, editing.set(before, id, value), DEFAULT_OPTIONS)

const BATCH = network([layer([[0.5]], 'identity', [0.1])], {
  samples: [
    { inputs: [1], targets: [0] },
    { inputs: [2], targets: [0] },
  ],
  reduction: 'sum',
})

describe('what another convention makes of the same numbers', () => {
  it('doubles loss and gradients of the homework without ½', () => {
    const { loss, gradients } = effect(DEFAULT, 'loss', 'squared-error')
    expect(loss.before).toBeCloseTo(0.025538, 12)
    expect(loss.after).toBeCloseTo(0.051076, 12)
    expect(gradients).toMatchObject({ changed: 6, total: 6, ratio: 2 })
    // the largest gradient of the sheet: Δv₂₂ = 0.05424
    expect(gradients.largest?.before).toBeCloseTo(-0.05424, 12)
    expect(gradients.largest?.after).toBeCloseTo(-0.10848, 12)
  })

  it('halves loss and gradients with the mean over two outputs instead of the sum', () => {
    const { loss, gradients } = effect(
      { ...preset('two-outputs'), loss: 'squared-error' },
      'loss',
      'mean-squared-error',
    )
    expect(loss.after / loss.before).toBeCloseTo(0.5, 12)
    expect(gradients.ratio).toBeCloseTo(0.5, 12)
  })

  it('halves loss and gradients with the mean over two samples', () => {
    const { loss, gradients } = effect(BATCH, 'reduction', 'mean')
    // ½(0.6² + 1.1²) = 0.785
    expect(loss.before).toBeCloseTo(0.785, 12)
    expect(loss.after).toBeCloseTo(0.3925, 12)
    expect(gradients.ratio).toBeCloseTo(0.5, 12)
  })

  it('turns the gradient of a bias around when it is subtracted', () => {
    const one = network([layer([[0.5]], 'identity', [0.1])], { inputs: [1], targets: [0] })
    const { loss, gradients, updated } = effect(one, 'biasSign', 'threshold')
    // y = 0.5 ± 0.1: ∂E/∂b = 0.6 when added, −0.4 when subtracted
    expect(loss.after).toBeCloseTo(0.08, 12)
    expect(gradients.largest).toMatchObject({ tex: expect.stringContaining('partial') })
    expect(gradients.largest?.before).toBeCloseTo(0.6, 12)
    expect(gradients.largest?.after).toBeCloseTo(-0.4, 12)
    expect(updated.changed).toBe(2)
  })

  it.each([
    ['none', 0.29102777369359933],
    ['per-neuron', 0.28047144679143016],
    ['shared-per-layer', 0.285751],
  ])('gives Mazur’s network the loss after the update of biases that are %s', (value, after) => {
    const found = choice(preset('mazur'), 'biases', value)
    expect(found?.loss).toBeCloseTo(0.298371109, 9)
    expect(found?.after).toBeCloseTo(after, value === 'shared-per-layer' ? 6 : 12)
  })

  it('reproduces what Mazur printed with updated weights, and only then', () => {
    expect(choice(preset('mazur'), 'hiddenWeights', 'updated')?.after).toBeCloseTo(0.291027924, 9)
    const { loss, gradients, updated, after } = effect(preset('mazur'), 'hiddenWeights', 'updated')
    expect(loss.after).toBe(loss.before)
    expect(gradients.changed).toBe(0)
    // the four weights of the hidden layer
    expect(updated.changed).toBe(4)
    expect(after.after).toBeCloseTo(0.29102792390544, 12)
  })

  it('moves v₁₁ as the sheets with updated weights do', () => {
    const { updated } = effect(DEFAULT, 'hiddenWeights', 'updated')
    expect(updated.changed).toBe(4)
    // 0.75424 with the old w₂₁, 0.7577642 with the updated one
    expect(updated.largest?.before).toBeCloseTo(0.75424, 7)
    expect(updated.largest?.after).toBeCloseTo(0.7577642, 7)
  })

  it('lets a gradient through a ReLU at exactly 0, by the chosen share', () => {
    for (const [value, slope] of [
      ['0.5', 0.5],
      ['1', 1],
    ] as const) {
      const { gradients, loss } = effect(preset('at-zero'), 'reluAtZero', value)
      expect(loss.after).toBe(loss.before)
      expect(gradients.changed).toBe(2)
      // ∂E/∂v₂₂ = (0.09 − 0.5)·0.8·ReLU′(0)·0.3
      expect(gradients.largest?.after).toBeCloseTo(-0.41 * 0.8 * slope * 0.3, 12)
    }
  })

  it('counts the biases that come and go', () => {
    expect(effect(DEFAULT, 'biases', 'none').biases).toEqual({ come: 3, gone: 0 })
    expect(effect(preset('biases'), 'biases', 'absent').biases).toEqual({ come: 0, gone: 3 })
  })

  it('changes nothing where no sum is 0, and says so', () => {
    expect(effect(DEFAULT, 'reluAtZero', '1').numbers.changed).toBe(0)
    expect(convention(DEFAULT, 'reluAtZero').about.en).toContain('no difference')
    expect(convention(preset('at-zero'), 'reluAtZero').about.en).toContain('\\alpha_{2}')
  })
})

describe('the conventions of a problem', () => {
  it('leave out what the problem does not ask', () => {
    const ids = (example: Example) => of(example).conventions.map(({ id }) => id)
    expect(ids(DEFAULT)).toEqual(['loss', 'biases', 'reluAtZero', 'hiddenWeights'])
    expect(ids(preset('softmax'))).toEqual(['biases', 'biasSign', 'hiddenWeights'])
    expect(ids(BATCH)).toEqual(['loss', 'reduction', 'biases', 'biasSign'])
  })

  it('show at the present choice the losses as they are, for every network', () => {
    fc.assert(
      fc.property(exampleArbitrary, (example) => {
        const { loss, after } = effectOf(example, example, DEFAULT_OPTIONS)
        for (const one of of(example).conventions) {
          const present = one.choices.find(({ value }) => value === one.value)
          expect([present?.loss, present?.after]).toEqual([loss.after, after.after])
        }
      }),
      { numRuns: 15 },
    )
  })

  it('come in sets that change conventions only', () => {
    for (const example of [DEFAULT, preset('mazur'), preset('softmax'), BATCH])
      for (const { params } of of(example).presets) {
        const data = ({ layers }: Example) =>
          layers.map(({ weights, activation }) => [weights, activation])
        expect(data(params)).toEqual(data(example))
        expect(params.learningRate).toBe(example.learningRate)
      }
    expect(of(preset('softmax')).presets.map(({ params }) => params.loss)).toEqual(
      Array.from({ length: 5 }, () => 'softmax-cross-entropy'),
    )
  })

  it('make Mazur’s printed loss of his network, all at once', () => {
    const mazur = of(preset('biases')).presets.find(({ id }) => id === 'mazur')
    expect(mazur?.params).toMatchObject({
      trainBiases: 'none',
      hiddenUsesUpdatedWeights: true,
      loss: 'half-squared-error',
    })
  })

  it('list each thing in the letters of all notations, with the clashes between them', () => {
    const { letters, clashes } = of(DEFAULT)
    const row = (en: string) => letters.find(({ meaning }) => meaning.en === en)?.tex
    expect(row('target')).toEqual({ vw: '\\hat{y}', matrix: 'y', ay: 'Y' })
    expect(row('weight from input 2 to unit 1')).toEqual({
      vw: 'v_{21}',
      matrix: 'W^{(1)}_{12}',
      ay: 'A_{1,12}',
    })
    expect(clashes.map(({ tex }) => tex).toSorted()).toEqual(['\\alpha', 'b', 'y'])
    const b = clashes.find(({ tex }) => tex === 'b')?.meanings
    expect(NOTATIONS.map((notation) => b?.[notation]?.en)).toEqual([
      'output of a hidden unit',
      'bias',
      'bias',
    ])
  })
})

describe('the controls of the conventions', () => {
  it.each([
    ['biasSign', 'threshold', { biasSign: 'threshold' }],
    ['reluAtZero', '0.5', { reluAtZero: 0.5 }],
    ['hiddenWeights', 'updated', { hiddenUsesUpdatedWeights: true }],
    ['momentum', 0.9, { optimizer: { kind: 'momentum', momentum: 0.9 } }],
  ])('set %s to %s', (id, value, changed) => {
    expect(editing.set(preset('biases'), id, value)).toEqual({ ...preset('biases'), ...changed })
  })

  it('set the slope of leaky units, where there are any', () => {
    const leaky = editing.set(DEFAULT, 'activation[1]', 'leaky-relu')
    expect(editing.set(leaky, 'slope', 0.1)).toEqual({ ...leaky, slope: 0.1 })
    expect(editing.set(DEFAULT, 'slope', 0.1)).toBe(DEFAULT)
  })

  it('refuse what is out of range', () => {
    expect(editing.set(DEFAULT, 'momentum', 1)).toBe(DEFAULT)
    expect(editing.set(DEFAULT, 'reluAtZero', '2')).toBe(DEFAULT)
    expect(editing.set(DEFAULT, 'biasSign', 'threshold')).toBe(DEFAULT)
  })

  it('take momentum away with 0', () => {
    const fast = editing.set(DEFAULT, 'momentum', 0.5)
    expect(editing.set(fast, 'momentum', 0)).toEqual(DEFAULT)
  })
})
