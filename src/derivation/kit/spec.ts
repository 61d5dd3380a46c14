import { localized, type Localized } from '../../i18n/localized.ts'
import type { Ref } from '../quantity.ts'

/**
 * The parameters of a lesson as data, one spec per field: from it follow the controls, the fields in place, new numbers
 * from a seed (`editing.ts`), and the reading and writing of files and links (`format/parameters.ts`).
 */
export type Specs<P extends object> = { readonly [K in keyof P & string]: SpecOf<P[K]> }

type SpecOf<V> = V extends number
  ? NumberSpec | WholeSpec
  : V extends string
    ? ChoiceSpec
    : V extends readonly number[]
      ? ListSpec
      : V extends readonly (readonly number[])[]
        ? MatrixSpec
        : never

export type Spec = NumberSpec | WholeSpec | ChoiceSpec | ListSpec | MatrixSpec

export interface Range {
  readonly min: number
  readonly max: number
}

/** How a number of the problem is typed, stepped and drawn anew. */
interface Entry extends Range {
  /** What an arrow key or the ± buttons add. */
  readonly step: number
  /** The numbers that are easy to work with, from which new problems are drawn. */
  readonly draw: readonly number[]
  /** Its symbol; an entry of a list or a matrix gets its indices, counted from 1 or from `first`. */
  readonly tex: string
  readonly name: Localized
  /** Counts and places: nothing between two whole numbers. */
  readonly whole?: true
}

/** A number that can be edited in place; its ref is the name of the field. */
export interface NumberSpec extends Entry {
  readonly kind: 'number'
}

/** A whole number that shapes the problem, such as a stride. */
export interface WholeSpec extends Range {
  readonly kind: 'whole'
  readonly label: Localized
  /** The list or matrix whose length it may not exceed; `fit` keeps it so. */
  readonly upTo?: string
}

export interface ChoiceSpec {
  readonly kind: 'choice'
  readonly label: Localized
  readonly options: readonly { readonly value: string; readonly label: Localized }[]
}

/** A list of numbers; their refs are `x[1]`, `x[2]` … */
export interface ListSpec extends Entry {
  readonly kind: 'list'
  readonly first?: 0 | 1
  /** How many there may be, where a reader may choose; what is added is `fill`. */
  readonly length?: Range & { readonly label: Localized }
  /** Its length follows from other fields by `fit`. */
  readonly follows?: true
  readonly fill?: number
}

/** Rows of numbers; their refs are `K[1][1]`, `K[1][2]` … */
export interface MatrixSpec extends Entry {
  readonly kind: 'matrix'
  readonly first?: 0 | 1
  readonly rows?: Range & { readonly label: Localized }
  readonly columns?: Range & { readonly label: Localized }
  /** One control for both, which the matrix keeps equal. */
  readonly size?: Range & { readonly label: Localized }
  /** Its shape follows from other fields by `fit`. */
  readonly follows?: true
  readonly fill?: number
}

/** Everything that a lesson says of its parameters. */
export interface Kit<P extends object> {
  readonly defaults: P
  readonly specs: Specs<P>
  readonly presets: readonly {
    readonly id: string
    readonly title: Localized
    readonly params: P
  }[]
  /** Whether a problem has a use for a number; all of them where left out. Others keep their value, out of sight. */
  uses?(params: P, field: string): boolean
  /** How far a number may go where that depends on the others; as its spec says where left out. */
  range?(params: P, slot: Slot): Range
  /** Brings fields that depend on others into the shape that these ask for; the same object where they have it. */
  fit?(params: P): P
}

/** A number of the parameters: its ref, the spec of its field, its symbol and its value. */
export interface Slot {
  readonly ref: Ref
  readonly field: string
  readonly spec: NumberSpec | ListSpec | MatrixSpec
  /** Empty for a number of its own, else row and column, or the one index, from 0. */
  readonly place: readonly number[]
  readonly tex: string
  /** `pixel 1 2`: what it is, and where. */
  readonly name: Localized
  readonly value: number
}

/** Every number that can be edited, in the order of the fields. */
export function slotsOf<P extends object>(
  { specs }: Pick<Kit<P>, 'specs'>,
  params: P,
): readonly Slot[] {
  return Object.entries<Spec>(specs).flatMap(([field, spec]): readonly Slot[] => {
    switch (spec.kind) {
      case 'number':
        return [slot(field, spec, [], numberIn(params, field))]
      case 'list':
        return listIn(params, field).map((value, i) => slot(field, spec, [i], value))
      case 'matrix':
        return matrixIn(params, field).flatMap((row, i) =>
          row.map((value, j) => slot(field, spec, [i, j], value)),
        )
      case 'whole':
      case 'choice':
        return []
    }
  })
}

function slot(field: string, spec: Slot['spec'], place: readonly number[], value: number): Slot {
  const first = spec.kind === 'number' ? 1 : (spec.first ?? 1)
  const indices = place.map((index) => index + first)
  return {
    ref: refOf(field, ...indices),
    field,
    spec,
    place,
    tex: indices.length > 0 ? `${spec.tex}_{${indices.join('')}}` : spec.tex,
    name: numbered(spec.name, ...indices),
    value,
  }
}

/** `pixel 1 2`: what an element is called by its place. */
export function numbered(name: Localized, ...indices: readonly number[]): Localized {
  return localized((locale) => [name[locale], ...indices].join(' '))
}

/** `K[1][2]`: indices as they are written, from 1 or from 0. */
export function refOf(field: string, ...indices: readonly number[]): Ref {
  return `${field}${indices.map((index) => `[${index}]`).join('')}`
}

/** Readers of a field by its name. Each throws a RangeError where the field holds something else. */
export function numberIn(params: object, field: string): number {
  const value: unknown = Reflect.get(params, field)
  if (typeof value !== 'number') throw new RangeError(`${field} is no number`)
  return value
}

export function listIn(params: object, field: string): readonly number[] {
  const value: unknown = Reflect.get(params, field)
  if (!isList(value)) throw new RangeError(`${field} is no list of numbers`)
  return value
}

export function matrixIn(params: object, field: string): readonly (readonly number[])[] {
  const value: unknown = Reflect.get(params, field)
  if (!Array.isArray(value) || !value.every(isList))
    throw new RangeError(`${field} is no matrix of numbers`)
  return value
}

export function lengthIn(params: object, field: string): number {
  const value: unknown = Reflect.get(params, field)
  if (!Array.isArray(value)) throw new RangeError(`${field} is no list`)
  return value.length
}

function isList(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'number')
}
