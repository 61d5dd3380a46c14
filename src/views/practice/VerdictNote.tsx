import type { Blank } from '../../derivation/practice.ts'
import { format } from '../../derivation/number.ts'
import type { QuantityId } from '../../derivation/quantity.ts'
import { askToo, fillingOf } from '../../practice/exercise.ts'
import { messageOf } from '../../practice/messages.ts'
import { isAccepted, type Verdict } from '../../practice/verdict.ts'
import { useSession, useText } from '../desk.ts'
import { Words } from '../editor/Words.tsx'
import { Prose } from '../Prose.tsx'
import { Tex } from '../typeset.tsx'
import { useExercise, usePractice } from './practice.ts'
import { useTurns } from './turns.ts'
import { marks, words } from './words.ts'
import css from './Practice.module.css'

interface VerdictNoteProps {
  readonly blank: Blank
  readonly diagnosis: Verdict | null
}

/** What is to be said of the last answer, and how it was understood. */
export function VerdictNote({ blank, diagnosis }: VerdictNoteProps) {
  const { problem } = usePractice()
  const exercise = useExercise()
  const digits = useSession((s) => s.digits)
  const text = useText()
  const { attempts, help } = fillingOf(exercise, blank.quantity)
  const last = attempts.at(-1)
  const isShown = diagnosis !== null && help !== 'answer'
  const mark = diagnosis && isAccepted(diagnosis) ? 'right' : 'wrong'
  // the mark has said it
  const isPlain = diagnosis?.kind === 'right' && !diagnosis.rounded
  const message = diagnosis && messageOf(problem, blank, diagnosis)
  return (
    <div className={css['verdict']} role="status" data-mark={isShown ? mark : undefined}>
      {isShown && message && last && (
        <>
          <p className={css['mark']}>
            <span aria-hidden="true">{marks[mark].sign}</span> {text(marks[mark].word)}
            {mark === 'wrong' && <s className="number">{format(last.value, digits)}</s>}
          </p>
          {isPlain || (
            <p>
              <Prose text={message.prose} />
            </p>
          )}
          {diagnosis.kind === 'several' && diagnosis.ask !== undefined && (
            <Question quantity={diagnosis.ask} />
          )}
          {message.reproduced.map(({ title, tex }) => (
            <p key={tex} className={css['reproduced']}>
              <span>
                <Words text={text(title)} spoken />
              </span>
              <Tex tex={tex} spoken />
            </p>
          ))}
        </>
      )}
    </div>
  )
}

/** Leads to the number that tells the wrong rules apart, which becomes a blank if it is none. */
function Question({ quantity: id }: { readonly quantity: QuantityId }) {
  const { store, problem } = usePractice()
  const { turn } = useTurns()
  const { quantities } = problem.derivation
  const text = useText()
  const quantity = quantities.get(id)
  if (!quantity) return null
  return (
    <p className={css['row']}>
      <button
        type="button"
        onClick={() => {
          store.setState(({ exercise }) => ({
            exercise: exercise && askToo(exercise, problem.blanks, id),
          }))
          turn(id)
        }}
      >
        {text(words.goTo(text(quantity.name)))}
      </button>
    </p>
  )
}
