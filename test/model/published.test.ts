/** Worked examples of public texts, against values computed in 60 digits without backpropagation. */
import { describe, expect, it } from 'vitest'
import { at } from '../../src/engine/at.ts'
import type { Activation, Example, Loss, Optimizer } from '../../src/model/example.ts'
import { evaluate } from '../../src/model/mlp.ts'
import { update } from '../../src/model/paper.ts'
import { differences } from '../fixtures/differences.ts'
import { computedValues, publishedCase } from '../fixtures/fixtures.ts'
import { after, layer, network } from './examples.ts'

interface Spec {
  readonly inputs: readonly number[]
  readonly targets: readonly number[]
  readonly lr: number
  readonly loss: 'half_sse' | 'sse' | 'ce'
  readonly train_bias: 'none' | 'per_neuron'
  readonly layers: readonly {
    readonly W: readonly (readonly number[])[]
    readonly b: readonly number[]
    readonly act: Activation
  }[]
  readonly weight_names?: Readonly<Record<string, string>>
}

const LOSS: Record<Spec['loss'], Loss> = {
  half_sse: 'half-squared-error',
  sse: 'squared-error',
  ce: 'softmax-cross-entropy',
}

/** The example of a case. Softmax with cross-entropy is an identity layer here: the loss takes logits. */
function exampleOf(id: string, settings: Partial<Example> = {}): Example {
  const { spec } = publishedCase<Spec>(id)
  const layers = spec.layers.map(({ W, b, act }) =>
    layer(W, act === 'softmax' ? 'identity' : act, b),
  )
  return network(
    layers,
    { inputs: spec.inputs, targets: spec.targets },
    {
      loss: LOSS[spec.loss],
      learningRate: spec.lr,
      trainBiases: spec.train_bias === 'none' ? 'none' : 'per-neuron',
      ...settings,
    },
  )
}

type Named = Readonly<Record<string, number>>

function named(entries: readonly (readonly [string, number])[]): Named {
  return Object.fromEntries(entries)
}

/** Numbers of a layer under names counted from 1: net_h1, net_h2. */
function counted(prefix: string, values: readonly number[], suffix = ''): Named {
  return named(values.map((value, k) => [`${prefix}${k + 1}${suffix}`, value]))
}

/** All weights and biases as W0[1][0] and b0[1], and under the names that the text gives them. */
function parameters(
  id: string,
  { weights, biases }: ReturnType<typeof update>['updated'],
  prefix: string,
  suffix: string,
): Named {
  const places = new Map<string, number>([
    ...weights.flatMap((rows, l) =>
      rows.flatMap((row, j) => row.map((w, i) => [`W${l}[${j}][${i}]`, w] as const)),
    ),
    ...biases.flatMap((layer, l) => (layer ?? []).map((b, j) => [`b${l}[${j}]`, b] as const)),
  ])
  const names = Object.entries(publishedCase<Spec>(id).spec.weight_names ?? {})
  return named(
    [...places, ...names.map(([name, place]) => [name, places.get(place) ?? NaN] as const)].map(
      ([name, value]) => [`${prefix}${name}${suffix}`, value],
    ),
  )
}

/** Everything that the network cases name. h and o are the hidden and the output layer. */
function valuesOf(id: string, example: Example): Named {
  const { forward, backward, loss, gradients, updated } = update(example)
  const [pass, back] = [at(forward, 0), at(backward, 0)]
  const last = pass.z.length - 1
  const next = after(example)
  const byUnit = (l: number, letter: string): Named => ({
    ...counted(`net_${letter}`, at(pass.z, l)),
    ...counted(`out_${letter}`, l === last ? pass.predictions : at(pass.a, l)),
    ...counted(`delta_${letter}`, at(back.deltas, l)),
    ...counted(
      `signal_${letter}`,
      at(back.deltas, l).map((delta) => -delta),
    ),
  })
  return {
    ...(last > 0 ? byUnit(0, 'h') : {}),
    ...byUnit(last, 'o'),
    ...counted('E_o', pass.lossPerOutput),
    E: loss,
    E_total: loss,
    E_after: next.loss,
    E_total_after: next.loss,
    E_drop: loss - next.loss,
    ...parameters(id, gradients, 'dE/d', ''),
    ...parameters(id, updated, '', '+'),
  }
}

/** Those numbers of a case that are asked for, from what was computed. */
function check(id: string, values: Named, except: readonly string[] = []) {
  const wanted = Object.entries(computedValues(publishedCase<Spec>(id))).filter(
    ([name]) => !except.includes(name),
  )
  return wanted.flatMap(([name, value]) => differences(values[name], value, 1e-12, name))
}

