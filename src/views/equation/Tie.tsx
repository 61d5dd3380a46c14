import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import type { Role } from '../../derivation/equation.ts'
import type { Ref } from '../../derivation/quantity.ts'
import { pin, point } from '../../store/actions.ts'
import { useDesk, useStrings } from '../desk.ts'
import { useLit } from '../figure/lit.ts'
import { ParameterField } from '../figure/ParameterField.tsx'
import css from './Equation.module.css'

interface TieProps {
  readonly target: Ref
  /** What a screen reader says of it. */
  readonly say: string
  readonly role: Role | undefined
  readonly named?: boolean
  readonly children: ReactNode
}

/** A button around a piece: pointing at it lights its counterparts, and a parameter can be typed over in place. */
export function Tie({ target, say, role, named = false, children }: TieProps) {
  const { session, field } = useDesk()
  const { roles } = useStrings().equation
  const { lit, pinned } = useLit(target)
  const [typing, setTyping] = useState(false)
  const button = useRef<HTMLButtonElement>(null)

  const isParameter = () => field(target) !== undefined
  const press = (event: KeyboardEvent) => {
    const edits = event.key === 'Enter' || event.key === 'e' || event.key === 'E'
    if (!edits || !isParameter() || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    event.stopPropagation()
    setTyping(true)
  }

  const close = () => {
    setTyping(false)
    button.current?.focus()
  }

  return (
    <span className={css['tie']}>
      <button
        ref={button}
        type="button"
        className={css['factor']}
        data-role={role}
        data-lit={lit || undefined}
        data-stop=""
        tabIndex={-1}
        aria-label={role ? `${say}, ${roles[role]}` : say}
        aria-pressed={pinned}
        onPointerEnter={() => point(session, target)}
        onPointerLeave={() => point(session, null)}
        onFocus={() => point(session, target)}
        onBlur={() => point(session, null)}
        // the learning rate has no place in the drawing to be pinned at
        onClick={() => (role === 'rate' ? setTyping(true) : pin(session, target))}
        onDoubleClick={() => setTyping(isParameter())}
        onKeyDown={press}
      >
        {children}
        {named && role && role !== 'rate' && (
          <em className={css['role']} aria-hidden="true">
            {roles[role]}
          </em>
        )}
      </button>
      {typing && (
        <span className={css['field']}>
          <ParameterField id={target} onDone={close} />
        </span>
      )}
    </span>
  )
}
