import { describe, expect, it } from 'vitest'
import { openLessons } from '../../src/lessons/index.ts'
import { solve } from '../../src/cli/solve.ts'
import { differences, type Numbers } from '../fixtures/differences.ts'
import { goldenEntry, publishedCase, computedValues } from '../fixtures/fixtures.ts'
import { MAIN } from '../format/arbitrary.ts'
import { BATCH, MAZUR, NEURON } from './examples.ts'

const LESSONS = await openLessons()

interface Output {
  readonly forward: Numbers
  readonly loss: number
  readonly lossPerOutput: Numbers
  readonly gradients: Readonly<Record<'weights' | 'biases' | 'inputs' | 'z', Numbers>>
  readonly updated: Readonly<Record<'weights' | 'biases', Numbers>>
  readonly after: { readonly forward: Numbers; readonly loss: number }
  readonly history?: readonly {
    readonly loss: number
    readonly weights: Numbers
    readonly biases: Numbers
  }[]
}

/** What `solve` prints for a file, as parsed JSON. */
function solved(file: unknown): Output {
  const { status, stdout, stderr } = solve(['-'], LESSONS, () => JSON.stringify(file))
  expect([status, stderr]).toEqual([0, ''])
  return JSON.parse(stdout) as Output
}

function expectNumbers(
  actual: Numbers | undefined,
  expected: Numbers | undefined,
  tolerance?: number,
): void {
  expect(differences(actual, expected, tolerance)).toEqual([])
}

describe('the numbers of the main example', () => {
  const { expected } = goldenEntry('001-2.1-bp-221-relu')
  const e = (key: string) => expected[key] ?? null
  const out = solved(MAIN)

  it('are those of the answer sheet going forward', () => {
    expectNumbers(out.forward, [
      { z: [e('alpha1'), e('alpha2')], a: [e('b1'), e('b2')] },
      { z: [e('beta1')], a: [e('y')] },
    ])
    expectNumbers([out.loss, out.lossPerOutput], [e('E'), [e('E')]])
  })
  it('are those of the answer sheet going back', () => {
    expectNumbers(out.gradients, {
      weights: [
        [
          [e('dE_dv11'), e('dE_dv21')],
          [e('dE_dv12'), e('dE_dv22')],
        ],
        [[e('dE_dw11'), e('dE_dw21')]],
      ],
      biases: [null, null],
      inputs: [e('dE_dx1'), e('dE_dx2')],
      z: [[-0.113, -0.1808], [-0.226]],
    })
  })
  it('are those of the answer sheet after the update', () => {
    expectNumbers(out.updated, {
      weights: [
        [
          [e('v11_new'), e('v21_new')],
          [e('v12_new'), e('v22_new')],
        ],
        [[e('w11_new'), e('w21_new')]],
      ],
      biases: [null, null],
    })
    expectNumbers(out.after, {
      forward: [
        { z: [e('alpha1_new'), e('alpha2_new')], a: [e('alpha1_new'), e('alpha2_new')] },
        { z: [e('y_new')], a: [e('y_new')] },
      ],
      loss: e('E_new'),
    })
  })
  it('have no history for a single update', () => {
    expect(out).not.toHaveProperty('history')
  })
  it('use the updated weights where the file asks for that slip', () => {
    const slip = solved({ ...MAIN, hiddenUsesUpdatedWeights: true })
    const wrong = goldenEntry('001-2.1-bp-221-relu').mistakes?.['used_updated_w_for_v']
    const [[[v11, v21], [v12, v22]]] = slip.updated.weights as [
      [[number, number], [number, number]],
    ]
    expectNumbers({ v11_new: v11, v12_new: v12, v21_new: v21, v22_new: v22 }, wrong)
    expectNumbers(slip.gradients, out.gradients)
  })
})

describe('the numbers of Mazur', { timeout: 60_000 }, () => {
  const published = publishedCase('mazur-2-2-2')
  const value = computedValues(published)
  const out = solved(MAZUR)

  it('are those of 60 digits', () => {
    expectNumbers(out.loss, value['E_total'])
    expectNumbers(out.lossPerOutput, [value['E_o1'] ?? null, value['E_o2'] ?? null])
    expectNumbers(out.updated.weights, [
      [
        [value['w1+'] ?? null, value['w2+'] ?? null],
        [value['w3+'] ?? null, value['w4+'] ?? null],
      ],
      [
        [value['w5+'] ?? null, value['w6+'] ?? null],
        [value['w7+'] ?? null, value['w8+'] ?? null],
      ],
    ])
    expectNumbers(out.after.loss, value['E_total_after'])
  })
  it('keep frozen biases but tell their gradients', () => {
    expectNumbers(out.updated.biases, [
      [0.35, 0.35],
      [0.6, 0.6],
    ])
    expectNumbers(out.gradients.biases, [
      [value['delta_h1'] ?? null, value['delta_h2'] ?? null],
      [value['delta_o1'] ?? null, value['delta_o2'] ?? null],
    ])
  })
  it('move every bias by its own δ, or all of a layer by their sum', () => {
    const own = computedValues(publishedCase('mazur-2-2-2-bias-per-neuron'))
    expectNumbers(solved({ ...MAZUR, trainBiases: 'per-neuron' }).updated.biases, [
      [own['b0[0]+'] ?? null, own['b0[1]+'] ?? null],
      [own['b1[0]+'] ?? null, own['b1[1]+'] ?? null],
    ])
    const sum = (a: string, b: string) => (value[a] ?? NaN) + (value[b] ?? NaN)
    const hidden = 0.35 - 0.5 * sum('delta_h1', 'delta_h2')
    const output = 0.6 - 0.5 * sum('delta_o1', 'delta_o2')
    expectNumbers(solved({ ...MAZUR, trainBiases: 'shared-per-layer' }).updated.biases, [
      [hidden, hidden],
      [output, output],
    ])
  })
  it('reach the published loss after 10,000 updates with the updated weights', () => {
    const out = solved({ ...MAZUR, updates: 10_000, hiddenUsesUpdatedWeights: true })
    expect(out.history).toHaveLength(10_001)
    expectNumbers(out.after.loss, 3.5084786296312774e-5, 1e-14)
  })
})

