import type { Write } from '../../derivation/kit/practising.ts'
import { addedTimes, compensatedTimes, type Compensation } from './additions.ts'
import { biasOf, FORMATS, type FloatFormat } from './formats.ts'
import { ID } from './ids.ts'
import type { FloatParams } from './params.ts'
import { above, below, exponentOf, nearest, spacingAt } from './nearest.ts'

/** The rules by which all numbers of the lesson follow; each may be exchanged for a wrong one. */
export interface Rules {
  readonly precision: (format: FloatFormat) => number
  readonly round: (format: FloatFormat, x: number) => number
  readonly half: (low: number, high: number) => number
  /** How large an addend must be beside the sum. */
  readonly share: (spacing: number, sum: number) => number
  readonly corrected: Compensation['corrected']
}

export const RIGHT: Rules = {
  precision: ({ precision }) => precision,
  // by the machine where it has the format, which is faster
  round: (format, x) => {
    if (format === FORMATS.binary32) return Math.fround(x)
    return format === FORMATS.binary64 ? x : nearest(format, x)
  },
  half: (low, high) => (high - low) / 2,
  share: (spacing, sum) => spacing / (2 * sum),
  corrected: (addend, excess) => addend - excess,
}

/** Works everything out by some rules, in the order in which it is told. */
export function work(params: FloatParams, rules: Rules, write: Write): void {
  const stored = FORMATS[params.format]
  const precision = rules.precision(stored)
  const format = precision === stored.precision ? stored : { ...stored, precision }
  const round = (x: number) => rules.round(format, x)
  const a = write(ID.a, nearest(stored, params.a))
  const b = write(ID.b, nearest(stored, params.b))
  const exponent = write(ID.exponent, exponentOf(a))
  write(ID.field, exponent + biasOf(stored))
  const spacing = write(ID.spacing, spacingAt(format, a))
  write(ID.significand, a / spacing)

  const { low, high } = around(format, a, b)
  write(ID.sum, a + b)
  write(ID.low, low)
  write(ID.high, high)
  write(ID.distance, b - (low - a))
  write(ID.half, rules.half(low, high))
  const c = write(ID.rounded, round(a + b))
  write(ID.arrived, c - a)

  write(ID.share, rules.share(spacing, a))
  write(ID.epsilon, 2 ** -precision)
  write(ID.ratio, b / a)

  write(ID.one, round(a + spacing))
  const oneAndHalf = write(ID.oneAndHalf, 1.5 * spacing)
  const more = write(ID.more, round(a + oneAndHalf))
  write(ID.moreArrived, more - a)
  write(ID.integer, 2 ** precision)

  const plain = write(ID.plain, addedTimes(round, a, b, params.n))
  write(ID.addends, params.n * b)
  write(ID.plainArrived, plain - a)
  if (params.kahan === 'on') {
    const { corrected } = rules
    const excess = write(ID.excess, round(c - a - b))
    write(ID.second, round(corrected(b, excess)))
    const { sum } = compensatedTimes({ round, corrected }, { sum: a, excess: 0 }, b, params.n)
    write(ID.kahanArrived, write(ID.kahan, sum) - a)
  }
  write(ID.wide, a + b)
}

/** The numbers of a format on both sides of a + b, the lower one where it is one of them; 0 ≤ b ≤ a. */
function around(
  format: FloatFormat,
  a: number,
  b: number,
): { readonly low: number; readonly high: number } {
  const near = nearest(format, a + b)
  // the sum itself may have no place among the doubles, but this difference has one
  const low = near - a <= b ? near : below(format, near)
  return { low, high: above(format, low) }
}

/** Whether a + b is a double; b ≤ a. */
export const isDouble = (a: number, b: number): boolean => b - (a + b - a) === 0
