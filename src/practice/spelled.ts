import { keyboard } from '../format/normalise.ts'
import { GREEK } from '../format/spelling.ts'
import { bracketed, texFractions, vulgarFractions } from './fractions.ts'

/**
 * A formula as it is typed or copied, with every symbol in one spelling: `\eta\,g_1\,b_{1}`, `η g₁ b₁` and `eta g1 b1`
 * are the same; so are `W^{(1)}_{21}` and `W[1][2][1]`, `\frac{\partial E}{\partial y}` and `∂E/∂y`, `\hat{y}`, `ŷ` and
 * `y^`. Fractions and curly brackets become round ones.
 */
export function spelled(typed: string): string {
  const plain = accents(letters(keyboard(raised(vulgarFractions(typed))).normalize('NFD')))
  return texFractions(indices(plain), quotient)
    .replace(/\{([^{}]*)\}(?=')/g, '$1')
    .replace(/\\(?:wide(?:hat|tilde)|(?:display|text)style)(?![A-Za-z])/g, ' ')
    .replace(/\\([A-Za-z]+)(?=[\d⁺])/g, ' $1')
    .replace(/\\([A-Za-z]+)/g, ' $1 ')
    .replace(/[{[]/g, '(')
    .replace(/[}\]]/g, ')')
    .replace(/(?<![A-Za-z])ln(?![a-z])/g, 'log')
    .replace(/(?<=Delta)\s+|(?<=[(/'])\s+|\s+(?=[)'/])|(?<=')\s+(?=\()/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Before powers are read: the number of a layer, a plus for what is new, and dots that are products. */
function raised(typed: string): string {
  return typed
    .replace(/⁽([⁰¹²³⁴⁵⁶⁷⁸⁹]+)⁾/g, (_, n: string) => `[${n.normalize('NFKC')}]`)
    .replace(/⁺(?![⁰¹²³⁴⁵⁶⁷⁸⁹])/g, '^+')
    .replace(/[·・∙•⋅]/g, '*')
}

function letters(text: string): string {
  return text
    .replace(/\\(?:left|right)(?![A-Za-z])|\\[,;:! ]|\$|\\q?quad(?![a-z])/g, ' ')
    .replace(/\\(?:math[a-z]+|text|operatorname)\s*\{([^{}]*)\}/g, '$1')
    .replace(/\\(?:cdot|times)(?![a-z])/g, '*')
    .replace(/[’′`´]|\^\s*\{?\s*\\prime\s*\}?/g, "'")
    .replace(/(?:∂|\\partial(?![a-z]))\s*/g, 'd')
    .replace(/∆/g, 'Delta')
    .replace(/ℓ/g, 'ell')
    .replace(/\p{Script=Greek}/gu, (letter) => GREEK[letter] ?? letter)
}

function accents(text: string): string {
  return text
    .replace(/\\(?:wide)?(hat|tilde)\s*\{?\s*([A-Za-z])\s*\}?/g, '$1$2')
    .replace(/([A-Za-z])\u0302/g, 'hat$1')
    .replace(/([A-Za-z])\u0303/g, 'tilde$1')
    .replace(/(?<![A-Za-z])([a-z])[ _]?(hat|tilde)(?![a-z])/g, '$2$1')
    .replace(/(?<![A-Za-z])([a-z])\^(?=\s+[-+*/]|\s*[-*/)]|\s*$)/g, 'hat$1')
}

/** Layer first, then unit, then what marks it as new: `W_{21}^{(1)+}` is `W121⁺`. */
function indices(text: string): string {
  return text
    .replaceAll('{}', '')
    .replace(/(?<=[A-Za-z][\d_{},]*)\^\s*\{?\s*[([](\d+)[)\]]\s*(\+?)\s*\}?/g, '[$1]$2')
    .replace(/\^\s*\{\s*\[(\d+)\]\s*\}/g, '[$1]')
    .replace(/\^\s*\{?\s*\+\s*\}?(?!\d)|(?<=\])\+(?=_)/g, '⁺')
    .replace(/⁺\s*((?:_\s*(?:\{[^{}]*\}|\d+))?)/g, '$1⁺')
    .replace(/(_\s*(?:\{[^{}]*\}|\d+))\s*((?:\[\d+\])+)/g, '$2$1')
    .replace(/_\s*\{([\d,\s]+)\}|_\s*(\d+)/g, (_, a: string | undefined, b: string | undefined) =>
      (a ?? b ?? '').replace(/\D/g, ''),
    )
    .replace(/(?<=[A-Za-z\d\]])\[(\d+)\]/g, '$1')
}

/** A derivative is a symbol, anything else a quotient. */
function quotient(above: string, below: string): string {
  const [top, bottom] = [above, below].map((part) => part.replace(/\\|\s/g, ''))
  return /^d\S/.test(above) && /^d\S/.test(below) ? `${top}/${bottom} ` : bracketed(above, below)
}
