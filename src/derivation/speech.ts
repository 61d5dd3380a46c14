import type { Locale, Localized } from '../i18n/localized.ts'
import type { Row, Segment } from './equation.ts'
import { format, formatSigned } from './number.ts'
import { valueOf, type Quantities } from './quantity.ts'
import { ACCENT_NAME, character } from './symbol.ts'

/** What stands in braces, which may hold braces of their own, twice. */
const INNER = String.raw`(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*`

/** TeX that stands between factors, as words or signs that a voice can read. */
const SAID: readonly (readonly [RegExp, string])[] = [
  [/\\t?frac\{?(\d+)\}?\{?(\d+)\}?/g, '$1/$2 '],
  [
    /\\(?:[,;]|(?:bigl|bigr|left|right|textstyle|text|operatorname|mathrel|widetilde)(?![a-z]))/g,
    '',
  ],
  [/\\cdot/g, ' × '],
  [/\\partial/g, '∂'],
  [new RegExp(`\\\\frac\\{(${INNER})\\}\\{(${INNER})\\}`, 'g'), '$1/$2'],
  [/\\Delta/g, 'Δ'],
  [/\\varepsilon/g, 'ε'],
  [/\\sqrt/g, '√'],
  [/\\ge(?![a-z])/g, '≥'],
  [/\\le(?![a-z])/g, '≤'],
  [/\\sum/g, 'Σ'],
  [/\\sigma/g, ' σ '],
  [/\\varphi/g, ' φ '],
  [/\\(ln|max|min|tanh|exp)/g, ' $1 '],
  [/[{}_\\]/g, ' '],
  [/\^/g, ' ^ '],
  [/\s+/g, ' '],
]

/** Formulas are few and said at every edit. */
const KNOWN = new Map<string, string>()

/** A formula as text. Greek letters are left to the reader's own voice. */
export function sayTex(tex: string, locale: Locale = 'en'): string {
  const key = `${locale} ${tex}`
  const known = KNOWN.get(key) ?? worded(tex, locale)
  KNOWN.set(key, known)
  return known
}

function worded(tex: string, locale: Locale): string {
  const letters = tex
    .replace(
      /\\(hat|tilde)\{(\\?\w+)\}/g,
      (_, accent: 'hat' | 'tilde', letter: string) => `${letter} ${ACCENT_NAME[accent][locale]}`,
    )
    .replace(
      /\\(alpha|beta|gamma|delta|eta|theta|ell)/g,
      (_, letter: string) => ` ${character({ letter })} `,
    )
  return SAID.reduce((text, [pattern, words]) => text.replace(pattern, words), letters).trim()
}

const OPEN: Localized = { en: 'blank', zh: '空格', ko: '빈칸' }

/** A row of an equation as a line of text for a screen reader. */
export function sayRow(row: Row, quantities: Quantities, locale: Locale, digits: number): string {
  const say = (segment: Segment): string => {
    switch (segment.kind) {
      case 'tex':
        return sayTex(segment.tex, locale)
      case 'factor':
        return segment.say[locale]
      case 'blank':
        return OPEN[locale]
      case 'number':
        return (segment.signed ? formatSigned : format)(
          valueOf(quantities, segment.quantity),
          Math.max(digits, segment.digits ?? 0),
        )
    }
  }
  if (row.kind === 'known') return ''
  return row.cells
    .flatMap((cell) => [
      ...(cell.operator ? [sayTex(cell.operator, locale)] : []),
      ...cell.segments.map(say),
    ])
    .filter((part) => part !== '')
    .join(' ')
}
