import { DEFAULT_OPTIONS } from '../../../derivation/options.ts'
import type { QuantityId } from '../../../derivation/quantity.ts'
import type { ExpressionExample } from '../../../model/expression.ts'
import { editing } from '../editing.ts'
import { tell, valueAt, type Told } from '../told.ts'
import { work } from './work.ts'
import { applies, WRONG_RULES } from './wrong.ts'

const TRIES = 24
/** A number nearer to a corner than this could fall on its other side when it is rounded. */
const NEAR = 0.05
/** Numbers beyond these are no fun on paper. */
const LARGE = 1000
const SMALL = 1e-3
/** What it counts for that a wrong rule would stay hidden. */
const BLUR = 30

/** The same formula with other easy numbers from a seed: the best of some tries. */
export function generate(example: ExpressionExample, seed: number): ExpressionExample {
  let best = example
  let least = Infinity
  for (let n = 0; n < TRIES && least > 0; n++) {
    const drawn = editing.randomise(example, (seed * TRIES + n) >>> 0)
    const told = tell(drawn)
    const right = work(drawn, DEFAULT_OPTIONS)
    const flaws = flawsOf(told, right)
    const all = flaws < least ? flaws + BLUR * blurred(told, right) : flaws
    if (all < least) [best, least] = [drawn, all]
  }
  return best
}

type Numbers = ReadonlyMap<QuantityId, number>

/** How far numbers are from good ones: no value, a corner, numbers too large or too small, zeros, or much the same. */
function flawsOf(told: Told, right: Numbers): number {
  const values = [...right.values()]
  const without = values.filter((value) => !Number.isFinite(value)).length
  const extreme = values.filter((x) => Math.abs(x) > LARGE || (x !== 0 && Math.abs(x) < SMALL))
  const zeros = values.filter((value) => value === 0).length
  const isMonotonous = 2 * new Set(values).size < values.length
  return (
    1e6 * (without + (onCorner(told) ? 1 : 0)) +
    100 * extreme.length +
    10 * zeros +
    (isMonotonous ? 1 : 0)
  )
}

function onCorner(told: Told): boolean {
  return told.operations.some(({ term: { operation, operands } }) => {
    const [a = NaN, b = 0] = operands.map((place) => valueAt(told, told.spoken(place)))
    switch (operation) {
      case 'relu':
      case 'abs':
        return Math.abs(a) < NEAR
      case 'max':
      case 'min':
        return Math.abs(a - b) < NEAR
      case 'div':
        return Math.abs(b) < NEAR
      default:
        return false
    }
  })
}

/** How many wrong rules leave every number right. */
function blurred(told: Told, right: Numbers): number {
  return WRONG_RULES.filter((rule) => {
    if (!applies(rule, told)) return false
    const wrong = work(told.example, DEFAULT_OPTIONS, { mistakes: [rule.id] })
    return [...right].every(([id, value]) => value === wrong.get(id))
  }).length
}
