const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  '"': '\\textquotedbl{}',
  '\u202f': '\\,',
  '\u00a0': '~',
}

/** Signs of mathematics that stand in sentences, and what they are in a formula. */
const MATH: Readonly<Record<string, string>> = {
  '−': '-',
  '×': '\\times',
  '·': '\\cdot',
  '÷': '\\div',
  '±': '\\pm',
  '≈': '\\approx',
  '≠': '\\ne',
  '≤': '\\le',
  '≥': '\\ge',
  '→': '\\to',
  '←': '\\leftarrow',
  '⇒': '\\Rightarrow',
  '∂': '\\partial',
  '∑': '\\sum',
  Σ: '\\Sigma',
  Δ: '\\Delta',
  '∞': '\\infty',
  '√': '\\surd',
  '∈': '\\in',
  '½': '\\tfrac12',
  '¼': '\\tfrac14',
  '′': "'",
  ŷ: '\\hat{y}',
  α: '\\alpha',
  β: '\\beta',
  γ: '\\gamma',
  δ: '\\delta',
  ε: '\\varepsilon',
  η: '\\eta',
  θ: '\\theta',
  λ: '\\lambda',
  μ: '\\mu',
  σ: '\\sigma',
  φ: '\\varphi',
  ℓ: '\\ell',
}

const LOW = '₀₁₂₃₄₅₆₇₈₉'
const HIGH = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** Text as LaTeX prints it literally, on one line. */
export function latexText(text: string): string {
  return text
    .replace(/[\p{Cc}\s]+/gu, (space) => (/^[\u00a0\u202f]$/.test(space) ? space : ' '))
    .normalize('NFC')
    .replace(/[{}$&#%_]|[\\^~<>|"\u202f\u00a0]/g, (c) => SPECIAL[c] ?? `\\${c}`)
    .replace(/[₀-₉]+/g, (run) => `$_{${[...run].map((c) => LOW.indexOf(c)).join('')}}$`)
    .replace(/[⁰¹²³⁴-⁹⁺⁻]+/g, (run) => `$^{${[...run].map(raised).join('')}}$`)
    .replace(/[−×·÷±≈≠≤≥→←⇒∂∑ΣΔ∞√∈½¼′ŷαβγδεηθλμσφℓ]/g, (c) => `$${MATH[c] ?? c}$`)
    .replace(/(?<!\\)\$\$/g, ' ') // two formulas side by side are one
}

function raised(c: string): string {
  if (c === '⁺') return '+'
  return c === '⁻' ? '-' : String(HIGH.indexOf(c))
}
