import type { Localized } from '../i18n/localized.ts'
import type { Options } from './options.ts'
import type { Poll } from './poll.ts'
import type { Prose } from './prose.ts'
import type { QuantityId, Ref } from './quantity.ts'

/**
 * What a lesson hands over so that its solution can be practised: which numbers may be asked for, what they are by the
 * right rules and by wrong ones, and new problems of the same kind. Nothing of a solution is written twice: a blank is
 * a number slot of the steps, and a wrong rule is a variant of the program that computes them.
 */

/** What there is to master, a few words each in `practice/skills.ts`. */
export const SKILLS = [
  'forward.sum',
  'forward.act',
  'loss',
  'delta.out',
  'grad.w',
  'delta.hid',
  'grad.v',
  'update',
  'simultaneous',
  'reeval',
  'act.deriv',
  'softmax',
  'pool',
  'conv',
  'count',
  'init',
  'index',
  'operation',
  'local',
  'chain',
  'paths',
] as const
export type Skill = (typeof SKILLS)[number]

/** From reading the whole solution (0) to a blank page (7). */
export const FADING_LEVELS = [0, 1, 2, 3, 4, 5, 6, 7] as const
export type FadingLevel = (typeof FADING_LEVELS)[number]

/** What help there is for a blank, from the least to the most. */
export const HELPS = ['where', 'rule', 'numbers', 'answer'] as const
export type Help = (typeof HELPS)[number]

/** A number of the solution that may be asked for. */
export interface Blank {
  readonly quantity: QuantityId
  /** The step that computes it. Its rows are those of the member that does, or else those of the step. */
  readonly step: string
  /** Its element in the drawing. */
  readonly ref?: Ref
  readonly skill: Skill
  /** The fading level from which on it is asked for: the last steps of the solution are blanks first. */
  readonly level: 1 | 2 | 3 | 4 | 5
  /** Blanks of one family are worked by the same rule, such as all Δw. */
  readonly family: string
  /** The rule in symbols, where it can be asked for; worked out when it is read. */
  readonly formula?: Formula | undefined
}

/** A symbol of a formula. Every symbol counts as free, a slope and the learning rate too. */
export interface FormulaSymbol {
  /** As formulas write it: `w11`, `f'(alpha1)`. */
  readonly id: string
  readonly tex: string
  readonly name: Localized
  /** Other ways of typing it: `w_11`, `w_{11}`, `w₁₁`. */
  readonly aliases: readonly string[]
  /** Its counterpart in the figure. */
  readonly ref?: Ref
}

/** A formula by the ids of its symbols, such as `eta*g1*b1`. */
export interface Rule {
  readonly text: string
  readonly symbols: readonly FormulaSymbol[]
}

/** A rule to be written down. */
export interface Formula extends Rule {
  /** The same rule with a symbol written out in others, or the other way round: as right as the first. */
  readonly also: readonly Rule[]
  /** Symbols that a reader may take by mistake; with those of a product they make up the tray to choose from. */
  readonly distractors: readonly FormulaSymbol[]
  /** A product of its symbols, each taken once: it can be put together from a tray. */
  readonly isProduct: boolean
}

/** A rule that somebody may follow by mistake. */
export interface Mistake {
  readonly id: string
  readonly skill: Skill
  readonly title: Localized
  /** The wrong rule in the letters of the notation. */
  readonly tex: string
  /** What was done, a cue, and a question; at most 35 words, and never the right number. */
  readonly feedback: Prose
}

/** How a solution is worked: with one or two wrong rules, and with somebody's own numbers wherever they have any. */
export interface Way {
  readonly mistakes?: readonly string[]
  /** Later numbers are worked with these in place of the right ones. */
  readonly own?: ReadonlyMap<QuantityId, number>
}

/** What kind of new problem is wanted. */
export interface Wish {
  /** Units of the first hidden layer that are off; 0 where left out. */
  readonly dead?: number
  /** The loss rises. */
  readonly overshoot?: boolean
}

/** A problem that shows what others leave invisible: a slope that is not 1, a rate that is not 1, a second output. */
export interface Companion<P extends object = object> {
  readonly id: string
  readonly title: Localized
  readonly params: P
  /** The skills whose wrong rules it tells apart from the right one. */
  readonly exposes: readonly Skill[]
}

/** The part of a lesson that is loaded when a reader begins to practise. */
export interface Practising<P extends object = object> {
  /** Everything that may be asked, in the order of the solution. */
  blanks(params: P, options: Options): readonly Blank[]
  /** The wrong rules that can be followed in such a problem, the earliest step first. */
  mistakes(params: P, options: Options): readonly Mistake[]
  /** The value of every blank, and of what is given, worked in some way; the right one where `way` is left out. */
  work(params: P, options: Options, way?: Way): ReadonlyMap<QuantityId, number>
  /** Another problem of the same shape; the same seed gives the same numbers everywhere. */
  generate(params: P, seed: number, wish?: Wish): P
  companions(params: P): readonly Companion<P>[]
  /**
   * Questions for a room, besides those that any lesson gets for nothing; numbers are written with so many digits. One
   * that these parameters leave without one clear answer is left out.
   */
  polling?(params: P, options: Options, digits: number): readonly Poll[]
  /** What is left open at each level at which blanks begin. */
  readonly levels: Partial<Readonly<Record<Blank['level'], Localized>>>
}
