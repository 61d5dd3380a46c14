import { refOf } from '../../derivation/kit/spec.ts'
import type { QuantityId } from '../../derivation/quantity.ts'
import type { Bits } from './bits.ts'
import type { FloatFormat } from './formats.ts'

export const ID = {
  /** a and b as the format keeps them. */
  a: 'ha',
  b: 'hb',
  exponent: 'exponent',
  field: 'field',
  spacing: 'u',
  significand: 'M',
  sum: 's',
  low: 'L',
  high: 'U',
  distance: 'd',
  half: 'half',
  rounded: 'c',
  arrived: 'g',
  share: 'tau',
  epsilon: 'epsilon',
  ratio: 'r',
  one: 'c1',
  oneAndHalf: 'b2',
  more: 'c2',
  moreArrived: 'g2',
  integer: 'N',
  plain: 'S',
  addends: 'B',
  plainArrived: 'G',
  excess: 'k1',
  second: 'y2',
  kahan: 'K',
  kahanArrived: 'GK',
  wide: 'wide',
} as const satisfies Readonly<Record<string, QuantityId>>

/** The numbers whose bits are shown. */
export const SHOWN = [ID.a, ID.b, ID.rounded] as const
export type ShownId = (typeof SHOWN)[number]

/** A bit of a field, counted from the first, from 1. */
export const bitId = (of: ShownId, field: keyof Bits, k: number): QuantityId =>
  refOf(`${field}[${of}]`, k)

/** All bits of a number, from the sign on. */
export function bitIds(
  { exponentBits, precision }: FloatFormat,
  of: ShownId,
): readonly QuantityId[] {
  const field = (name: keyof Bits, length: number) =>
    Array.from({ length }, (_, k) => bitId(of, name, k + 1))
  return [
    ...field('sign', 1),
    ...field('exponent', exponentBits),
    ...field('fraction', precision - 1),
  ]
}

export const CURVE = {
  rounded: 'curve.rounded',
  exact: 'curve.exact',
  plain: 'course.plain',
  kahan: 'course.kahan',
  paper: 'course.paper',
} as const

/** The numbers that are elements of the figure, too; some of them are the height of a point. */
export const DRAWN: ReadonlySet<QuantityId> = new Set([
  ...SHOWN,
  ID.low,
  ID.high,
  ID.arrived,
  ID.moreArrived,
  ID.plainArrived,
  ID.kahanArrived,
])
