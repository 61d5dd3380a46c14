import type { Row, Segment } from '../../src/derivation/equation.ts'
import { format } from '../../src/derivation/number.ts'
import { valueOf, type Quantities } from '../../src/derivation/quantity.ts'
import type { Step } from '../../src/derivation/step.ts'
import { evaluate, INTERVAL, printed, REAL, type Arithmetic, type Interval } from './evaluate.ts'

type Written = Exclude<Row, { readonly kind: 'known' }>
type Slot = Extract<Segment, { readonly quantity: string }>

/** Lines of numbers and the result that they lead to; lines of several paths lead to it together. */
export interface Substitution {
  readonly place: string
  readonly alone: readonly Written[]
  readonly together: readonly Written[]
  readonly result: Slot
}

/** Every substitution of a step, those of its members too. */
export function substitutions(step: Step): readonly Substitution[] {
  return [
    ...inRows(step.id, step.rows),
    ...step.members.flatMap((member) => inRows(`${step.id} ${member.ref}`, member.rows)),
  ]
}

function inRows(place: string, rows: readonly Row[]): Substitution[] {
  const found: Substitution[] = []
  let waiting: Written[] = []
  for (const row of rows) {
    if (row.kind === 'numbers') waiting.push(row)
    if (row.kind !== 'result') continue
    // a row of numbers that are only put in order
    if (waiting.length === 0) continue
    const slots = slotsOf(row)
    const [result] = slots
    if (result === undefined || slots.length > 1)
      throw new RangeError(`a result of ${place} has ${slots.length} numbers`)
    found.push({
      place,
      alone: waiting.filter((line) => line.label === undefined),
      together: waiting.filter((line) => line.label !== undefined),
      result,
    })
    waiting = []
  }
  if (waiting.length > 0) throw new RangeError(`numbers of ${place} lead to no result`)
  return found
}

const isSlot = (segment: Segment): segment is Slot =>
  segment.kind === 'number' || segment.kind === 'blank'

function slotsOf(row: Written): readonly Slot[] {
  return row.cells.flatMap((cell) => cell.segments.filter(isSlot))
}

/** The right side of a line as TeX, its numbers as `#0`, `#1` …, bracketed and signed as on the page. */
function written(row: Written, texts: readonly string[]): string {
  let n = 0
  const cells = row.cells.map((cell) => {
    const segments = cell.segments.map((segment) => {
      if (!isSlot(segment)) return segment.tex
      const isNegative = texts[n]?.startsWith('−') === true
      const slot = `${isNegative ? '-' : ''}#${n++}`
      return segment.parens && isNegative ? `(${slot})` : slot
    })
    return `${cell.operator ?? ''} ${segments.join(' ')}`
  })
  return cells
    .join(' ')
    .trim()
    .replace(/^(?:\\mathrel\{\+\})?(?:=|\\approx)/, '')
}

const DIGITS = 6

const isFinite = (values: readonly number[]) => values.every(Number.isFinite)

function worked<T>(
  lines: readonly Written[],
  quantities: Quantities,
  slope: number,
  on: Arithmetic<T>,
  read: (value: number, text: string, digits: number) => T,
): readonly T[] {
  return lines.map((line) => {
    const slots = slotsOf(line).map(({ quantity, digits = 0 }) => {
      const value = valueOf(quantities, quantity)
      const most = Math.max(DIGITS, digits)
      return { value, most, text: format(value, most) }
    })
    const texts = slots.map(({ text }) => text)
    // the sign stands in the line, the size in the slot
    const inSlots = slots.map(({ value, text, most }) =>
      read(Math.abs(value), text.replace('−', ''), most),
    )
    return evaluate(written(line, texts), inSlots, on, slope)
  })
}

/** What is wrong with a substitution: lines that do not evaluate to the result, unrounded or as displayed. */
export function faults(
  { place, alone, together, result }: Substitution,
  quantities: Quantities,
  slope: number,
): readonly string[] {
  const target = valueOf(quantities, result.quantity)
  const numbers = [...alone, ...together].flatMap(slotsOf)
  if (!isFinite([target, ...numbers.map((slot) => valueOf(quantities, slot.quantity))])) return []
  const sum = <T>(on: Arithmetic<T>, parts: readonly T[]): readonly T[] =>
    parts.length === 0 ? [] : [parts.reduce(on.add)]

  const exact = <T>(
    on: Arithmetic<T>,
    read: (value: number, text: string, digits: number) => T,
  ) => [
    ...worked(alone, quantities, slope, on, read),
    ...sum(on, worked(together, quantities, slope, on, read)),
  ]
  const unrounded = exact(REAL, (value) => value)
    .filter((value) => !(Math.abs(value - target) <= 1e-12 * Math.max(1, Math.abs(target))))
    .map((value) => `${place}: ${value} is not ${result.quantity} = ${target}`)
  const shown = printed(format(target, DIGITS), DIGITS)
  const displayed = exact<Interval>(INTERVAL, (_, text, digits) => printed(text, digits))
    .filter(([low, high]) => !(low <= shown[1] + slack(shown) && high >= shown[0] - slack(shown)))
    .map(([low, high]) => `${place}: [${low}, ${high}] misses ${result.quantity} = ${shown.join()}`)
  return [...unrounded, ...displayed]
}

const slack = ([low, high]: Interval) => 1e-12 * Math.max(1, Math.abs(low), Math.abs(high))
