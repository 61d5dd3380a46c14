/** Every number of the golden entries on one update (001 §2.1), from the model, in full precision. */
import { describe, expect, it } from 'vitest'
import { at } from '../../src/engine/at.ts'
import type { Activation, Example } from '../../src/model/example.ts'
import { lossPerOutput } from '../../src/model/losses.ts'
import { evaluate, record } from '../../src/model/mlp.ts'
import { update } from '../../src/model/paper.ts'
import { differences, type Numbers } from '../fixtures/differences.ts'
import { goldenEntry, goldenIds } from '../fixtures/fixtures.ts'
import { after, layer, mainExample, network, transpose } from './examples.ts'

interface Values {
  readonly [key: string]: Numbers
}
type Compute = (id: string) => Values

const COMPUTE: Record<string, Compute> = {
  '001-2.1-bp-221-relu': valuesOf221,
  '001-2.1-bp-221-eta-scan': valuesOfEtaScan,
  '001-2.1-bp-221-layer-matrix-notation': valuesInMatrixNotation,
  '001-2.1-bp-221-ryu-notation': valuesInRyuNotation,
  '001-2.1-bp-221-variant-sigmoid': valuesOf221,
  '001-2.1-bp-221-variant-tanh': valuesOf221,
  '001-2.1-bp-221-variant-identity': valuesOf221,
  '001-2.1-bp-221-variant-algebraic_v_over_sqrt(1+v^2)': valuesOf221,
  '001-2.1-bp-221-variant-dead-relu': valuesOf221,
  '001-2.1-bp-222-two-outputs': valuesOfTwoOutputs,
  '001-2.1-bp-zhou-thresholds-sigmoid': valuesOfThresholds,
  '001-2.1-bp-minibatch2': valuesOfMinibatch,
}

it('knows how to compute every golden entry on one update', () => {
  expect(Object.keys(COMPUTE).toSorted()).toEqual(goldenIds('001-2.1-').toSorted())
})

describe.each(Object.entries(COMPUTE))('%s', (id, compute) => {
  const { expected } = goldenEntry<unknown>(id)
  const values = compute(id)
  it.each(Object.entries(expected))('%s is %j', (key, value) => {
    expect(differences(values[key], value)).toEqual([])
  })
})

it('reproduces the golden mistake of updating v with the updated w', () => {
  const wrong = goldenEntry<unknown>('001-2.1-bp-221-relu').mistakes?.['used_updated_w_for_v']
  const [v] = after(mainExample({ hiddenUsesUpdatedWeights: true })).moment.weights
  const values = {
    v11_new: v?.[0]?.[0],
    v12_new: v?.[1]?.[0],
    v21_new: v?.[0]?.[1],
    v22_new: v?.[1]?.[1],
  }
  expect(differences(values, wrong)).toEqual([])
})

it('reproduces the golden mistake of summing instead of averaging over samples', () => {
  const wrong = goldenEntry<unknown>('001-2.1-bp-minibatch2').mistakes
  const { gradients } = update(minibatch('sum'))
  expect(differences(gradients.weights[1]?.[0], wrong?.['sum_instead_of_mean_grad_w'])).toEqual([])
})

interface Inputs221 {
  readonly x: readonly number[]
  readonly v11: number
  readonly v21: number
  readonly v12: number
  readonly v22: number
  readonly w11: number
  readonly w21: number
  readonly target: number
  readonly eta: number
  readonly activation?: string
}

function read221(id: string): Example {
  const { inputs } = goldenEntry<Inputs221>(id)
  const { v11, v12, v21, v22, w11, w21, x, target, eta } = inputs
  const activation = activationOf(inputs.activation)
  const rows = [
    [v11, v21],
    [v12, v22],
  ]
  return network(
    [layer(rows, activation), layer([[w11, w21]], activation)],
    { inputs: x, targets: [target] },
    { learningRate: eta },
  )
}

function activationOf(name = 'relu'): Activation {
  const known: Record<string, Activation> = {
    relu: 'relu',
    sigmoid: 'sigmoid',
    tanh: 'tanh',
    identity: 'identity',
    'algebraic_v_over_sqrt(1+v^2)': 'algebraic',
  }
  const activation = known[name]
  if (activation === undefined) throw new RangeError(`no activation is called ${name}`)
  return activation
}

