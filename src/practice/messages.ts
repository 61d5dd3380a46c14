import type { Blank } from '../derivation/practice.ts'
import type { Prose } from '../derivation/prose.ts'
import type { Localized } from '../i18n/localized.ts'
import { format } from '../derivation/number.ts'
import * as words from './message-words.ts'
import { mistakeOf, symbolOf, type Problem } from './problem.ts'
import type { Slip, Trace, Verdict } from './verdict.ts'

/** A wrong rule as it was understood; the number that was typed stands for what it gives. */
export interface Reproduced {
  readonly title: Localized
  readonly tex: string
}

/** What a reader is told of a typed number. Never holds the right one. */
export interface Message {
  readonly prose: Prose
  readonly reproduced: readonly Reproduced[]
}

export function messageOf(problem: Problem, blank: Blank, verdict: Verdict): Message {
  const symbol = (quantity: string) => symbolOf(problem, quantity)
  const own = symbol(blank.quantity)
  const plain = (prose: Prose): Message => ({ prose, reproduced: [] })
  switch (verdict.kind) {
    case 'right':
      return plain(verdict.rounded ? words.rightAsRounded : words.right)
    case 'more-digits':
      return plain(words.moreDigits)
    case 'truncated':
      return plain(words.truncated)
    case 'convention':
      return plain(words.convention(own))
    case 'consistent':
      return {
        prose: words.consistent(symbol(verdict.from)),
        reproduced: reproducedOf(problem, verdict.mistake === undefined ? [] : [verdict.mistake]),
      }
    case 'mistake':
      return {
        prose: mistakeOf(problem, verdict.mistake).feedback,
        reproduced: reproducedOf(problem, [verdict.mistake]),
      }
    case 'several':
      return {
        prose: words.several(verdict.ask === undefined ? undefined : symbol(verdict.ask)),
        reproduced: reproducedOf(problem, verdict.mistakes),
      }
    case 'other-quantity':
      return plain(words.otherQuantity(verdict.quantities.map(symbol), own))
    case 'two-mistakes':
      return { prose: words.twoMistakes, reproduced: reproducedOf(problem, verdict.mistakes) }
    case 'slip':
      return plain(slipped(verdict.slip))
    case 'wrong':
      return plain(verdict.trace ? traced(verdict.trace, symbol) : words.unknown)
  }
}

function reproducedOf(problem: Problem, ids: readonly string[]): readonly Reproduced[] {
  return ids.map((id) => {
    const { title, tex } = mistakeOf(problem, id)
    return { title, tex }
  })
}

function slipped(slip: Slip): Prose {
  return slip.kind === 'rounded' ? words.roundedEarly(slip.decimals) : words.SLIPS[slip.kind]
}

/** Digits in which a traced number is told. */
const TRACE_DIGITS = 3

function traced({ quantity, would, now }: Trace, symbol: (id: string) => string): Prose {
  const told = format(would, TRACE_DIGITS)
  return words.traced(symbol(quantity), told, now === undefined ? undefined : format(now))
}
