import type { Blank } from '../derivation/practice.ts'
import type { QuantityId } from '../derivation/quantity.ts'
import { isSame } from './judge.ts'
import { gap } from '../derivation/entry.ts'
import { isRounding } from './nearness.ts'
import { blanksBefore, numberOf, type Problem, type Solution } from './problem.ts'
import type { Trace } from './verdict.ts'

const MOST_ROUNDS = 12
const CLOSE = 1e-6
/** A number this many times the present one says nothing. */
const FAR = 1000

/**
 * A typed number that no rule gives, followed back: what the nearest earlier number would have to be. Of those that
 * were typed, if there are any; a slope is what it is. What gives the right number away is left unsaid.
 */
export function traceOf(
  problem: Problem,
  { quantity }: Blank,
  typed: number,
  earlier: Solution,
): Trace | undefined {
  const right = numberOf(problem.right, quantity)
  const before = blanksBefore(problem, quantity)
    .filter(({ skill }) => skill !== 'act.deriv')
    .map((blank) => blank.quantity)
    .toReversed()
  const answered = before.filter((id) => earlier.has(id))
  const open = before.filter((id) => !earlier.has(id))
  for (const id of [...answered, ...open]) {
    const would = inverse(problem, quantity, typed, id, earlier)
    const now = earlier.get(id)
    if (would === undefined || isRounding(would, right)) continue
    const isTold = now !== undefined && !isRounding(now, right)
    return { quantity: id, would, ...(isTold && { now }) }
  }
  return undefined
}

/** The value of `source` for which `quantity` is `target`, everything else as it stands; by secants. */
function inverse(
  problem: Problem,
  quantity: QuantityId,
  target: number,
  source: QuantityId,
  earlier: Solution,
): number | undefined {
  const start = earlier.get(source) ?? numberOf(problem.right, source)
  if (!Number.isFinite(start)) return undefined
  const others = [...earlier].filter(([id]) => id !== quantity)
  const off = (value: number) =>
    numberOf(problem.work({ own: new Map([...others, [source, value]]) }), quantity) - target
  let last = { at: start, off: off(start) }
  const step = start === 0 ? 0.1 : start * 0.1
  let now = { at: start + step, off: off(start + step) }
  for (let round = 0; round < MOST_ROUNDS; round++) {
    if (isSolved(now.off, target)) break
    const slope = (now.off - last.off) / (now.at - last.at)
    const next = now.at - now.off / slope
    if (!Number.isFinite(next) || isSame(next, now.at)) return undefined
    last = now
    now = { at: next, off: off(next) }
  }
  const isFar = Math.abs(now.at) > FAR * Math.max(1, Math.abs(start))
  const isFound = isSolved(now.off, target) && !isFar && gap(now.at, start) > CLOSE
  return isFound ? now.at : undefined
}

const isSolved = (off: number, target: number): boolean =>
  Math.abs(off) <= CLOSE * Math.max(Math.abs(target), 1e-9)
