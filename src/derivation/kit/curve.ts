import type { Place } from '../board.ts'
import { valueOf, type QuantityId } from '../quantity.ts'
import type { NumberSpec } from './spec.ts'
import type { Notes } from './tell.ts'

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

/** The place at which a function is looked at, from −reach to reach. */
export const placeOn = (tex: string, reach: number, draw: readonly number[]): NumberSpec => ({
  kind: 'number',
  min: -reach,
  max: reach,
  step: 0.1,
  draw,
  tex,
  name: { en: 'input', zh: '输入', ko: '입력' },
})

/** Half of the distance over which a slope is measured. */
export const REACH = 0.01

/** Nearer than this, the measured slope and the derived one agree. */
export const AGREED = 1e-5

/** How far the slope `measured` is from a derived one. */
export const gapOf = ({ quantities }: Pick<Notes, 'quantities'>, slope: QuantityId): number =>
  Math.abs(valueOf(quantities, 'measured') - valueOf(quantities, slope))
