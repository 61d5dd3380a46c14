import type { Part } from './ids.ts'
import type { OperationParams } from './kit.ts'

/** Of each part; subtractions count as additions. */
export interface Operations {
  readonly mult: number
  readonly add: number
}

const plus = (...all: readonly Operations[]): Operations => ({
  mult: all.reduce((sum, one) => sum + one.mult, 0),
  add: all.reduce((sum, one) => sum + one.add, 0),
})

const times = (k: number, { mult, add }: Operations): Operations => ({
  mult: k * mult,
  add: k * add,
})

/** What one sample takes, by formulas: 001 §2.3, with the corrections E09 to E11. */
export function countsOf({
  n,
  L,
  biases,
  ones,
  rate,
}: OperationParams): Readonly<Record<Part, Operations>> {
  const free = biases === 'on' ? n : 0
  const Wa = { mult: n * n, add: n * (n - 1) }
  const z = plus(Wa, { mult: 0, add: free })
  const back = Wa
  const slope = { mult: n, add: ones === 'on' ? n : 0 }
  const product = { mult: n, add: 0 }
  const outputError = plus({ mult: 0, add: n }, slope, product)
  const hiddenError = plus(back, slope, product)
  const gradient = { mult: n * n, add: 0 }
  const update = { mult: rate === 'errors' ? n : n * n + free, add: n * n + free }
  const output = plus(outputError, gradient, update)
  const hidden = plus(hiddenError, gradient, update)
  return {
    Wa,
    z,
    forward: times(L, z),
    back,
    slope,
    product,
    'output error': outputError,
    'hidden error': hiddenError,
    gradient,
    update,
    output,
    hidden,
    backward: plus(times(L - 1, hidden), output),
  }
}

/** The formula that the source prints for the multiplications of the way back. */
export const printedOf = ({ n, L }: Pick<OperationParams, 'n' | 'L'>): number =>
  3 * L * n ** 2 + 2 * L * n

/** How often each weight is multiplied on the way back: for Wᵀδ, for ∇W and for the update. */
export const perWeight = ({ rate }: Pick<OperationParams, 'rate'>): 2 | 3 =>
  rate === 'errors' ? 2 : 3

/** How many multiplications each unit takes besides: for σ′, for ⊙, and for its bias or for ηδ. */
export const perUnit = ({ biases, rate }: Pick<OperationParams, 'biases' | 'rate'>): 2 | 3 =>
  biases === 'on' || rate === 'errors' ? 3 : 2
