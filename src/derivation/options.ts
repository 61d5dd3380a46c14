import type { Ref } from './quantity.ts'

/** The letters of source 001 §2.1, of §2.3, and of source 002. */
export const NOTATIONS = ['vw', 'matrix', 'ay'] as const
export type Notation = (typeof NOTATIONS)[number]

/** What each notation looks like. */
export const LETTERS: Readonly<Record<Notation, string>> = {
  vw: 'v w α β',
  matrix: 'W z a δ',
  ay: 'A y b',
}

export const DETAILS = ['layer', 'unit'] as const
export type Detail = (typeof DETAILS)[number]

/** How a derivation is to be told. None of this changes a parameter. */
export interface Options {
  readonly notation: Notation
  /** One step per layer, or one per unit and weight. */
  readonly detail: Detail
  /** The sample that drawing and equations follow, from 0. */
  readonly sample: number
  /** The units and weights to work in full, where the reader has chosen; else the first of each layer. */
  readonly selected: readonly Ref[]
}

export const DEFAULT_OPTIONS: Options = {
  notation: 'vw',
  detail: 'layer',
  sample: 0,
  selected: [],
}
