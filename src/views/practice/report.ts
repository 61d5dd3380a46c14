import type { Companion, Practising } from '../../derivation/practice.ts'
import type { Locale, Localized } from '../../i18n/localized.ts'
import { dotsOf, stateOf } from '../../practice/mastery.ts'
import type { Problem } from '../../practice/problem.ts'
import { levelAt, levelName } from '../../practice/levels.ts'
import { SKILL_NAMES } from '../../practice/skills.ts'
import { skillsIn, slipsIn, tallyOf } from '../../practice/summary.ts'
import type { Exercise, Progress } from '../../store/practice.ts'
import { plain } from '../editor/plain.ts'
import { originName } from './origin.ts'
import { dotted, lackOf } from './SkillTable.tsx'
import { atLevel, summaryWords } from './summary-words.ts'

/** How an exercise went, as lines of plain text. */
export function reportOf(
  problem: Problem,
  practising: Pick<Practising, 'levels'>,
  exercise: Exercise,
  progress: Progress,
  companions: readonly Companion[],
  locale: Locale,
): string {
  const say = (words: Localized) => plain(words[locale])
  const { unaided, helped, missed } = tallyOf(exercise)
  const level = levelAt(problem.blanks, exercise.level)
  const tally = [
    `${unaided} ${say(summaryWords.firstTry)}`,
    `${helped} ${say(summaryWords.helped)}`,
    `${missed} ${say(summaryWords.missed)}`,
  ]
  const skills = skillsIn(exercise, problem.blanks).map((skill) => {
    const dots = dotted(dotsOf(stateOf(progress, skill)))
    return `${dots} ${say(SKILL_NAMES[skill])}: ${say(lackOf(progress, skill, companions))}`
  })
  const slips = slipsIn(exercise).map(({ quantity, typed, mistake }) => {
    const name = problem.derivation.quantities.get(quantity)?.name
    const title = problem.mistakes.find(({ id }) => id === mistake)?.title
    return `✗ ${name ? say(name) : quantity} = ${typed}: ${title ? say(title) : mistake}`
  })
  return [
    `Chalkgrad · ${say(originName(exercise.origin, companions))}`,
    say(atLevel(level, levelName(practising, level))),
    tally.join(' · '),
    ...skills,
    ...slips,
  ].join('\n')
}
