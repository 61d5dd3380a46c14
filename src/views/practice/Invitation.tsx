import { useId, useState } from 'react'
import type { ProblemSet } from '../../practice/problem-set.ts'
import { useText } from '../desk.ts'
import { setWords } from './set-words.ts'
import { useTurns } from './turns.ts'
import panel from '../step/StepPanel.module.css'
import css from './Practice.module.css'

interface InvitationProps {
  readonly set: ProblemSet
  /** As it was typed before on this device. */
  readonly student: string
  readonly onBegin: (student: string) => void
}

/** Asks a student of a class for a name or number, and begins the exercise that goes with it. */
export function Invitation({ set, student: known, onBegin }: InvitationProps) {
  const { startSet } = useTurns()
  const [student, setStudent] = useState(known)
  const text = useText()
  const id = useId()
  return (
    <form
      className={css['panel']}
      onSubmit={(event) => {
        event.preventDefault()
        if (student.trim() === '') return
        onBegin(student.trim())
        startSet(set, student.trim(), 1)
      }}
    >
      <h2 className={panel['title']}>{set.name}</h2>
      <p className={panel['goal']}>{text(setWords.task)}</p>
      <div className={css['row']}>
        <label htmlFor={id}>{text(setWords.student)}</label>
        <input
          id={id}
          className={css['student']}
          required
          maxLength={60}
          autoComplete="off"
          value={student}
          onChange={({ currentTarget }) => setStudent(currentTarget.value)}
        />
        <button type="submit" className={css['main']}>
          {text(setWords.begin)}
        </button>
      </div>
      <p className={css['later']}>{text(setWords.kept)}</p>
    </form>
  )
}
