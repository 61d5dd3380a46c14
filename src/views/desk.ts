import { createContext, useContext } from 'react'
import type { Locale, Localized } from '../i18n/localized.ts'
import type { Strings } from '../i18n/words.ts'
import type { Complaint, Derivation, NumberControl } from '../derivation/lesson.ts'
import type { Quantities, QuantityId, Ref } from '../derivation/quantity.ts'
import type { Session, SessionStore } from '../store/session.ts'
import { useSessionOf } from '../store/use.ts'

/** What a typed text says as a number: one value, one of two that the reader has to choose from, or none. */
export type Reading =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'ask'; readonly readings: readonly [number, number] }
  | { readonly kind: 'invalid'; readonly reason: Localized }

/** What every view may use: the store, the words of the page, and the way to change a parameter of the lesson. */
export interface Desk {
  readonly session: SessionStore
  /** The language on view: the wanted one as soon as its words are there. */
  readonly locale: Locale
  readonly strings: Strings
  /** Sets a parameter or another control of the lesson; ignored where the value is out of range. */
  set(control: string, value: number | string): void
  /** How a parameter can be edited. */
  field(ref: Ref): NumberControl | undefined
  /** What keeps a text control from taking a text; absent until there is something that can read one. */
  complain?(control: string, text: string): Complaint | undefined
  readonly readNumber: (text: string) => Reading
  /** Adds in decimal, as on paper: 0.1 + 0.2 is 0.3. */
  readonly nudge: (value: number, delta: number) => number
}

export const DeskContext = createContext<Desk | null>(null)

export function useDesk(): Desk {
  const desk = useContext(DeskContext)
  if (desk === null) throw new Error('A view is rendered outside of <DeskContext>.')
  return desk
}

/** One stored value; derive the rest while rendering. */
export function useSession<T>(selector: (session: Session) => T): T {
  return useSessionOf(useDesk().session, selector)
}

export function useStrings(): Strings {
  return useDesk().strings
}

/** Picks the reader's language. */
export function useText(): (text: Localized) => string {
  const { locale } = useDesk()
  return (text) => text[locale]
}

/** What the page is showing: the derivation, the old numbers while they stand as ghosts, and what is known so far. */
export interface Scene {
  readonly derivation: Derivation
  /** The quantities before the edits made on this step. */
  readonly before: Quantities | null
  /** What the steps have computed up to here, together with everything that is given. */
  readonly known: ReadonlySet<QuantityId>
  /** Lit in the figure; the rest is dimmed when `dimmed`. */
  readonly focus: ReadonlySet<Ref>
  readonly dimmed: boolean
}

export const SceneContext = createContext<Scene | null>(null)

export function useScene(): Scene {
  const scene = useContext(SceneContext)
  if (scene === null) throw new Error('A view is rendered outside of <SceneContext>.')
  return scene
}
