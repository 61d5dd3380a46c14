import type { Formula, FormulaSymbol } from '../derivation/practice.ts'
import type { QuantityId } from '../derivation/quantity.ts'
import { hash32, mulberry32 } from '../model/random.ts'

/**
 * The symbols to put a product together from: its factors among others that may be taken by mistake. A quantity always
 * has them in the same order, which says nothing of which are right.
 */
export function trayOf(quantity: QuantityId, formula: Formula): readonly FormulaSymbol[] {
  const tray = [
    ...new Map([...formula.symbols, ...formula.distractors].map((one) => [one.id, one])).values(),
  ]
  const random = mulberry32(hash32(quantity))
  return tray
    .map((symbol) => ({ symbol, place: random() }))
    .toSorted((one, other) => one.place - other.place)
    .map(({ symbol }) => symbol)
}