describe('the numbers of a batch', () => {
  const { expected } = goldenEntry('001-2.1-bp-minibatch2')
  const out = solved(BATCH)

  it('are those of the golden entry', () => {
    expectNumbers(out.loss, expected['E'])
    expectNumbers(out.gradients.weights, [
      [
        [-0.0303, -0.0122],
        [-0.01808, -0.02712],
      ],
      [[-0.04124, -0.02599]],
    ])
    expectNumbers(out.updated.weights, [
      [
        [0.6303, 0.2122],
        [0.11808, 0.72712],
      ],
      [[0.54124, 0.82599]],
    ])
  })
  it('list forward pass, losses and gradients of z and inputs by sample', () => {
    // the second sample: α = (0.22, −0.03), so unit 2 is off; β = 0.11, y − t = −0.19
    expectNumbers(out.forward, [
      [
        { z: [0.18, 0.23], a: [0.18, 0.23] },
        { z: [0.274], a: [0.274] },
      ],
      [
        { z: [0.22, -0.03], a: [0.22, 0] },
        { z: [0.11], a: [0.11] },
      ],
    ])
    expectNumbers(out.lossPerOutput, [[0.025538], [0.01805]])
    expectNumbers(out.gradients.z, [
      [[-0.0565, -0.0904], [-0.113]],
      [[-0.0475, 0], [-0.095]],
    ])
    expectNumbers(out.gradients.inputs, [
      [-0.04294, -0.07458],
      [-0.0285, -0.0095],
    ])
  })
  it('add up without a reduction', () => {
    const { reduction: _, ...sum } = BATCH
    expectNumbers(solved(sum).loss, 0.043588)
  })
  it('keep the sample index for a batch of one, and only there', () => {
    const one = solved({ ...BATCH, samples: [BATCH.samples[0]] })
    expectNumbers(one.lossPerOutput, [[0.025538]])
    expectNumbers(one.gradients.inputs, [[-0.08588, -0.14916]])
  })
})

describe('conventions', () => {
  it('subtract thresholds, and move them against the bias', () => {
    const { expected } = goldenEntry('001-2.1-bp-zhou-thresholds-sigmoid')
    const sigmoid = (layer: object, biases: readonly number[]) => ({
      ...layer,
      biases,
      activation: 'sigmoid',
    })
    const out = solved({
      ...MAIN,
      layers: [sigmoid(MAIN.layers[0], [0.05, -0.05]), sigmoid(MAIN.layers[1], [0.02])],
      learningRate: 0.5,
      biasSign: 'threshold',
    })
    expectNumbers(out.loss, expected['E'])
    expectNumbers(out.updated.biases, [
      expected['gamma_new'] ?? null,
      [expected['theta_new'] ?? null],
    ])
    expectNumbers(out.gradients.z, [
      [0.004650018331861328, 0.007326958662925412],
      [0.03735753874786086],
    ])
  })
  it('accumulate momentum over the updates, for weights and biases alike', () => {
    const out = solved({ ...NEURON, optimizer: { kind: 'momentum', momentum: 0.9 }, updates: 3 })
    // by hand: g = 0.25, 0.125, −0.05; v = 0.5, 0.7, 0.53 for w and half of it for b
    expectNumbers(
      out.history?.map(({ loss, weights, biases }) => [loss, weights, biases]),
      [
        [0.03125, [[[0.5]]], [[0.25]]],
        [0.0078125, [[[0.45]]], [[0.225]]],
        [0.00125, [[[0.38]]], [[0.19]]],
        [0.016653125, [[[0.327]]], [[0.1635]]],
      ],
    )
    expectNumbers(out.updated, { weights: [[[0.327]]], biases: [[0.1635]] })
    expect(out.after.loss).toBe(out.history?.[3]?.loss)
    expect(out.loss).toBe(out.history?.[0]?.loss)
  })
  it('print what is not finite as text', () => {
    const out = solved({
      ...NEURON,
      inputs: [1e200],
      layers: [{ ...NEURON.layers[0], weights: [[1e200]] }],
    })
    expect(out.forward).toEqual([{ z: ['Infinity'], a: ['Infinity'] }])
    expect(out.loss).toBe('Infinity')
    expect(out.updated.weights).toEqual([[['-Infinity']]])
  })
})
