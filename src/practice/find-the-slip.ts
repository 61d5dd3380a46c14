import { entryOf, gap } from '../derivation/entry.ts'
import type { Blank, Mistake } from '../derivation/practice.ts'
import { mulberry32 } from '../model/random.ts'
import { blankOf, numberOf, type Problem, type Solution } from './problem.ts'

/** A solution with one wrong rule in it, to be found and put right: what somebody might have handed in. */
export interface Slip {
  readonly mistake: Mistake
  /** Every number as it was written down. */
  readonly written: Solution
  /** The first wrong line; everything after it follows from it. */
  readonly first: Blank
  /** What stands there, and what should. */
  readonly wrong: number
  readonly right: number
}

/** A slip nearer to the right number than this would be a matter of rounding. */
const VISIBLE = 0.01

/** A slip that can be seen in this problem; the same seed chooses the same one. Undefined where there is none. */
export function slipIn(problem: Problem, seed: number): Slip | undefined {
  const random = mulberry32(seed)
  const left = [...problem.mistakes]
  while (left.length > 0) {
    const [mistake] = left.splice(Math.floor(random() * left.length), 1)
    const slip = mistake && slipOf(problem, mistake)
    if (slip) return slip
  }
  return undefined
}

function slipOf(problem: Problem, mistake: Mistake): Slip | undefined {
  const written = problem.wrong(mistake.id)
  const order = problem.blanks.map(({ quantity }) => quantity)
  const entry = entryOf(order, problem.right, written)
  if (entry === undefined) return undefined
  const [wrong, right] = [numberOf(written, entry), numberOf(problem.right, entry)]
  if (gap(wrong, right) < VISIBLE) return undefined
  return { mistake, written, first: blankOf(problem, entry), wrong, right }
}
