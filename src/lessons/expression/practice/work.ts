import type { Options } from '../../../derivation/options.ts'
import type { Way } from '../../../derivation/practice.ts'
import type { QuantityId } from '../../../derivation/quantity.ts'
import { record, type ExpressionExample, type Term } from '../../../model/expression.ts'
import { gradientId, shareId, slopeId } from '../ids.ts'
import { levelsOf } from '../steps/levels.ts'
import { isNothing, tell, type Operated, type Spoken, type Told } from '../told.ts'
import { rulesWith } from './wrong.ts'

type Numbers = Map<QuantityId, number>
type Rules = ReturnType<typeof rulesWith>
/** Writes a number down, or the reader's own in its place; gives the one that stands. */
type Write = (id: QuantityId, value: number) => number

/** Every number of a formula, forward and backward: by the right rules or by wrong ones, or on own numbers. */
export function work(
  example: ExpressionExample,
  _options: Options,
  { mistakes = [], own }: Way = {},
): ReadonlyMap<QuantityId, number> {
  const told = tell(example)
  const numbers: Numbers = new Map()
  const write: Write = (id, value) => {
    const stands = own?.get(id) ?? value
    numbers.set(id, stands)
    return stands
  }
  const rules = rulesWith(mistakes)
  forward(told, rules, numbers, write)
  backward(told, rules, numbers, write)
  return numbers
}

const numberOf = (numbers: Numbers, { id }: Spoken) => numbers.get(id) ?? NaN

function forward(told: Told, rules: Rules, numbers: Numbers, write: Write): void {
  const { variables } = told.example
  for (const one of told.terms) {
    const { term } = one
    if (term.kind === 'variable') numbers.set(one.id, variables[term.name] ?? NaN)
    else if (term.kind === 'constant') numbers.set(one.id, term.value)
    else write(one.id, valueOf(told, rules, numbers, term))
  }
}

function valueOf(
  told: Told,
  rules: Rules,
  numbers: Numbers,
  { operation, operands }: Operated['term'],
): number {
  const given = operands.map((place) => numberOf(numbers, told.spoken(place)))
  const [a = NaN, b = a] = given
  const wrong = rules.value(operation)
  if (wrong) return wrong(a, b)
  const terms: readonly Term[] = [
    ...given.map((value): Term => ({ kind: 'constant', value })),
    { kind: 'operation', operation, operands: [...given.keys()] },
  ]
  const { tape, output } = record({ terms, names: [], output: given.length }, {})
  return tape.value(output)
}

/** Back through the operations in the order of the steps, which is also that of the shares of an operand. */
function backward(told: Told, rules: Rules, numbers: Numbers, write: Write): void {
  const shares = new Map<QuantityId, number[]>()
  numbers.set(gradientId(told.output.id), 1)
  for (const { operations } of levelsOf(told).toReversed())
    for (const one of operations) {
      const { operation, operands } = one.term
      const used = operands.map(told.spoken)
      const [a = NaN, b = a] = used.map((operand) => numberOf(numbers, operand))
      const arriving = numbers.get(gradientId(one.id)) ?? NaN
      used.forEach((operand, k) => {
        if (operand.term.kind === 'constant') return
        const slope = write(
          slopeId(one.id, k),
          rules.slope(operation, k, a, b, numberOf(numbers, one)),
        )
        const right = isNothing(operation, arriving, slope) ? 0 : arriving * slope
        const share = rules.share && one !== told.output ? rules.share(arriving, slope) : right
        const own = [
          ...(shares.get(operand.id) ?? []),
          operand.uses > 1 ? write(shareId(one.id, k), share) : share,
        ]
        shares.set(operand.id, own)
        if (own.length === operand.uses) write(gradientId(operand.id), total(own, rules))
      })
    }
}

function total(shares: readonly number[], { sum }: Rules): number {
  return sum && shares.length > 1 ? sum(shares) : shares.reduce((all, share) => all + share, 0)
}
