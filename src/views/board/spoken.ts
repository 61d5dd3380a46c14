import { panelsOf, elementsIn, type Board, type BoardElement } from '../../derivation/board.ts'
import { format } from '../../derivation/number.ts'
import type { QuantityId, Ref } from '../../derivation/quantity.ts'
import type { Locale, Localized } from '../../i18n/localized.ts'
import type { Strings } from '../../i18n/words.ts'
import { past, seen, type Reading } from './view.ts'
import { BY, FROM, INTO } from './words.ts'

export interface Voice {
  readonly words: Strings['figure']
  readonly locale: Locale
  readonly reading: Reading
}

/** "Input, row 1, column 2, minus 2 (was 3)": what it is, and its numbers. */
export function sayElement(
  voice: Voice,
  name: Localized,
  quantities: readonly QuantityId[],
): string {
  return [name[voice.locale], ...quantities.map((id) => number(voice, id))].join(', ')
}

function number(voice: Voice, id: QuantityId): string {
  const value = seen(voice.reading, id)
  if (value === undefined) return voice.words.unknown
  const old = past(voice.reading, id)
  return old === undefined
    ? aloud(voice, value)
    : `${aloud(voice, value)} (${voice.words.was} ${aloud(voice, old)})`
}

/** Signs as words: screen readers skip U+2212. */
function aloud({ words, reading }: Voice, value: number): string {
  const size = format(Math.abs(value), reading.digits)
  return value < 0 ? `${words.minus} ${size}` : size
}

/** What an element is made from, what it goes into, and what it multiplies. */
export function sayTies({ ties, rows }: Board, ref: Ref, locale: Locale): string {
  const names = namesIn({ rows })
  const name = (one: Ref) => names.get(one)?.[locale] ?? ''
  const listed = (refs: readonly Ref[]) =>
    [...new Set(refs)].map(name).filter(Boolean).join(LISTED[locale])
  const sources = listed(ties.filter(({ to }) => to === ref).map(({ from }) => from))
  const targets = listed(ties.filter(({ from }) => from === ref).map(({ to }) => to))
  const pairs = ties.filter(({ by }) => by === ref).length
  return [
    sources && FROM(sources)[locale],
    targets && INTO(targets)[locale],
    pairs > 0 && BY(pairs)[locale],
  ]
    .filter(Boolean)
    .join(' ')
}

const LISTED: Readonly<Record<Locale, string>> = { en: '; ', zh: '；', ko: '; ' }

function namesIn(board: Pick<Board, 'rows'>): ReadonlyMap<Ref, Localized> {
  return new Map(
    panelsOf({ ...board, kind: 'board', ties: [] })
      .flatMap(elementsIn)
      .map(({ ref, name }: BoardElement) => [ref, name]),
  )
}
