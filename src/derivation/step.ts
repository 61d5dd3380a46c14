import type { Localized } from '../i18n/localized.ts'
import type { Row } from './equation.ts'
import type { Flow } from './figure.ts'
import type { Prose } from './prose.ts'
import type { QuantityId, Ref } from './quantity.ts'

export const PHASES = [
  'setup',
  'forward',
  'loss',
  'backward',
  'update',
  'check',
  'count',
  'derive',
] as const
export type Phase = (typeof PHASES)[number]

/** One idea in one sentence, with its equations. Derived anew from the parameters at every edit. */
export interface Step {
  /** Stable across edits; part of a link. */
  readonly id: string
  readonly phase: Phase
  /** A few words for the list of steps. */
  readonly title: Prose
  /** The question that the step answers. */
  readonly goal: Prose
  /** The question about the worked unit alone, where the step asks about several. */
  readonly ownGoal?: Prose
  /** The selected unit or weight, worked in full. */
  readonly rows: readonly Row[]
  /** Whose rows these are; a sibling that is chosen takes its place. */
  readonly worked?: Ref
  /** Its siblings, one line each; choosing one swaps it in. */
  readonly members: readonly Member[]
  /** The members lead up to the worked rows instead of following them. */
  readonly membersFirst?: boolean
  /** Why a factor has the value it has now: f′ = 1 because β > 0. */
  readonly because?: Prose
  /** The idea behind the step. */
  readonly why?: Prose
  /** What changing the selected parameter a little really does, beside what the slope predicts. */
  readonly nudge?: Prose
  readonly prompt?: Prompt
  readonly predict?: Prediction
  /** Shown beside an earlier prediction: which option came true. */
  readonly outcome?: { readonly prediction: string; readonly option: string }
  /** What is lit in the figure; in the backward phase everything else is dimmed. */
  readonly focus: readonly Ref[]
  readonly flow: readonly Flow[]
  /** What the step computes: shown in figure and table from here on. */
  readonly computes: readonly QuantityId[]
  readonly inset?: Inset
  /** What a reader may try to work out first. */
  readonly asks?: QuantityId
  /** Where the printed source says otherwise. */
  readonly erratum?: Erratum
  /** The result, said once when it appears. */
  readonly say: Prose
}

/** A slip in a source document: nothing is corrected without saying so. */
export interface Erratum {
  readonly document: string
  /** Where it stands, such as a line or a range of lines. */
  readonly lines: string
  readonly printed: Prose
  readonly right: Prose
  readonly why: Prose
}

/** A sibling of the worked unit or weight: shown in one line, or as a step of its own. */
export interface Member {
  readonly ref: Ref
  readonly name: Localized
  readonly rows: readonly Row[]
  readonly computes: readonly QuantityId[]
  readonly focus: readonly Ref[]
  readonly because?: Prose
  /** The question about this unit alone, where that of the step is about several or another. */
  readonly goal?: Prose
}

/** A why-question with a menu; every option gets an answer. */
export interface Prompt {
  readonly id: string
  readonly question: Prose
  readonly options: readonly {
    readonly text: Prose
    readonly right: boolean
    readonly reply: Prose
  }[]
}

/** A question about what is to come, asked before and shown beside the outcome. */
export interface Prediction {
  readonly id: string
  readonly question: Prose
  readonly options: readonly { readonly id: string; readonly text: Prose }[]
}

/** A small picture beside the equations. */
export type Inset =
  | {
      readonly kind: 'curve'
      /** The unit of the figure whose curve it is. */
      readonly unit: Ref
      /** Draw the tangent: the step is about the slope. */
      readonly tangent?: boolean
      readonly caption: Prose
    }
  | {
      readonly kind: 'number-line'
      readonly points: readonly { readonly tex: string; readonly quantity: QuantityId }[]
      readonly caption: Prose
    }
