import { ofSample, type QuantityId, type Ref } from '../../derivation/quantity.ts'
import { isBatch, sizes, type Example } from '../../model/example.ts'

/**
 * The ids of an example's quantities. One sample, two weighted layers and one output have the letters of source 001
 * §2.1 (`alpha1`, `dE_dw11`); every other shape has `z[l][j]`, with `s[k].` in front of what belongs to sample k.
 * All indices count from 1; the arguments count from 0.
 */
export interface Ids {
  readonly unit: (l: number, j: number) => Ref
  readonly input: (i: number, s?: number) => QuantityId
  readonly target: (k: number, s?: number) => QuantityId
  readonly weight: (l: number, j: number, i: number) => QuantityId
  readonly bias: (l: number, j: number) => QuantityId
  readonly sum: (l: number, j: number, s?: number) => QuantityId
  readonly output: (l: number, j: number, s?: number) => QuantityId
  /** The softmax of an output, where the loss takes it. */
  readonly probability: (k: number, s?: number) => QuantityId
  /** ∂E/∂ of a prediction, and its negative. */
  readonly error: (k: number, s?: number) => QuantityId
  /** ∂E/∂z */
  readonly delta: (l: number, j: number, s?: number) => QuantityId
  /** −∂E/∂z */
  readonly signal: (l: number, j: number, s?: number) => QuantityId
}

/** ∂E/∂ of a parameter, pre-activation or input; its negative times η; its value after the update. */
export const gradient = (id: QuantityId): QuantityId => `dE_d${id}`
export const negative = (id: QuantityId): QuantityId => `minus_${id}`
export const change = (id: QuantityId): QuantityId => `Delta_${id}`
export const updated = (id: QuantityId): QuantityId => `${id}_new`
/** What the update follows instead of the gradient where hidden layers saw updated weights. */
export const followed = (id: QuantityId): QuantityId => `followed_${id}`

export const LOSS = 'E'
export const RATE = 'eta'

export function idsFor(example: Example): Ids {
  const shape = sizes(example)
  const lettered = shape.length === 3 && shape[2] === 1 && !isBatch(example)
  return lettered && shape.every((size) => size <= 9) ? letters : general(isBatch(example))
}

const letters: Ids = {
  unit: (l, j) => (l === 0 ? `h${j + 1}` : `o${j + 1}`),
  input: (i) => `x${i + 1}`,
  target: () => 'target',
  weight: (l, j, i) => `${l === 0 ? 'v' : 'w'}${i + 1}${j + 1}`,
  bias: (l, j) => `${l === 0 ? 'gamma' : 'theta'}${j + 1}`,
  sum: (l, j) => `${l === 0 ? 'alpha' : 'beta'}${j + 1}`,
  output: (l, j) => (l === 0 ? `b${j + 1}` : 'y'),
  probability: (k) => `p[${k + 1}]`,
  error: () => 'dE_dy',
  delta: (l, j) => `dE_d${l === 0 ? 'alpha' : 'beta'}${j + 1}`,
  signal: (l, j) => `${l === 0 ? 'e' : 'g'}${j + 1}`,
}

function general(batch: boolean): Ids {
  const of = (s = 0) => (batch ? ofSample(s) : '')
  const two = (l: number, j: number) => `[${l + 1}][${j + 1}]`
  return {
    unit: (l, j) => `n${two(l, j)}`,
    input: (i, s) => `${of(s)}x[${i + 1}]`,
    target: (k, s) => `${of(s)}t[${k + 1}]`,
    weight: (l, j, i) => `W${two(l, j)}[${i + 1}]`,
    bias: (l, j) => `b${two(l, j)}`,
    sum: (l, j, s) => `${of(s)}z${two(l, j)}`,
    output: (l, j, s) => `${of(s)}a${two(l, j)}`,
    probability: (k, s) => `${of(s)}p[${k + 1}]`,
    error: (k, s) => `${of(s)}dE_da[${k + 1}]`,
    delta: (l, j, s) => `${of(s)}delta${two(l, j)}`,
    signal: (l, j, s) => `${of(s)}signal${two(l, j)}`,
  }
}
