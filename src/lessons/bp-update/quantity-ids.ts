import { ofSample, type QuantityId } from '../../derivation/quantity.ts'
import { change, gradient } from './ids.ts'
import type { Told } from './told.ts'

/** What the lesson names besides the numbers of the update itself. */
export const SHARE = 'share'
/** (E⁺ − E)/E in percent. */
export const FALL = 'fall'
/** −η‖∇E‖²: the change that the tangent predicts, and how much of it came true, in percent. */
export const PREDICTED = 'predicted'
export const REAL = 'real'
export const KEPT = 'kept'

export const sampleLoss = (s: number): QuantityId => `${ofSample(s)}E`
export const outputLoss = (told: Told, k: number): QuantityId =>
  `${told.batch ? ofSample(told.s) : ''}E[${k + 1}]`
export const slopeId = (sum: QuantityId): QuantityId => `slope_${sum}`
export const powerId = (sum: QuantityId): QuantityId => `exp_${sum}`
export const jacobianId = (k: number, j: number): QuantityId => `dp[${k + 1}][${j + 1}]`
/** What comes back to unit h of layer l along one edge, or along all of them: −∂E/∂ of its output, or ∂E/∂. */
export const returned = (descends: boolean, l: number, h: number, j?: number): QuantityId =>
  `${descends ? 'back' : 'dE_back'}[${l + 1}][${h + 1}]${j === undefined ? '' : `[${j + 1}]`}`
/** What one sample alone would add to a gradient, and the same times −η. */
export const sampleGradient = (s: number, id: QuantityId): QuantityId => ofSample(s) + gradient(id)
export const contribution = (s: number, id: QuantityId): QuantityId => ofSample(s) + change(id)
