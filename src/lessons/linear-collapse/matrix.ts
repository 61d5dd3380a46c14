import { numbered, refOf } from '../../derivation/kit/spec.ts'
import type { Member } from '../../derivation/step.ts'
import { fixed, formula, ladder, result, value, type Column } from '../../derivation/write.ts'
import type { Localized } from '../../i18n/localized.ts'
import { NAME } from './words.ts'

/** An entry of a matrix or of a vector. */
interface Entry {
  readonly ref: string
  readonly tex: string
}

type Pair = readonly [weight: Entry, signal: Entry]

/** An entry of W₂ W₁. */
export function entryMember(row: number, column: number): Member {
  const [i, j] = [row + 1, column + 1]
  return sumMember(
    { ref: refOf('M', i, j), tex: `A_{${i}${j}}` },
    numbered(NAME.M, i, j),
    [1, 2].map((m): Pair => [
      { ref: refOf('W2', i, m), tex: `(W_2)_{${i}${m}}` },
      { ref: refOf('W1', m, j), tex: `(W_1)_{${m}${j}}` },
    ]),
  )
}

/** An entry of W₂ b₁ + b₂. */
export function offsetMember(i: number): Member {
  return sumMember(
    { ref: refOf('v', i), tex: `B_{${i}}` },
    numbered(NAME.v, i),
    [1, 2].map((m): Pair => [
      { ref: refOf('W2', i, m), tex: `(W_2)_{${i}${m}}` },
      { ref: refOf('b1', m), tex: `(b_1)_{${m}}` },
    ]),
    { ref: refOf('b2', i), tex: `(b_2)_{${i}}`, name: NAME.b2 },
  )
}

/** An entry of A x + B. */
export function outputMember(i: number): Member {
  return sumMember(
    { ref: refOf('z_vec', i), tex: `z_{${i}}` },
    numbered(NAME.zv, i),
    [1, 2].map((j): Pair => [
      { ref: refOf('M', i, j), tex: `A_{${i}${j}}` },
      { ref: refOf('x_vec', j), tex: `x_{${j}}` },
    ]),
    { ref: refOf('v', i), tex: `B_{${i}}`, name: NAME.v },
  )
}

/** What a row of products comes to, with what is added to them. */
function sumMember(
  { ref, tex }: Entry,
  name: Localized,
  pairs: readonly Pair[],
  added?: Entry & { readonly name: Localized },
): Member {
  const columns = pairs.map((pair, m) => product(m === 0 ? '=' : '+', pair))
  return {
    ref,
    name,
    rows: [...ladder(tex, added ? [...columns, plus(added)] : columns), result(tex, ref, { ref })],
    computes: [ref],
    focus: [ref, ...(added ? [added.ref] : []), ...pairs.flat().map((entry) => entry.ref)],
  }
}

const product = (operator: string, [weight, signal]: Pair): Column => ({
  operator,
  rule: [
    formula(weight.tex, weight.ref, NAME.W2, 'weight'),
    fixed('\\,'),
    formula(signal.tex, signal.ref, NAME.W1, 'signal'),
  ],
  numbers: [
    value(weight.ref, { ref: weight.ref, role: 'weight', parens: operator !== '=' }),
    fixed('\\cdot'),
    value(signal.ref, { ref: signal.ref, role: 'signal', parens: true }),
  ],
})

const plus = ({ ref, tex, name }: Entry & { readonly name: Localized }): Column => ({
  operator: '+',
  rule: [formula(tex, ref, name, 'bias')],
  numbers: [value(ref, { ref, role: 'bias', parens: true })],
})
