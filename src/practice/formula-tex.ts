import { exact } from '../derivation/number.ts'
import type { FormulaSymbol } from '../derivation/practice.ts'
import { isFunction, type Formula as Expression, type Term } from '../model/expression.ts'

/** How tightly a piece of TeX holds together, loosest first. */
const [SUM, PRODUCT, POWER, WHOLE] = [0, 1, 2, 3]

interface Piece {
  readonly tex: string
  readonly binding: number
  /** A product sign is needed between two of these. */
  readonly isNumber?: boolean
}

const EMPTY: Piece = { tex: '', binding: WHOLE }

/** A formula as the page would print it, to show how it was read. */
export function texOf({ terms, output }: Expression, symbols: readonly FormulaSymbol[]): string {
  const names = new Map(symbols.map(({ id, tex }) => [id, tex]))
  const pieces: Piece[] = []
  for (const term of terms) pieces.push(pieceOf(term, names, pieces))
  return (pieces[output] ?? EMPTY).tex
}

function pieceOf(term: Term, names: ReadonlyMap<string, string>, pieces: readonly Piece[]): Piece {
  if (term.kind === 'constant') return { tex: exact(term.value), binding: WHOLE, isNumber: true }
  if (term.kind === 'variable') {
    const tex = names.get(term.name) ?? term.name
    return { tex, binding: tex.startsWith('-') ? SUM : WHOLE }
  }
  const [a = EMPTY, b = EMPTY] = term.operands.map((place) => pieces[place] ?? EMPTY)
  switch (term.operation) {
    case 'add':
      return { tex: `${a.tex} + ${b.tex.startsWith('-') ? bracketed(b) : b.tex}`, binding: SUM }
    case 'sub':
      return { tex: `${a.tex} - ${atLeast(PRODUCT, b)}`, binding: SUM }
    case 'neg':
      return { tex: `-${atLeast(PRODUCT, a)}`, binding: SUM }
    case 'mul': {
      const sign = b.isNumber ? ' \\cdot ' : '\\,'
      return { tex: `${atLeast(PRODUCT, a)}${sign}${atLeast(PRODUCT, b)}`, binding: PRODUCT }
    }
    case 'div':
      return { tex: `\\frac{${a.tex}}{${b.tex}}`, binding: PRODUCT }
    case 'pow':
      return { tex: `${atLeast(WHOLE, a)}^{${b.tex}}`, binding: POWER }
    default: {
      const inner = term.operands.map((place) => (pieces[place] ?? EMPTY).tex).join(', ')
      return { tex: `${nameOf(term.operation)}\\left(${inner}\\right)`, binding: WHOLE }
    }
  }
}

function nameOf(operation: string): string {
  if (operation === 'log') return '\\ln'
  return isFunction(operation) ? `\\operatorname{${operation}}` : operation
}

function atLeast(binding: number, piece: Piece): string {
  return piece.binding < binding ? bracketed(piece) : piece.tex
}

function bracketed({ tex }: Piece): string {
  return `\\left(${tex}\\right)`
}
