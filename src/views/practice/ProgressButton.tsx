import { lazy, Suspense, useState } from 'react'
import { isMastered, stateOf } from '../../practice/mastery.ts'
import { useText } from '../desk.ts'
import { usePractice, usePractised } from './practice.ts'
import { masteredOf } from './progress-words.ts'

const ProgressDialog = lazy(async () => ({
  default: (await import('./ProgressDialog.tsx')).ProgressDialog,
}))

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
      {isOpen && (
        <Suspense fallback={null}>
          <ProgressDialog skills={skills} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
