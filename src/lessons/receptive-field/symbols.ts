import { fixed, formula, value } from '../../derivation/write.ts'
import { idOf } from './chain.ts'
import { nameOf } from './names.ts'

type Letter = 'k' | 's' | 'p' | 'j' | 'r'

/** A number of layer l as it stands in a rule. */
export const symbol = (letter: Letter, l: number) =>
  l === 0 ? fixed(`${letter}_0`) : formula(`${letter}_{${l}}`, idOf(letter, l), nameOf(letter, l))
/** The same as it stands in the line below. */
export const number = (letter: Letter, l: number, parens = false) =>
  value(idOf(letter, l), { parens, ...(l > 0 && { ref: idOf(letter, l) }) })
