import type { Options } from '../../../derivation/options.ts'
import type { Mistake } from '../../../derivation/practice.ts'
import type { Example } from '../../../model/example.ts'
import { WRONG_RULES } from '../../../model/wrong/index.ts'
import { ledgerOf } from './ledger.ts'
import { AGAIN_WORDS } from './slips/again.ts'
import { FORWARD_WORDS } from './slips/forward.ts'
import { GRADIENT_WORDS } from './slips/gradient.ts'
import { HIDDEN_WORDS } from './slips/hidden.ts'
import { LOSS_WORDS } from './slips/loss.ts'
import { inSentence, namesOf } from './slips/names.ts'
import { OUTPUT_WORDS } from './slips/output.ts'
import { SLOPE_WORDS } from './slips/slope.ts'
import { UPDATE_WORDS } from './slips/update.ts'

const WORDS = {
  ...FORWARD_WORDS,
  ...LOSS_WORDS,
  ...OUTPUT_WORDS,
  ...SLOPE_WORDS,
  ...HIDDEN_WORDS,
  ...GRADIENT_WORDS,
  ...UPDATE_WORDS,
  ...AGAIN_WORDS,
}

/** The wrong rules that can be followed in an example, the earliest step first. */
export function mistakesOf(example: Example, options: Options): readonly Mistake[] {
  const { told } = ledgerOf(example, options)
  const names = namesOf(told)
  const sentence = inSentence(names)
  return WRONG_RULES.flatMap(({ id, applies }) => {
    const words = WORDS[id]
    return words && applies(example) ? [{ id, ...words(names, sentence, told) }] : []
  })
}
