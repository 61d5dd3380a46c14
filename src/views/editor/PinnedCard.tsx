import { useLayoutEffect, useRef, type KeyboardEvent } from 'react'
import type { Quantity, Ref } from '../../derivation/quantity.ts'
import { beginEdit, pin } from '../../store/actions.ts'
import { useDesk, useStrings } from '../desk.ts'
import { CloseButton } from '../dialogs/CloseButton.tsx'
import { CardValue } from './CardValue.tsx'
import { place } from './place.ts'
import { Words } from './Words.tsx'
import styles from './PinnedCard.module.css'

export interface PinnedCardProps {
  /** What is pinned, as it is said aloud. */
  readonly name: string
  /** The same in symbols, as a sentence with `$formulas$`. */
  readonly heading: string
  /** Its numbers that are known by now, with what they were before the edits of this step. */
  readonly values: readonly { readonly quantity: Quantity; readonly before?: number }[]
  /** The parameter that the card can open for typing. */
  readonly parameter?: Ref
  /** Shows how the loss depends on the parameter. */
  readonly onExplore?: () => void
  /** The step that computes it. */
  readonly jump?: { readonly title: string; readonly onJump: () => void }
  /** The pinned place, in pixels of the positioned box around the card. */
  readonly x: number
  readonly y: number
}

/** The small card beside what is pinned: what it is, where it comes from, and for a parameter a way to change it. */
export function PinnedCard(props: PinnedCardProps) {
  const { name, heading, values, parameter, onExplore, jump, x, y } = props
  const { session } = useDesk()
  const words = useStrings().editor.card
  const card = useRef<HTMLElement>(null)

  // After every render, because its text may have grown.
  useLayoutEffect(() => {
    if (card.current) place(card.current, x, y)
  })

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    pin(session, null)
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape, wherever the focus is inside
    <section ref={card} className={styles['card']} aria-label={name} onKeyDown={onKeyDown}>
      <header className={styles['head']}>
        <h2 className={styles['name']} aria-label={name}>
          <Words text={heading} />
        </h2>
        <CloseButton small onClick={() => pin(session, null)} />
      </header>
      {values.map(({ quantity, before }) => (
        <CardValue
          key={quantity.id}
          quantity={quantity}
          {...(before !== undefined && { before })}
        />
      ))}
      {values.length === 0 && <p className={styles['later']}>{words.later}</p>}
      {(jump || parameter !== undefined) && (
        <footer className={styles['foot']}>
          {parameter !== undefined && (
            <button
              type="button"
              className={styles['edit']}
              onClick={() => beginEdit(session, parameter)}
            >
              {words.edit}
            </button>
          )}
          {onExplore && (
            <button
              type="button"
              className={`${styles['edit']} ${styles['explore']}`}
              onClick={onExplore}
            >
              {words.explore}
            </button>
          )}
          {jump && (
            <button type="button" className={styles['jump']} onClick={jump.onJump}>
              {words.where}
              <span className={styles['step']}>
                <Words text={jump.title} spoken />
              </span>
            </button>
          )}
        </footer>
      )}
    </section>
  )
}
