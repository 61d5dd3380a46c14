import type { Place } from '../board.ts'
import type { Row } from '../equation.ts'
import { fixed, ladder, result, value } from '../write.ts'

const SAMPLES = 161

/** A function as a curve over −reach … reach, torn where it jumps: no slant joins the two sides. */
export function sampled(reach: number, f: (x: number) => number, jump?: number): readonly Place[] {
  const points = Array.from({ length: SAMPLES }, (_, k): Place => {
    const x = reach * ((2 * k) / (SAMPLES - 1) - 1)
    return [x, f(x)]
  })
  if (jump === undefined) return points
  return [
    ...points.filter(([x]) => x <= jump),
    [jump, NaN],
    [jump, f(jump + Number.EPSILON)],
    ...points.filter(([x]) => x > jump),
  ]
}

/** How far a plot of a curve around zero has to reach to show a place; it does not follow every small move. */
export const reachFor = (x: number, usual = 7): number =>
  Math.abs(x) > usual - 1 ? 2 * usual - 1 : usual

/** Half of the distance over which a slope is measured. */
export const REACH = 0.01

/** `(f(x + h) − f(x − h)) / 2h` with its numbers `up`, `down`, `h`, and the slope `measured`. */
export function differenceRows(f: string, x: string): readonly Row[] {
  const quotient = `\\frac{\\Delta ${f}}{2h}`
  return [
    ...ladder(quotient, [
      {
        operator: '=',
        rule: [fixed(`\\bigl(${f}(${x}+h)`)],
        numbers: [fixed('\\bigl('), value('up')],
      },
      {
        operator: '-',
        rule: [fixed(`${f}(${x}-h)\\bigr)`)],
        numbers: [value('down', { parens: true }), fixed('\\bigr)')],
      },
      {
        operator: '/',
        rule: [fixed('2h')],
        numbers: [fixed('(2 \\cdot'), value('h'), fixed(')')],
      },
    ]),
    result(quotient, 'measured', { ref: 'secant' }),
  ]
}
