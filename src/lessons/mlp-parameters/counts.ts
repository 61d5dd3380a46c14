import { at } from '../../derivation/at.ts'
import { sum } from '../../derivation/kit/parameter-count.ts'
import type { SizeParams } from './kit.ts'

export interface Counts {
  /** Of each layer; the first one is layer 1. */
  readonly layers: readonly number[]
  readonly total: number
  readonly biases: number
  /** The layer that holds most, counted from 1; the first of several. */
  readonly largest: number
}

/** A fully connected layer has one weight per pair of units, and one bias per unit that it gives out. */
export function countsOf({ n, biases }: SizeParams): Counts {
  const outputs = n.slice(1)
  const extra = biases === 'on' ? 1 : 0
  const layers = outputs.map((size, k) => (at(n, k) + extra) * size)
  return {
    layers,
    total: sum(layers),
    biases: extra * sum(outputs),
    largest: layers.indexOf(Math.max(...layers)) + 1,
  }
}
