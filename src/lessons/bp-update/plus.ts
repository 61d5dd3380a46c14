import { perSign, tex, type Sign } from '../../derivation/symbol.ts'
import type { Told } from './told.ts'

/** A sign with a plus: the value after the update. */
export const plus = (sign: Sign): Sign => ({ ...sign, sup: `${sign.sup ?? ''}+` })
export const marked = perSign((sign) => tex(plus(sign)))

/** The weight that the hidden signals read, as `seenWeight` says which that is. */
export function seenSign({ example, letters }: Told, l: number, j: number, i: number): Sign {
  const sign = letters.weight(l, j, i)
  return example.hiddenUsesUpdatedWeights ? plus(sign) : sign
}
