import fc from 'fast-check'
import { at } from '../../src/engine/at.ts'
import {
  ACTIVATIONS,
  BIAS_SIGNS,
  LOSSES,
  REDUCTIONS,
  TRAIN_BIASES,
  type Activation,
  type Example,
  type Layer,
  type Loss,
  type Sample,
} from '../../src/model/example.ts'

const thousandths = (min: number, max: number) =>
  fc.integer({ min: min * 1000, max: max * 1000 }).map((n) => n / 1000)

const vector = (length: number, value: fc.Arbitrary<number>) =>
  fc.array(value, { minLength: length, maxLength: length })

const hidden = fc.constantFrom(...ACTIVATIONS.filter((name) => name !== 'softmax'))

/** What the last layer may be: anything, unless the loss wants logits or outputs in (0, 1). One softmax is just 1. */
function lastActivation(loss: Loss, outputs: number): fc.Arbitrary<Activation> {
  if (loss === 'binary-cross-entropy')
    return outputs === 1 ? fc.constant('sigmoid') : fc.constantFrom('sigmoid', 'softmax')
  return loss === 'softmax-cross-entropy'
    ? fc.constant('identity')
    : fc.constantFrom(...ACTIVATIONS)
}

function targets(loss: Loss, outputs: number): fc.Arbitrary<readonly number[]> {
  if (loss === 'binary-cross-entropy') return vector(outputs, thousandths(0, 1))
  if (loss !== 'softmax-cross-entropy') return vector(outputs, thousandths(-2, 2))
  const oneHot = fc
    .nat(outputs - 1)
    .map((chosen) => Array.from({ length: outputs }, (_, k) => (k === chosen ? 1 : 0)))
  const distribution = vector(outputs, thousandths(0, 1)).map((raw) => {
    const total = raw.reduce((sum, x) => sum + x, 0)
    return total === 0 ? raw.map(() => 1 / outputs) : raw.map((x) => x / total)
  })
  return fc.oneof(oneHot, distribution)
}

/** Weights shrink with the fan-in, so that signals keep their size through any depth. */
function layer(
  from: number,
  to: number,
  activation: fc.Arbitrary<Activation>,
): fc.Arbitrary<Layer> {
  const weight = thousandths(-1.5, 1.5).map((w) => w / Math.sqrt(from))
  return fc.record({
    weights: fc.array(vector(from, weight), { minLength: to, maxLength: to }),
    biases: fc.option(vector(to, thousandths(-1, 1)), { nil: null, freq: 3 }),
    activation,
  })
}

interface Skeleton {
  readonly sizes: readonly number[]
  readonly loss: Loss
}

const skeleton: fc.Arbitrary<Skeleton> = fc.record({
  sizes: fc
    .tuple(
      fc.integer({ min: 1, max: 6 }),
      fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 4 }),
    )
    .map(([inputs, units]) => [inputs, ...units]),
  loss: fc.constantFrom(...LOSSES),
})

function exampleOf({ sizes, loss }: Skeleton): fc.Arbitrary<Example> {
  const last = sizes.length - 1
  const sample: fc.Arbitrary<Sample> = fc.record({
    inputs: vector(at(sizes, 0), thousandths(-1.5, 1.5)),
    targets: targets(loss, at(sizes, last)),
  })
  const data = fc.oneof(
    sample,
    fc.record({
      samples: fc.array(sample, { minLength: 1, maxLength: 8 }),
      reduction: fc.constantFrom(...REDUCTIONS),
    }),
  )
  const network = fc.record({
    layers: fc.tuple(
      ...sizes
        .slice(1)
        .map((to, l) =>
          layer(at(sizes, l), to, l + 1 === last ? lastActivation(loss, to) : hidden),
        ),
    ),
    learningRate: thousandths(0, 1),
    trainBiases: fc.constantFrom(...TRAIN_BIASES),
    slope: thousandths(0, 0.5),
    reluAtZero: fc.constantFrom(0 as const, 0.5 as const, 1 as const),
    biasSign: fc.constantFrom(...BIAS_SIGNS),
    optimizer: fc.oneof(
      fc.constant({ kind: 'sgd' } as const),
      thousandths(0, 0.99).map((momentum) => ({ kind: 'momentum', momentum }) as const),
    ),
    updates: fc.integer({ min: 1, max: 3 }),
    hiddenUsesUpdatedWeights: fc.boolean(),
  })
  return fc.tuple(network, data).map(([settings, given]) => ({ ...settings, ...given, loss }))
}

/**
 * Random examples: 1–6 inputs, 1–4 layers of 1–8 units, every activation and loss that go together, one sample or a
 * batch of up to 8, every convention and optimizer.
 */
export const exampleArbitrary: fc.Arbitrary<Example> = skeleton.chain(exampleOf)
