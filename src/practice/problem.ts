import type { Derivation } from '../derivation/lesson.ts'
import type { Options } from '../derivation/options.ts'
import type { Blank, Mistake, Practising, Way } from '../derivation/practice.ts'
import type { QuantityId } from '../derivation/quantity.ts'

/** The value of every blank, and of what is given, worked in one way. */
export type Solution = ReadonlyMap<QuantityId, number>

/** A problem to practise, whatever the lesson: its blanks, and its solutions by right and wrong rules. */
export interface Problem {
  readonly derivation: Derivation
  readonly blanks: readonly Blank[]
  readonly mistakes: readonly Mistake[]
  readonly right: Solution
  /** The solution by one wrong rule; worked when it is first asked for, and kept. */
  readonly wrong: (mistake: string) => Solution
  readonly work: (way: Way) => Solution
}

export function problemOf<P extends object>(
  practising: Practising<P>,
  params: P,
  options: Options,
  derivation: Derivation,
): Problem {
  const work = (way: Way) => practising.work(params, options, way)
  return {
    derivation,
    blanks: practising.blanks(params, options),
    mistakes: practising.mistakes(params, options),
    right: work({}),
    wrong: kept((mistake) => work({ mistakes: [mistake] })),
    work,
  }
}

/** A function of a name that works out each answer once. */
export function kept<T>(work: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>()
  return (name) => {
    const value = known.get(name) ?? work(name)
    known.set(name, value)
    return value
  }
}

/** The value of a quantity in a solution; NaN where it has none. */
export const numberOf = (solution: Solution, quantity: QuantityId): number =>
  solution.get(quantity) ?? NaN

export function mistakeOf(problem: Problem, id: string): Mistake {
  const mistake = problem.mistakes.find((one) => one.id === id)
  if (mistake === undefined) throw new RangeError(`there is no mistake ${id}`)
  return mistake
}

/** The blanks that come before a quantity in the solution. */
export function blanksBefore(problem: Problem, quantity: QuantityId): readonly Blank[] {
  const index = problem.blanks.findIndex((blank) => blank.quantity === quantity)
  return problem.blanks.slice(0, Math.max(0, index))
}

/** Its symbol in the chosen notation, for a sentence. */
export const symbolOf = (problem: Problem, quantity: QuantityId): string =>
  `$${problem.derivation.quantities.get(quantity)?.tex ?? quantity}$`

export function blankOf(problem: Problem, quantity: QuantityId): Blank {
  const blank = problem.blanks.find((one) => one.quantity === quantity)
  if (blank === undefined) throw new RangeError(`there is no blank ${quantity}`)
  return blank
}
