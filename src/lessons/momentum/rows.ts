import type { Row, Segment } from '../../derivation/equation.ts'
import { around } from '../../derivation/kit/columns.ts'
import { formula, ladder, result, value } from '../../derivation/write.ts'
import type { Form } from '../../model/momentum.ts'
import { gradientId, rateAt, thetaId, thetaRef, thetaTex, velocityId } from './ids.ts'
import type { MomentumParams } from './kit.ts'
import { NAME } from './words.ts'

/** What stands in a column: its symbol over its number. */
interface Pair {
  readonly rule: readonly Segment[]
  readonly numbers: readonly Segment[]
}

/** The place after k updates; before the first one θ₋₁ = θ₀. */
function place(form: Form, k: number, parens = false): Pair {
  const known = Math.max(0, k)
  const ref = thetaRef(form, known)
  return {
    rule: [formula(thetaTex(form, k), ref, NAME[form])],
    numbers: [value(thetaId(form, known), { ref, parens })],
  }
}

function gradient(k: number): Pair {
  const id = gradientId(k)
  return {
    rule: [formula(`g_{${k}}`, id, NAME.g, 'slope')],
    numbers: [value(id, { ref: id, role: 'slope', parens: true })],
  }
}

function velocity(k: number): Pair {
  const id = velocityId(k)
  return {
    rule: [formula(`v_{${k}}`, id, NAME.v)],
    numbers: [value(id, { ref: id, parens: true })],
  }
}

function rate(params: MomentumParams, k: number): Pair {
  const { id, tex } = rateAt(params, k)
  return {
    rule: [formula(tex, id, NAME[id], 'rate')],
    numbers: [value(id, { ref: id, role: 'rate' })],
  }
}

const MOMENTUM: Pair = {
  rule: [formula('\\beta', 'beta', NAME.beta)],
  numbers: [value('beta', { ref: 'beta' })],
}

/** θ_k − θ_{k−1} in parentheses, as two columns. */
const stepFrom = (form: Form, k: number, operator: string) =>
  [
    around('(', { operator, ...place(form, k) }),
    around('', { operator: '-', ...place(form, k - 1, true) }, ')'),
  ] as const

/** Form I: θ_{k+1} = θ_k − αg_k + β(θ_k − θ_{k−1}). */
export function lastPlaceRows(params: MomentumParams, k: number): readonly Row[] {
  const left = thetaTex('I', k + 1)
  return [
    ...ladder(left, [
      { operator: '=', ...place('I', k) },
      { operator: '-', ...rate(params, k) },
      { operator: '\\cdot', ...gradient(k) },
      { operator: '+', ...MOMENTUM },
      ...stepFrom('I', k, '\\cdot'),
    ]),
    result(left, thetaId('I', k + 1), { ref: thetaRef('I', k + 1) }),
  ]
}

/** Form II: v_{k+1} = g_k + βv_k, and θ_{k+1} = θ_k − αv_{k+1}. */
export function velocityRows(params: MomentumParams, k: number): readonly Row[] {
  const next = `v_{${k + 1}}`
  const left = thetaTex('II', k + 1)
  return [
    ...ladder(next, [
      { operator: '=', ...gradient(k) },
      { operator: '+', ...MOMENTUM },
      { operator: '\\cdot', ...velocity(k) },
    ]),
    result(next, velocityId(k + 1), { ref: velocityId(k + 1) }),
    ...ladder(left, [
      { operator: '=', ...place('II', k) },
      { operator: '-', ...rate(params, k) },
      { operator: '\\cdot', ...velocity(k + 1) },
    ]),
    result(left, thetaId('II', k + 1), { ref: thetaRef('II', k + 1) }),
  ]
}

/** The velocity read from the step that it made: v₁ = −(θ₁ − θ₀)/α. */
export function linkRows(params: MomentumParams): readonly Row[] {
  const [first, second] = stepFrom('II', 1, '=')
  return [
    ...ladder('v_{1}', [around('-', first), second, { operator: '/', ...rate(params, 0) }]),
    result('v_{1}', 'link'),
  ]
}

/** What the second update takes over from the first, as each form says it. */
export function carriedRows(params: MomentumParams): readonly Row[] {
  const one = '\\beta\\,(\\theta^{\\mathrm{I}}_{1} - \\theta^{\\mathrm{I}}_{0})'
  const { tex } = rateAt(params, 1)
  const two = `-${tex}\\,\\beta\\,v_{1}`
  return [
    ...ladder('', [{ operator: '', ...MOMENTUM }, ...stepFrom('I', 1, '\\cdot')]),
    result(one, 'carried[I]'),
    ...ladder('', [
      { operator: '-', ...rate(params, 1) },
      { operator: '\\cdot', ...MOMENTUM },
      { operator: '\\cdot', ...velocity(1) },
    ]),
    result(two, 'carried[II]'),
  ]
}
