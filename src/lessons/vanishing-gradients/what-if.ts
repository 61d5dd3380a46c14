import { at } from '../../derivation/at.ts'
import { chainOf, type Layer } from './chain.ts'
import type { Activation, ChainParams } from './kit.ts'

/** The chain with one number replaced: which layer's, by what, and what becomes of all layers. */
export interface WhatIf {
  readonly layer: number
  readonly value: number
  readonly layers: readonly Layer[]
}

const SMALL = 0.01
/** Smaller than this, a weight is small already. */
const IS_SMALL = 0.1
/** Less steep than this, a unit is saturated already. */
export const FLAT = 0.01
const FAR = 10

/** Claim (a): a weight near the output made small; one that is small already made 1. */
export function withSmallWeight(params: ChainParams): WhatIf {
  const layer = Math.max(2, params.A.length - 1)
  const value = Math.abs(at(params.A, layer - 1)) < IS_SMALL ? 1 : SMALL
  const A = params.A.with(layer - 1, value)
  return { layer, value, layers: chainOf({ ...params, A }) }
}

/** Claim (b): a unit in the middle saturated by its bias; one that is saturated already brought back. */
export function withSaturatedUnit(params: ChainParams): WhatIf {
  const layer = Math.ceil(params.A.length / 2)
  const isFlat = at(chainOf(params), layer - 1).slope < FLAT
  const value = isFlat ? middleOf(params, layer) : params.f === 'relu' ? -FAR : FAR
  const b = params.b.with(layer - 1, value)
  return { layer, value, layers: chainOf({ ...params, b }) }
}

/** A bias without which the unit is off or saturated, made one with which it is not. */
function middleOf(params: ChainParams, layer: number): number {
  const { z } = at(chainOf({ ...params, b: params.b.with(layer - 1, 0) }), layer - 1)
  if (params.f === 'relu') return z > 0 ? 0 : 1 - z
  return Math.abs(z) < 2 ? 0 : -z
}

/** Numbers with which every factor is 1, however deep the chain: those of each layer, and the input. */
export function keptBy(
  f: Activation,
): Pick<ChainParams, 'x'> & { readonly A: number; readonly b: number } {
  switch (f) {
    case 'sigmoid':
      return { A: 4, b: -2, x: 0.5 }
    case 'tanh':
      return { A: 1, b: 0, x: 0 }
    case 'relu':
      return { A: 1, b: 0, x: 0.5 }
  }
}

export function keptChain({ f, A: weights }: ChainParams): readonly Layer[] {
  const { A, b, x } = keptBy(f)
  return chainOf({ f, A: weights.map(() => A), b: weights.map(() => b), x })
}