describe('Mazur’s 2-2-2 network', () => {
  const frozen = 'mazur-2-2-2'

  it('has the values, gradients and new weights of the text, biases frozen', () => {
    // how the total loss answers to out_h1 is the sum of what either output sends back
    const sent = at(at(update(exampleOf(frozen)).backward, 0).deltas, 1).map(
      (delta, k) => delta * at([0.4, 0.5], k),
    )
    const split = {
      'dE_o1/dout_h1': at(sent, 0),
      'dE_o2/dout_h1': at(sent, 1),
      'dE/dout_h1': at(sent, 0) + at(sent, 1),
    }
    expect(check(frozen, { ...valuesOf(frozen, exampleOf(frozen)), ...split })).toEqual([])
  })

  it('ends at 0.29102777369 with the old weights in the hidden δ', () => {
    expect(differences(after(exampleOf(frozen)).loss, 0.29102777369359933)).toEqual([])
  })

  it('ends at the printed 0.291027924 with the updated weights in the hidden δ', () => {
    const slip = exampleOf(frozen, { hiddenUsesUpdatedWeights: true })
    expect(differences(after(slip).loss, 0.29102792390544197)).toEqual([])
  })

  it('does not move frozen biases', () => {
    expect(update(exampleOf(frozen)).updated.biases).toEqual([
      [0.35, 0.35],
      [0.6, 0.6],
    ])
  })

  it('moves one bias per neuron as the text with trained biases does', () => {
    const id = 'mazur-2-2-2-bias-per-neuron'
    expect(check(id, valuesOf(id, exampleOf(id)))).toEqual([])
  })

  it('moves a bias shared by a layer along the sum of δ', () => {
    const shared = exampleOf(frozen, { trainBiases: 'shared-per-layer' })
    const { moment, loss } = after(shared)
    const [hidden, output] = [0.3406371953026479, 0.5497998374439996]
    expect(
      differences(moment.biases, [
        [hidden, hidden],
        [output, output],
      ]),
    ).toEqual([])
    expect(differences(loss, 0.2857508866992965)).toEqual([])
  })

  const plain: Optimizer = { kind: 'sgd' }
  it.each([
    [false, { E: 3.510187783e-5, o1: 0.01591362, o2: 0.98406427 }, 5e-9],
    // printed in the text as 0.000035085, 0.015912196 and 0.984065734
    [true, { E: 3.5084786296312774e-5, o1: 0.0159121963260343, o2: 0.9840657344856291 }, 1e-12],
  ])('after 10,000 updates, updated weights in the hidden δ %s, is at %o', (slip, expected, by) => {
    const { pass, loss } = after(
      exampleOf(frozen, { hiddenUsesUpdatedWeights: slip, updates: 10_000, optimizer: plain }),
    )
    const [o1, o2] = at(pass.a, 1)
    expect(differences({ E: loss, o1, o2 }, expected, by)).toEqual([])
    expect(Math.abs(loss - expected.E)).toBeLessThan(1e-14)
  })
})

it('gives a dead hidden neuron zero gradients, as relu-backprop-simulator says', () => {
  const id = 'mustafa-dead-hidden'
  const example = exampleOf(id)
  const pass = at(update(example).forward, 0)
  const own = { f2: at(at(pass.z, 0), 1), f_out: at(at(pass.z, 1), 0), h_out: at(at(pass.a, 1), 0) }
  expect(check(id, { ...valuesOf(id, example), ...own })).toEqual([])
})

it('fits one linear neuron as backprop-explainer does, squared error without ½', () => {
  const id = 'xnought-linear'
  expect(check(id, valuesOf(id, exampleOf(id)))).toEqual([])
})

describe('backprop-trace with softmax and cross-entropy', () => {
  const id = 'backprop-trace-softmax-ce'
  const example = exampleOf(id)

  it('has the published values, signals and new weights', () => {
    const { updated } = update(example)
    const weights = named(
      updated.weights.flatMap((rows, l) =>
        rows.flatMap((row, j) =>
          row.map((w, i): [string, number] => [
            `w_${l === 0 ? 'x' : 'h'}${i + 1}_${l === 0 ? 'h' : 'o'}${j + 1}+`,
            w,
          ]),
        ),
      ),
    )
    expect(check(id, { ...valuesOf(id, example), ...weights })).toEqual([])
  })

  it('has the same signals on the tape', () => {
    const computed = computedValues(publishedCase<Spec>(id))
    const signals = at(evaluate(example).gradients.z, 0).flat()
    const names = ['signal_h1', 'signal_h2', 'signal_o1', 'signal_o2', 'signal_o3']
    expect(
      differences(
        signals.map((delta) => -delta),
        names.map((name) => computed[name] ?? NaN),
      ),
    ).toEqual([])
  })
})
