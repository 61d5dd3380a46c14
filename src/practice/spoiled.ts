import type { Role, Segment } from '../derivation/equation.ts'
import type { Skill } from '../derivation/practice.ts'
import type { QuantityId } from '../derivation/quantity.ts'
import { isSame } from './judge.ts'
import { mistakeOf, numberOf, type Problem } from './problem.ts'
import { cellsOf, type Working } from './rows.ts'

type Factor = Extract<Segment, { kind: 'factor' }>

/**
 * The factor of a rule to look at after a wrong one was followed: the one whose own number the wrong rule changes; or
 * the one that it leaves out or takes twice; or else the first of the role that such mistakes are about.
 */
export function spoiledFactor(
  problem: Problem,
  quantity: QuantityId,
  working: Working,
  mistake: string,
): Factor | undefined {
  const wrong = problem.wrong(mistake)
  const right = numberOf(problem.right, quantity)
  const off = numberOf(wrong, quantity)
  const factors = factorsOf(working)
  const valueOf = ({ number }: Placed) => numberOf(problem.right, number)
  const isChanged = ({ number }: Placed) => {
    const value = wrong.get(number)
    return value !== undefined && !isSame(value, numberOf(problem.right, number))
  }
  const isMiscounted = (placed: Placed) =>
    isSame(right / valueOf(placed), off) || isSame(right * valueOf(placed), off)
  const role = ABOUT[mistakeOf(problem, mistake).skill]
  const found =
    factors.find(isChanged) ??
    factors.find(isMiscounted) ??
    factors.find(({ factor }) => factor.role === role)
  return found?.factor
}

/** A factor of the rule, and the quantity that stands for it in the row of numbers. */
interface Placed {
  readonly factor: Factor
  readonly number: QuantityId
}

/** Cells of equal index stand under each other. */
function factorsOf({ symbols, numbers }: Working): readonly Placed[] {
  const rules = cellsOf(symbols.filter(({ kind }) => kind === 'rule'))
  const below = cellsOf(numbers)
  return rules.flatMap(({ segments }, k) => {
    const ids = (below[k]?.segments ?? []).flatMap((one) =>
      'quantity' in one ? [one.quantity] : [],
    )
    const factors = segments.flatMap((one) => (one.kind === 'factor' ? [one] : []))
    return factors.flatMap((factor, n) => {
      const number = ids[n]
      return number === undefined ? [] : [{ factor, number }]
    })
  })
}

/** What the wrong rules of a skill are about. */
const ABOUT: Partial<Record<Skill, Role>> = {
  'forward.sum': 'weight',
  'forward.act': 'signal',
  loss: 'error',
  'delta.out': 'error',
  'act.deriv': 'slope',
  'delta.hid': 'weight',
  simultaneous: 'weight',
  'grad.w': 'signal',
  'grad.v': 'signal',
  update: 'rate',
}
