import type { Cell, Row, Segment } from '../derivation/equation.ts'
import type { Derivation } from '../derivation/lesson.ts'
import type { Blank } from '../derivation/practice.ts'
import type { QuantityId } from '../derivation/quantity.ts'
import type { Member, Step } from '../derivation/step.ts'

/** The rows that work out one number: its rule in symbols, the same in numbers, and what comes out. */
export interface Working {
  readonly symbols: readonly Row[]
  readonly numbers: readonly Row[]
  /** What the numbers come to on the way, where that takes lines of its own. */
  readonly between: readonly Row[]
  readonly result: readonly Row[]
}

/** The step of a blank; where every unit has a step of its own, the one that works out the blank. */
export function stepOf({ steps }: Derivation, { step, quantity }: Blank): Step | undefined {
  const candidates = steps.filter(({ id }) => id === step || id.startsWith(`${step}.`))
  return (
    candidates.find((one) => worksOut(one, quantity)) ??
    candidates.find(({ computes }) => computes.includes(quantity)) ??
    candidates[0]
  )
}

/** Whether a step has rows of which a quantity is the result. */
export function worksOut({ rows, members }: Step, quantity: QuantityId): boolean {
  return [rows, ...members.map((member) => member.rows)].some((some) => comesOut(some, quantity))
}

/** The sibling of a step's worked unit whose rows a quantity is in. */
export function memberOf({ members, rows }: Step, quantity: QuantityId): Member | undefined {
  if (comesOut(rows, quantity)) return undefined
  const own = members.find((member) => comesOut(member.rows, quantity))
  if (own ?? quantitiesIn(rows).includes(quantity)) return own
  return members.find(
    (member) => member.computes.includes(quantity) || quantitiesIn(member.rows).includes(quantity),
  )
}

/**
 * The rows that work out a quantity: of several results in a step, the lines above its own. What is only a part of a
 * line, such as a slope, has its symbols alone.
 */
export function rowsOf(step: Step, quantity: QuantityId): Working {
  const all = memberOf(step, quantity)?.rows ?? step.rows
  const groups = ladders(all)
  const own = groups.find((group) => comesOut(group, quantity))
  const part = groups.find((group) => quantitiesIn(group).includes(quantity)) ?? groups[0] ?? []
  const rows = own ?? part.filter(isSymbolic)
  const isDirect = (row: Row, index: number) =>
    row.kind === 'numbers' && isSymbolic(rows[index - 1])
  return {
    symbols: rows.filter((row) => isSymbolic(row) && !isBareNumber(row)),
    numbers: rows.filter(isDirect),
    between: rows.filter((row, index) => row.kind === 'numbers' && !isDirect(row, index)),
    result: rows.filter(({ kind }) => kind === 'result'),
  }
}

/** What the numbers of a working are. */
export function quantitiesIn(rows: readonly Row[]): readonly QuantityId[] {
  return cellsOf(rows).flatMap(({ segments }) =>
    segments.flatMap((segment) => ('quantity' in segment ? [segment.quantity] : [])),
  )
}

/** Cells of rows that have any, from left to right. */
export function cellsOf(rows: readonly Row[]): readonly Cell[] {
  return rows.flatMap((row) => (row.kind === 'known' ? [] : row.cells))
}

/** The same rows with some of their numbers left open. */
export function withBlanks(
  rows: readonly Row[],
  isOpen: (quantity: QuantityId) => boolean,
): readonly Row[] {
  const blanked = (segment: Segment): Segment =>
    segment.kind === 'number' && isOpen(segment.quantity) ? { ...segment, kind: 'blank' } : segment
  return rows.map((row) =>
    row.kind === 'known'
      ? {
          ...row,
          braces: row.braces.map((brace) => ({ ...brace, segments: brace.segments.map(blanked) })),
        }
      : {
          ...row,
          cells: row.cells.map((cell) => ({ ...cell, segments: cell.segments.map(blanked) })),
        },
  )
}

/** Rows up to and with each result. */
function ladders(rows: readonly Row[]): readonly (readonly Row[])[] {
  const groups: Row[][] = [[]]
  for (const row of rows) {
    groups.at(-1)?.push(row)
    if (row.kind === 'result') groups.push([])
  }
  return groups.filter((group) => group.length > 0)
}

const comesOut = (rows: readonly Row[], quantity: QuantityId): boolean =>
  quantitiesIn(rows.filter(({ kind }) => kind === 'result')).includes(quantity)

/** A line that says `= 0`, of what nothing goes into: no rule, but the number that is asked for. */
const isBareNumber = (row: Row): boolean =>
  cellsOf([row])
    .slice(1)
    .flatMap(({ segments }) => segments)
    .every((segment) => segment.kind === 'tex' && /^[\d.-]+$/.test(segment.tex))

const isSymbolic = (row: Row | undefined): boolean => row?.kind === 'chain' || row?.kind === 'rule'
