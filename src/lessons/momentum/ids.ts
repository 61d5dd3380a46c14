import type { QuantityId, Ref } from '../../derivation/quantity.ts'
import type { Form } from '../../model/momentum.ts'
import type { MomentumParams } from './kit.ts'

/** θ of a form after k updates; both start at the same number. */
export const thetaId = (form: Form, k: number): QuantityId => (k === 0 ? 'theta' : `${form}[${k}]`)
export const thetaTex = (form: Form, k: number) => `\\theta^{\\mathrm{${form}}}_{${k}}`
/** Its place in the figure: the start stands there once for each form. */
export const thetaRef = (form: Form, k: number): Ref => `${form}[${k}]`

export const gradientId = (k: number): QuantityId => `g[${k}]`
export const velocityId = (k: number): QuantityId => `v[${k}]`
export const gapId = (k: number): QuantityId => `gap[${k}]`
/** The number of the update, for the picture. */
export const countId = (k: number): QuantityId => `k[${k}]`
export const pathRef = (k: number): Ref => `path[${k}]`

/** The rate of update k, counted from 0. */
export function rateAt(
  { rate, alpha, later, since }: MomentumParams,
  k: number,
): { readonly id: 'alpha' | 'later'; readonly tex: string; readonly value: number } {
  return rate === 'changes' && k >= since
    ? { id: 'later', tex: "\\alpha'", value: later }
    : { id: 'alpha', tex: '\\alpha', value: alpha }
}
