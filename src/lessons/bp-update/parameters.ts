import { at } from '../../engine/at.ts'
import type { Ref } from '../../derivation/quantity.ts'
import { tex } from '../../derivation/symbol.ts'
import { everywhere, type Localized } from '../../i18n/localized.ts'
import { isBatch, samplesOf, type Example, type Layer, type Sample } from '../../model/example.ts'
import { idsFor, RATE } from './ids.ts'
import { lettersFor } from './letters.ts'

/** A number of an example that can be edited: where it is, and how to put another in its place. */
export interface Parameter {
  readonly id: Ref
  readonly label: Localized
  readonly value: number
  readonly replace: (value: number) => Example
}

/** Every editable number, in the order of the drawing. */
export function parametersOf(example: Example): readonly Parameter[] {
  const ids = idsFor(example)
  const letters = lettersFor(example, 'vw')
  const parameter = (
    id: Ref,
    symbol: string,
    value: number,
    replace: (value: number) => Example,
  ): Parameter => ({ id, label: everywhere(`$${symbol}$`), value, replace })
  return [
    ...samplesOf(example).flatMap((sample, s) => [
      ...sample.inputs.map((x, i) =>
        parameter(ids.input(i, s), tex(letters.input(i)), x, (value) =>
          withSample(example, s, { ...sample, inputs: sample.inputs.with(i, value) }),
        ),
      ),
      ...sample.targets.map((t, k) =>
        parameter(ids.target(k, s), tex(letters.target(k)), t, (value) =>
          withSample(example, s, { ...sample, targets: sample.targets.with(k, value) }),
        ),
      ),
    ]),
    ...example.layers.flatMap((layer, l) => [
      ...layer.weights.flatMap((row, j) =>
        row.map((w, i) =>
          parameter(ids.weight(l, j, i), tex(letters.weight(l, j, i)), w, (value) =>
            withLayer(example, l, { ...layer, weights: layer.weights.with(j, row.with(i, value)) }),
          ),
        ),
      ),
      ...(layer.biases ?? []).map((b, j) =>
        parameter(ids.bias(l, j), tex(letters.bias(l, j)), b, (value) =>
          withLayer(example, l, { ...layer, biases: (layer.biases ?? []).with(j, value) }),
        ),
      ),
    ]),
    parameter(RATE, tex(letters.rate), example.learningRate, (learningRate) => ({
      ...example,
      learningRate,
    })),
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
