import type { Formula, FormulaSymbol, Rule } from '../derivation/practice.ts'
import type { NameAt } from '../format/expression/token.ts'
import { spelled } from './spelled.ts'

/** Every symbol that somebody may write in place of a formula, each once. */
export function symbolsOf(formula: Formula): readonly FormulaSymbol[] {
  const all = [formula, ...formula.also].flatMap(({ symbols }) => symbols)
  return [...new Map([...all, ...formula.distractors].map((one) => [one.id, one])).values()]
}

/** Finds the symbols of a rule that is written in ids. */
export function byId({ symbols }: Rule): NameAt {
  return finding([new Map(symbols.map(({ id }) => [id, id]))])
}

/**
 * Finds symbols in a spelled text by what the page calls them, then by id, then by other names; capitals may be
 * exchanged where nothing else is meant. A slope without its place, `f'`, is the only one that there is.
 */
export function bySpelling(formula: Formula): NameAt {
  const symbols = symbolsOf(formula)
  const exact = new Map<string, string>()
  for (const spellings of [
    (one: FormulaSymbol) => [one.tex],
    (one: FormulaSymbol) => [one.id],
    (one: FormulaSymbol) => one.aliases,
  ])
    for (const symbol of symbols)
      for (const key of spellings(symbol).map(keyOf))
        if (key !== '' && !exact.has(key)) exact.set(key, symbol.id)
  const slopes = symbols.filter(({ id }) => SLOPE.test(id))
  const [slope] = slopes
  if (slope && slopes.length === 1) exact.set("f'", slope.id)
  return finding([exact, folded(exact)])
}

const SLOPE = /^f'/

/** A symbol that begins with a minus is recognised within brackets only: elsewhere the minus is that of a difference. */
function keyOf(spelling: string): string {
  const key = spelled(spelling)
    .replaceAll(' ', '')
    .replace(/^\(([^()]*)\)$/, '$1')
  return key.startsWith('-') ? `(${key})` : key
}

function folded(exact: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const owners = new Map<string, Set<string>>()
  for (const [key, id] of exact)
    owners.set(key.toLowerCase(), (owners.get(key.toLowerCase()) ?? new Set()).add(id))
  return new Map(
    [...owners].flatMap(([key, [id, ...others]]): [string, string][] =>
      id === undefined || others.length > 0 ? [] : [[key, id]],
    ),
  )
}

/** The longest name that stands at a place; failing that, a slope of something unknown. */
function finding(indexes: readonly ReadonlyMap<string, string>[]): NameAt {
  const keys = indexes.map((index) =>
    [...index].sort(([one], [other]) => other.length - one.length),
  )
  return (text, from) => {
    for (const [loose, entries] of keys.entries()) {
      const rest = loose > 0 ? text.slice(from).toLowerCase() : text.slice(from)
      for (const [key, id] of entries)
        if (rest.startsWith(key) && !goesOn(key, rest)) return { name: id, length: key.length }
    }
    const unknown = /^[A-Za-z]+'(?:\([^()]*\))?/.exec(text.slice(from))?.[0]
    return unknown === undefined ? undefined : { name: unknown, length: unknown.length }
  }
}

/** Whether a name in the text is longer than the key: `w11` or `w1'` where the key is `w1`. */
function goesOn(key: string, rest: string): boolean {
  const after = rest.charAt(key.length)
  if (after === "'" || after === '⁺') return true
  return /[\dA-Za-z]$/.test(key) && /\d/.test(after)
}
