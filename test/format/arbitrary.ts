import fc from 'fast-check'
import type { ExampleFile } from '../../src/format/schema.ts'
import { readExample } from '../../src/format/example.ts'
import type { Example } from '../../src/model/example.ts'

/** Finite, from the smallest to the largest, without −0, which no text keeps. */
export const number = fc
  .double({ noNaN: true, noDefaultInfinity: true })
  .map((value) => (value === 0 ? 0 : value))

const list = (length: number, of = number) => fc.array(of, { minLength: length, maxLength: length })

const last = fc.constantFrom(
  { loss: 'half-squared-error', activation: 'tanh' } as const,
  { loss: 'squared-error', activation: 'softmax' } as const,
  { loss: 'mean-squared-error', activation: 'prelu' } as const,
  { loss: 'binary-cross-entropy', activation: 'sigmoid' } as const,
  { loss: 'softmax-cross-entropy', activation: 'identity' } as const,
)

/** Valid example files of every kind, with small networks and any finite numbers. */
export const exampleFile: fc.Arbitrary<ExampleFile> = fc
  .record({
    sizes: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 2, maxLength: 4 }),
    last,
    batch: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
  })
  .chain(({ sizes, last, batch }) => {
    const inputs = sizes[0] ?? 1
    const outputs = sizes.at(-1) ?? 1
    const target =
      last.loss === 'binary-cross-entropy'
        ? fc.double({ min: 0, max: 1, noNaN: true }).map((t) => t + 0)
        : number
    const sample = fc.record({ inputs: list(inputs), targets: list(outputs, target) })
    const layer = (units: number, below: number, isLast: boolean) =>
      fc.record({
        weights: fc.array(list(below), { minLength: units, maxLength: units }),
        biases: fc.oneof(fc.constant(null), list(units)),
        activation: isLast
          ? fc.constant(last.activation)
          : fc.constantFrom('identity', 'relu', 'leaky-relu', 'sigmoid', 'softplus', 'algebraic'),
      })
    const settings = fc.record(
      {
        title: fc.string({ minLength: 1, unit: 'grapheme' }),
        trainBiases: fc.constantFrom('none', 'per-neuron', 'shared-per-layer'),
        slope: number,
        reluAtZero: fc.constantFrom(0, 0.5, 1),
        biasSign: fc.constantFrom('add', 'threshold'),
        optimizer: fc.oneof(
          fc.constant({ kind: 'sgd' } as const),
          number.map((momentum) => ({ kind: 'momentum', momentum }) as const),
        ),
        updates: fc.integer({ min: 1, max: 100_000 }),
        hiddenUsesUpdatedWeights: fc.boolean(),
      },
      { requiredKeys: [] },
    )
    const data =
      batch === undefined
        ? sample
        : fc.record({
            samples: fc.array(sample, { minLength: batch, maxLength: batch }),
            reduction: fc.constantFrom('sum', 'mean'),
          })
    return fc
      .tuple(
        settings,
        data,
        fc.tuple(
          ...sizes.slice(1).map((units, l) => layer(units, sizes[l] ?? 1, l === sizes.length - 2)),
        ),
        number,
      )
      .map(([settings, data, layers, learningRate]): ExampleFile => ({
        version: 1,
        ...settings,
        ...data,
        layers,
        loss: last.loss,
        learningRate,
      }))
  })

export const example: fc.Arbitrary<Example> = exampleFile.map((file) => readExample(file))

/** The main example of source 001 §2.1. */
export const MAIN = {
  version: 1,
  inputs: [0.2, 0.3],
  targets: [0.5],
  layers: [
    {
      weights: [
        [0.6, 0.2],
        [0.1, 0.7],
      ],
      biases: null,
      activation: 'relu',
    },
    { weights: [[0.5, 0.8]], biases: null, activation: 'relu' },
  ],
  loss: 'half-squared-error',
  learningRate: 1,
} as const

/** The sentence of the FormatError that `read` throws; fails on any other outcome. */
export function complaintOf(read: () => unknown): string {
  try {
    read()
  } catch (error) {
    if (error instanceof Error && error.name === 'FormatError') return error.message
    throw error
  }
  throw new Error('nothing was refused')
}
