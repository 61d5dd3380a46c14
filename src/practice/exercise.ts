import { HELPS, type Blank, type Help } from '../derivation/practice.ts'
import type { QuantityId } from '../derivation/quantity.ts'
import type { Attempt, Exercise, Filling } from '../format/practice.ts'
import { PAGE } from './levels.ts'

/** One worked example with some of its numbers left open, and what the reader has done with them so far. */

/** The current place once nothing is open and the last answer has been read; on a blank page, while none is chosen. */
export const OVER = ''

const EMPTY: Filling = { draft: '', attempts: [], help: null, isDone: false }

export function fillingOf({ fillings }: Exercise, id: QuantityId): Filling {
  return fillings[id] ?? EMPTY
}

export function begin(
  problem: Pick<Exercise, 'lesson' | 'origin' | 'level'> & { readonly params: object },
  asked: readonly QuantityId[],
): Exercise {
  return {
    ...problem,
    params: { ...problem.params },
    asked: [...asked],
    current: problem.level === PAGE ? OVER : (asked[0] ?? OVER),
    fillings: {},
  }
}

/** Keeps what is being typed, so that a reload loses nothing. */
export function write(exercise: Exercise, id: QuantityId, draft: string): Exercise {
  return fill(exercise, id, { draft })
}

/** The same on a blank page, where no box says which number it is. */
export function writeLine(exercise: Exercise, line: string): Exercise {
  return { ...exercise, line }
}

export function attempt(exercise: Exercise, id: QuantityId, made: Attempt): Exercise {
  const { attempts } = fillingOf(exercise, id)
  return fill(exercise, id, {
    attempts: [...attempts, made],
    isDone: made.outcome !== 'wrong',
  })
}

/** The answer itself fills the blank, which is then the one on view. */
export function help(exercise: Exercise, id: QuantityId, kind: Help): Exercise {
  const had = fillingOf(exercise, id).help
  const most = had !== null && HELPS.indexOf(had) > HELPS.indexOf(kind) ? had : kind
  return kind === 'answer'
    ? turnTo(fill(exercise, id, { help: most, isDone: true }), id)
    : fill(exercise, id, { help: most })
}

export function turnTo(exercise: Exercise, current: QuantityId): Exercise {
  return { ...exercise, current }
}

/** Changes what is kept of one blank. */
export function fill(exercise: Exercise, id: QuantityId, change: Partial<Filling>): Exercise {
  const filling = { ...fillingOf(exercise, id), ...change }
  return { ...exercise, fillings: { ...exercise.fillings, [id]: filling } }
}

/** Leaves one more number open, in its place in the order of the solution. */
export function askToo(exercise: Exercise, blanks: readonly Blank[], id: QuantityId): Exercise {
  const asked = new Set([...exercise.asked, id])
  const inOrder = blanks.map(({ quantity }) => quantity).filter((one) => asked.has(one))
  return { ...exercise, asked: inOrder }
}

/** Once an answer was shown, a number that is worked by the same rule has to be found: the next, or else the first. */
export function askSibling(exercise: Exercise, blanks: readonly Blank[], shown: Blank): Exercise {
  if (exercise.slip) return exercise
  const family = blanks.filter(({ family: name }) => name === shown.family)
  const index = family.indexOf(shown)
  const left = [...family.slice(index + 1), ...family.slice(0, Math.max(0, index))].filter(
    ({ quantity }) => !fillingOf(exercise, quantity).isDone,
  )
  const [next] = left
  return next ? askToo(exercise, blanks, next.quantity) : exercise
}

/** How often a wrong rule gave the number that was tried. */
export function timesNamed({ fillings }: Exercise, mistake: string): number {
  return Object.values(fillings)
    .flatMap(({ attempts }) => attempts)
    .filter(({ mistakes }) => mistakes.includes(mistake)).length
}

/** The blanks that are still open, in the order of the solution. */
export function openIn(exercise: Exercise): readonly QuantityId[] {
  return exercise.asked.filter((id) => !fillingOf(exercise, id).isDone)
}

/** The next open blank after one, going round to the first; undefined when all are filled. */
export function nextOpen(exercise: Exercise, after: QuantityId): QuantityId | undefined {
  const open = openIn(exercise)
  const from = exercise.asked.indexOf(after)
  return open.find((id) => exercise.asked.indexOf(id) > from) ?? open[0]
}

/**
 * The numbers that must not be seen yet: everything from the first open blank on, for later numbers would give it away,
 * but for the blanks that are filled already. While a slip is looked for, none may be seen.
 */
export function hiddenIn(blanks: readonly Blank[], exercise: Exercise): ReadonlySet<QuantityId> {
  const [first] = openIn(exercise)
  const isAll = exercise.slip !== undefined && exercise.current === OVER
  const from = isAll ? 0 : blanks.findIndex(({ quantity }) => quantity === first)
  const later = from < 0 ? [] : blanks.slice(from)
  return new Set(
    later.flatMap(({ quantity }) => (isFound(fillingOf(exercise, quantity)) ? [] : [quantity])),
  )
}

/** What follows from an earlier number that is wrong is filled, but not the right number. */
const isFound = ({ isDone, attempts, help: had }: Filling): boolean =>
  isDone && (had === 'answer' || attempts.at(-1)?.outcome !== 'follows')

/** The number that stands in a filled blank: the one that was shown, or else the one that was typed. */
export function standing({ attempts, help: had }: Filling, right: number): number {
  return had === 'answer' ? right : (attempts.at(-1)?.value ?? right)
}

/** Whether every blank before it is filled, or its answer was shown: its working gives none of them away. */
export function isReached(
  blanks: readonly Blank[],
  exercise: Exercise,
  quantity: QuantityId,
): boolean {
  const placeOf = (id: QuantityId | undefined) => blanks.findIndex((one) => one.quantity === id)
  const [first] = openIn(exercise)
  const wasShown = fillingOf(exercise, quantity).help === 'answer'
  return wasShown || first === undefined || placeOf(quantity) < placeOf(first)
}

export const isFree = ({ level, slip }: Exercise): boolean => level === PAGE && slip === undefined

/**
 * A blank page is done with its last numbers, the new weights and the loss they give: what was skipped is not asked.
 * Where nothing is updated, all are last ones.
 */
export function closed(exercise: Exercise, blanks: readonly Blank[]): Exercise {
  if (!isFree(exercise)) return exercise
  const isDone = (id: QuantityId) => fillingOf(exercise, id).isDone
  const updated = blanks.filter(({ skill }) => skill === 'update')
  const last = updated.length > 0 ? [...updated, ...blanks.slice(-1)] : blanks
  return last.every(({ quantity }) => isDone(quantity))
    ? { ...exercise, asked: exercise.asked.filter(isDone) }
    : exercise
}
