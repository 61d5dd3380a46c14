import type { Row } from '../equation.ts'
import type { QuantityId, Ref } from '../quantity.ts'
import { fixed, ladder, result, value } from '../write.ts'

/** Of nearly equal numbers that are taken from each other: their last digits are all that is left. */
const DIGITS = 10

/** How a central difference is told where it is not called as usual. */
interface Difference {
  /** Half of the distance, in letters. */
  readonly h: string
  /** The left side of the lines, and what stands between the sides. */
  readonly left: string
  readonly relation: '=' | '\\approx'
  readonly ids: Readonly<Record<'up' | 'down' | 'h' | 'slope', QuantityId>>
  /** The elements of the two values, and of the slope. */
  readonly value: Ref
  readonly slope: Ref
}

const IDS = { up: 'up', down: 'down', h: 'h', slope: 'measured' }

/** `(f(x + h) − f(x − h)) / (2h)`: the rule, its numbers, and the slope that they come to. */
export function differenceRows(
  f: string,
  x: string,
  told: Partial<Difference> = {},
): readonly Row[] {
  const { h = 'h', left = `\\frac{\\Delta ${f}}{2${h}}`, relation = '=', ids = IDS } = told
  const tie = { digits: DIGITS, ...(told.value !== undefined && { ref: told.value }) }
  return [
    ...ladder(left, [
      {
        operator: relation,
        rule: [fixed(`\\bigl(${f}(${x}+${h})`)],
        numbers: [fixed('\\bigl('), value(ids.up, tie)],
      },
      {
        operator: '-',
        rule: [fixed(`${f}(${x}-${h})\\bigr)`)],
        numbers: [value(ids.down, { ...tie, parens: true }), fixed('\\bigr)')],
      },
      {
        operator: '/',
        rule: [fixed(`(2\\,${h})`)],
        numbers: [fixed('(2 \\cdot'), value(ids.h), fixed(')')],
      },
    ]),
    result(left, ids.slope, told.slope === undefined ? {} : { ref: told.slope }),
  ]
}
