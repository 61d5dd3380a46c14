import { at } from '../engine/at.ts'
import type { Example } from './example.ts'
import { LOSS } from './losses.ts'
import type { Pass, Written } from './paper-rules.ts'
import { sheet, type SheetRules } from './sheet.ts'

/** Everything that a solution writes down, by its place. */
export type Book = ReadonlyMap<Place, number>
export type Place = string

export function placeOf(what: Written, s: number, l: number, j: number, i: number): Place {
  return `${what} ${s} ${l} ${j} ${i}`
}

/**
 * A whole solution by some rules, written down number by number. Where `own` has a number for a place it stands there
 * instead, and all that follows is worked with it. With `byParts` a batch adds up changes (see `sheet`).
 */
export function book(example: Example, rules: SheetRules, own: Book, byParts: boolean): Book {
  const pages = new Map<Place, number>()
  const written: SheetRules['written'] = (value, what, s, l, j, i) => {
    const place = placeOf(what, s, l, j, i)
    const stands = own.get(place) ?? rules.written(value, what, s, l, j, i)
    pages.set(place, stands)
    return stands
  }
  sheet(example, { ...rules, ...mixing(rules, own, written), written }, byParts)
  return pages
}

/** Softmax by its powers of e, and the loss of its probabilities, wherever one of these is somebody's own. */
function mixing(
  rules: SheetRules,
  own: Book,
  written: SheetRules['written'],
): Pick<SheetRules, 'softmax' | 'lossTerm'> {
  // the sums of the last layer are not in the pass yet while its softmax is taken
  const isOwn = ({ s, again, example }: Pass, what: 'power' | 'probability') => {
    const last = example.layers.length - 1
    return at(example.layers, last).weights.some((_, k) =>
      own.has(placeOf(again ? `${what} again` : what, s, last, k, 0)),
    )
  }
  return {
    softmax: (z, pass) => {
      const powers = z.map((exponent, k) =>
        written(
          Math.exp(exponent),
          pass.again ? 'power again' : 'power',
          pass.s,
          pass.example.layers.length - 1,
          k,
          0,
        ),
      )
      if (!isOwn(pass, 'power')) return rules.softmax(z, pass)
      const total = powers.reduce((sum, power) => sum + power, 0)
      return powers.map((power) => power / total)
    },
    lossTerm: (loss, y, t, pass) => {
      const { example, sample } = pass
      const isOwnTerm =
        example.loss === 'softmax-cross-entropy' &&
        (isOwn(pass, 'power') || isOwn(pass, 'probability'))
      const right = isOwnTerm ? LOSS[example.loss].perOutput(y, t, sample.targets.length) : loss
      return rules.lossTerm(right, y, t, pass)
    },
  }
}
