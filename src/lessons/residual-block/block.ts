import { Tape } from '../../engine/tape.ts'
import type { ResidualParams } from './kit.ts'

/** The numbers of one block, and their slopes. */
export interface Block {
  readonly z1: number
  readonly h: number
  readonly F: number
  readonly sum: number
  readonly out: number
  /** Through the residual branch alone. */
  readonly dF_dx: number
  readonly dsum_dx: number
  readonly dout_dx: number
  readonly dout_dw1: number
  readonly dout_dw2: number
  /** Slopes of the two ReLUs: 1 where they pass, else 0. */
  readonly dh_dz1: number
  readonly dout_dsum: number
}

/** out = relu(w₂ relu(w₁x + b₁) + b₂ + x); without the shortcut the last x is left out. */
export function block({ x, w1, b1, w2, b2, shortcut }: ResidualParams): Block {
  const tape = new Tape()
  const input = tape.leaf(x)
  const [first, second] = [tape.leaf(w1), tape.leaf(w2)]
  const zero = tape.leaf(0)
  const z1 = tape.record('add', tape.record('mul', first, input), tape.leaf(b1))
  const h = tape.record('relu', z1, zero)
  const F = tape.record('add', tape.record('mul', second, h), tape.leaf(b2))
  const sum = shortcut === 'on' ? tape.record('add', F, input) : F
  const out = tape.record('relu', sum, zero)
  const slopeOf = (of: typeof out, by: typeof out) => {
    tape.backward(of)
    return tape.gradient(by)
  }
  return {
    z1: tape.value(z1),
    h: tape.value(h),
    F: tape.value(F),
    sum: tape.value(sum),
    out: tape.value(out),
    dF_dx: slopeOf(F, input),
    dsum_dx: slopeOf(sum, input),
    dout_dx: slopeOf(out, input),
    dout_dw1: slopeOf(out, first),
    dout_dw2: slopeOf(out, second),
    dh_dz1: slopeOf(h, z1),
    dout_dsum: slopeOf(out, sum),
  }
}

/** ∂y/∂x at x = 0.5 of a stack of sigmoid layers, y ← σ(y), or y ← y + σ(y) with shortcuts. */
export function stack(depth: number): { readonly plain: number; readonly residual: number } {
  const slope = (hasShortcut: boolean) => {
    const tape = new Tape()
    const input = tape.leaf(START)
    let y = input
    for (let layer = 0; layer < depth; layer++) {
      const bent = tape.record('sigmoid', y)
      y = hasShortcut ? tape.record('add', y, bent) : bent
    }
    tape.backward(y)
    return tape.gradient(input)
  }
  return { plain: slope(false), residual: slope(true) }
}

const START = 0.5

/** The depths that are drawn: a few up to the chosen one, and that. */
export function depthsOf({ depth }: Pick<ResidualParams, 'depth'>): readonly number[] {
  return [1, 2, 3, 5, 10, 20, 30, 50].filter((one) => one < depth).concat(depth)
}
