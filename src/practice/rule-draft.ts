import type { Blank } from '../derivation/practice.ts'
import type { QuantityId } from '../derivation/quantity.ts'
import type { Exercise, RuleDraft } from '../format/practice.ts'
import { fill, fillingOf } from './exercise.ts'
import { RULES } from './levels.ts'

/** The rule of a number, which is asked for before the number itself. */

/** Whether the number may be asked for: its rule was found or shown, or is not asked at all. */
export function knowsRule(exercise: Exercise, { quantity, formula }: Blank): boolean {
  const { rule, help: had, isDone } = fillingOf(exercise, quantity)
  const isShown = had !== null && had !== 'where'
  const isAsked = exercise.level === RULES && exercise.slip === undefined
  return isDone || isShown || !isAsked || !formula || rule?.state === 'right'
}

const NO_RULE: RuleDraft = { typed: '', pieces: [], misses: 0, state: 'open' }

export function ruleOf(exercise: Exercise, id: QuantityId): RuleDraft {
  return fillingOf(exercise, id).rule ?? NO_RULE
}

/** The rule as it is being typed or put together; what was said of an earlier one no longer stands. */
export function writeRule(
  exercise: Exercise,
  id: QuantityId,
  draft: Pick<RuleDraft, 'typed' | 'pieces'>,
): Exercise {
  return fill(exercise, id, { rule: { ...ruleOf(exercise, id), ...draft, state: 'open' } })
}

export function checkRule(exercise: Exercise, id: QuantityId, isRight: boolean): Exercise {
  const rule = ruleOf(exercise, id)
  const misses = rule.misses + Number(!isRight && rule.state === 'open')
  return fill(exercise, id, { rule: { ...rule, misses, state: isRight ? 'right' : 'checked' } })
}
