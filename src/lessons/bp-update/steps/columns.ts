import type { Segment } from '../../../derivation/equation.ts'
import { tex, type Sign } from '../../../derivation/symbol.ts'
import { fixed, formula, value, type Column } from '../../../derivation/write.ts'
import { passLoss } from '../names.ts'
import { slopeId } from '../quantity-ids.ts'
import { derivativeOf, gap, slopeAt } from '../text.ts'
import { type Told } from '../told.ts'
import { errorId, errorTerm, errorTex } from './error.ts'
import { predictionSign } from './prediction.ts'
import { lossLink } from './parts.ts'

/** The error signal of a unit in the sign of the notation: g, e = −∂E/∂z, or δ = ∂E/∂z. */
export function signalId({ ids, letters, s }: Told, l: number, j: number): string {
  return letters.descends ? ids.signal(l, j, s) : ids.delta(l, j, s)
}

/** ∂upper/∂lower as a factor. */
export function partial(
  upper: Sign,
  lower: Sign,
  ref: string,
  role: 'slope' | 'weight' | 'signal',
): Segment {
  return formula(
    `\\frac{\\partial ${tex(upper)}}{\\partial ${tex(lower)}}`,
    ref,
    derivativeOf(upper, lower),
    role,
  )
}

/** A factor that begins with a minus, in brackets where an operator stands before it. */
export const bracketed = (factorTex: string, operator: string): string =>
  factorTex.startsWith('-') && operator !== '=' ? `\\left(${factorTex}\\right)` : factorTex

/** ±∂E/∂z: what the signal of a unit stands for. */
export function signalFormula(told: Told, l: number, j: number, operator: string): Segment {
  const { ids, letters, s } = told
  const z = letters.sum(l, j)
  const slope = `\\frac{\\partial ${passLoss(told, s)}}{\\partial ${tex(z)}}`
  return formula(
    bracketed(`${letters.descends ? '-' : ''}${slope}`, operator),
    ids.unit(l, j),
    derivativeOf(letters.loss, z),
    'error',
  )
}

/** The first factor of every chain: how the loss answers to prediction k. */
export function errorColumn(told: Told, k: number, operator: string): Column {
  const { letters } = told
  const y = predictionSign(told, k)
  const link = lossLink(k)
  const rule = errorTerm(told, fixed(tex(y)), fixed(tex(letters.target(k))))
  const written = rule.map((segment) => (segment.kind === 'tex' ? segment.tex : '')).join('')
  const compound =
    told.example.loss === 'half-squared-error' || told.example.loss === 'binary-cross-entropy'
  const say = letters.descends ? gap(letters.target(k), y) : gap(y, letters.target(k))
  return {
    operator,
    chain: [
      formula(bracketed(errorTex(told, k), operator), link, derivativeOf(letters.loss, y), 'error'),
    ],
    rule: [formula(compound ? `(${written})` : bracketed(written, operator), link, say, 'error')],
    numbers: [value(errorId(told, k), { ref: link, role: 'error', parens: operator !== '=' })],
  }
}

/** ∂a/∂z over f′(z) over its number. */
export function slopeColumn(told: Told, l: number, j: number, operator = '\\cdot'): Column {
  const { ids, letters, s } = told
  const unit = ids.unit(l, j)
  const z = letters.sum(l, j)
  return {
    operator,
    chain: [partial(letters.output(l, j), z, unit, 'slope')],
    rule: [formula(`f'(${tex(z)})`, unit, slopeAt(z), 'slope')],
    numbers: [value(slopeId(ids.sum(l, j, s)), { ref: unit, role: 'slope', parens: true })],
  }
}
