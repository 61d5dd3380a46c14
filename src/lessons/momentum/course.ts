import { at } from '../../derivation/at.ts'
import { FORMS, MOMENTUM, type Form } from '../../model/momentum.ts'
import { rateAt } from './ids.ts'
import type { MomentumParams } from './kit.ts'

/** What the updates give; entry k is what there is after k of them. */
export interface Course {
  readonly theta: Readonly<Record<Form, readonly number[]>>
  /** v₀ = 0, and the velocity that each update of form II went with. */
  readonly velocity: readonly number[]
  /** What θ of form I is ahead of that of form II. */
  readonly gap: readonly number[]
  /** θ by the same gradients without momentum. */
  readonly plain: readonly number[]
}

export function courseOf(params: MomentumParams): Course {
  const [one, two] = FORMS.map((form) => walk(params, form, params.beta))
  if (!one || !two) throw new RangeError('momentum has two forms')
  return {
    theta: { I: one.thetas, II: two.thetas },
    velocity: two.kept,
    gap: one.thetas.map((theta, k) => gapOf(theta, at(two.thetas, k), largest(params, one.thetas))),
    plain: walk(params, 'II', 0).thetas,
  }
}

/** θ after each update, and what the form keeps from one to the next. */
function walk(params: MomentumParams, form: Form, beta: number) {
  const { atRest, moved, keep } = MOMENTUM[form]
  const thetas = [params.theta]
  const kept = [atRest(params.theta)]
  params.g.forEach((g, k) => {
    const theta = at(thetas, k)
    const last = at(kept, k)
    thetas.push(moved(theta, g, last, rateAt(params, k).value, beta))
    kept.push(keep(theta, g, last, beta))
  })
  return { thetas, kept }
}

/** Everything that is added up on the way, in size. */
const largest = ({ alpha, later, g }: MomentumParams, thetas: readonly number[]) =>
  Math.max(...thetas.map(Math.abs), ...g.map((one) => Math.abs(one) * Math.max(alpha, later)))

/** The two forms round differently: what is left of numbers of this size that are equal on paper counts as 0. */
function gapOf(one: number, two: number, size: number): number {
  const gap = one - two
  return Math.abs(gap) < 32 * Number.EPSILON * size ? 0 : gap
}
