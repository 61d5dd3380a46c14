import { refOf } from '../../derivation/kit/spec.ts'
import type { SoftmaxParams } from './kit.ts'

/** The ids of each class, counted from 1. */
export const ID = {
  x: (k: number) => refOf('x', k),
  score: (k: number) => refOf('s', k),
  shifted: (k: number) => refOf('d', k),
  power: (k: number) => refOf('e', k),
  p: (k: number) => refOf('p', k),
  log: (k: number) => refOf('logp', k),
  /** ∂ log p_i / ∂ x_k */
  entry: (i: number, k: number) => refOf('J', i, k),
  gradient: (k: number) => refOf('g', k),
} as const

export const isScaled = ({ temperature }: SoftmaxParams): boolean => temperature !== '1'

/** What the powers are taken of: the scores, or at another temperature than 1 what is left of them. */
export const scoreOf = (params: SoftmaxParams): 'x' | 's' => (isScaled(params) ? 's' : 'x')

/** The logarithm of the sum of powers, in that letter. */
export const logSumTex = (params: SoftmaxParams): string => `\\log\\sum_j e^{${scoreOf(params)}_j}`

export const classesOf = ({ x }: SoftmaxParams): readonly number[] => x.map((_, index) => index + 1)
