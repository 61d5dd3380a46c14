import { exponentOf } from './nearest.ts'

/** Many additions of one number, each of them rounded. */

type Round = (x: number) => number

/** The first number that is too large for the exponent of x. */
const topOf = (x: number) => 2 ** (exponentOf(x) + 1)

/** Where the sum grows evenly, it is not worked out addition by addition. */
export function addedTimes(round: Round, start: number, addend: number, times: number): number {
  let sum = start
  let left = times
  while (left > 0) {
    const next = round(sum + addend)
    const gain = next - sum
    if (gain === 0) return sum
    sum = next
    left--
    // up to the next power of two equal gains go on: a tie leaves an even number, and so does every later one
    if (round(sum + addend) - sum !== gain) continue
    const leap = Math.min(left, Math.max(0, Math.floor((topOf(sum) - sum) / gain) - 1))
    sum += leap * gain
    left -= leap
  }
  return sum
}

/** A sum, and by how much it is too large. */
export interface Tally {
  readonly sum: number
  readonly excess: number
}

export interface Compensation {
  readonly round: Round
  /** What is added to the sum, from the addend and the excess so far. */
  readonly corrected: (addend: number, excess: number) => number
}

/** Kahan's summation, addition by addition: what one was off by goes into the next. */
export function compensatedTimes(
  { round, corrected }: Compensation,
  start: Tally,
  addend: number,
  times: number,
): Tally {
  let { sum, excess } = start
  for (let done = 0; done < times; done++) {
    const given = round(corrected(addend, excess))
    const next = round(sum + given)
    excess = round(round(next - sum) - given)
    sum = next
  }
  return { sum, excess }
}
