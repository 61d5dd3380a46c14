import type { Practising } from '../../derivation/practice.ts'
import type { ExpressionExample } from '../../model/expression.ts'
import { blanksOf } from './practice/blanks.ts'
import { COMPANIONS } from './practice/companions.ts'
import { generate } from './practice/generate.ts'
import { mistakesOf } from './practice/mistakes.ts'
import { work } from './practice/work.ts'

/** How the way forward and back through a formula is practised. */
export const practising: Practising<ExpressionExample> = {
  blanks: blanksOf,
  mistakes: mistakesOf,
  work,
  generate,
  companions: () => COMPANIONS,
}
