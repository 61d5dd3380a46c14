export { THEMES } from '../format/themes.ts'
import { temporal, type TemporalState } from 'zundo'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Method, Version } from '../derivation/training.ts'
import { DEFAULT_DIGITS } from '../derivation/number.ts'
import type { Ref } from '../derivation/quantity.ts'
import type { Saved } from '../format/saved.ts'

/** How a reader likes the page; kept on this device. */
export type Settings = Saved['settings']

/**
 * What a reader has made and where they are: autosaved, and most of it in a link. `probed` are the one or two numbers
 * whose effect on the loss is explored.
 */
export interface Work extends Omit<Saved['work'], 'params' | 'origin'> {
  /** A plain JSON object that the lesson has read. */
  readonly params: object
  /** What was opened, before any edit: a preset, a file, a link; null where it was the lesson's own example. */
  readonly origin: object | null
}

/** Many updates in a row: whence, how, and how many have been looked at. */
export interface Walk {
  readonly start: object
  readonly method: Method
  readonly updates: number
}

/** The other version that the problem is compared with, and what is frozen in the problem itself meanwhile. */
export interface Versus extends Version {
  readonly held: readonly number[]
}

/** What is gone after a reload. */
interface Moment {
  /** The parameters before the edits made on this step: old values stay on as ghosts. */
  readonly before: object | null
  readonly pointed: Ref | null
  readonly pinned: Ref | null
  /** What a tool of the explore mode is about: lit in the drawing, and the rest dimmed. */
  readonly lit: readonly Ref[]
  /** Whether the pinned parameter is open for typing. */
  readonly editing: boolean
  /** Null until a reader has gone on from where they were. */
  readonly walk: Walk | null
  /** Null until a reader has chosen what to compare with. */
  readonly versus: Versus | null
  /** A table of values to be checked, as it was typed. */
  readonly sheet: string
  /** All steps as one page. */
  readonly whole: boolean
  /** One sentence that the reader should see: what was wrong with a link, a file, the storage. */
  readonly message: string | null
  /** Autosaved work that a link has set aside. */
  readonly setAside: Work | null
}

export type Session = Settings & Work & Moment

/** What the store keeps on this device. */
export interface Kept {
  readonly settings: Settings
  readonly work: Work
  readonly setAside: Work | null
}

export const DEFAULT_SETTINGS: Settings = {
  locale: 'en',
  theme: 'system',
  notation: 'vw',
  digits: DEFAULT_DIGITS,
  detail: 'layer',
  pace: 'two-presses',
  prompts: true,
  tryFirst: false,
  shortcuts: true,
}

const START: Moment = {
  before: null,
  pointed: null,
  pinned: null,
  lit: [],
  editing: false,
  walk: null,
  versus: null,
  sheet: '',
  whole: false,
  message: null,
  setAside: null,
}

/** A lesson, its parameters and what they began as, which belong together. */
type Undoable = Pick<Session, 'lesson' | 'params' | 'origin'>

export const undoableOf = ({ lesson, params, origin }: Session): Undoable => ({
  lesson,
  params,
  origin,
})

export type SessionStore = StoreApi<Session> & {
  readonly temporal: StoreApi<TemporalState<Undoable>>
}

/** The one store. */
export function createSession(
  work: Work,
  settings: Partial<Settings> = {},
  setAside: Work | null = null,
): SessionStore {
  return createStore<Session>()(
    temporal((): Session => ({ ...DEFAULT_SETTINGS, ...settings, ...work, ...START, setAside }), {
      partialize: undoableOf,
      equality: (past, current) => past.params === current.params,
    }),
  )
}

/** The part of a session that is kept. */
export function savedOf(session: Session): Kept {
  const { locale, theme, notation, digits, detail, pace, prompts, tryFirst, shortcuts } = session
  return {
    settings: { locale, theme, notation, digits, detail, pace, prompts, tryFirst, shortcuts },
    work: workOf(session),
    setAside: session.setAside,
  }
}

export function workOf(session: Session): Work {
  const { lesson, params, step, part, sample, selected, answers } = session
  const { mode, tool, level, probed, origin } = session
  return {
    lesson,
    params,
    step,
    part,
    sample,
    selected,
    answers,
    mode,
    tool,
    level,
    probed,
    origin,
  }
}
