import { at } from '../../derivation/at.ts'
import type { WindowLayer } from '../../model/receptive-field.ts'

/** A chain of layers along one axis of an image, and the cell of its last map that is looked at. */
export interface FieldParams {
  /** How many cells the input has. */
  readonly n: number
  /** Kernel, stride and padding of each layer. */
  readonly k: readonly number[]
  readonly s: readonly number[]
  readonly p: readonly number[]
  /** Counted from 1. */
  readonly i: number
}

export function layersOf({ k, s, p }: Pick<FieldParams, 'k' | 's' | 'p'>): readonly WindowLayer[] {
  return k.map((kernel, l) => ({ k: kernel, s: at(s, l), p: at(p, l) }))
}
