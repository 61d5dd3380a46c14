import { at } from '../../../engine/at.ts'
import { rules } from '../../../engine/rules.ts'
import type { ExpressionOperation } from '../../../model/expression.ts'
import type { Operated, Told } from '../told.ts'

/** A local derivative from the operands and the value of an operation. */
type Slope = (a: number, b: number, v: number) => number

type ByOperation<T> = Partial<Record<ExpressionOperation, T>>

/** What a wrong rule puts in place of a right one; what it leaves out stays right. */
export interface WrongRule {
  readonly id: string
  readonly values?: ByOperation<(a: number, b: number) => number>
  /** Of each operand; undefined where that one stays right. */
  readonly slopes?: ByOperation<readonly [Slope | undefined, Slope?]>
  /** What an operand receives, from what arrives and the local derivative. */
  readonly share?: (arriving: number, slope: number) => number
  /** What becomes of the shares of an operand that has several. */
  readonly sum?: (shares: readonly number[]) => number
}

const one: Slope = () => 1
const value: Slope = (_a, _b, v) => v

/** The wrong rules, those of the way forward first. */
export const WRONG_RULES: readonly WrongRule[] = [
  { id: 'power-as-product', values: { pow: (a, b) => a * b } },
  { id: 'upstream-lost', share: (_arriving, slope) => slope },
  { id: 'slope-added', share: (arriving, slope) => arriving + slope },
  { id: 'last-path-only', sum: (shares) => at(shares, shares.length - 1) },
  { id: 'minus-lost', slopes: { sub: [undefined, one], neg: [one] } },
  { id: 'own-operand', slopes: { mul: [(a) => a, (_a, b) => b] } },
  { id: 'quotient-minus-lost', slopes: { div: [undefined, (a, b) => a / b ** 2] } },
  { id: 'quotient-square-lost', slopes: { div: [undefined, (a, b) => -a / b] } },
  { id: 'exponent-kept', slopes: { pow: [(_a, b, v) => b * v] } },
  { id: 'factor-lost', slopes: { pow: [(a, b) => a ** (b - 1)] } },
  { id: 'exp-as-power', slopes: { exp: [(a) => a * Math.exp(a - 1)] } },
  {
    id: 'value-for-slope',
    slopes: { sigmoid: [value], tanh: [value], log: [value], sqrt: [value] },
  },
  {
    id: 'slope-at-output',
    slopes: {
      exp: [(_a, _b, v) => Math.exp(v)],
      log: [(_a, _b, v) => 1 / v],
      sqrt: [(_a, _b, v) => 1 / (2 * Math.sqrt(v))],
      sigmoid: [(_a, _b, v) => Math.exp(-v) / (1 + Math.exp(-v)) ** 2],
      tanh: [(_a, _b, v) => 1 - Math.tanh(v) ** 2],
    },
  },
  { id: 'loser-passes', slopes: { max: [one, one], min: [one, one] } },
  { id: 'gate-open', slopes: { relu: [one] } },
]

/** Whether a wrong rule can be followed in a formula. */
export function applies({ values, slopes, share, sum }: WrongRule, told: Told): boolean {
  const { operations, output, terms } = told
  const asks = (operation: Operated, k: number) =>
    told.spoken(at(operation.term.operands, k)).term.kind !== 'constant'
  if (values && operations.some(({ term }) => values[term.operation])) return true
  if (share)
    return operations.some(
      (operation) =>
        operation !== output && operation.term.operands.some((_, k) => asks(operation, k)),
    )
  if (sum) return terms.some(({ term, uses }) => term.kind !== 'constant' && uses > 1)
  return operations.some((operation) =>
    operation.term.operands.some(
      (_, k) => slopes?.[operation.term.operation]?.[k] !== undefined && asks(operation, k),
    ),
  )
}

/** The rules of an operation, with the wrong ones among them. */
export function rulesWith(mistakes: readonly string[]) {
  const wrong = WRONG_RULES.filter(({ id }) => mistakes.includes(id))
  const found = <T>(read: (rule: WrongRule) => T | undefined): T | undefined => {
    for (const rule of wrong) {
      const hook = read(rule)
      if (hook !== undefined) return hook
    }
    return undefined
  }
  return {
    value: (operation: ExpressionOperation) => found(({ values }) => values?.[operation]),
    slope: (operation: ExpressionOperation, k: number, a: number, b: number, v: number): number =>
      (
        found(({ slopes }) => slopes?.[operation]?.[k]) ??
        ((...operands: readonly [number, number, number]) =>
          at(rules[operation].partials(...operands), k))
      )(a, b, v),
    share: found(({ share }) => share),
    sum: found(({ sum }) => sum),
  }
}
