/** Weights with mean 0 and such a variance that layers keep the size of what passes through them. Source 001 §3.1. */

/** What a layer of m units in and n out asks of the variance of its weights. */
export interface Variances {
  /** So that the sums are as large as the inputs: 1/m. */
  readonly forward: number
  /** So that the gradients stay as large on the way back: 1/n. */
  readonly backward: number
  /** The harmonic mean of both, times the square of the gain: 2g²/(m + n). */
  readonly xavier: number
}

export function variancesFor(m: number, n: number, gain: number): Variances {
  return { forward: 1 / m, backward: 1 / n, xavier: (gain ** 2 * 2) / (m + n) }
}

/** The bound r of the uniform distribution on −r … r with this variance. */
export const uniformBound = (variance: number): number => Math.sqrt(3 * variance)

/** Beyond so many standard deviations there is nothing left of a normal distribution in double precision. */
const FAR = 12
const NODES = 1200

/** E[tanh(z)²] for z from a normal distribution with mean 0 and this variance, by the trapezoid rule. */
export function tanhSecondMoment(variance: number): number {
  const sd = Math.sqrt(variance)
  const h = (2 * FAR) / NODES
  let sum = 0
  for (let k = 0; k <= NODES; k++) {
    const x = -FAR + k * h
    sum += Math.tanh(sd * x) ** 2 * Math.exp(-(x ** 2) / 2)
  }
  return (sum * h) / Math.sqrt(2 * Math.PI)
}

/** How weighted sums are spread around 0, with variance 1. */
export type Spread = 'normal' | 'uniform'

/** The density of z at a place. */
export function density(z: number, spread: Spread): number {
  const end = Math.sqrt(3)
  if (spread === 'uniform') return Math.abs(z) <= end ? 1 / (2 * end) : 0
  return Math.exp(-(z ** 2) / 2) / Math.sqrt(2 * Math.PI)
}

/** E[|z|] */
const meanSize: Readonly<Record<Spread, number>> = {
  normal: Math.sqrt(2 / Math.PI),
  uniform: Math.sqrt(3) / 2,
}

/** The mean of a PReLU of z: half of |z| comes through whole, the other half times −α. */
export const preluMean = (alpha: number, spread: Spread): number =>
  ((1 - alpha) / 2) * meanSize[spread]
