import type { Kink, Landmark, Probe, Variable } from '../../../derivation/explore.ts'
import type { Ref } from '../../../derivation/quantity.ts'
import { sidesOf } from '../../../derivation/sides.ts'
import { domainOf, evenly, type Point } from '../../plot/domain.ts'

/** Where one step takes the number, alone. */
export interface Landing {
  readonly at: number
  /** The loss there, and what the tangent promises. */
  readonly curve: number
  readonly tangent: number
  /** The step is −η times another number than the slope shown: a shared bias, or a δ through updated weights. */
  readonly isOther: boolean
}

/** What the point on a slice tells. */
export interface Reading {
  readonly variable: Variable
  /** The loss at the point. */
  readonly loss: number
  readonly slope: number
  /** The slopes on either side, where the point stands at a kink. */
  readonly corner: { readonly kink: Kink; readonly sides: readonly [number, number] } | null
  /** The loss does not change around the point. */
  readonly isFlat: boolean
  readonly landing: Landing | null
}

/** Kinks closer than this part of the axis are at the point. */
const SAME = 1e-9

export function readingOf(
  probe: Probe,
  variable: Variable,
  kinks: readonly Kink[],
  width: number,
): Reading {
  const { ref, value } = variable
  const along = (x: number) => probe.lossAt([[ref, x]])
  const isRate = ref === probe.update?.rate
  const loss = isRate ? along(value) : probe.loss
  const slope = probe.gradient(ref)
  const kink = kinks.find(({ at }) => Math.abs(at - value) <= SAME * Math.max(1, width))
  const near = width / 1000
  return {
    variable,
    loss,
    slope,
    corner: kink ? { kink, sides: sidesOf(along, value) } : null,
    isFlat: slope === 0 && along(value - near) === loss && along(value + near) === loss,
    landing: isRate ? null : landingOf(probe, variable, along, slope),
  }
}

function landingOf(
  { update, loss, variables }: Probe,
  { ref, value }: Variable,
  along: (x: number) => number,
  slope: number,
): Landing | null {
  const at = update?.updated(ref)
  if (at === undefined) return null
  const rate = variables.find((one) => one.ref === update?.rate)?.value ?? 0
  const expected = -rate * slope
  const moved = at - value
  // the sum of a value and its step has been rounded
  const isOther = Math.abs(moved - expected) > 1e-9 * Math.max(1, Math.abs(value), Math.abs(moved))
  return { at, curve: along(at), tangent: loss + slope * moved, isOther }
}

/** The curve over an interval, with its corners and the marks on it. */
export interface Curve {
  readonly points: readonly Point[]
  readonly kinks: readonly Kink[]
  readonly landmarks: readonly Landmark[]
}

const POINTS = 161

export function curveOf(probe: Probe, ref: Ref, from: number, to: number): Curve {
  const kinks = probe.kinks(ref, from, to)
  const landmarks = ref === probe.update?.rate ? probe.update.landmarks(from, to) : []
  const xs = [
    ...evenly(from, to, POINTS),
    ...kinks.map(({ at }) => at),
    ...landmarks.map(({ at }) => at),
  ].toSorted((a, b) => a - b)
  return { points: xs.map((x) => [x, probe.lossAt([[ref, x]])]), kinks, landmarks }
}

/** What is shown of a curve upwards, with the loss before the update. */
export function heightOf({ points }: Curve, before: number | undefined): readonly [number, number] {
  return domainOf(
    points.map(([, loss]) => loss),
    before === undefined ? [] : [before],
  )
}

/** Whether a part of the curve is too high for the picture. */
export function isCut({ points }: Curve, [, high]: readonly [number, number]): boolean {
  return points.some(([, loss]) => loss > high && Number.isFinite(loss))
}
