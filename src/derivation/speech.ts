import type { Locale } from '../i18n/localized.ts'
import type { Row, Segment } from './equation.ts'
import { format, formatSigned } from './number.ts'
import { valueOf, type Quantities } from './quantity.ts'

/** TeX that stands between factors, as words or signs that a voice can read. */
const SAID: readonly (readonly [RegExp, string])[] = [
  [/\\t?frac\{?(\d+)\}?\{?(\d+)\}?/g, '$1/$2 '],
  [/\\(?:bigl|bigr|left|right|,|;|text|textstyle|operatorname)/g, ''],
  [/\\cdot/g, ' × '],
  [/\\hat\{(\w+)\}/g, '$1 hat'],
  [/\\partial/g, '∂'],
  [/\\frac\{([^{}]*)\}\{([^{}]*)\}/g, '$1/$2'],
  [/\\Delta/g, 'Δ'],
  [/\\sum/g, 'Σ'],
  [/\\(alpha|beta|gamma|delta|eta|theta|sigma|varphi|ell|ln|max|min|tanh|exp)/g, ' $1 '],
  [/[{}_\\]/g, ' '],
  [/\^/g, ' ^ '],
  [/\s+/g, ' '],
]

/** A formula as text. */
export function sayTex(tex: string): string {
  return SAID.reduce((text, [pattern, words]) => text.replace(pattern, words), tex).trim()
}

/** A row of an equation as a line of text for a screen reader. */
export function sayRow(row: Row, quantities: Quantities, locale: Locale, digits: number): string {
  const say = (segment: Segment): string => {
    switch (segment.kind) {
      case 'tex':
        return sayTex(segment.tex)
      case 'factor':
        return segment.say[locale]
      case 'number':
      case 'blank':
        return (segment.signed ? formatSigned : format)(
          valueOf(quantities, segment.quantity),
          digits,
        )
      case 'break':
        return ''
    }
  }
  if (row.kind === 'known') return ''
  return row.cells
    .flatMap((cell) => [
      ...(cell.operator ? [sayTex(cell.operator)] : []),
      ...cell.segments.map(say),
    ])
    .filter((part) => part !== '')
    .join(' ')
}
