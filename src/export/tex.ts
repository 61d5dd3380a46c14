import type { Brace, Cell, Row, Segment } from '../derivation/equation.ts'
import { DEFAULT_DIGITS, formatTex } from '../derivation/number.ts'
import { valueOf, type Quantities } from '../derivation/quantity.ts'

/** The TeX of one row on one line, without alignment. */
export function rowTex(row: Row, quantities: Quantities, digits?: number): string {
  if (row.kind === 'known')
    return row.braces
      .map((brace) => segmentsTex(brace.segments, quantities, digits))
      .join(',\\quad ')
  const { left, relation, right } = sidesOf(row.cells, [], quantities, { digits })
  return joined([left, relation, right])
}

/** The two sides of a row; a row without a left side continues the one above it. */
export interface Sides {
  readonly left: string
  readonly relation: string
  readonly right: string
}

export interface TexOptions {
  readonly digits?: number | undefined
  /** What stands beside a brace: which step has computed it. */
  readonly note?: (brace: Brace) => string
}

const RELATION =
  /^\s*(?:=|:=|<|>|\\(?:approx|leftarrow|gets|to|le|ge|leq|geq|ne|neq|equiv)(?![a-z]))/

/** The sides of a row's first relation, with braces under what is already known. */
export function sidesOf(
  cells: readonly Cell[],
  braces: readonly Brace[],
  quantities: Quantities,
  { digits, note }: TexOptions,
): Sides {
  const at = relationOf(cells)
  const parts = cells.map((cell, c) =>
    joined([
      c === at ? '' : (cell.operator ?? ''),
      ...braces.filter(({ from }) => from === c).map(() => '\\underbrace{'),
      segmentsTex(cell.segments, quantities, digits),
      ...braces
        .filter(({ to }) => to === c)
        .toSorted((a, b) => b.from - a.from)
        .map((brace) => {
          const known = segmentsTex(brace.segments, quantities, digits)
          return `}_{${known}${note?.(brace) ?? ''}}`
        }),
    ]),
  )
  return {
    left: joined(parts.slice(0, Math.max(0, at))),
    relation: cells[at]?.operator ?? '',
    right: joined(parts.slice(Math.max(0, at))),
  }
}

/** Braces must stand on one side of the relation, and apart or inside one another. */
export function canBrace(cells: readonly Cell[], braces: readonly Brace[]): boolean {
  const at = relationOf(cells)
  return braces.every(
    (brace) =>
      brace.from <= brace.to &&
      cells[brace.from] !== undefined &&
      cells[brace.to] !== undefined &&
      (at <= brace.from || at > brace.to) &&
      !braces.some(
        (other) => other.from < brace.from && other.to >= brace.from && other.to < brace.to,
      ),
  )
}

function relationOf(cells: readonly Cell[]): number {
  return cells.findIndex(({ operator }) => operator !== undefined && RELATION.test(operator))
}

function segmentsTex(
  segments: readonly Segment[],
  quantities: Quantities,
  digits: number | undefined,
): string {
  const parts = segments.map((segment) => segmentTex(segment, quantities, digits))
  // a prime after W^{(1)} would be a second superscript, which TeX refuses
  return joined(parts.map((part, k) => (/^\s*['^_]/.test(parts[k + 1] ?? '') ? `{${part}}` : part)))
}

function segmentTex(segment: Segment, quantities: Quantities, digits: number | undefined): string {
  switch (segment.kind) {
    case 'tex':
    case 'factor':
      return segment.tex
    case 'number':
    case 'blank': {
      const most = Math.max(digits ?? DEFAULT_DIGITS, segment.digits ?? 0)
      const text = numberTex(valueOf(quantities, segment.quantity), most, segment.signed)
      return segment.parens && text.startsWith('-') ? `(${text})` : text
    }
  }
}

export function numberTex(value: number, digits?: number, signed = false): string {
  return `${signed && value > 0 ? '+' : ''}${formatTex(value, digits)}`
}

export function joined(parts: readonly string[]): string {
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' ')
}
