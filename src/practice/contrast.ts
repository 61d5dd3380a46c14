import type { Row } from '../derivation/equation.ts'
import type { Blank } from '../derivation/practice.ts'
import type { QuantityId } from '../derivation/quantity.ts'
import type { Reproduced } from './messages.ts'
import { gap } from '../derivation/entry.ts'
import { mistakeOf, numberOf, type Problem } from './problem.ts'
import { rowsOf, stepOf } from './rows.ts'

/** The right rule beside the reader's own, and where the two differ most. */
export interface Contrast {
  readonly right: readonly Row[]
  readonly yours: Reproduced
  readonly probe?: Probe
}

/** The number of a companion problem that shows a wrong rule best. */
export interface Probe {
  readonly companion: string
  readonly quantity: QuantityId
}

/** What is shown when the same wrong rule was followed a second time. */
export function contrastOf(
  problem: Problem,
  blank: Blank,
  mistake: string,
  companions: ReadonlyMap<string, Problem>,
): Contrast {
  const step = stepOf(problem.derivation, blank)
  const { title, tex } = mistakeOf(problem, mistake)
  const probe = probeOf(mistake, companions)
  return {
    right: step ? rowsOf(step, blank.quantity).symbols : [],
    yours: { title, tex },
    ...(probe && { probe }),
  }
}

/** Where a wrong rule leads furthest from the right number and from that of any other wrong rule. */
export function probeOf(
  mistake: string,
  companions: ReadonlyMap<string, Problem>,
): Probe | undefined {
  let best: Probe | undefined
  let widest = 0
  for (const [companion, problem] of companions) {
    if (problem.mistakes.every(({ id }) => id !== mistake)) continue
    for (const { quantity } of problem.blanks) {
      const gap = clearance(problem, mistake, quantity)
      if (gap <= widest) continue
      best = { companion, quantity }
      widest = gap
    }
  }
  return best
}

/** Rules that give the very same number do not count: there may be no number that tells them apart. */
function clearance(problem: Problem, mistake: string, quantity: QuantityId): number {
  const own = numberOf(problem.wrong(mistake), quantity)
  const toRight = gap(own, numberOf(problem.right, quantity))
  if (!(toRight > 0)) return 0
  const others = problem.mistakes
    .filter(({ id }) => id !== mistake)
    .map(({ id }) => gap(own, numberOf(problem.wrong(id), quantity)))
    .filter((gap) => gap > 0)
  return Math.min(toRight, ...others)
}
