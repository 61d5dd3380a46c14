import type { Localized } from '../i18n/localized.ts'
import type { Figure, OperationGraph } from './figure.ts'
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

/** How closely each kind of figure can be drawn; the first is taken where the reader has chosen none of them. */
const LEVELS_OF: Readonly<Record<Figure['kind'], readonly [Level, ...Level[]]>> = {
  graph: ['units', 'operations', 'matrices', 'table'],
  operations: ['operations', 'table'],
}

/** The levels of a figure, in the order of `LEVELS`. */
export function levelsOf({ kind }: Figure): readonly Level[] {
  return LEVELS.filter((level) => LEVELS_OF[kind].includes(level))
}

/** The level on which a figure is shown. */
export function levelOn({ kind }: Figure, wanted: Level): Level {
  const levels = LEVELS_OF[kind]
  return levels.includes(wanted) ? wanted : levels[0]
}

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
}

/** The scalar operations behind a problem, with the numbers that stand at them. */
export interface Operations {
  readonly figure: OperationGraph
  readonly quantities: Quantities
}

/** The part of a lesson that is loaded when a reader begins to explore. */
export interface Exploring<P extends object = object> {
  /** Those that make sense for the lesson, in the order of `TOOLS`. */
  readonly tools: readonly Tool[]
  probe(params: P, options: Options): Probe
  operations(params: P, options: Options): Operations
}
