import { at } from '../derivation/at.ts'
import {
  FADING_LEVELS,
  type Blank,
  type FadingLevel,
  type Practising,
} from '../derivation/practice.ts'
import type { Localized } from '../i18n/localized.ts'

/** The levels that ask for more than those below: fewer in a lesson of few kinds of numbers. */

const ALL: Localized = { en: 'all numbers', zh: '全部数值', ko: '모든 값' }
const RULES: Localized = { en: 'rules too', zh: '公式和数值', ko: '공식과 값' }
const PAGE: Localized = { en: 'blank page', zh: '空白页', ko: '백지' }

/** From a blank page on nothing more can be taken away; rules are asked for where a lesson has them in symbols. */
export function levelsOf(blanks: readonly Blank[]): readonly FadingLevel[] {
  const levels = new Set<FadingLevel>(blanks.map(({ level }) => level))
  if (blanks.some(({ formula }) => formula)) levels.add(6)
  levels.add(7)
  return FADING_LEVELS.filter((level) => levels.has(level))
}

/** What a level comes to among these numbers: the last that asks for no more. */
export function levelAt(blanks: readonly Blank[], level: FadingLevel): FadingLevel {
  const levels = levelsOf(blanks)
  return levels.findLast((one) => one <= level) ?? at(levels, 0)
}

/** What is left open at a level. */
export function levelName({ levels }: Pick<Practising, 'levels'>, level: FadingLevel): Localized {
  if (level === 6) return RULES
  if (level === 7) return PAGE
  return (level === 0 ? undefined : levels[level]) ?? ALL
}
