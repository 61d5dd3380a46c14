import { pieces } from '../../derivation/prose.ts'

const LETTERS: Readonly<Record<string, string>> = {
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  delta: 'δ',
  Delta: 'Δ',
  eta: 'η',
  theta: 'θ',
  lambda: 'λ',
  mu: 'μ',
  ell: 'ℓ',
  sigma: 'σ',
  phi: 'φ',
  varphi: 'φ',
  Phi: 'Φ',
  omega: 'ω',
  varepsilon: 'ε',
  log: 'log ',
  cdot: '·',
  times: '×',
  partial: '∂',
}
const ACCENTS: Readonly<Record<string, string>> = { hat: '\u0302', tilde: '\u0303' }
const RAISED: Readonly<Record<string, string>> = { '(': '⁽', ')': '⁾', '+': '⁺', '-': '⁻' }
const SUBSCRIPT = '₀₁₂₃₄₅₆₇₈₉'
const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** A sentence without typesetting, for accessible names: `$v_{11}$` is `v₁₁`. */
export function plain(sentence: string): string {
  return pieces(sentence)
    .map((piece) =>
      piece.kind === 'text' ? piece.text : piece.kind === 'tex' ? letters(piece.tex) : '',
    )
    .join('')
}

function letters(tex: string): string {
  return tex
    .replace(/\\frac\{([^{}]*)\}\{([^{}]*)\}/g, '$1/$2')
    .replace(
      /\\(hat|tilde)\{?(\\?\w+?)\}?(?![a-z])/g,
      (_, accent: string, letter: string) => `${letter}${ACCENTS[accent] ?? ''}`,
    )
    .replace(/\\([A-Za-z]+)\s?/g, (_, name: string) => LETTERS[name] ?? '')
    .replace(/_(?:\{([^}]*)\}|([^\s{}\\]))/g, (_, group?: string, one?: string) =>
      [...(group ?? one ?? '')].map((c) => digit(SUBSCRIPT, c) ?? c).join(''),
    )
    .replace(/\^(?:\{([^}]*)\}|([^\s{}\\]))/g, (_, group?: string, one?: string) =>
      [...(group ?? one ?? '')].map((c) => digit(SUPERSCRIPT, c) ?? RAISED[c] ?? c).join(''),
    )
    .replace(/[{}]/g, '')
    .normalize('NFC')
}

function digit(row: string, c: string): string | undefined {
  return c >= '0' && c <= '9' ? row[Number(c)] : undefined
}
