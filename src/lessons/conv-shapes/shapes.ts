import { at } from '../../derivation/at.ts'
import { Tape } from '../../engine/tape.ts'
import { convolve, leaves } from '../../model/convolution.ts'
import { outputSize } from '../../model/window.ts'
import {
  CHANNELS,
  planeOf,
  weightsOf,
  type Channel,
  type ShapeParams,
  type Sizes,
} from './params.ts'

/** How bright each colour is (ITU-R BT.601). */
export const LUMA = { R: 0.299, G: 0.587, B: 0.114 } as const satisfies Record<Channel, number>
/** What the differences of blue and red to the brightness are multiplied by (ITU-R BT.601). */
export const CHROMA = { U: 0.492, V: 0.877 } as const

/** The sums of the products of each channel, and what the kernel gives at this place. */
export function passed(params: ShapeParams): {
  readonly sums: readonly number[]
  readonly output: number
} {
  const tape = new Tape()
  const nodes = CHANNELS.map((channel) => {
    const [x, kernel] = [planeOf(params, channel), weightsOf(params, channel)]
    const map = convolve(tape, leaves(tape, x), leaves(tape, kernel), { stride: 1, padding: 0 })
    return at(at(map, 0), 0)
  })
  const output = nodes.reduce((sum, node) => tape.record('add', sum, node), tape.leaf(params.b))
  return { sums: nodes.map((node) => tape.value(node)), output: tape.value(output) }
}

/** A pixel as brightness and two differences of colour. */
export function yuvOf({ R, G, B }: Readonly<Record<Channel, number>>) {
  const Y = LUMA.R * R + LUMA.G * G + LUMA.B * B
  return { Y, U: CHROMA.U * (B - Y), V: CHROMA.V * (R - Y) }
}

/** What follows from the sizes. */
export interface Shape {
  /** The channels of a kernel, and its weights. */
  readonly ck: number
  readonly q: number
  /** Pictures, rows, columns and channels of the output. */
  readonly no: number
  readonly ho: number
  readonly wo: number
  readonly co: number
  /** Rows and columns of the padded picture after the last window. */
  readonly rh: number
  readonly rw: number
  readonly weights: number
  readonly parameters: number
  readonly multiplications: number
}

export function shapeOf({ n, hi, wi, ci, kn, kh, kw, s, p }: Sizes): Shape {
  const { rows: ho, columns: wo } = outputSize(
    { rows: hi, columns: wi },
    { height: kh, width: kw, stride: s, padding: p },
  )
  const q = kh * kw * ci
  const weights = kn * q
  return {
    ck: ci,
    q,
    no: n,
    ho,
    wo,
    co: kn,
    rh: hi + 2 * p - (s * (ho - 1) + kh),
    rw: wi + 2 * p - (s * (wo - 1) + kw),
    weights,
    parameters: weights + kn,
    multiplications: n * ho * wo * weights,
  }
}
