import type { QuantityId } from '../../../derivation/quantity.ts'

/** A part of a rule in ids of symbols. */
export interface Term {
  readonly text: string
  readonly ids: readonly QuantityId[]
  /** It is nothing but a product of symbols. */
  readonly isProduct: boolean
}

/** A rule in the ways in which it can be written, as the page does first. */
export type Ways = readonly [Term, ...(readonly Term[])]

export const symbol = (id: QuantityId): Term => ({ text: id, ids: [id], isProduct: true })

/** A number, or anything else that reads as it stands. */
export const number = (value: number): Term => ({ text: `${value}`, ids: [], isProduct: false })

export function times(...factors: readonly Term[]): Term {
  const [only] = factors
  if (only && factors.length === 1) return only
  return {
    text: factors.map(({ text }) => text).join('*'),
    ids: factors.flatMap(({ ids }) => ids),
    isProduct: factors.every(({ isProduct }) => isProduct),
  }
}

export function plus(...terms: readonly Term[]): Term {
  const [only] = terms
  if (only && terms.length === 1) return only
  return joined(`(${terms.map(({ text }) => text).join('+')})`, ...terms)
}

export const minus = (a: Term, b: Term): Term => joined(`(${a.text}-${b.text})`, a, b)
export const opposite = (a: Term): Term => joined(`(-${a.text})`, a)
export const over = (a: Term, b: Term): Term => joined(`${a.text}/${b.text}`, a, b)
export const square = (a: Term): Term => joined(`${a.text}^2`, a)
export const log = (a: Term): Term => joined(`log(${a.text})`, a)

const ONE = number(1)
/** 1 − a */
export const rest = (a: Term): Term => minus(ONE, a)

function joined(text: string, ...parts: readonly Term[]): Term {
  return { text, ids: parts.flatMap(({ ids }) => ids), isProduct: false }
}
