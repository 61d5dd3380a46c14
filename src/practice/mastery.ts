import type { Skill } from '../derivation/practice.ts'
import type { Filling, Progress, SkillState } from '../format/practice.ts'

/** How well a skill is known: three in a row without help, and once where its wrong rules would show. */

/** As many right answers in a row as show that a skill is there. Source: Kelly, Wang, Thompson, Heffernan 2015. */
export const ENOUGH = 3

/** Bayesian knowledge tracing with one value for learning, slipping and guessing, as OATutor ships it. */
const CHANCE = 0.1

export const UNTRIED: SkillState = {
  level: 1,
  streak: 0,
  misses: 0,
  isExposed: false,
  known: CHANCE,
}

export function stateOf({ stage, skills }: Progress, skill: Skill): SkillState {
  return skills[skill] ?? { ...UNTRIED, level: stage }
}

/** Right at the first try, its rule too, and with no more help than the place to look. */
export function isUnaided({ attempts, help, rule }: Filling): boolean {
  const isFirst = attempts.length > 0 && attempts[0]?.outcome !== 'wrong' && !rule?.misses
  return isFirst && (help === null || help === 'where')
}

/** A skill after one more blank. `exposes`: the problem would have shown its wrong rules. */
export function afterBlank(state: SkillState, wasRight: boolean, exposes: boolean): SkillState {
  const streak = wasRight ? state.streak + 1 : 0
  return {
    ...state,
    streak,
    misses: wasRight ? state.misses : state.misses + 1,
    isExposed: state.isExposed || (wasRight && exposes),
    known: traced(state.known, wasRight),
  }
}

/** Corbett and Anderson 1994: the posterior given the answer, then the chance of having learnt. */
function traced(known: number, wasRight: boolean): number {
  const slip = CHANCE
  const guess = CHANCE
  const right = known * (1 - slip)
  const wrong = known * slip
  const given = wasRight
    ? right / (right + (1 - known) * guess)
    : wrong / (wrong + (1 - known) * (1 - guess))
  return given + (1 - given) * CHANCE
}

/** Three dots. */
export function dotsOf({ streak }: SkillState): number {
  return Math.min(ENOUGH, streak)
}

export function isMastered(state: SkillState): boolean {
  return state.streak >= ENOUGH && state.isExposed
}
