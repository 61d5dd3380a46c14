import type { Row } from '../derivation/equation.ts'
import type { Blank } from '../derivation/practice.ts'
import { cell, fixed, result } from '../derivation/write.ts'
import { expressionOf } from './formula.ts'
import { texOf } from './formula-tex.ts'
import type { Problem } from './problem.ts'
import { rowsOf, stepOf, worksOut, type Working } from './rows.ts'

/**
 * How a blank is worked out: the rows of its step; or, where it is only a part of theirs, such as a slope, its own
 * formula if it has one.
 */
export function workingOf(problem: Problem, blank: Blank): Working {
  const { quantity, formula } = blank
  const step = stepOf(problem.derivation, blank)
  if (step && worksOut(step, quantity)) return rowsOf(step, quantity)
  const symbol = problem.derivation.quantities.get(quantity)?.tex ?? quantity
  const rule = formula && texOf(expressionOf(formula), formula.symbols)
  return {
    symbols: rule === undefined ? [] : [ruleRow(symbol, rule)],
    numbers: [],
    between: [],
    result: [result(symbol, quantity)],
  }
}

const ruleRow = (symbol: string, rule: string): Row => ({
  kind: 'rule',
  cells: [cell('', fixed(symbol)), cell('=', fixed(rule))],
})
