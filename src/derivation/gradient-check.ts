import type { Kink, Probe } from './explore.ts'
import type { Ref } from './quantity.ts'

/** What a comparison with a difference quotient says about a gradient. */
export type GradientVerdict =
  | { readonly kind: 'agrees' }
  /** Neither answers: the loss is flat. */
  | { readonly kind: 'flat' }
  /** A unit switches between the two points, or exactly here; the slopes on both sides, and which one the gradient is. */
  | {
      readonly kind: 'kink'
      readonly kinks: readonly Kink[]
      readonly isHere: boolean
      readonly left: number
      readonly right: number
      readonly takes: 'left' | 'right' | 'between' | 'neither'
    }
  /** The difference of two nearly equal losses has lost its digits. */
  | { readonly kind: 'digits' }
  /** The curve bends between the two points. */
  | { readonly kind: 'coarse' }
  | { readonly kind: 'infinite' }
  | { readonly kind: 'differs' }

/** A gradient beside a central difference. */
export interface Check {
  readonly h: number
  /** E at θ + h and at θ − h. */
  readonly above: number
  readonly below: number
  /** Their difference over 2h. */
  readonly quotient: number
  readonly gradient: number
  /** |quotient − gradient| over the larger of the two. */
  readonly error: number
  readonly verdict: GradientVerdict
}

/** Relative errors up to this are agreement. */
const ENOUGH = 1e-6
/** One-sided slopes that differ by more are those of a corner. */
const BENT = 0.01
/** A corner is here when it is closer than this part of the step. */
const NEAR = 1e-3
/** So many units in the last place may be lost in computing a loss. */
const ROUNDINGS = 8

/** Compares ∂E/∂ of a variable with (E(θ+h) − E(θ−h)) / 2h. */
export function checkGradient(probe: Probe, ref: Ref, value: number, h: number): Check {
  const lossAt = (at: number) => probe.lossAt([[ref, at]])
  const gradient = probe.gradient(ref)
  const here = lossAt(value)
  const sides = (step: number) => {
    const [high, low] = [value + step, value - step]
    const [above, below] = [lossAt(high), lossAt(low)]
    return {
      above,
      below,
      quotient: (above - below) / (high - low),
      left: (here - below) / (value - low),
      right: (above - here) / (high - value),
    }
  }
  const wide = sides(h)
  const { above, below, quotient } = wide
  const error = relative(quotient, gradient)

  const verdict = (): GradientVerdict => {
    if (![above, below, here, gradient].every(Number.isFinite)) return { kind: 'infinite' }
    const size = Math.max(Math.abs(above), Math.abs(below))
    const lost = (ROUNDINGS * Number.EPSILON * size) / (2 * h)
    const gap = Math.abs(quotient - gradient)
    const kinks = probe.kinks(ref, value - h, value + h)
    const narrow = sides(h / 2)
    if (kinks.length > 0 && (error > ENOUGH || relative(wide.left, wide.right) > BENT)) {
      const isHere = kinks.some(({ at }) => Math.abs(at - value) < NEAR * h)
      return { kind: 'kink', kinks, isHere, ...takenOf(wide, gradient) }
    }
    if (gradient === 0 && quotient === 0) return { kind: 'flat' }
    if (error <= ENOUGH) return { kind: 'agrees' }
    if (!(gap > lost)) return { kind: 'digits' }
    if (Math.abs(narrow.quotient - gradient) < 0.6 * gap) return { kind: 'coarse' }
    return { kind: 'differs' }
  }
  return { h, above, below, quotient, gradient, error, verdict: verdict() }
}

function relative(a: number, b: number): number {
  const size = Math.max(Math.abs(a), Math.abs(b))
  return size === 0 ? 0 : Math.abs(a - b) / size
}

/** Which of two one-sided slopes a gradient is: as close as they are to what they would be without a bend. */
function takenOf(
  { left, right }: { readonly left: number; readonly right: number },
  gradient: number,
) {
  const near = 0.05 * Math.abs(right - left)
  const takes =
    Math.abs(gradient - left) <= near
      ? 'left'
      : Math.abs(gradient - right) <= near
        ? 'right'
        : (gradient - left) * (gradient - right) < 0
          ? 'between'
          : 'neither'
  return { left, right, takes } as const
}
