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

export function phiAt(v: number): Phi {
  const tape = new Tape()
  const input = tape.leaf(v)
  const one = tape.leaf(1)
  const square = tape.record('add', one, tape.record('mul', input, input))
  const root = tape.record('sqrt', square)
  const phi = tape.record('div', input, root)
  const slope = tape.record('pow', square, tape.leaf(-1.5))
  const slopeOf = (of: typeof phi) => {
    tape.backward(of)
    return tape.gradient(input)
  }
  return {
    root: tape.value(root),
    phi: tape.value(phi),
    dr: slopeOf(root),
    d1: slopeOf(phi),
    d2: slopeOf(slope),
  }
}

/** The curve that Φ is drawn beside, at a place. */
export function besideAt(beside: Exclude<AlgebraicParams['beside'], 'none'>, v: number): number {
  return beside === 'tanh' ? Math.tanh(v) : Math.tanh(v / 2)
}
