import { localized, type Locale } from '../i18n/localized.ts'

/** A letter of the notes with its marks: written as TeX, as plain text, as SVG text, or said aloud. */
export interface Sign {
  /** A Latin letter, or the name of a Greek one: `v`, `alpha`, `ell`. */
  readonly letter: string
  readonly sub?: string
  readonly sup?: string
  readonly accent?: 'hat' | 'tilde'
  /** After the update. */
  readonly prime?: boolean
}

const GREEK: Readonly<Record<string, string>> = {
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  delta: 'δ',
  eta: 'η',
  theta: 'θ',
  ell: 'ℓ',
}
const COMBINING = { hat: '\u0302', tilde: '\u0303' }
export const ACCENT_NAME: Readonly<Record<'hat' | 'tilde', Record<Locale, string>>> = {
  hat: { en: 'hat', zh: '帽', ko: '햇' },
  tilde: { en: 'tilde', zh: '波浪', ko: '물결' },
}
const PRIME_NAME: Record<Locale, string> = { en: 'prime', zh: '撇', ko: '프라임' }
const SUBSCRIPT = '₀₁₂₃₄₅₆₇₈₉'
const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** The letter alone, as one Unicode character. */
export function character(sign: Sign): string {
  return GREEK[sign.letter] ?? sign.letter
}

/** A function of signs that is worked out once for each: lessons keep theirs, and every edit asks for the same ones again. */
export function perSign<T extends {}>(make: (sign: Sign) => T): (sign: Sign) => T {
  const made = new WeakMap<Sign, T>()
  return (sign) => {
    const known = made.get(sign)
    if (known !== undefined) return known
    const value = make(sign)
    made.set(sign, value)
    return value
  }
}

/** `\hat{y}`, `W^{(1)}_{11}` */
export const tex = perSign((sign): string => {
  const letter = sign.letter in GREEK ? `\\${sign.letter}` : sign.letter
  const marked = sign.accent ? `\\${sign.accent}{${letter}}` : letter
  const symbol = `${marked}${sign.sup ? `^{${sign.sup}}` : ''}${sign.sub ? `_{${sign.sub}}` : ''}`
  return sign.prime ? `{${symbol}}'` : symbol
})

/** `v₁₁`, `W⁽¹⁾₁₁`, `ŷ`: for places without typesetting, such as a title bar or a file. */
export function plain(sign: Sign): string {
  const raised = [...(sign.sup ?? '')].map(
    (c) => SUPERSCRIPT[Number(c)] ?? { '(': '⁽', ')': '⁾' }[c] ?? c,
  )
  const lowered = [...(sign.sub ?? '')].map((c) =>
    c >= '0' && c <= '9' ? SUBSCRIPT[Number(c)] : c,
  )
  const accent = sign.accent ? COMBINING[sign.accent] : ''
  return `${character(sign)}${accent}${raised.join('')}${lowered.join('')}${sign.prime ? '′' : ''}`.normalize(
    'NFC',
  )
}

/** `v 1 1`, `y hat`: what a screen reader should say. Greek letters are left to the reader's own voice. */
export function spoken(sign: Sign, locale: Locale): string {
  return said(sign)[locale]
}

const said = perSign((sign) => localized((locale) => say(sign, locale)))

function say(sign: Sign, locale: Locale): string {
  const accent = sign.accent ? [ACCENT_NAME[sign.accent][locale]] : []
  const marks = [...`${sign.sup ?? ''}${sign.sub ?? ''}`].filter((c) => /[\p{L}\p{N}]/u.test(c))
  const prime = sign.prime ? [PRIME_NAME[locale]] : []
  return [character(sign), ...accent, ...marks, ...prime].join(' ')
}
