import type { Localized } from '../i18n/localized.ts'
import { MODES, type Exploring, type Mode } from './explore.ts'
import type { Figure, TableBlock } from './figure.ts'
import type { Options } from './options.ts'
import type { Practising } from './practice.ts'
import type { Prose } from './prose.ts'
import type { Quantities, QuantityId, Ref } from './quantity.ts'
import type { Phase, Step } from './step.ts'

/** A worked example for one set of parameters: everything that screen, export, command line and tests read. */
export interface Derivation {
  readonly quantities: Quantities
  readonly steps: readonly Step[]
  readonly figure: Figure
  readonly tables: readonly TableBlock[]
  /** The loss, or any other output, that is always on view; and what an update makes of it, where there is one. */
  readonly loss?: { readonly before: QuantityId; readonly after?: QuantityId }
  /** The text that all of this comes from, where there is one: it can be rewritten beside the figure. */
  readonly source?: TextControl
  /** The numbers that can be edited in place; a control has the same id. */
  readonly parameters: ReadonlySet<Ref>
  /** Which letter is what, for the legend. */
  readonly legend: readonly { readonly tex: string; readonly meaning: Localized }[]
  /** A warning that belongs to the chosen notation, such as a letter that has changed its meaning. */
  readonly caution?: Prose
  readonly samples: number
  /** Quantities that are read together, such as the cells of a map: as data they are one nested list. */
  readonly arrays?: readonly NamedArray[]
  /** The first quantity that is not finite, if any, and where it arose. */
  readonly overflow?: { readonly quantity: QuantityId; readonly step: string }
}

/** A list of quantities, or of lists of them, under one name. */
export interface NamedArray {
  readonly id: QuantityId
  readonly cells: readonly Cells[]
}
export type Cells = QuantityId | readonly Cells[]

export interface NumberControl {
  readonly kind: 'number'
  readonly id: string
  readonly label: Prose
  readonly value: number
  readonly min: number
  readonly max: number
  /** What an arrow key or the ± buttons add. */
  readonly step: number
  /** Takes whole numbers only. */
  readonly whole?: true
}

/** A text with a grammar of its own, such as a formula. */
export interface TextControl {
  readonly kind: 'text'
  readonly id: string
  readonly label: Prose
  readonly value: string
}

/** A setting of a lesson, drawn by the screen without knowing the lesson. */
export type Control =
  | NumberControl
  | {
      readonly kind: 'choice'
      readonly id: string
      readonly label: Prose
      readonly value: string
      readonly options: readonly { readonly value: string; readonly label: Localized }[]
    }
  | {
      readonly kind: 'count'
      readonly id: string
      readonly label: Prose
      readonly value: number
      readonly min: number
      readonly max: number
    }
  | TextControl

/** Why a text control does not take a text, and the character (from 0) at which it goes wrong. */
export interface Complaint {
  readonly sentence: Localized
  readonly position?: number
}

export interface ControlGroup {
  readonly title: Localized
  readonly controls: readonly Control[]
}

/** What a menu says of a lesson. */
export interface About {
  readonly id: string
  readonly title: Localized
  readonly source: { readonly document: string; readonly section: string }
}

/**
 * A worked example: a pure function from parameters to a derivation, and what is needed to edit, share and name it.
 * `P` is a plain JSON object. Screens hold lessons as `Lesson<object>`.
 */
export interface Lesson<P extends object = object> extends About {
  readonly phases: readonly Phase[]
  readonly defaults: P
  derive(params: P, options: Options): Derivation
  /** How parameters are changed; loaded once the first view can be used. */
  editing(): Promise<Editing<P>>
  /** How the loss depends on the parameters, where there is one; loaded when a reader begins to explore. */
  exploring?(): Promise<Exploring<P>>
  /** How its solution is practised, where it can be; loaded when a reader begins to practise. */
  practising?(): Promise<Practising<P>>
  /** How parameters come in and go out; loaded when a file, a link or the storage asks for it. */
  borders(): Promise<Borders<P>>
}

/** What can be done with a lesson: every one is walked through and projected, most can be practised or explored. */
export function modesOf({ practising, exploring }: Lesson): readonly Mode[] {
  return MODES.filter(
    (mode) =>
      (mode !== 'practice' || practising !== undefined) &&
      (mode !== 'explore' || exploring !== undefined),
  )
}

/** The mode in which a lesson opens where another one was wanted. */
export function modeOn(lesson: Lesson, wanted: Mode): Mode {
  return modesOf(lesson).includes(wanted) ? wanted : 'study'
}

/** What can be changed about a lesson's parameters on the screen. */
export interface Editing<P extends object = object> {
  /** Problems to begin with. */
  readonly presets: readonly {
    readonly id: string
    readonly title: Localized
    readonly params: P
  }[]
  controls(params: P): readonly ControlGroup[]
  /** The control of one editable parameter, with its range. */
  field(params: P, ref: Ref): NumberControl | undefined
  /** The parameters with one control changed; the same object where the value is out of range. */
  set(params: P, control: string, value: number | string): P
  /** What keeps a text control from taking a text; lessons without such controls have no need of it. */
  complain?(params: P, control: string, text: string): Complaint | undefined
  /** New numbers that are easy to work with, from a seed. The shape stays. */
  randomise(params: P, seed: number): P
}

/** The borders of a lesson: everything from outside passes here once. Reading throws a FormatError. */
export interface Borders<P extends object = object> {
  /** Merges an object from outside over the defaults. */
  read(input: unknown): P
  /** The readable parameters of a link: only what differs from the defaults. */
  link(params: P): Readonly<Record<string, string>>
  /** Reads `link` back. */
  unlink(query: Readonly<Record<string, string>>): P
  /** Reads a file or a pasted text; what it leaves out stays. */
  fromText(text: string, params: P): P
  /** The parameters as a file that `fromText` reads. */
  toText(params: P): string
  /** Why a screen cannot hold these parameters, if so; the command line has no such limits. */
  tooLarge(params: P): Localized | undefined
}

/** A lesson with all of it loaded. */
export type OpenLesson<P extends object = object> = Lesson<P> &
  Editing<P> &
  Borders<P> & {
    readonly practice: Practising<P> | undefined
    readonly explore: Exploring<P> | undefined
  }

export async function open<P extends object>(lesson: Lesson<P>): Promise<OpenLesson<P>> {
  return {
    ...lesson,
    ...(await lesson.editing()),
    ...(await lesson.borders()),
    practice: await lesson.practising?.(),
    explore: await lesson.exploring?.(),
  }
}
