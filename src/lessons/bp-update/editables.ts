import { at } from '../../engine/at.ts'
import type { NumberControl } from '../../derivation/lesson.ts'
import type { Ref } from '../../derivation/quantity.ts'
import { tex } from '../../derivation/symbol.ts'
import { everywhere } from '../../i18n/localized.ts'
import { isBatch, samplesOf, type Example, type Layer, type Sample } from '../../model/example.ts'
import { idsFor, RATE } from './ids.ts'
import { lettersFor } from './letters.ts'

/** Between what limits a number is typed, and what a press of an arrow key adds. Files may hold any finite number. */
type Range = Pick<NumberControl, 'min' | 'max' | 'step'>

const ANY: Range = { min: -1000, max: 1000, step: 0.01 }
export const RATES: Range = { min: 0, max: 100, step: 0.1 }
const PROBABILITY: Range = { min: 0, max: 1, step: 0.01 }

/** A number of an example that can be edited: where it is, and how to put another in its place. */
export interface Editable extends NumberControl {
  readonly id: Ref
  readonly replace: (value: number) => Example
}

/** Every editable number, in the order of the drawing. */
export function editablesOf(example: Example): readonly Editable[] {
  const ids = idsFor(example)
  const letters = lettersFor(example, 'vw')
  const targets = example.loss === 'binary-cross-entropy' ? PROBABILITY : ANY
  const editable = (
    id: Ref,
    symbol: string,
    value: number,
    replace: (value: number) => Example,
    range: Range = ANY,
  ): Editable => ({
    kind: 'number',
    id,
    label: everywhere(`$${symbol}$`),
    value,
    replace,
    ...range,
  })
  return [
    ...samplesOf(example).flatMap((sample, s) => [
      ...sample.inputs.map((x, i) =>
        editable(ids.input(i, s), tex(letters.input(i)), x, (value) =>
          withSample(example, s, { ...sample, inputs: sample.inputs.with(i, value) }),
        ),
      ),
      ...sample.targets.map((t, k) =>
        editable(
          ids.target(k, s),
          tex(letters.target(k)),
          t,
          (value) => withSample(example, s, { ...sample, targets: sample.targets.with(k, value) }),
          targets,
        ),
      ),
    ]),
    ...example.layers.flatMap((layer, l) => [
      ...layer.weights.flatMap((row, j) =>
        row.map((w, i) =>
          editable(ids.weight(l, j, i), tex(letters.weight(l, j, i)), w, (value) =>
            withLayer(example, l, { ...layer, weights: layer.weights.with(j, row.with(i, value)) }),
          ),
        ),
      ),
      ...(layer.biases ?? []).map((b, j) =>
        editable(ids.bias(l, j), tex(letters.bias(l, j)), b, (value) =>
          withLayer(example, l, { ...layer, biases: (layer.biases ?? []).with(j, value) }),
        ),
      ),
    ]),
    editable(
      RATE,
      tex(letters.rate),
      example.learningRate,
      (learningRate) => ({ ...example, learningRate }),
      RATES,
    ),
  ]
}

export function withLayer(example: Example, l: number, layer: Layer): Example {
  return { ...example, layers: example.layers.with(l, layer) }
}

export function withSample(example: Example, s: number, sample: Sample): Example {
  return isBatch(example)
    ? { ...example, samples: example.samples.with(s, sample) }
    : { ...example, ...pick(sample) }
}

/** The example on other data: one sample, or a batch. */
export function withSamples(example: Example, samples: readonly Sample[]): Example {
  const { inputs: _i, targets: _t, samples: _s, reduction, ...network } = loose(example)
  return samples.length === 1
    ? { ...network, ...pick(at(samples, 0)) }
    : { ...network, samples: samples.map(pick), reduction: reduction ?? 'mean' }
}

const pick = ({ inputs, targets }: Sample): Sample => ({ inputs, targets })

/** The same object with the fields of both shapes optional, to take them out by name. */
function loose(
  example: Example,
): Example & Partial<Extract<Example, { samples: unknown }>> & Partial<Sample> {
  return example
}
