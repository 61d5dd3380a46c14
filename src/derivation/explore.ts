import type { Localized } from '../i18n/localized.ts'
import type { OperationGraph } from './figure.ts'
import type { Options } from './options.ts'
import type { Quantities, Ref } from './quantity.ts'

/**
 * What can be asked of a lesson's loss beyond its steps: how it depends on any number, and along which ways. A lesson
 * hands this over as functions of its parameters; views ask them and know no lesson.
 */

/** Walking through the steps, or changing numbers and watching the loss. */
export const MODES = ['study', 'explore'] as const
export type Mode = (typeof MODES)[number]

/** The sheets of the explore mode, in their order. */
export const TOOLS = [
  'slice',
  'landscape',
  'updates',
  'compare',
  'paths',
  'conventions',
  'sheet',
  'changes',
] as const
export type Tool = (typeof TOOLS)[number]

/** How closely the computation is drawn: scalar operations, units, matrices, or all numbers as tables. */
export const LEVELS = ['operations', 'units', 'matrices', 'table'] as const
export type Level = (typeof LEVELS)[number]

/** A number of the problem that may be varied. */
export interface Variable {
  readonly ref: Ref
  readonly kind: 'input' | 'target' | 'weight' | 'bias' | 'rate'
  readonly tex: string
  readonly name: Localized
  readonly value: number
  /** What the screen lets a reader set it to. */
  readonly min: number
  readonly max: number
  /** The sample of a batch that it belongs to, from 0. */
  readonly sample?: number
}

/** A variable with another value in its place. */
export type Shift = readonly [ref: Ref, value: number]

/** Where the slope of the loss jumps: a unit switches on or off there. */
export interface Kink {
  /** The value of the variable. */
  readonly at: number
  /** The unit that switches, and the sample in which it does. */
  readonly unit: Ref
  readonly tex: string
}

/** A place on the curve of the loss after the update over the learning rate, and that loss. */
export interface Landmark {
  /** The loss is least there, or rises above what it was before the update. */
  readonly kind: 'least' | 'rises'
  readonly at: number
  readonly loss: number
}

/** What one update does, in a problem that has one. */
export interface Updating {
  readonly rate: Ref
  /** The value of a variable after the update; undefined for one that no update touches. */
  readonly updated: (ref: Ref) => number | undefined
  /**
   * The values of some variables after each of so many updates that train them alone; undefined where an update does
   * not follow the gradient of each of them.
   */
  readonly onward: (
    refs: readonly Ref[],
    count: number,
  ) => readonly (readonly number[])[] | undefined
  /** Within an interval of the learning rate, in ascending order. */
  readonly landmarks: (from: number, to: number) => readonly Landmark[]
}

/**
 * The loss as a function of the numbers of one problem, recorded once and replayed at every call. Of the learning rate
 * it is the loss after the update, E⁺.
 */
export interface Probe {
  readonly variables: readonly Variable[]
  /** The symbol of the loss, or of any other output, and what it is called. */
  readonly output: { readonly tex: string; readonly name: Localized }
  /** Its value as things are. */
  readonly loss: number
  /** The output with some numbers replaced and all others as they are. */
  readonly lossAt: (shifts: readonly Shift[]) => number
  /** The same over a grid: [row of y][column of x], row by row. */
  readonly lossOver: (x: Ref, xs: readonly number[], y: Ref, ys: readonly number[]) => Float64Array
  /** ∂E/∂ of a variable as things are; dE⁺/dη of the learning rate. */
  readonly gradient: (ref: Ref) => number
  /** In ascending order, within an interval of the variable. */
  readonly kinks: (ref: Ref, from: number, to: number) => readonly Kink[]
  readonly update?: Updating
}

/** The scalar operations behind a problem, with the numbers that stand at them. */
export interface Operations {
  readonly figure: OperationGraph
  readonly quantities: Quantities
}

/** The part of a lesson that is loaded when a reader begins to explore. */
export interface Exploring<P extends object = object> {
  probe(params: P, options: Options): Probe
  operations(params: P, options: Options): Operations
}
