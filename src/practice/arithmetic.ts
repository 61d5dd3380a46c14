import { isFunction, worth } from '../model/expression.ts'
import { FormatError } from '../format/error.ts'
import { parseFormula } from '../format/expression.ts'
import { tokensOf } from '../format/expression/token.ts'
import { normalise } from '../format/normalise.ts'
import { undecided } from '../format/number.ts'
import type { Localized } from '../i18n/localized.ts'
import { texFractions, vulgarFractions } from './fractions.ts'
import { withProducts } from './products.ts'

/** What a calculation comes to, or why it cannot be read. */
export type Arithmetic =
  | { readonly kind: 'value'; readonly value: number; readonly text: string }
  | { readonly kind: 'invalid'; readonly reason: Localized }

/**
 * Works out what is typed as a calculation: `0.5+0.226*0.18`, `½×(0.274−0.5)²`, `\frac{0.3-0.1}{2}`. Nothing where it
 * has no operation in it.
 */
export function readArithmetic(typed: string): Arithmetic | undefined {
  const asPoint = read(spelt(typed))
  if (asPoint?.kind !== 'invalid') return asPoint
  // a dot in the middle is a decimal point in one country and a product in the next
  const asProduct = /[·・∙•⋅]/.test(typed) ? read(spelt(typed.replace(MIDDLE_DOT, '*'))) : undefined
  return asProduct?.kind === 'value' ? asProduct : asPoint
}

const MIDDLE_DOT = /[·・∙•⋅]/g
const OPERATION = /[\d.)]\s*[-+*/^(]|\)\s*[\d.]|[a-z]\s*[(^]|^[-+]*\(/i
/** `1,234` but not `0,226`. */
const THOUSANDS = /(?<![\d.,])([1-9]\d{0,2}),(\d{3})(?![\d,])/

/** The text in the grammar of formulas. */
function spelt(typed: string): string {
  return normalise(texFractions(vulgarFractions(typed)))
    .replace(/\\(exp|log|ln|sqrt|tanh)(?![a-z])/g, '$1')
    .replace(/[{[]/g, '(')
    .replace(/[}\]]/g, ')')
    .replace(/(?<=[\d.)]\s*)[xX](?=\s*[\d.(])/g, '*')
    .replace(/(?<![a-z])ln(?![a-z])/g, 'log')
}

function read(text: string): Arithmetic | undefined {
  if (!OPERATION.test(text)) return undefined
  const thousands = THOUSANDS.exec(text)
  if (thousands) {
    const [number, before = '', after = ''] = thousands
    const readings = [Number(before + after), Number(`${before}.${after}`)] as const
    return { kind: 'invalid', reason: undecided(number, readings) }
  }
  const plain = /[a-z]{2}/.test(text) ? text : text.replace(/(?<=\d),(?=\d)/g, '.')
  try {
    const { formula, variables } = parseFormula(plain, withProducts(tokensOf(plain), isFunction))
    const letter = [...variables.keys()].find((name) => name !== 'e')
    if (letter !== undefined) return { kind: 'invalid', reason: noLetters(letter) }
    const value = worth(formula, { e: Math.E })
    if (!Number.isFinite(value)) return { kind: 'invalid', reason: NOT_FINITE }
    return { kind: 'value', value: value === 0 ? 0 : value, text: plain }
  } catch (error) {
    if (error instanceof FormatError) return { kind: 'invalid', reason: error.sentence }
    throw error
  }
}

function noLetters(letter: string): Localized {
  return {
    en: `Numbers only: ${letter} is a letter.`,
    zh: `这里只能填数，${letter} 是字母。`,
    ko: `수만 쓸 수 있습니다. 문자가 들어 있습니다: ${letter}`,
  }
}

const NOT_FINITE: Localized = {
  en: 'This calculation has no finite result: it divides by 0 or grows too large.',
  zh: '这个算式没有有限的结果：除数为 0，或数值过大。',
  ko: '이 계산은 유한한 값이 되지 않습니다. 0으로 나누었거나 값이 너무 큽니다.',
}
