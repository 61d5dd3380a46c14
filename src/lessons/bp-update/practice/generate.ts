import { at } from '../../../engine/at.ts'
import type { Wish } from '../../../derivation/practice.ts'
import { samplesOf, type Example } from '../../../model/example.ts'
import { mulberry32 } from '../../../model/random.ts'
import { blursOf, sharedBlurs } from './blurs.ts'
import { draw } from './draw.ts'
import { flawsOf } from './flaws.ts'

/** A rate of ½ or 2 would make "forgot the rate" look like "twice" or "half". */
const RATES = [1, 0.2, 0.1]
const RATES_TOO_LARGE = [5, 10]

/** How many numbers may be looked at: an example of more weights gets fewer tries. */
const NUMBERS_DRAWN = 8_000
const LEAST_DRAWN = 150
const NUMBERS_READ = 120
/** From so many good problems on, what none of them tells apart counts as impossible. */
const ENOUGH = 6

/**
 * Another problem of the same shape that is good to work on paper and on which wrong rules can be told apart. The
 * same seed gives the same numbers everywhere. Where not everything can be had, the best of a bounded number of tries.
 */
export function generate(example: Example, seed: number, wish: Wish = {}): Example {
  const random = mulberry32(seed)
  const rates = wish.overshoot === true ? RATES_TOO_LARGE : RATES
  const rate = at(rates, Math.floor(random() * rates.length))
  const size = sizeOf(example)
  const draws = Math.max(LEAST_DRAWN, NUMBERS_DRAWN / size)
  const reads = Math.floor(NUMBERS_READ / size)
  const good: { readonly drawn: Example; readonly blurs: ReadonlySet<string> }[] = []
  let shared: ReadonlySet<string> = new Set()
  let read = 0
  let best = draw(example, rate, random, wish)
  let flaws = flawsOf(best, wish)
  for (let n = 1; n < draws && read <= reads; n++) {
    const drawn = draw(example, rate, random, wish)
    const its = flawsOf(drawn, wish)
    if (its < flaws) [best, flaws] = [drawn, its]
    if (its > 0) continue
    // of one problem alone nobody could say what lies in its kind
    if (reads < 2) return drawn
    const blurs = blursOf(drawn, read < ENOUGH ? undefined : shared)
    read++
    if (blurs === undefined) continue
    good.push({ drawn, blurs })
    shared = sharedBlurs(good.map((one) => one.blurs))
    const clear = good.find((one) => one.blurs.size === shared.size)
    if (clear && (read >= ENOUGH || shared.size === 0)) return clear.drawn
  }
  return good.reduce((a, b) => (b.blurs.size < a.blurs.size ? b : a), good[0] ?? none(best)).drawn
}

const none = (drawn: Example) => ({ drawn, blurs: new Set<string>() })

/** How many products one forward pass takes. */
function sizeOf({ layers, ...data }: Example): number {
  const products = layers.reduce((sum, { weights }) => sum + weights.flat().length, 0)
  return products * samplesOf({ layers, ...data }).length
}
