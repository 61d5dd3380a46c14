import type { TextControl } from '../../derivation/lesson.ts'
import type { ExpressionExample } from '../../model/expression.ts'

/** No variable has a point in its name. */
export const FORMULA = 'formula.text'

/** The formula as a text that can be rewritten. */
export function sourceOf({ expression }: ExpressionExample): TextControl {
  return {
    kind: 'text',
    id: FORMULA,
    label: { en: 'Formula', zh: '公式', ko: '식' },
    value: expression,
  }
}
