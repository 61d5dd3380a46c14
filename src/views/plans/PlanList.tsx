import { format } from '../../derivation/number.ts'
import type { Localized } from '../../i18n/localized.ts'
import { minutesOf, type Plan } from '../../store/plans.ts'
import { useSession, useText } from '../desk.ts'
import { REMOVE_PLAN, TOTAL, WORDS } from './words.ts'
import css from './Plans.module.css'

/** What a new plan can start from. */
export interface Beginning {
  readonly id: string
  readonly title: Localized
  readonly about: Localized
}

interface PlanListProps {
  readonly plans: readonly { readonly id: string; readonly plan: Plan }[]
  readonly beginnings: readonly Beginning[]
  onOpen(id: string): void
  onRemove(id: string): void
  /** From one of the beginnings. */
  onBegin(id: string): void
  onFile(): void
  onGuide(): void
}

/** The plans of this device, and what a new one can start from. */
export function PlanList(props: PlanListProps) {
  const { plans, beginnings, onOpen, onRemove, onBegin } = props
  const text = useText()
  const digits = useSession((s) => s.digits)
  return (
    <>
      <p className={css['intro']}>{text(WORDS.intro)}</p>
      <h3 className={css['heading']}>{text(WORDS.mine)}</h3>
      {plans.length === 0 && <p className={css['hint']}>{text(WORDS.none)}</p>}
      <ul className={css['plans']}>
        {plans.map(({ id, plan }) => {
          const title = plan.title.trim() === '' ? text(WORDS.untitled) : plan.title
          const remove = text(REMOVE_PLAN(title))
          return (
            <li key={id}>
              <button type="button" className={css['plan']} onClick={() => onOpen(id)}>
                <strong>{title}</strong>
                <span>{text(TOTAL(plan.items.length, format(minutesOf(plan), digits)))}</span>
              </button>
              <button
                type="button"
                className={css['sign']}
                title={remove}
                aria-label={remove}
                onClick={() => onRemove(id)}
              >
                <span aria-hidden="true">✕</span>
              </button>
            </li>
          )
        })}
      </ul>
      <h3 className={css['heading']}>{text(WORDS.start)}</h3>
      <ul className={css['beginnings']}>
        {beginnings.map(({ id, title, about }) => (
          <li key={id}>
            <button type="button" className={css['plan']} onClick={() => onBegin(id)}>
              <strong>{text(title)}</strong>
              <span>{text(about)}</span>
            </button>
          </li>
        ))}
      </ul>
      <div className={css['row']}>
        <button type="button" className={css['button']} onClick={props.onFile}>
          {text(WORDS.openFile)}
        </button>
        <button type="button" className={css['button']} onClick={props.onGuide}>
          {text(WORDS.guide)}
        </button>
      </div>
    </>
  )
}
