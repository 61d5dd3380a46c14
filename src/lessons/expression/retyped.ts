import { FormatError } from '../../format/error.ts'
import { parseFormula } from '../../format/expression.ts'
import type { Localized } from '../../i18n/localized.ts'
import type { ExpressionExample } from '../../model/expression.ts'

/** A variable that a formula brings with it. */
const FRESH = 1

/** What the page can draw so that it stays readable. */
const MOST_TERMS = 400

/** The example with another formula: variables that it still has keep their numbers, new ones get 1. */
export function retyped(example: ExpressionExample, expression: string): ExpressionExample {
  if (expression === example.expression) return example
  const names = [...parseFormula(expression).variables.keys()]
  const has = (name: string) => Object.hasOwn(example.variables, name)
  const old = Object.keys(example.variables).filter((name) => names.includes(name))
  const variables = Object.fromEntries(
    [...old, ...names.filter((name) => !has(name))].map((name) => [
      name,
      has(name) ? (example.variables[name] ?? FRESH) : FRESH,
    ]),
  )
  const next = { expression, variables }
  const excess = tooLarge(next)
  if (excess) throw new FormatError('', excess)
  return next
}

/** Why the page cannot draw an expression. */
export function tooLarge({ expression, variables }: ExpressionExample): Localized | undefined {
  const { formula, variables: used } = parseFormula(expression)
  const count = formula.terms.length + Object.keys(variables).length - used.size
  if (count <= MOST_TERMS) return undefined
  return {
    en: `expected at most ${MOST_TERMS} numbers and operations, so that the drawing stays readable; found ${count}.`,
    zh: `数和运算最多 ${MOST_TERMS} 个（以保证图形清晰），实际为 ${count} 个。`,
    ko: `수와 연산은 최대 ${MOST_TERMS}개입니다(그림을 알아볼 수 있도록). 지금은 ${count}개입니다.`,
  }
}
