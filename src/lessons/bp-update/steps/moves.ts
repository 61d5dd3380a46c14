import type { QuantityId, Ref } from '../../../derivation/quantity.ts'
import { tex, type Sign } from '../../../derivation/symbol.ts'
import { factor, value, type Column } from '../../../derivation/write.ts'
import { change, followed, gradient, RATE } from '../ids.ts'
import { contribution, sampleGradient } from '../quantity-ids.ts'
import type { Told } from '../told.ts'
import { partial, signalFormula, signalId } from './columns.ts'
import { sourceRef } from './parts.ts'

/** What the update follows in the end, over all samples: the change of a parameter, or its gradient. */
export function wholeMove({ example, letters }: Told, id: QuantityId): QuantityId {
  if (letters.descends) return change(id)
  return example.hiddenUsesUpdatedWeights ? followed(id) : gradient(id)
}

/** The same as this pass shows it: in a batch, of the followed sample alone. */
export function moveId(told: Told, id: QuantityId): QuantityId {
  const { letters, batch, s } = told
  if (!batch) return wholeMove(told, id)
  return letters.descends ? contribution(s, id) : sampleGradient(s, id)
}

/** What the update follows, in all or of one sample. */
export const moveTex = (told: Told, sign: Sign, s?: number): string =>
  told.letters.descends ? changeTex(sign, s) : slopeTex(told, sign, s)

/** `Δw₁₁` */
export function changeTex(sign: Sign, s?: number): string {
  const mark = markOf(s)
  return `\\Delta ${tex(sign)}${sign.sup && mark ? '{}' : ''}${mark}`
}

/** `∂E/∂W₁₁`; with a tilde where it is not the gradient that is followed. */
export function slopeTex({ example, letters }: Told, sign: Sign, s?: number): string {
  const slope = `\\frac{\\partial ${tex(letters.loss)}${markOf(s)}}{\\partial ${tex(sign)}}`
  return example.hiddenUsesUpdatedWeights ? `\\widetilde{${slope}}` : slope
}

const markOf = (s: number | undefined): string => (s === undefined ? '' : `^{[${s + 1}]}`)

/** The symbol of `moveId`. */
export const passMoveTex = (told: Told, sign: Sign): string =>
  moveTex(told, sign, told.batch ? told.s : undefined)

/** η at the head of every change; gradients have none. */
export function rateColumn({ letters }: Told): readonly Column[] {
  if (!letters.descends) return []
  const rate = factor(letters.rate, RATE, 'rate')
  return [
    {
      operator: '=',
      chain: [rate],
      rule: [rate],
      numbers: [value(RATE, { ref: RATE, role: 'rate' })],
    },
  ]
}

/** ±∂E/∂z over its letter over its number. */
export function signalColumn(told: Told, l: number, j: number, operator: string): Column {
  const { ids, letters } = told
  const unit = ids.unit(l, j)
  return {
    operator,
    chain: [signalFormula(told, l, j, operator)],
    rule: [factor(letters.signal(l, j), unit, 'error')],
    numbers: [value(signalId(told, l, j), { ref: unit, role: 'error', parens: operator !== '=' })],
  }
}

/** ∂z/∂w over the signal at the tail of the edge over its number. */
export function tailColumn(told: Told, l: number, j: number, i: number): Column {
  const { ids, letters, s } = told
  const from = sourceRef(told, l, i)
  const sign = l === 0 ? letters.input(i) : letters.output(l - 1, i)
  const id = l === 0 ? ids.input(i, s) : ids.output(l - 1, i, s)
  return {
    operator: '\\cdot',
    chain: [partial(letters.sum(l, j), letters.weight(l, j, i), from, 'signal')],
    rule: [factor(sign, from, 'signal')],
    numbers: [value(id, { ref: from, role: 'signal', parens: true })],
  }
}

/** All that is then known about a parameter's move. */
export function wholeMoves({ example }: Told, id: QuantityId): readonly QuantityId[] {
  const own = [change(id), gradient(id)]
  return example.hiddenUsesUpdatedWeights ? [...own, followed(id)] : own
}

/** What a gradient step leaves behind for figure and table. */
export function computedMoves(told: Told, refs: readonly Ref[]): readonly QuantityId[] {
  return refs.flatMap((ref) =>
    told.batch
      ? told.samples.flatMap((_, s) => [contribution(s, ref), sampleGradient(s, ref)])
      : wholeMoves(told, ref),
  )
}
