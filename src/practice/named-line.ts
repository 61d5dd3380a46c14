import type { QuantityId } from '../derivation/quantity.ts'
import type { IdsOf } from './names.ts'
import { readAnswer, type Answer } from './answer.ts'

/** A line of a blank page: which number it is, and what it comes to. */
export type NamedLine =
  | { readonly kind: 'line'; readonly quantity: QuantityId; readonly answer: Answer }
  | { readonly kind: 'nameless'; readonly answer: Answer }
  /** The name is that of a number which is not asked for. */
  | { readonly kind: 'given'; readonly quantity: QuantityId }

/**
 * Reads `b1 = 0.18`. A name that fits several numbers means one that is still open; a number without a name is the
 * `picked` one's.
 */
export function readLine(
  typed: string,
  idsOf: IdsOf,
  open: ReadonlySet<QuantityId>,
  picked: QuantityId | undefined,
): NamedLine {
  const named = readAnswer(typed, (name) => {
    const ids = idsOf(name)
    return ids.find((id) => open.has(id)) ?? ids[0]
  })
  if (named.kind !== 'other')
    return picked === undefined
      ? { kind: 'nameless', answer: named }
      : { kind: 'line', quantity: picked, answer: named }
  const { quantity } = named
  if (!open.has(quantity)) return { kind: 'given', quantity }
  return { kind: 'line', quantity, answer: readAnswer(typed) }
}
