import { at } from '../../derivation/at.ts'
import { mulberry32 } from '../../model/random.ts'
import type { Operations } from './counts.ts'
import type { OperationParams } from './kit.ts'

/** Does arithmetic, and notes each operation that it is asked for. */
class Calculator {
  #mult = 0
  #add = 0

  times(a: number, b: number): number {
    this.#mult++
    return a * b
  }

  plus(a: number, b: number): number {
    this.#add++
    return a + b
  }

  minus(a: number, b: number): number {
    this.#add++
    return a - b
  }

  /** What has been done so far. */
  get done(): Operations {
    return { mult: this.#mult, add: this.#add }
  }
}

type Vector = readonly number[]

export interface CountedLayer {
  readonly weights: readonly Vector[]
  readonly biases: Vector | null
}

/** One sample, the network before and after the update, and how many operations that took. */
export interface Run {
  readonly inputs: Vector
  readonly targets: Vector
  readonly rate: number
  readonly before: readonly CountedLayer[]
  readonly after: readonly CountedLayer[]
  readonly forward: Operations
  readonly backward: Operations
}

const RATE = 0.5

/** Runs a network with arbitrary numbers forward and back, updates it, and counts each operation as it is performed. */
export function countedRun(params: OperationParams): Run {
  const { n, L, biases } = params
  const random = mulberry32(1)
  const vector = () => Array.from({ length: n }, () => 2 * random() - 1)
  const before = Array.from({ length: L }, (): CountedLayer => ({
    weights: Array.from({ length: n }, vector),
    biases: biases === 'on' ? vector() : null,
  }))
  const [inputs, targets] = [vector(), vector()]

  const ahead = new Calculator()
  const outputs: Vector[] = [inputs]
  for (const layer of before)
    outputs.push(layerOutput(ahead, layer, at(outputs, outputs.length - 1)))

  const back = new Calculator()
  const errors = errorsOf(back, params, before, outputs, targets)
  const after = before.map((layer, l) =>
    updated(back, params, layer, at(outputs, l), at(errors, l)),
  )
  return { inputs, targets, rate: RATE, before, after, forward: ahead.done, backward: back.done }
}

/** Of a row with a vector: one addition less than there are products. */
function dot(calculator: Calculator, size: number, product: (j: number) => number): number {
  let sum = product(0)
  for (let j = 1; j < size; j++) sum = calculator.plus(sum, product(j))
  return sum
}

/** σ(Wa + b); the exponential is not counted. */
function layerOutput(calculator: Calculator, { weights, biases }: CountedLayer, a: Vector): Vector {
  return weights.map((row, i) => {
    const sum = dot(calculator, a.length, (j) => calculator.times(at(row, j), at(a, j)))
    const z = biases === null ? sum : calculator.plus(sum, at(biases, i))
    return 1 / (1 + Math.exp(-z))
  })
}

/** The error term of every layer, from the last back to the first. */
function errorsOf(
  calculator: Calculator,
  { ones }: OperationParams,
  layers: readonly CountedLayer[],
  outputs: readonly Vector[],
  targets: Vector,
): readonly Vector[] {
  const slope = (a: number) => calculator.times(a, ones === 'on' ? calculator.minus(1, a) : 1 - a)
  const errors: Vector[] = []
  for (let l = layers.length - 1; l >= 0; l--) {
    const a = at(outputs, l + 1)
    const [above] = errors
    const incoming =
      above === undefined
        ? a.map((one, i) => calculator.minus(one, at(targets, i)))
        : throughTransposed(calculator, at(layers, l + 1), above)
    errors.unshift(incoming.map((one, i) => calculator.times(one, slope(at(a, i)))))
  }
  return errors
}

/** Wᵀδ */
function throughTransposed(
  calculator: Calculator,
  { weights }: CountedLayer,
  errors: Vector,
): Vector {
  return at(weights, 0).map((_, j) =>
    dot(calculator, errors.length, (i) => calculator.times(at(at(weights, i), j), at(errors, i))),
  )
}

/** The layer after the update; its gradients are formed here. */
function updated(
  calculator: Calculator,
  { rate }: OperationParams,
  { weights, biases }: CountedLayer,
  a: Vector,
  errors: Vector,
): CountedLayer {
  const isFirst = rate === 'errors'
  const scaled = isFirst ? errors.map((one) => calculator.times(RATE, one)) : errors
  const change = (gradient: number) => (isFirst ? gradient : calculator.times(RATE, gradient))
  return {
    weights: weights.map((row, i) =>
      row.map((weight, j) => {
        const gradient = calculator.times(at(scaled, i), at(a, j))
        return calculator.minus(weight, change(gradient))
      }),
    ),
    biases: biases && biases.map((bias, i) => calculator.minus(bias, change(at(scaled, i)))),
  }
}

/** More weights than this would be felt at every edit. */
const MOST_WEIGHTS = 10_000
const SMALLER = { n: 30, L: 10 }

/** The network that the counter runs: this one, or a smaller one of its kind. */
export function runnable(params: OperationParams): OperationParams {
  const { n, L } = params
  return L * n ** 2 <= MOST_WEIGHTS
    ? params
    : { ...params, n: Math.min(n, SMALLER.n), L: Math.min(L, SMALLER.L) }
}
