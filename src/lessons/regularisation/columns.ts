import { numbered } from '../../derivation/kit/spec.ts'
import { fixed, formula, value, type Column } from '../../derivation/write.ts'
import type { Localized } from '../../i18n/localized.ts'
import type { QuantityId } from '../../derivation/quantity.ts'
import { ID } from './ids.ts'
import { NAME } from './words.ts'

/** Columns that several equations of the lesson have. */

/** A parameter by its letter. */
export const given = (operator: string, tex: string, id: QuantityId, name: Localized): Column => ({
  operator,
  rule: [formula(tex, id, name)],
  numbers: [value(id, { ref: id, parens: true })],
})

export const weight = (operator: string, i: number): Column =>
  given(operator, `w_{${i}}`, ID.weight(i), numbered(NAME.w, i))

export const gradient = (operator: string, i: number): Column =>
  given(operator, `g_{${i}}`, ID.gradient(i), numbered(NAME.g, i))

export const lambda = (operator: string): Column =>
  given(operator, '\\lambda', 'lambda', NAME.lambda)
export const eta = (operator: string): Column => given(operator, '\\eta', 'eta', NAME.eta)

/** A number that stands in no part of the figure. */
export const plain = (operator: string, tex: string, id: QuantityId): Column => ({
  operator,
  rule: [fixed(tex)],
  numbers: [value(id, { parens: true })],
})
