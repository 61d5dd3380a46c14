/**
 * One spelling for all the ways to write a symbol: `\Delta w_{11}`, `Δw₁₁`, `Delta_w11`; `W^{(1)}_{21}`, `W[1][2][1]`;
 * `\frac{\partial E}{\partial y}`, `∂E/∂y`, `dE_dy`; `{w_{11}}'`, `w11+`, `w11_new`. Empty where no letter is left.
 */
export function spelling(name: string): string {
  const plain = name
    .replaceAll('ℓ', 'ell')
    .normalize('NFKD')
    .replace(/\p{Script=Greek}/gu, (letter) => GREEK[letter] ?? letter)
    .replace(/\\(?:[dt]?frac|left|right|math[a-z]+|text|operatorname)(?![a-z])/g, '')
    .replace(/∂|\\partial(?![a-z])/g, 'd')
    .replaceAll('∆', 'Delta')
    .replace(/(\p{L})(?:\u0302|[_ ]?hat(?![a-z]))/gu, 'hat$1')
    .replace(/(\p{L})(?:\u0303|[_ ]?tilde(?![a-z]))/gu, 'tilde$1')
    .trim()
  const minus = /^[-−]/.test(plain) ? 'minus' : ''
  const bare = plain.replace(UPDATED, '')
  const mark = bare === plain ? '' : '+'
  const letters = bare.replace(/[^\p{L}\p{N}]/gu, '')
  return letters === '' ? '' : minus + letters + mark
}

/** A plus, a prime or a word that means the value after the update. */
const UPDATED = /[+'’′]|(?<![A-Za-z])(?:new|after|updated)(?![A-Za-z])/gi

/** The Greek letters of the notes by name. */
export const GREEK: Readonly<Record<string, string>> = {
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
  Δ: 'Delta',
  η: 'eta',
  θ: 'theta',
  σ: 'sigma',
  φ: 'phi',
}
