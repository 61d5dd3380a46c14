import type { Formula, FormulaSymbol, Rule } from '../derivation/practice.ts'
import { FormatError } from '../format/error.ts'
import { parseFormula } from '../format/expression.ts'
import { tokensOf, type NameAt } from '../format/expression/token.ts'
import { isFunction, worth, type Formula as Expression } from '../model/expression.ts'
import { mulberry32 } from '../model/random.ts'
import type { Localized } from '../i18n/localized.ts'
import { texOf } from './formula-tex.ts'
import { withProducts } from './products.ts'
import { spelled } from './spelled.ts'
import { byId, bySpelling, symbolsOf } from './symbols.ts'

/** A formula as it was typed: its variables are ids of symbols, its TeX shows how it was read. */
export type FormulaReading =
  | { readonly kind: 'formula'; readonly expression: Expression; readonly tex: string }
  | { readonly kind: 'invalid'; readonly reason: Localized }

export type FormulaVerdict =
  | { readonly kind: 'right' }
  /** The right symbols and the wrong sign. */
  | { readonly kind: 'sign' }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'missing'; readonly symbols: readonly FormulaSymbol[] }
  | { readonly kind: 'extra'; readonly symbols: readonly FormulaSymbol[] }
  /** No attempt. */
  | { readonly kind: 'invalid'; readonly reason: Localized }

/**
 * Reads a formula in the symbols of a rule: `+ − * / ^`, brackets, products without a sign, symbols in any of their
 * spellings.
 */
export function readFormula(typed: string, formula: Formula): FormulaReading {
  // what stands before an equals sign says what the formula is for
  const text = spelled(typed.split(/[=＝]/).findLast((part) => part.trim() !== '') ?? '')
  if (text === '') return { kind: 'invalid', reason: EMPTY }
  try {
    const expression = parsed(text, bySpelling(formula))
    const symbols = symbolsOf(formula)
    const unknown = namesOf(expression).find((name) => symbols.every(({ id }) => id !== name))
    if (unknown !== undefined) return { kind: 'invalid', reason: foreign(unknown) }
    return { kind: 'formula', expression, tex: texOf(expression, symbols) }
  } catch (error) {
    if (!(error instanceof FormatError)) throw error
    return { kind: 'invalid', reason: text === typed ? error.sentence : error.at(text).sentence }
  }
}

/**
 * Whether a formula is the rule, for any numbers: a slope that happens to be 1 cannot be left out. A symbol too many is
 * told before one that is missing, and both before a wrong way of putting them together.
 */
export function judgeFormula(typed: string, formula: Formula): FormulaVerdict {
  const reading = readFormula(typed, formula)
  return reading.kind === 'invalid' ? reading : compare(reading.expression, formula)
}

/** A product that was put together from a tray, as the page would print it. */
export function texOfPieces(ids: readonly string[], formula: Formula): string {
  const symbols = symbolsOf(formula)
  return ids.length === 0 ? '' : texOf(expressionOf({ text: ids.join('*'), symbols }), symbols)
}

/** The same for a product that was put together from a tray. */
export function judgePieces(ids: readonly string[], formula: Formula): FormulaVerdict {
  const symbols = symbolsOf(formula)
  if (ids.length === 0) return { kind: 'invalid', reason: EMPTY }
  return compare(expressionOf({ text: ids.join('*'), symbols }), formula)
}

function compare(given: Expression, formula: Formula): FormulaVerdict {
  const used = namesOf(given)
  const rules = [formula, ...formula.also].map((rule) => difference(used, rule))
  const size = ({ extra, missing }: Difference) => extra.length + missing.length
  const least = Math.min(...rules.map(size))
  const nearest = rules.filter((one) => size(one) === least)
  const [first] = nearest
  const named = (ids: readonly string[] = []) =>
    symbolsOf(formula).filter(({ id }) => ids.includes(id))
  const [extra, missing] = [named(first?.extra), named(first?.missing)]
  if (extra.length > 0) return { kind: 'extra', symbols: extra }
  if (missing.length > 0) return { kind: 'missing', symbols: missing }
  const verdicts = nearest.map(({ rule }) => equality(given, expressionOf(rule)))
  const best = (['right', 'sign'] as const).find((kind) => verdicts.includes(kind))
  return { kind: best ?? 'wrong' }
}

interface Difference {
  readonly rule: Rule
  readonly extra: readonly string[]
  readonly missing: readonly string[]
}

function difference(used: readonly string[], rule: Rule): Difference {
  const needed = rule.symbols.map(({ id }) => id)
  return {
    rule,
    extra: used.filter((id) => !needed.includes(id)),
    missing: needed.filter((id) => !used.includes(id)),
  }
}

const POINTS = 12
const SEED = 12
const NOISE = 1e-9

/** Compares at random points. All lie between 0 and 1, where a logarithm of a probability and of its rest exist. */
function equality(given: Expression, right: Expression): 'right' | 'sign' | 'wrong' {
  const random = mulberry32(SEED)
  const ids = [...new Set([...namesOf(given), ...namesOf(right)])]
  let isSame = true
  let isOpposite = true
  for (let point = 0; point < POINTS; point++) {
    const values = Object.fromEntries(ids.map((id) => [id, 0.1 + 0.8 * random()]))
    const [a, b] = [worth(given, values), worth(right, values)]
    const close = (c: number) => Math.abs(a - c) <= NOISE * Math.max(Math.abs(a), Math.abs(c))
    isSame &&= close(b)
    isOpposite &&= close(-b)
  }
  if (isSame) return 'right'
  return isOpposite ? 'sign' : 'wrong'
}

/** The expression of a rule that is written in ids. */
export function expressionOf(rule: Rule): Expression {
  return parsed(rule.text, byId(rule))
}

function parsed(text: string, nameAt: NameAt): Expression {
  return parseFormula(text, withProducts(tokensOf(text, nameAt), isFunction)).formula
}

function namesOf({ terms }: Expression): readonly string[] {
  return terms.flatMap((term) => (term.kind === 'variable' ? [term.name] : []))
}

function foreign(name: string): Localized {
  return {
    en: `${name} does not belong to this rule, or is written in another way.`,
    zh: `${name} 不在这条公式中，或者应换一种写法。`,
    ko: `이 공식에 없거나 다르게 써야 하는 기호입니다: ${name}`,
  }
}

const EMPTY: Localized = {
  en: 'Type a formula.',
  zh: '请输入公式。',
  ko: '공식을 입력하세요.',
}
