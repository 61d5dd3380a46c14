import { useState } from 'react'
import { isMastered, stateOf } from '../../practice/mastery.ts'
import { useText } from '../desk.ts'
import { usePractice, usePractised } from './practice.ts'
import { late } from '../late.tsx'
import { masteredOf } from './progress-words.ts'

const ProgressDialog = late(
  async () => (await import('./ProgressDialog.tsx')).ProgressDialog,
  'asked',
)

/** How many skills are mastered, and the way to all of them. */
export function ProgressButton() {
  const { blanks } = usePractice().problem
  const progress = usePractised((state) => state.progress)
  const [isOpen, setOpen] = useState(false)
  const text = useText()
  const skills = [...new Set(blanks.map(({ skill }) => skill))]
  const mastered = skills.filter((skill) => isMastered(stateOf(progress, skill))).length
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-label={text(masteredOf(mastered, skills.length))}
        onClick={() => setOpen(true)}
      >
        <span aria-hidden="true">
          {mastered > 0 ? '●' : '○'} {mastered}/{skills.length}
        </span>
      </button>
      {isOpen && <ProgressDialog skills={skills} onClose={() => setOpen(false)} />}
    </>
  )
}
