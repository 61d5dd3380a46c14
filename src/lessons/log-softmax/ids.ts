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

export const classesOf = ({ x }: SoftmaxParams): readonly number[] => x.map((_, index) => index + 1)
