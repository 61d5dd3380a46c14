import type { Lesson } from '../derivation/lesson.ts'
import type { Options } from '../derivation/options.ts'
import type { Blank, FadingLevel, Practising, Skill } from '../derivation/practice.ts'
import { valueOf, type QuantityId } from '../derivation/quantity.ts'
import { everywhere, type Localized } from '../i18n/localized.ts'
import { hash32 } from '../model/random.ts'

/** Exercises for a class: every student gets numbers of their own, made from the name of the set and their own. */
export interface ProblemSet {
  readonly name: string
  /** What is asked about; everything where the list is empty. */
  readonly skills: readonly Skill[]
  readonly level: FadingLevel
  /** Exercises per student. */
  readonly exercises: number
}

/** What a set is made of: a lesson, how it is practised, and the problem whose shape the exercises have. */
export interface Subject<P extends object = object> {
  readonly derive: Lesson<P>['derive']
  readonly practising: Practising<P>
  readonly params: P
  readonly options: Options
}

export interface NamedValue {
  readonly id: QuantityId
  readonly tex: string
  readonly name: Localized
  readonly value: number
}

/** One exercise of one student. */
export interface Variant<P extends object = object> {
  readonly student: string
  /** From 1. */
  readonly exercise: number
  readonly seed: number
  readonly params: P
  readonly given: readonly NamedValue[]
  /** The key: what is asked for, with the right values. */
  readonly asked: readonly NamedValue[]
}

export const MOST_EXERCISES = 20
export const MOST_VARIANTS = 500

/**
 * The seed of an exercise, counted from 0. Neither capital letters, spaces around a name nor the width of its
 * characters matter: the same student types them in different ways.
 */
export function seedOf(set: string, student: string, exercise: number): number {
  return (hash32(`${tidy(set)}-${tidy(student)}`) + exercise) >>> 0
}

function tidy(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/g, ' ').toUpperCase()
}

/** The names in a pasted list, one a line; each once. */
export function studentsIn(text: string): readonly string[] {
  const names = text.split(/[\r\n\t;]+/).map((name) => name.trim())
  const known = new Set<string>()
  return names.filter((name) => {
    const isNew = name !== '' && !known.has(tidy(name))
    known.add(tidy(name))
    return isNew
  })
}

/** Students without names: 1, 2, 3 … */
export function numbered(count: number): readonly string[] {
  return Array.from({ length: count }, (_, k) => String(k + 1))
}

/** What a set asks of a problem. A choice that leaves nothing at its level asks for its skills at any level. */
export function askedBy({ skills, level }: ProblemSet, blanks: readonly Blank[]): readonly Blank[] {
  const isMeant = ({ skill }: Blank) => skills.length === 0 || skills.includes(skill)
  const meant = blanks.filter(isMeant)
  const asked = meant.filter((blank) => blank.level <= Math.max(1, level))
  return asked.length > 0 ? asked : meant
}

export function variantsOf<P extends object>(
  { derive, practising, params, options }: Subject<P>,
  set: ProblemSet,
  students: readonly string[],
): readonly Variant<P>[] {
  const indices = Array.from({ length: set.exercises }, (_, k) => k)
  return students.flatMap((student) =>
    indices.map((index): Variant<P> => {
      const seed = seedOf(set.name, student, index)
      const problem = practising.generate(params, seed)
      const { quantities, parameters } = derive(problem, options)
      const right = practising.work(problem, options)
      const named = (id: QuantityId): NamedValue => ({
        id,
        tex: quantities.get(id)?.tex ?? id,
        name: quantities.get(id)?.name ?? everywhere(id),
        value: right.get(id) ?? valueOf(quantities, id),
      })
      const asked = askedBy(set, practising.blanks(problem, options))
      return {
        student,
        exercise: index + 1,
        seed,
        params: problem,
        given: [...parameters].map(named),
        asked: asked.map(({ quantity }) => named(quantity)),
      }
    }),
  )
}

/** The quantities that stand over the columns of a table, in the order of the solution. */
export function columnsOf(
  variants: readonly Variant[],
  part: 'given' | 'asked',
): readonly Omit<NamedValue, 'value'>[] {
  const columns = new Map<QuantityId, Omit<NamedValue, 'value'>>()
  for (const variant of variants) for (const one of variant[part]) columns.set(one.id, one)
  return [...columns.values()]
}

/** A set with its variants and key as plain data. */
export function toPlain(set: ProblemSet, variants: readonly Variant[]): object {
  const record = (values: readonly NamedValue[]) =>
    Object.fromEntries(values.map(({ id, value }) => [id, value]))
  return {
    set,
    variants: variants.map(({ given, asked, ...variant }) => ({
      ...variant,
      given: record(given),
      key: record(asked),
    })),
  }
}