/** Numbered names in the notes' letters: pair('v', rows) is v11 v12 v21 v22, first index where it comes from. */
function numbered(letter: string, weights: readonly (readonly number[])[], suffix = ''): Values {
  return Object.fromEntries(
    weights.flatMap((row, to) =>
      row.map((value, from) => [`${letter}${from + 1}${to + 1}${suffix}`, value] as const),
    ),
  )
}

function listed(letter: string, values: readonly number[], suffix = ''): Values {
  return Object.fromEntries(values.map((value, k) => [`${letter}${k + 1}${suffix}`, value]))
}

const negated = (values: readonly number[]) => values.map((value) => -value)

function valuesOf221(id: string): Values {
  const example = read221(id)
  const { forward, backward, gradients, loss } = update(example)
  const [pass, back] = [at(forward, 0), at(backward, 0)]
  const next = after(example)
  const y = at(at(next.pass.a, 1), 0)
  return {
    ...listed('alpha', at(pass.z, 0)),
    ...listed('b', at(pass.a, 0)),
    beta1: at(at(pass.z, 1), 0),
    y: at(at(pass.a, 1), 0),
    E: loss,
    dE_dy: at(back.errors, 0),
    ...listed('g', negated(at(back.deltas, 1))),
    ...listed('e', negated(at(back.deltas, 0))),
    ...numbered('dE_dv', at(gradients.weights, 0)),
    ...numbered('dE_dw', at(gradients.weights, 1)),
    ...listed('dE_dx', at(evaluate(example).gradients.inputs, 0)),
    ...numbered('v', at(next.moment.weights, 0), '_new'),
    ...numbered('w', at(next.moment.weights, 1), '_new'),
    ...listed('alpha', at(next.pass.z, 0), '_new'),
    y_new: y,
    E_new: next.loss,
    'E_new_from_rounded_y_0.3212': at(
      lossPerOutput(example.loss, [Math.round(y * 1e4) / 1e4], [0.5]),
      0,
    ),
  }
}

/** The output and the loss after one update, as functions of η: y⁺(η) = c₀ + c₁η + c₂η² while both units stay active. */
function valuesOfEtaScan(id: string): Values {
  const example = read221(id)
  const next = (eta: number) => after({ ...example, learningRate: eta })
  const y = (eta: number) => at(at(next(eta).pass.a, 1), 0)
  const start = update(example).loss
  return {
    y_of_eta_c0: y(0),
    y_of_eta_c1: (4 * y(1) - y(2) - 3 * y(0)) / 2,
    y_of_eta_c2: (y(2) - 2 * y(1) + y(0)) / 2,
    eta_zero_loss: rootOf((eta) => y(eta) - 0.5, 0, 6),
    eta_break_even: rootOf((eta) => next(eta).loss - start, 5, 10),
  }
}

function rootOf(f: (x: number) => number, low: number, high: number): number {
  let [below, above] = [low, high]
  for (let n = 0; n < 60; n++) {
    const middle = (below + above) / 2
    if (f(middle) < 0) below = middle
    else above = middle
  }
  return below
}

interface InputsMatrix {
  readonly W1: readonly (readonly number[])[]
  readonly W2: readonly (readonly number[])[]
  readonly a0: readonly number[]
  readonly y: number
  readonly alpha: number
}

function valuesInMatrixNotation(id: string): Values {
  const { W1, W2, a0, y, alpha } = goldenEntry<InputsMatrix>(id).inputs
  const example = network(
    [layer(W1, 'relu'), layer(W2, 'relu')],
    { inputs: a0, targets: [y] },
    { learningRate: alpha },
  )
  const { forward, backward, gradients, updated } = update(example)
  const byLayer = (letter: string, layers: readonly Numbers[], suffix = ''): Values =>
    Object.fromEntries(layers.map((values, l) => [`${letter}${l + 1}${suffix}`, values]))
  return {
    ...byLayer('z', at(forward, 0).z),
    ...byLayer('a', at(forward, 0).a),
    ...byLayer('delta', at(backward, 0).deltas),
    ...byLayer('grad_W', gradients.weights),
    ...byLayer('W', updated.weights, '_new'),
  }
}

interface InputsRyu {
  readonly A1: readonly (readonly number[])[]
  readonly A2: readonly (readonly number[])[]
  readonly b1: readonly number[]
  readonly b2: readonly number[]
  readonly x: readonly number[]
  readonly Y_data: number
}

