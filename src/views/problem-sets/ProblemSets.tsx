import { useMemo, useState } from 'react'
import type { Lesson } from '../../derivation/lesson.ts'
import { numbered, studentsIn, type ProblemSet, type Subject } from '../../practice/problem-set.ts'
import { toCsv } from '../../practice/set-csv.ts'
import { useText } from '../desk.ts'
import { Dialog } from '../dialogs/Dialog.tsx'
import { fileNameOf, saveTextFile } from '../dialogs/files.ts'
import { usePractice } from '../practice/practice.ts'
import { KeyTable } from './KeyTable.tsx'
import { PrintedSet } from './PrintedSet.tsx'
import { SetForm, type Roll } from './SetForm.tsx'
import { StudentLink } from './StudentLink.tsx'
import { useVariants } from './variants.ts'
import { MADE, WORDS } from './words.ts'
import css from './ProblemSets.module.css'

export interface ProblemSetsProps {
  readonly derive: Lesson['derive']
  /** The address under which students find their own exercises. */
  readonly linkOf: (set: ProblemSet) => string
  readonly onClose: () => void
}

const FIRST: ProblemSet = { name: 'HW1', skills: [], level: 5, exercises: 1 }
/** Without it a spreadsheet takes Chinese and Korean names for another encoding. */
const BYTE_ORDER_MARK = '\uFEFF'

/** For instructors: exercises in which every student has numbers of their own, and the key to them. */
export function ProblemSets({ derive, linkOf, onClose }: ProblemSetsProps) {
  const { practising, params, options } = usePractice()
  const [set, setSet] = useState(FIRST)
  const [roll, setRoll] = useState<Roll>({ kind: 'numbers', count: 10, names: '' })
  const [isPrinting, setPrinting] = useState(false)
  const text = useText()
  const subject = useMemo(
    (): Subject => ({ derive, practising, params, options }),
    [derive, practising, params, options],
  )
  const blanks = useMemo(() => practising.blanks(params, options), [practising, params, options])
  const students = useMemo(
    () =>
      set.name.trim() === ''
        ? []
        : roll.kind === 'numbers'
          ? numbered(roll.count)
          : studentsIn(roll.names),
    [set.name, roll],
  )
  const { variants, done, isReady } = useVariants(subject, set, students)
  const save = () =>
    saveTextFile(
      { name: `${fileNameOf(set.name)}.csv`, text: BYTE_ORDER_MARK + toCsv(set, variants) },
      'text/csv',
    )

  return (
    <Dialog
      title={text(WORDS.title)}
      shape="wide"
      onClose={onClose}
      actions={
        <>
          <button type="button" className={css['button']} disabled={!isReady} onClick={save}>
            {text(WORDS.save)}
          </button>
          <button
            type="button"
            className={css['primary']}
            disabled={!isReady}
            onClick={() => setPrinting(true)}
          >
            {text(WORDS.print)}
          </button>
        </>
      }
    >
      <p className={css['intro']}>{text(WORDS.intro)}</p>
      <SetForm
        set={set}
        roll={roll}
        blanks={blanks}
        practising={practising}
        onSet={setSet}
        onRoll={setRoll}
      />
      <StudentLink link={linkOf(set)} />
      <p className={css['open']}>{text(WORDS.open)}</p>
      <h3 className={css['heading']}>{text(WORDS.key)}</h3>
      <p className={css['hint']} role="status">
        {students.length === 0
          ? text(WORDS.nobody)
          : text(MADE(done, students.length * set.exercises))}
      </p>
      <KeyTable variants={variants} />
      {isPrinting && (
        <PrintedSet
          set={set}
          subject={subject}
          variants={variants}
          onDone={() => setPrinting(false)}
        />
      )}
    </Dialog>
  )
}
