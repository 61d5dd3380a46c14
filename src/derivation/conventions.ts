import type { Notation, Options } from './options.ts'
import type { Prose } from './prose.ts'
import type { Localized } from '../i18n/localized.ts'

/** One of the choices of a convention, with the losses that it gives on the numbers as they are. */
export interface ConventionChoice {
  readonly value: string
  readonly label: Localized
  readonly loss: number
  readonly after: number
}

/** A convention that the lesson's control of the same id sets. */
export interface Convention {
  readonly id: string
  readonly title: Localized
  readonly value: string
  readonly choices: readonly ConventionChoice[]
  /** What it means for the numbers. */
  readonly about: Prose
}

/** One thing in the letters of every notation. */
export interface LetterRow {
  readonly meaning: Localized
  readonly tex: Readonly<Record<Notation, string>>
}

/** A letter that stands for different things. */
export interface Clash {
  readonly tex: string
  /** What it is in each notation that uses it. */
  readonly meanings: Readonly<Partial<Record<Notation, Localized>>>
}

/** Conventions that belong together, as a source or a library has them. */
export interface ConventionPreset<P extends object = object> {
  readonly id: string
  readonly title: Localized
  readonly about: Prose
  readonly notation: Notation
  readonly params: P
}

export interface Conventions<P extends object = object> {
  readonly conventions: readonly Convention[]
  /** Those that the problem leaves no choice in, as a sentence. */
  readonly fixed: readonly Prose[]
  readonly letters: readonly LetterRow[]
  readonly clashes: readonly Clash[]
  readonly presets: readonly ConventionPreset<P>[]
  /** The symbols of the loss before and after the update. */
  readonly lossTex: string
  readonly afterTex: string
}

/** A number before and after. */
export interface NumberChange {
  readonly tex: string
  readonly before: number
  readonly after: number
}

/** How a group of numbers differs. */
export interface GroupChange {
  readonly changed: number
  readonly total: number
  /** All that changed did so by this one factor. */
  readonly ratio: number | null
  readonly largest: NumberChange | null
}

/** What another convention makes of the same problem. */
export interface Effect {
  readonly loss: NumberChange
  readonly after: NumberChange
  readonly gradients: GroupChange
  /** Biases that there were not, and that there are no more. */
  readonly biases: { readonly come: number; readonly gone: number }
  /** Weights and biases after the update. */
  readonly updated: GroupChange
  /** Every number that the lesson names. */
  readonly numbers: GroupChange
}

/** Where the conventions of a problem are switched. */
export interface Switchboard<P extends object = object> {
  /** The conventions that the problem follows, and what the others would give. */
  conventions(params: P, options: Options): Conventions<P>
  /** What differs between the same problem under two sets of conventions. */
  effect(before: P, after: P, options: Options): Effect
}
