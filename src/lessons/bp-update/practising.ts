import type { Practising } from '../../derivation/practice.ts'
import type { Example } from '../../model/example.ts'
import { blanksOf } from './practice/blanks.ts'
import { companionsOf } from './practice/companions.ts'
import { generate } from './practice/generate.ts'
import { mistakesOf } from './practice/mistakes.ts'
import { work } from './practice/work.ts'
import { polling } from './polls/index.ts'

/** How the update is practised. */
export const practising: Practising<Example> = {
  blanks: blanksOf,
  mistakes: mistakesOf,
  work,
  generate,
  companions: companionsOf,
  polling,
}
