/**
 * Typed mathematics in plain ASCII: full-width digits, superscripts, vulgar fractions, the dashes and dots that East
 * Asian keyboards produce, and the TeX that this page itself copies. Spaces are kept, one at a time.
 */
export function normalise(typed: string): string {
  return typeset(keyboard(typed)).replace(/\s+/g, ' ').trim()
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** The same without a look at TeX. */
export function keyboard(typed: string): string {
  return (
    typed
      // before NFKC, which would turn 10⁻³ into 10−3 and 1½ into 11⁄2
      .replace(/[⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g, (power) => `^${[...power].map(lower).join('')}`)
      .replace(/([0-9０-９])(?=[¼-¾⅐-⅞↉])/g, '$1 ')
      .normalize('NFKC')
      .replace(/[\u00ad\u200b-\u200f\u2060\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
      .replace(/[·・∙•]\s*(?=10\s*\^)/g, '*')
      .replace(/[。·・](?=\d)/g, '.')
      .replaceAll('、', ',')
      .replace(/[−‐‒–—―ー─]/g, '-')
      .replace(/[×✕⋅∙∗]/g, '*')
      .replace(/[÷∕⁄]/g, '/')
  )
}

function lower(raised: string): string {
  if (raised === '⁻') return '-'
  return raised === '⁺' ? '+' : String(RAISED.indexOf(raised))
}

function typeset(text: string): string {
  return text
    .replaceAll('$', '')
    .replace(/\\(?:left|right)(?![a-z])|\\[,;!: ]|\{(?=,\})|(?<=\{,)\}/g, '')
    .replace(/\\%/g, '%')
    .replace(/\\(?:times|cdot)(?![a-z])/g, '*')
    .replace(/\\approx(?![a-z])/g, '≈')
    .replace(/\\[dt]?frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}/g, ' $1/$2')
    .replace(/\\[dt]?frac\s*(\d)\s*(\d)/g, ' $1/$2')
    .replace(/\^\s*[{(]\s*([+-]?\d+)\s*[)}]/g, '^$1')
}
