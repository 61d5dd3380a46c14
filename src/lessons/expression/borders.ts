import type { Borders } from '../../derivation/lesson.ts'
import { FormatError } from '../../format/error.ts'
import {
  linkExpression,
  mergeExpression,
  parseExpressionText,
  unlinkExpression,
  writeExpression,
} from '../../format/expression-example.ts'
import type { ExpressionExample } from '../../model/expression.ts'
import { DEFAULT } from './presets.ts'
import { retyped, tooLarge } from './retyped.ts'

export const borders: Borders<ExpressionExample> = {
  read: (input) => mergeExpression(DEFAULT, input),
  link: (params) => linkExpression(params, DEFAULT),
  unlink: (query) => unlinkExpression(query, DEFAULT),
  fromText,
  toText: (params) => `${JSON.stringify(writeExpression(params), null, 2)}\n`,
  tooLarge,
}

/** An expression file, or a formula as it would be typed. */
function fromText(text: string, params: ExpressionExample): ExpressionExample {
  if (!/^\s*\{/.test(text)) return retyped(params, text.trim())
  const example = parseExpressionText(text)
  const excess = tooLarge(example)
  if (excess) throw new FormatError('', excess)
  return example
}
