import { SHEET_RULES, type SheetRules } from '../sheet.ts'
import { AGAIN } from './again.ts'
import { FORWARD } from './forward.ts'
import { GRADIENT } from './gradient.ts'
import { HIDDEN } from './hidden.ts'
import { LOSSES } from './loss.ts'
import { OUTPUT } from './output.ts'
import type { WrongRule } from './rule.ts'
import { SLOPE } from './slope.ts'
import { UPDATE } from './update.ts'

/** Every wrong rule, in the order in which a solution comes to it. */
export const WRONG_RULES: readonly WrongRule[] = [
  ...FORWARD,
  ...LOSSES,
  ...OUTPUT,
  ...SLOPE,
  ...HIDDEN,
  ...GRADIENT,
  ...UPDATE,
  ...AGAIN,
]

const BY_ID = new Map(WRONG_RULES.map((rule) => [rule.id, rule]))

/** The rules with some of them replaced by wrong ones, each on top of those before. Throws a RangeError. */
export function rulesWith(ids: readonly string[]): SheetRules {
  return ids.reduce((rules, id) => {
    const wrong = BY_ID.get(id)
    if (wrong === undefined) throw new RangeError(`there is no wrong rule ${id}`)
    return { ...rules, ...wrong.fields(rules) }
  }, SHEET_RULES)
}
