import { Tape } from '../../engine/tape.ts'
import type { AlgebraicParams } from './kit.ts'

/** Φ, its root, and its first two derivatives, all of them from the tape. */
export interface Phi {
  readonly root: number
  readonly phi: number
  /** The derivative of the root. */
  readonly dr: number
  readonly d1: number
  readonly d2: number
}

/** Φ on a tape that is recorded once and replayed at every place. */
export function seeingPhi(): (v: number) => Phi {
  const tape = new Tape()
  const input = tape.leaf(0)
  const one = tape.leaf(1)
  const square = tape.record('add', one, tape.record('mul', input, input))
  const root = tape.record('sqrt', square)
  const phi = tape.record('div', input, root)
  const slope = tape.record('pow', square, tape.leaf(-1.5))
  const slopeOf = (of: typeof phi) => {
    tape.backward(of)
    return tape.gradient(input)
  }
  return (v) => {
    tape.set(input, v)
    tape.forward()
    return {
      root: tape.value(root),
      phi: tape.value(phi),
      dr: slopeOf(root),
      d1: slopeOf(phi),
      d2: slopeOf(slope),
    }
  }
}

/**
 * Im Φ(v + iε) / ε, worked with complex numbers: near v, Φ(v + iε) is Φ(v) + iεΦ′(v), so that the imaginary part holds
 * the slope alone. No two values of Φ are subtracted, and no digits are lost however small ε is.
 */
export function complexStep(v: number, epsilon: number): { imaginary: number; slope: number } {
  const [re, im] = [1 + v * v - epsilon * epsilon, 2 * v * epsilon]
  const p = Math.sqrt((Math.hypot(re, im) + re) / 2)
  const q = im / (2 * p)
  const imaginary = (epsilon * p - v * q) / (p * p + q * q)
  return { imaginary, slope: imaginary / epsilon }
}

/** The curve that Φ is drawn beside, at a place. */
export function besideAt(beside: Exclude<AlgebraicParams['beside'], 'none'>, v: number): number {
  return beside === 'tanh' ? Math.tanh(v) : Math.tanh(v / 2)
}