/** Ryu's notes differentiate the output y_L first and the loss after it; the output has no activation. */
function valuesInRyuNotation(id: string): Values {
  const { A1, A2, b1, b2, x, Y_data } = goldenEntry<InputsRyu>(id).inputs
  const example = network([layer(A1, 'relu', b1), layer(A2, 'identity', b2)], {
    inputs: x,
    targets: [Y_data],
  })
  const { tape, z, a, weights, biases } = record(example)
  const output = at(at(at(a, 0), 1), 0)
  tape.backward(output)
  const slope = (nodes: readonly (typeof output)[]) => nodes.map((node) => tape.gradient(node))
  const { backward, gradients } = update(example)
  return {
    ytilde1: at(at(z, 0), 0).map((node) => tape.value(node)),
    y1: at(at(a, 0), 0).map((node) => tape.value(node)),
    yL: tape.value(output),
    dl_dyL: at(at(backward, 0).errors, 0),
    dyL_dy1: slope(at(at(a, 0), 0)),
    dyL_db1: slope(biases[0] ?? []),
    dyL_dA2: slope(at(at(weights, 1), 0)),
    dyL_dA1: at(weights, 0).map(slope),
    dl_dA1: at(gradients.weights, 0),
  }
}

interface InputsTwoOutputs {
  readonly x: readonly number[]
  readonly v: readonly (readonly number[])[]
  readonly w: readonly (readonly number[])[]
  readonly target: readonly number[]
  readonly eta: number
}

function valuesOfTwoOutputs(id: string): Values {
  const { x, v, w, target, eta } = goldenEntry<InputsTwoOutputs>(id).inputs
  const example = network(
    [layer(transpose(v), 'relu'), layer(transpose(w), 'relu')],
    { inputs: x, targets: target },
    { learningRate: eta },
  )
  return valuesByLetter(example)
}

/** The numbers of one sample under the letters of the notes, matrices as [from][to]. */
function valuesByLetter(example: Example): Values {
  const { forward, backward, loss } = update(example)
  const [pass, back, next] = [at(forward, 0), at(backward, 0), after(example)]
  return {
    b: at(pass.a, 0),
    y: at(pass.a, 1),
    E: loss,
    g: negated(at(back.deltas, 1)),
    e: negated(at(back.deltas, 0)),
    w_new: transpose(at(next.moment.weights, 1)),
    v_new: transpose(at(next.moment.weights, 0)),
    y_new: at(next.pass.a, 1),
    E_new: next.loss,
  }
}

interface InputsThresholds {
  readonly x: readonly number[]
  readonly v: readonly (readonly number[])[]
  readonly w: readonly number[]
  readonly gamma: readonly number[]
  readonly theta: number
  readonly eta: number
  readonly target: number
}

function valuesOfThresholds(id: string): Values {
  const { x, v, w, gamma, theta, eta, target } = goldenEntry<InputsThresholds>(id).inputs
  const example = network(
    [layer(transpose(v), 'sigmoid', gamma), layer([w], 'sigmoid', [theta])],
    { inputs: x, targets: [target] },
    { learningRate: eta, biasSign: 'threshold' },
  )
  const { moment } = after(example)
  const { forward, backward } = update(example)
  return {
    ...valuesByLetter(example),
    y: at(at(at(forward, 0).a, 1), 0),
    g: -at(at(at(backward, 0).deltas, 1), 0),
    w_new: at(at(moment.weights, 1), 0),
    theta_new: moment.biases[1]?.[0] ?? NaN,
    gamma_new: moment.biases[0] ?? [],
  }
}

interface InputsMinibatch {
  readonly samples: readonly (readonly [x: readonly number[], t: number])[]
  readonly v: readonly (readonly number[])[]
  readonly w: readonly number[]
  readonly eta: number
}

function minibatch(reduction: 'mean' | 'sum' = 'mean'): Example {
  const { samples, v, w, eta } = goldenEntry<InputsMinibatch>('001-2.1-bp-minibatch2').inputs
  return network(
    [layer(transpose(v), 'relu'), layer([w], 'relu')],
    { samples: samples.map(([x, t]) => ({ inputs: x, targets: [t] })), reduction },
    { learningRate: eta },
  )
}

function valuesOfMinibatch(): Values {
  const { loss, gradients, updated } = update(minibatch())
  return {
    E: loss,
    grad_w: at(at(gradients.weights, 1), 0),
    grad_v: transpose(at(gradients.weights, 0)),
    w_new: at(at(updated.weights, 1), 0),
    v_new: transpose(at(updated.weights, 0)),
  }
}
