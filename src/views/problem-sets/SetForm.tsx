import { useId } from 'react'
import type { Blank, Practising, Skill } from '../../derivation/practice.ts'
import { MOST_EXERCISES, MOST_VARIANTS, type ProblemSet } from '../../practice/problem-set.ts'
import { SKILL_NAMES } from '../../practice/skills.ts'
import { levelAt, levelName, levelsOf } from '../../practice/levels.ts'
import { useText } from '../desk.ts'
import { Choice } from '../editor/Choice.tsx'
import { plain } from '../editor/plain.ts'
import { NumberField } from '../NumberField.tsx'
import { WORDS } from './words.ts'
import css from './ProblemSets.module.css'

/** Who is in the class: so many without names, or a pasted list. */
export interface Roll {
  readonly kind: 'numbers' | 'names'
  readonly count: number
  readonly names: string
}

interface SetFormProps {
  readonly set: ProblemSet
  readonly roll: Roll
  readonly blanks: readonly Blank[]
  readonly practising: Pick<Practising, 'levels'>
  readonly onSet: (set: ProblemSet) => void
  readonly onRoll: (roll: Roll) => void
}

export function SetForm({ set, roll, blanks, practising, onSet, onRoll }: SetFormProps) {
  const text = useText()
  const id = useId()
  const levels = levelsOf(blanks)
  return (
    <div className={css['form']}>
      <label className={css['cell']}>
        <span>{text(WORDS.name)}</span>
        <input
          className={css['field']}
          value={set.name}
          maxLength={60}
          autoComplete="off"
          spellCheck={false}
          onChange={({ currentTarget }) => onSet({ ...set, name: currentTarget.value })}
        />
      </label>
      <label className={css['cell']}>
        <span>{text(WORDS.level)}</span>
        <select
          className={css['field']}
          value={levelAt(blanks, set.level)}
          onChange={({ currentTarget }) => {
            const level = levels.find((one) => String(one) === currentTarget.value)
            if (level !== undefined) onSet({ ...set, level })
          }}
        >
          {levels.map((one) => (
            <option key={one} value={one}>
              {one} – {plain(text(levelName(practising, one)))}
            </option>
          ))}
        </select>
      </label>
      <Skills
        skills={[...new Set(blanks.map(({ skill }) => skill))]}
        chosen={set.skills}
        onChoose={(skills) => onSet({ ...set, skills })}
      />
      <div className={css['cell']}>
        <Choice
          label={text(WORDS.students)}
          value={roll.kind}
          options={[
            { value: 'numbers', label: text(WORDS.numbers) },
            { value: 'names', label: text(WORDS.names) },
          ]}
          onChange={(kind) => onRoll({ ...roll, kind })}
        />
      </div>
      {roll.kind === 'numbers' && (
        <NumberField
          label={text(WORDS.count)}
          value={roll.count}
          min={1}
          max={MOST_VARIANTS}
          step={1}
          whole
          onCommit={(count) => onRoll({ ...roll, count })}
        />
      )}
      <NumberField
        label={text(WORDS.exercises)}
        value={set.exercises}
        min={1}
        max={MOST_EXERCISES}
        step={1}
        whole
        onCommit={(exercises) => onSet({ ...set, exercises })}
      />
      {roll.kind === 'names' && (
        <div className={css['wide']}>
          <label htmlFor={id}>{text(WORDS.list)}</label>
          <textarea
            id={id}
            className={css['list']}
            rows={5}
            autoComplete="off"
            spellCheck={false}
            value={roll.names}
            onChange={({ currentTarget }) => onRoll({ ...roll, names: currentTarget.value })}
          />
        </div>
      )}
    </div>
  )
}

interface SkillsProps {
  readonly skills: readonly Skill[]
  readonly chosen: readonly Skill[]
  readonly onChoose: (skills: readonly Skill[]) => void
}

/** Any of them; none chosen is all of them. */
function Skills({ skills, chosen, onChoose }: SkillsProps) {
  const text = useText()
  return (
    <fieldset className={css['skills']}>
      <legend>{text(WORDS.skills)}</legend>
      <label>
        <input type="checkbox" checked={chosen.length === 0} onChange={() => onChoose([])} />
        {text(WORDS.all)}
      </label>
      {skills.map((skill) => (
        <label key={skill}>
          <input
            type="checkbox"
            checked={chosen.includes(skill)}
            onChange={({ currentTarget }) =>
              onChoose(
                currentTarget.checked ? [...chosen, skill] : chosen.filter((one) => one !== skill),
              )
            }
          />
          {text(SKILL_NAMES[skill])}
        </label>
      ))}
    </fieldset>
  )
}
