import { misplaced } from './complaint.ts'

/** A piece of a formula, and the character at which it begins (from 0). */
export interface Token {
  readonly kind: 'name' | 'number' | 'sign' | 'end'
  /** A sign is written in one way only: `^` stands for `**` too. */
  readonly text: string
  readonly from: number
}

const PIECES = [
  ['space', /[^\S\r\n\u2028\u2029]+/uy],
  ['line', /\r\n|[\r\n\u2028\u2029]/uy],
  ['number', /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/uy],
  ['name', /[\p{L}_][\p{L}\p{M}\p{N}_]*/uy],
  ['sign', /\*\*|\+=|[-+*/^(),;=\u2212\u00d7\u00b7\u22c5]/uy],
] as const

/** Signs that keyboards and web pages have for the same thing. */
const SAME: Readonly<Record<string, string>> = {
  '**': '^',
  '\u2212': '-',
  '\u00d7': '*',
  '\u00b7': '*',
  '\u22c5': '*',
}

/** A name at some place of a text that is spelt in its own way, such as `f'(z1)`, and how many characters it takes. */
export type NameAt = (
  text: string,
  from: number,
) => { readonly name: string; readonly length: number } | undefined

/**
 * The pieces of a formula, an end after them. A line break is the sign `;`, but within brackets and after an operator
 * it is only space. Throws a FormatError at a character that no formula has.
 */
export function tokensOf(text: string, nameAt?: NameAt): readonly Token[] {
  const tokens: Token[] = []
  let depth = 0
  let from = 0
  while (from < text.length) {
    const own = nameAt?.(text, from)
    if (own) {
      tokens.push({ kind: 'name', text: own.name, from })
      from += own.length
      continue
    }
    const [kind, piece] = pieceAt(text, from)
    if (kind === 'name' || kind === 'number') tokens.push({ kind, text: piece, from })
    if (kind === 'sign') {
      tokens.push({ kind, text: SAME[piece] ?? piece, from })
      depth = Math.max(0, depth + (piece === '(' ? 1 : piece === ')' ? -1 : 0))
    }
    if (kind === 'line' && depth === 0 && !isOpen(tokens.at(-1)))
      tokens.push({ kind: 'sign', text: ';', from })
    from += piece.length
  }
  return [...tokens, { kind: 'end', text: '', from: text.length }]
}

function pieceAt(text: string, from: number): readonly [string, string] {
  for (const [kind, pattern] of PIECES) {
    pattern.lastIndex = from
    const piece = pattern.exec(text)?.[0]
    if (piece !== undefined) return [kind, piece]
  }
  throw misplaced(text, from, String.fromCodePoint(text.codePointAt(from) ?? 0))
}

/** Whether something has to follow a token. */
function isOpen(token: Token | undefined): boolean {
  return token?.kind === 'sign' && /^[-+*/^=]|^\+=$/.test(token.text)
}

/** Whether a whole text is one name. */
export function isName(text: string): boolean {
  return /^[\p{L}_][\p{L}\p{M}\p{N}_]*$/u.test(text)
}
