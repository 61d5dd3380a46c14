import * as v from 'valibot'
import { ACTIVATIONS, BIAS_SIGNS, LOSSES, REDUCTIONS, TRAIN_BIASES } from '../model/example.ts'

/** Enough to watch any small network converge, and a bound on the work that a link may ask for. */
const MAX_UPDATES = 100_000

/** −0 becomes 0: no text that we write keeps the difference. */
const number = v.pipe(
  v.number(),
  v.finite(),
  v.transform((value) => (value === 0 ? 0 : value)),
)
const numbers = v.pipe(v.array(number), v.minLength(1))

/** Half a surrogate pair cannot be written into a link. */
export const titleSchema = v.pipe(
  v.string(),
  v.transform((text) => text.replace(/\p{Surrogate}/gu, '\uFFFD')),
)

const layer = v.strictObject({
  weights: v.pipe(v.array(numbers), v.minLength(1)),
  biases: v.optional(v.nullable(numbers), null),
  activation: v.picklist(ACTIVATIONS),
})

const sample = v.strictObject({ inputs: numbers, targets: numbers })

const optimizer = v.variant('kind', [
  v.strictObject({ kind: v.literal('sgd') }),
  v.strictObject({ kind: v.literal('momentum'), momentum: number }),
])

/** The example file, field by field. What fields demand of each other stands in `consistency.ts`. */
export const exampleSchema = v.strictObject({
  version: v.literal(1),
  title: v.optional(titleSchema),
  inputs: v.optional(numbers),
  targets: v.optional(numbers),
  samples: v.optional(v.pipe(v.array(sample), v.minLength(1))),
  reduction: v.optional(v.picklist(REDUCTIONS)),
  layers: v.pipe(v.array(layer), v.minLength(1)),
  loss: v.picklist(LOSSES),
  learningRate: number,
  trainBiases: v.optional(v.picklist(TRAIN_BIASES), 'per-neuron'),
  slope: v.optional(number, 0.25),
  reluAtZero: v.optional(v.picklist([0, 0.5, 1]), 0),
  biasSign: v.optional(v.picklist(BIAS_SIGNS), 'add'),
  optimizer: v.optional(optimizer, { kind: 'sgd' }),
  updates: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_UPDATES)), 1),
  hiddenUsesUpdatedWeights: v.optional(v.boolean(), false),
})

export type ExampleFile = v.InferInput<typeof exampleSchema>
export type ExampleFields = v.InferOutput<typeof exampleSchema>
