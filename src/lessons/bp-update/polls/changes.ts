import { at } from '../../../engine/at.ts'
import type { Example } from '../../../model/example.ts'
import { update } from '../../../model/paper.ts'

/** A weight by its place: layer, unit that it enters, unit that it leaves. */
export type Place = readonly [l: number, j: number, i: number]

/** What one update adds to every weight, before it is rounded into the weight. */
export function changesIn(example: Example): (place: Place) => number {
  const { followed } = update(example)
  return ([l, j, i]) => -example.learningRate * at(at(at(followed.weights, l), j), i)
}

/** A sum that is 0 on paper may come to this; between the two nobody could say. */
const NOTHING = 1e-15
const SOMETHING = 1e-9

/** Whether each number is 0; undefined where one is neither clearly 0 nor clearly not. */
export function zeros(values: readonly number[]): readonly boolean[] | undefined {
  const isClear = (size: number) => Number.isFinite(size) && (size < NOTHING || size > SOMETHING)
  return values.every((value) => isClear(Math.abs(value)))
    ? values.map((value) => Math.abs(value) < NOTHING)
    : undefined
}

/** Whether two losses differ by more than rounding, and are losses at all. */
export function areApart(a: number, b: number): boolean {
  if (!Number.isFinite(a) || !Number.isFinite(b)) return false
  return Math.abs(a - b) > SOMETHING * Math.max(Math.abs(a), Math.abs(b))
}

/** The example with some weights replaced. */
export function withWeights(
  example: Example,
  value: (place: Place, old: number) => number,
): Example {
  return {
    ...example,
    layers: example.layers.map((layer, l) => ({
      ...layer,
      weights: layer.weights.map((row, j) => row.map((w, i) => value([l, j, i], w))),
    })),
  }
}
