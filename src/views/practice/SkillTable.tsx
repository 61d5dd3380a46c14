import type { Companion, Skill } from '../../derivation/practice.ts'
import type { Localized } from '../../i18n/localized.ts'
import { dotsOf, ENOUGH, stateOf } from '../../practice/mastery.ts'
import { SKILL_NAMES } from '../../practice/skills.ts'
import { missingIn } from '../../practice/summary.ts'
import type { Progress } from '../../store/practice.ts'
import { useText } from '../desk.ts'
import { Words } from '../editor/Words.tsx'
import { dotsSpoken, more, needs, summaryWords } from './summary-words.ts'
import css from './Summary.module.css'

interface SkillTableProps {
  readonly skills: readonly Skill[]
  readonly progress: Progress
  readonly companions: readonly Companion[]
}

/** Three dots for each skill, and what it still lacks, in words. */
export function SkillTable({ skills, progress, companions }: SkillTableProps) {
  const text = useText()
  return (
    <table className={css['skills']}>
      <thead>
        <tr>
          <th scope="col">{text(summaryWords.skill)}</th>
          <th scope="col">{text(summaryWords.inARow)}</th>
          <th scope="col">{text(summaryWords.state)}</th>
        </tr>
      </thead>
      <tbody>
        {skills.map((skill) => (
          <tr key={skill}>
            <th scope="row">{text(SKILL_NAMES[skill])}</th>
            <td>
              <Dots count={dotsOf(stateOf(progress, skill))} />
            </td>
            <td>
              <Words text={text(lackOf(progress, skill, companions))} spoken />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Dots({ count }: { readonly count: number }) {
  const text = useText()
  return (
    <span className={css['dots']}>
      <span aria-hidden="true">{dotted(count)}</span>
      <span className="visually-hidden">{text(dotsSpoken(count))}</span>
    </span>
  )
}

export const dotted = (count: number): string => '●'.repeat(count) + '○'.repeat(ENOUGH - count)

export function lackOf(
  progress: Progress,
  skill: Skill,
  companions: readonly Companion[],
): Localized {
  const missing = missingIn(stateOf(progress, skill), skill, companions)
  switch (missing.kind) {
    case 'nothing':
      return summaryWords.mastered
    case 'answers':
      return more(missing.count)
    case 'companion':
      return needs(missing.companion.title)
    case 'shown':
      return summaryWords.shown
  }
}
