import { HERE } from '../store/here.ts'
import { render, screen } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import type { ReactElement } from 'react'
import { vi, type Mock } from 'vitest'
import { readNumber, step } from '../../src/format/number.ts'
import { en } from '../../src/i18n/en.ts'
import { ko } from '../../src/i18n/ko.ts'
import type { Locale } from '../../src/i18n/localized.ts'
import { zh } from '../../src/i18n/zh.ts'
import { createSession, type SessionStore } from '../../src/store/session.ts'
import type { Derivation } from '../../src/derivation/lesson.ts'
import { DeskContext, type Desk, type Scene } from '../../src/views/desk.ts'

const WORK = {
  lesson: 'bp-update',
  params: {},
  step: 'alpha',
  part: 0,
  sample: 0,
  selected: [],
  answers: {},
  ...HERE,
}

export interface Scenery {
  readonly user: UserEvent
  readonly session: SessionStore
  /** What the views have asked the desk to set. */
  readonly set: Mock<Desk['set']>
  readonly rerender: (view: ReactElement) => void
}

/** Renders a view on a desk with the real reader of numbers and words of the language. */
export function renderOnDesk(view: ReactElement, locale: Locale = 'en'): Scenery {
  const session = createSession(WORK, { locale })
  const set = vi.fn<Desk['set']>()
  const desk: Desk = {
    session,
    locale,
    strings: { en, zh, ko }[locale],
    set,
    field: () => undefined,
    readNumber,
    nudge: step,
  }
  const wrapped = (content: ReactElement) => <DeskContext value={desk}>{content}</DeskContext>
  const { rerender } = render(wrapped(view))
  return {
    user: userEvent.setup(),
    session,
    set,
    rerender: (content) => rerender(wrapped(content)),
  }
}

/** A derivation before anything is computed, edited or lit. */
export function bareScene(derivation: Derivation): Scene {
  return { derivation, before: null, known: new Set(), focus: new Set(), dimmed: false }
}

export function field(name: string): HTMLInputElement {
  return screen.getByRole<HTMLInputElement>('spinbutton', { name })
}
