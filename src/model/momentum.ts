import { at } from '../engine/at.ts'
import { biasGradients, descent, type Move } from './descent.ts'
import type { Example } from './example.ts'

/** How an update uses what came before it: not at all, or with momentum, whose two forms are those of source 002 P3. */
export type Method =
  | { readonly kind: 'descent' }
  | { readonly kind: 'momentum'; readonly form: Form; readonly mu: number }

export const FORMS = ['I', 'II'] as const
export type Form = (typeof FORMS)[number]

/** What one number keeps from one update to the next, and how it moves. */
interface Rule {
  /** What is kept before the first update, so that this one is plain. */
  readonly atRest: (theta: number) => number
  readonly moved: (theta: number, g: number, kept: number, eta: number, mu: number) => number
  readonly keep: (theta: number, g: number, kept: number, mu: number) => number
}

/** The two forms, for one number. */
export const MOMENTUM: Readonly<Record<Form, Rule>> = {
  /** θᵏ⁺¹ = θᵏ − ηgᵏ + μ(θᵏ − θᵏ⁻¹), with θ⁻¹ = θ⁰: keeps the last position. */
  I: {
    atRest: (theta) => theta,
    moved: (theta, g, last, eta, mu) => theta - eta * g + mu * (theta - last),
    keep: (theta) => theta,
  },
  /** vᵏ⁺¹ = gᵏ + μvᵏ, θᵏ⁺¹ = θᵏ − ηvᵏ⁺¹, with v⁰ = 0: keeps the velocity. */
  II: {
    atRest: () => 0,
    moved: (theta, g, v, eta, mu) => theta - eta * (mu * v + g),
    keep: (_theta, g, v, mu) => mu * v + g,
  },
}

/** The method that an example file names. */
export function methodOf({ optimizer }: Example): Method {
  return optimizer.kind === 'sgd'
    ? { kind: 'descent' }
    : { kind: 'momentum', form: 'II', mu: optimizer.momentum }
}

/**
 * How the parameters move, for each learning rate. With momentum it remembers every update that it has moved, so one
 * mover belongs to one run.
 */
export function mover(example: Example, method: Method): (eta: number) => Move {
  if (method.kind === 'descent')
    return (eta) => descent({ learningRate: eta, trainBiases: example.trainBiases })
  const { mu } = method
  const { atRest, moved, keep } = MOMENTUM[method.form]
  const kept = {
    weights: example.layers.map(({ weights }) => weights.map((row) => row.map(atRest))),
    biases: example.layers.map(({ biases }) => (biases ?? []).map(atRest)),
  }
  const step = (row: number[], k: number, theta: number, g: number, eta: number) => {
    const last = at(row, k)
    row[k] = keep(theta, g, last, mu)
    return moved(theta, g, last, eta, mu)
  }
  return (eta) => ({
    weight: (theta, g, l, j, i) => step(at(at(kept.weights, l), j), i, theta, g, eta),
    biases: (thetas, gradients, l) =>
      biasGradients(example.trainBiases, gradients).map((g, j) =>
        step(at(kept.biases, l), j, at(thetas, j), g, eta),
      ),
  })
}
