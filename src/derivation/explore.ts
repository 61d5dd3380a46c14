import type { Localized } from '../i18n/localized.ts'
import type { Switchboard } from './conventions.ts'
import type { Figure, OperationGraph } from './figure.ts'
import type { Options } from './options.ts'
import type { Paths } from './path.ts'
import type { Quantities, QuantityId, Ref } from './quantity.ts'
import type { Training } from './training.ts'
import type { Prose } from './prose.ts'
import type { Phase } from './step.ts'
import type { Sheets } from './sheet.ts'

/**
 * What can be asked of a lesson's loss beyond its steps: how it depends on any number, and along which ways. A lesson
 * hands this over as functions of its parameters; views ask them and know no lesson.
 */

/** Walking through the steps, filling in what is left open, changing numbers and watching the loss, or in front of a room. */
export const MODES = ['study', 'practice', 'explore', 'lecture'] as const
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

/** How closely the computation is drawn: scalar operations, units, matrices, panels of maps and curves, or tables. */
export const LEVELS = ['operations', 'units', 'matrices', 'panels', 'table'] as const
export type Level = (typeof LEVELS)[number]

/** How closely each kind of figure can be drawn; the first is taken where the reader has chosen none of them. */
const LEVELS_OF: Readonly<Record<Figure['kind'], readonly [Level, ...Level[]]>> = {
  graph: ['units', 'operations', 'matrices', 'table'],
  operations: ['operations', 'table'],
  board: ['panels', 'table'],
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
  /** What a reader should know of these numbers. */
  readonly note?: Prose
}

/** A number in a matrix, and the element of the drawing that it belongs to. A parameter's is its own ref. */
export interface MatrixCell {
  readonly quantity: QuantityId
  readonly ref: Ref
}

/** A matrix under its symbol; a vector is one column. */
export interface Matrix {
  readonly kind: 'matrix'
  /** TeX, without the mark of a transposed one. */
  readonly symbol: string
  /** Its rows are the columns of what the symbol stands for. */
  readonly transposed?: boolean
  /** One number alone, without brackets and shape. */
  readonly scalar?: boolean
  /** As they are drawn. */
  readonly rows: readonly (readonly MatrixCell[])[]
}

/** What stands between matrices. `formula` says in symbols what is not worked out in matrices. */
export interface MatrixOperator {
  readonly kind: 'operator'
  readonly means: 'equals' | 'times' | 'each' | 'plus' | 'minus' | 'open' | 'close' | 'formula'
  readonly tex: string
}

export interface MatrixEquation {
  readonly id: string
  readonly phase: Phase
  /** The step that works it out; a step per unit has an id that begins with it. */
  readonly step: string
  readonly title: Localized
  readonly pieces: readonly (Matrix | MatrixOperator)[]
}

/** A problem in matrices: one equation per layer and pass. */
export interface MatrixForm {
  /** Which index is the row. */
  readonly caption: Prose
  readonly equations: readonly MatrixEquation[]
}

/** The part of a lesson that is loaded when a reader begins to explore. What a lesson has no use for is left out. */
export interface Exploring<P extends object = object> {
  probe(params: P, options: Options): Probe
  operations(params: P, options: Options): Operations
  matrices?(params: P, options: Options): MatrixForm
  /** Every path from a variable to the loss. */
  paths?(params: P, options: Options, ref: Ref): Paths
  readonly switchboard?: Switchboard<P>
  /** How the parameters are trained. */
  readonly training?: Training<P>
  /** Published numbers for problems like these, and how a table of values is checked. */
  readonly sheets?: Sheets<P>
}

/** The tools that a lesson has something to say to, in their order. */
export function toolsOf(exploring: Exploring): readonly Tool[] {
  const { switchboard, training, sheets } = exploring
  const has: Readonly<Record<Tool, boolean>> = {
    slice: true,
    landscape: true,
    updates: training !== undefined,
    compare: training !== undefined,
    paths: 'paths' in exploring,
    conventions: switchboard !== undefined,
    sheet: sheets !== undefined,
    changes: true,
  }
  return TOOLS.filter((tool) => has[tool])
}
