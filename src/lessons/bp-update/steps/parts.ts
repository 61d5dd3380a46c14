import { at } from '../../../engine/at.ts'
import type { QuantityId, Ref } from '../../../derivation/quantity.ts'
import type { Told } from '../told.ts'

/** The units of a layer, from 0. */
export function unitsOf(told: Told, l: number): readonly number[] {
  return [...at(told.example.layers, l).weights.keys()]
}

/** The element of the figure that weight i of layer l starts from. */
export function sourceRef({ ids, s }: Told, l: number, i: number): Ref {
  return l === 0 ? ids.input(i, s) : ids.unit(l - 1, i)
}

/** What a unit or weight computes, with that in front which a reader is asked for. */
export function askedFirst(asked: QuantityId, all: readonly QuantityId[]): readonly QuantityId[] {
  return [asked, ...all.filter((id) => id !== asked)]
}

/** The link from output k to the loss. */
export const lossLink = (k: number): Ref => `link[${k + 1}]`
