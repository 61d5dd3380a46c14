import type { ReactNode } from 'react'
import type { Step } from '../../derivation/step.ts'
import type { Localized } from '../../i18n/localized.ts'
import type { Notes } from '../../practice/notes.ts'
import { useDesk, useScene, useStrings, useText } from '../desk.ts'
import { late } from '../late.tsx'
import { useLecture } from '../lecture/lecture.ts'
import { Asked } from './Asked.tsx'
import { Clocks } from './Clocks.tsx'
import { DriveBar } from './DriveBar.tsx'
import { Next } from './Next.tsx'
import { Noted } from './Noted.tsx'
import { Now } from './Now.tsx'
import type { Drive } from './presenter.ts'
import { words } from './words.ts'
import css from './Presenter.module.css'

const Announcer = late(async () => (await import('../soon.ts')).Announcer)

interface PresenterPageProps {
  readonly lesson: Localized
  readonly step: Step
  readonly index: number
  readonly part: number
  readonly notes: Notes
  readonly isFirst: boolean
  readonly isLast: boolean
  /** Where a lesson plan is presented: how far it is. */
  readonly plan: ReactNode
  readonly drive: Drive
  readonly isLinked: boolean
  /** What there is to say about the link to the lecture. */
  readonly link: ReactNode
}

/** What only the lecturer sees: where the lecture is, what comes, what to say, and the time. */
export function PresenterPage(props: PresenterPageProps) {
  const { lesson, step, index, part, notes, plan, drive, isLinked, link } = props
  const { locale } = useDesk()
  const text = useText()
  const { name } = useStrings().app
  const { steps } = useScene().derivation
  const last = steps.length - 1
  const isAsking = useLecture((state) => state.poll !== null)
  return (
    <main className={css['presenter']}>
      <title>{`${text(words.open)} – ${text(lesson)} – ${name}`}</title>
      <header className={css['top']}>
        <dl className={css['clock']}>
          <dt>{text(words.steps)}</dt>
          <dd>
            {index} / {last}
            <span className={css['left']}>{words.left[locale](last - index)}</span>
          </dd>
        </dl>
        <Clocks drive={drive} />
        {link}
      </header>
      {isAsking ? (
        <Asked drive={drive} isLinked={isLinked} />
      ) : (
        <Now step={step} number={index} part={part} />
      )}
      <Next step={step} index={index} part={part} />
      <Noted notes={notes}>{plan}</Noted>
      <fieldset className={css['controls']} disabled={!isLinked}>
        <DriveBar index={index} isFirst={props.isFirst} isLast={props.isLast} drive={drive} />
      </fieldset>
      <Announcer step={step} index={index} part={part} />
    </main>
  )
}
