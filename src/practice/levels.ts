import { at } from '../derivation/at.ts'
import {
  FADING_LEVELS,
  type Blank,
  type FadingLevel,
  type Practising,
} from '../derivation/practice.ts'
import type { Localized } from '../i18n/localized.ts'

/** The levels that ask for more than those below: fewer in a lesson of few kinds of numbers. */

/** From here on every number is asked for: the backward run through the solution has reached its beginning. */
export const ALL = 5
/** Each rule is asked for before its number. */
export const RULES = 6
/** Nothing is shown that could be worked with. */
export const PAGE = 7

/** Rules are asked for where a lesson has them in symbols. */
export function levelsOf(blanks: readonly Blank[]): readonly FadingLevel[] {
  const levels = new Set<FadingLevel>(blanks.map(({ level }) => level))
  if (blanks.some(({ formula }) => formula)) levels.add(RULES)
  levels.add(PAGE)
  return FADING_LEVELS.filter((level) => levels.has(level))
}

/** What a level comes to among these numbers: the last that asks for no more. */
export function levelAt(blanks: readonly Blank[], level: FadingLevel): FadingLevel {
  const levels = levelsOf(blanks)
  return levels.findLast((one) => one <= level) ?? at(levels, 0)
}

/** What is left open at a level. */
export function levelName({ levels }: Pick<Practising, 'levels'>, level: FadingLevel): Localized {
  if (level === RULES) return { en: 'rules too', zh: '公式和数值', ko: '공식과 값' }
  if (level === PAGE) return { en: 'blank page', zh: '空白页', ko: '백지' }
  return (level === 0 ? undefined : levels[level]) ?? EVERY
}

const EVERY: Localized = { en: 'all numbers', zh: '全部数值', ko: '모든 값' }
