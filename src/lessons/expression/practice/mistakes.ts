import type { Mistake } from '../../../derivation/practice.ts'
import type { ExpressionExample } from '../../../model/expression.ts'
import { tell } from '../told.ts'
import { SLIPS } from './slips.ts'
import { applies, WRONG_RULES } from './wrong.ts'

/** The wrong rules that can be followed in a formula. */
export function mistakesOf(example: ExpressionExample): readonly Mistake[] {
  const told = tell(example)
  return WRONG_RULES.flatMap((rule) => {
    const words = SLIPS[rule.id]
    return words && applies(rule, told) ? [{ id: rule.id, ...words }] : []
  })
}
