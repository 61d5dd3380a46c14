import type { ReactNode } from 'react'
import { format } from '../../derivation/number.ts'
import type { NotedAnswer, NotedSlip, Notes } from '../../practice/notes.ts'
import { useScene, useSession, useText } from '../desk.ts'
import { Prose } from '../Prose.tsx'
import { Tex } from '../typeset.tsx'
import { words } from './words.ts'
import css from './Presenter.module.css'

interface NotedProps {
  readonly notes: Notes
  /** What comes before them: the lecturer's own. */
  readonly children?: ReactNode
}

/** The notes of a step: what to say, where a room goes wrong, and what the answers are. */
export function Noted({ notes: { say, slips, answers }, children }: NotedProps) {
  const text = useText()
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by the keyboard
    <section className={css['notes']} aria-label={text(words.notes)} tabIndex={0}>
      {children}
      {say.length + slips.length + answers.length === 0 && <p>{text(words.nothing)}</p>}
      {say.length > 0 && (
        <>
          <h2 className={css['label']}>{text(words.say)}</h2>
          <ul>
            {say.map((one) => (
              <li key={one.en}>
                <Prose text={one} />
              </li>
            ))}
          </ul>
        </>
      )}
      {slips.length > 0 && (
        <>
          <h2 className={css['label']}>{text(words.slip)}</h2>
          <ul>
            {slips.map((slip) => (
              <Slip key={slip.mistake.id} slip={slip} />
            ))}
          </ul>
        </>
      )}
      {answers.length > 0 && (
        <>
          <h2 className={css['label']}>{text(words.answer)}</h2>
          <dl className={css['answers']}>
            {answers.map((one) => (
              <Answer key={one.question.en} answer={one} />
            ))}
          </dl>
        </>
      )}
    </section>
  )
}

function Slip({ slip: { mistake, quantity, right, gives } }: { readonly slip: NotedSlip }) {
  const text = useText()
  const digits = useSession((s) => s.digits)
  const { quantities } = useScene().derivation
  return (
    <li>
      {text(mistake.title)}
      <span className={css['slip']}>
        <Tex tex={mistake.tex} spoken />
        <span>
          {text(words.gives)} <Tex tex={`${quantities.get(quantity)?.tex ?? ''} =`} spoken />{' '}
          <b className="number">{format(gives, digits)}</b>
          {text(words.insteadOf)} <span className="number">{format(right, digits)}</span>
        </span>
      </span>
    </li>
  )
}

function Answer({ answer: { question, right } }: { readonly answer: NotedAnswer }) {
  const text = useText()
  return (
    <>
      <dt>
        <Prose text={question} />
      </dt>
      <dd>
        {right.length === 0 && text(words.unknownAnswer)}
        {right.map((one) => (
          <span key={one.text.en}>
            <b>
              <span aria-hidden="true">✓ </span>
              <Prose text={one.text} />
            </b>
            {one.reply && <Prose text={one.reply} />}
          </span>
        ))}
      </dd>
    </>
  )
}
