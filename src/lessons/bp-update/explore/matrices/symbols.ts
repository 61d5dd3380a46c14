import { tex, type Sign } from '../../../../derivation/symbol.ts'
import { plus } from '../../plus.ts'
import type { Told } from '../../told.ts'

/** The symbols of whole vectors and matrices: the letter without the index that tells one number from another. */
export interface MatrixSymbols {
  /** Row i of the weights is where they start: w_{ih} of source 001 §2.1. Else it is the unit that they enter. */
  readonly rowsAreSources: boolean
  readonly weights: (l: number, updated?: boolean) => string
  readonly vector: (sign: Sign, updated?: boolean) => string
}

export function symbolsOf({ letters }: Told): MatrixSymbols {
  const rowsAreSources = letters.notation === 'vw'
  const whole = ({ sub = '', ...sign }: Sign, updated: boolean): Sign => {
    const layer = /^(\d+),/.exec(sub)?.[1]
    const named = { ...sign, ...(layer !== undefined && { sub: layer }) }
    return updated ? plus(named) : named
  }
  return {
    rowsAreSources,
    weights: (l, updated = false) => {
      const sign = whole(letters.weight(l, 0, 0), updated)
      return tex({ ...sign, letter: sign.letter.toUpperCase() })
    },
    // where a layer has a letter of its own, only its weight tells a vector from one of its numbers
    vector: (sign, updated = false) => {
      const { sup, ...bare } = whole(sign, updated)
      return rowsAreSources
        ? `\\boldsymbol{${tex(bare)}}${sup ? `^{${sup}}` : ''}`
        : tex(whole(sign, updated))
    },
  }
}
