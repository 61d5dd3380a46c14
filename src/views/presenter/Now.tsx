import { useLayoutEffect, useMemo, useRef } from 'react'
import { isOpen, isRowShown } from '../../derivation/parts.ts'
import type { Step } from '../../derivation/step.ts'
import { useSession, useStrings, useText } from '../desk.ts'
import { Equation } from '../equation/Equation.tsx'
import { bringIntoView } from '../lecture/into-view.ts'
import { Prose } from '../Prose.tsx'
import { useRovingStop } from '../roving.ts'
import { Legend } from '../step/Legend.tsx'
import { InBrief } from '../step/Members.tsx'
import { Covered } from './Covered.tsx'
import { words } from './words.ts'
import css from './Presenter.module.css'

interface NowProps {
  readonly step: Step
  readonly number: number
  readonly part: number
}

/** The step on the wall, as far as it is on view. */
export function Now({ step, number, part }: NowProps) {
  const text = useText()
  const { equations: label } = useStrings().steps
  const pace = useSession((s) => s.pace)
  const page = useRef<HTMLElement>(null)
  const equations = useRef<HTMLDivElement>(null)
  useRovingStop(equations)
  const open = isOpen(step, part, pace)
  const shown = useMemo(
    () => step.rows.map((_, k) => isRowShown(step, k, part, pace)),
    [step, part, pace],
  )
  useLayoutEffect(() => bringIntoView(page.current, part), [step.id, part])
  const members = open && step.members.length > 0 && (
    <ul className={css['members']}>
      {step.members.map((member) => (
        <li key={member.ref}>
          <InBrief rows={member.rows} />
        </li>
      ))}
    </ul>
  )
  return (
    <section id="step" tabIndex={-1} className={css['now']} aria-label={text(words.now)}>
      <article ref={page}>
        <p className={css['label']}>{text(words.now)}</p>
        <Covered />
        <h1 className={css['title']}>
          <span className={css['number']}>{number}</span>
          <span>
            <Prose text={step.title} />
          </span>
        </h1>
        <p className={css['goal']}>
          <Prose text={step.goal} />
        </p>
        <div ref={equations} role="group" aria-label={label} className={css['equations']}>
          {step.membersFirst && members}
          <Equation rows={step.rows} shown={shown} />
          {!step.membersFirst && members}
        </div>
        {step.phase === 'setup' && <Legend heading="h2" />}
      </article>
    </section>
  )
}
