import { rules, type Operation } from '../engine/rules.ts'
import type { Activation } from './example.ts'

/** An activation that works on each unit alone: all but softmax. */
export type UnitActivation = Exclude<Activation, 'softmax'>

/** The two conventions that activations leave open: the slope for z ≤ 0, and ReLU′(0). */
export interface Constants {
  readonly slope: number
  readonly reluAtZero: number
}

/** Whether f has a kink at 0, where the slope is a convention and a difference quotient measures neither side. */
export function isKinked(activation: Activation): boolean {
  return activation === 'relu' || activation === 'leaky-relu' || activation === 'prelu'
}

/** The operation that computes an activation on the tape; the identity needs none. */
export const OPERATION: Record<UnitActivation, Operation | undefined> = {
  identity: undefined,
  relu: 'relu',
  'leaky-relu': 'leakyRelu',
  prelu: 'leakyRelu',
  sigmoid: 'sigmoid',
  tanh: 'tanh',
  softplus: 'softplus',
  algebraic: 'algebraic',
}

/** The constant second operand of an activation's operation, where it has one. */
export function constantOf(activation: UnitActivation, constants: Constants): number {
  return activation === 'relu' ? constants.reluAtZero : constants.slope
}

const FUNCTION: Record<UnitActivation, (z: number, slope: number) => number> = {
  identity: (z) => z,
  relu: (z) => (z > 0 || Number.isNaN(z) ? z : 0),
  'leaky-relu': (z, slope) => (z > 0 ? z : slope * z),
  prelu: (z, slope) => (z > 0 ? z : slope * z),
  sigmoid: (z) => (z >= 0 ? 1 / (1 + Math.exp(-z)) : Math.exp(z) / (1 + Math.exp(z))),
  tanh: Math.tanh,
  softplus: (z) => Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z))),
  algebraic: (z) => z / Math.hypot(1, z),
}

/** The outputs of a layer from its pre-activations. */
export function activate(
  activation: Activation,
  z: readonly number[],
  constants: Constants,
): readonly number[] {
  return activation === 'softmax'
    ? softmax(z)
    : z.map((value) => FUNCTION[activation](value, constants.slope))
}

/** f′(z). The derivative itself stands in the engine's rules. */
export function slope(activation: UnitActivation, z: number, constants: Constants): number {
  const operation = OPERATION[activation]
  if (operation === undefined) return 1
  const value = FUNCTION[activation](z, constants.slope)
  return rules[operation].partials(z, constantOf(activation, constants), value)[0]
}

/** e^z / Σe^z, shifted by the largest z so that nothing overflows. */
export function softmax(z: readonly number[]): readonly number[] {
  const top = Math.max(...z)
  const powers = z.map((value) => Math.exp(value - top))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / sum)
}

/** ∂pₖ/∂zⱼ = pₖ(δₖⱼ − pⱼ), as rows k of columns j. */
export function softmaxJacobian(p: readonly number[]): readonly (readonly number[])[] {
  return p.map((pk, k) => p.map((pj, j) => pk * ((k === j ? 1 : 0) - pj)))
}
