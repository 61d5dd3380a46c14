import { refOf } from '../../derivation/kit/spec.ts'
import type { QuantityId, Ref } from '../../derivation/quantity.ts'
import type { RegularisationParams } from './params.ts'

export const PENALTIES = ['L2', 'L1'] as const
export type Penalty = (typeof PENALTIES)[number]
/** The update by the data alone, or with a penalty. */
export const UPDATES = ['plain', ...PENALTIES] as const
export type Update = (typeof UPDATES)[number]

/** Ids of numbers; weights, epochs, models and votes are counted from 1. */
export const ID = {
  weight: (i: number): QuantityId => refOf('w', i),
  gradient: (i: number): QuantityId => refOf('g', i),
  size: (i: number): QuantityId => refOf('abs', i),
  sign: (i: number): QuantityId => refOf('sign', i),
  penalty: (of: Penalty): QuantityId => `R${of.slice(1)}`,
  slope: (of: Penalty, i: number): QuantityId => refOf(`d${of}`, i),
  moved: (by: Update, i: number): QuantityId => refOf(by, i),
  error: (t: number): QuantityId => refOf('E', t),
  test: (t: number): QuantityId => refOf('T', t),
  /** The lowest validation error up to an epoch, and how many epochs ago it was reached. */
  lowest: (t: number): QuantityId => refOf('b', t),
  since: (t: number): QuantityId => refOf('d', t),
  /** The expected squared error of the mean of so many models. */
  mean: (k: number): QuantityId => refOf('mean', k),
  /** How likely exactly so many votes are right. */
  votes: (j: number): QuantityId => refOf('q', j),
} as const

/** Where an update leads in the plane of both weights; the place before is that of no update. */
export const placeRef = (by: Update | 'before'): Ref => `place[${by}]`
/** The validation error over the epochs. */
export const COURSE: Ref = 'course[E]'
/** What a penalty adds to the way. */
export const pullRef = (of: Penalty): Ref => `pull[${of}]`

export const TEX = {
  penalty: (of: Penalty) => `R_{${of.slice(1)}}`,
  slope: (of: Penalty, i: number) => `\\frac{\\partial ${TEX.penalty(of)}}{\\partial w_{${i}}}`,
  moved: (by: Update, i: number) =>
    by === 'plain' ? `w^{+}_{${i}}` : `w^{\\mathrm{${by}}}_{${i}}`,
} as const

export const votersOf = ({ voters }: Pick<RegularisationParams, 'voters'>): number => Number(voters)

/** 0, 1 … m right votes. */
export const countsUpTo = (m: number): readonly number[] =>
  Array.from({ length: m + 1 }, (_, j) => j)

const COMPARED = 8

/** The numbers of models whose mean is drawn: a few, and as many as there are. */
export const compared = (k: number): readonly number[] =>
  Array.from({ length: Math.max(COMPARED, k) }, (_, i) => i + 1)
