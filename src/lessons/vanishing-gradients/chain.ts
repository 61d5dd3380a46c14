import { at } from '../../engine/at.ts'
import { Tape, type NodeId } from '../../engine/tape.ts'
import type { Activation, ChainParams } from './kit.ts'

/** The numbers of one layer, and how the output of the whole chain answers to them. */
export interface Layer {
  /** The weighted sum, and what the activation makes of it; the last layer has none. */
  readonly z: number
  readonly y: number
  /** The slope of the activation at `z`; 1 in the last layer. */
  readonly slope: number
  /** ∂y_L/∂y of this layer, and of its input. */
  readonly dy: number
  readonly dInput: number
  readonly db: number
  readonly dA: number
}

/** The whole chain on one tape; as many layers as there are weights. */
export function chainOf({ f, A, b, x }: ChainParams): readonly Layer[] {
  const tape = new Tape()
  const input = tape.leaf(x)
  const recorded = recordedOn(tape, { f, A, b }, input)
  const output = at(recorded, recorded.length - 1).y
  tape.backward(output)
  const told = recorded.map(({ weight, bias, input: before, z, y }) => ({
    z: tape.value(z),
    y: tape.value(y),
    dy: tape.gradient(y),
    dInput: tape.gradient(before),
    db: tape.gradient(bias),
    dA: tape.gradient(weight),
  }))
  return told.map((layer, k) => {
    const { z, y } = at(recorded, k)
    tape.backward(y)
    return { ...layer, slope: tape.gradient(z) }
  })
}

function recordedOn(tape: Tape, { f, A, b }: Omit<ChainParams, 'x'>, input: NodeId) {
  let before = input
  return A.map((value, k) => {
    const [weight, bias] = [tape.leaf(value), tape.leaf(at(b, k))]
    const z = tape.record('add', tape.record('mul', weight, before), bias)
    const y = k === A.length - 1 ? z : bent(tape, f, z)
    const layer = { weight, bias, input: before, z, y }
    before = y
    return layer
  })
}

const bent = (tape: Tape, f: Activation, z: NodeId): NodeId =>
  f === 'relu' ? tape.record('relu', z, tape.leaf(0)) : tape.record(f, z)

/** The slope of an activation, on a tape that is recorded once and replayed at every place. */
export function seeingSlope(f: Activation): (z: number) => number {
  const tape = new Tape()
  const z = tape.leaf(0)
  const y = bent(tape, f, z)
  return (place) => {
    tape.set(z, place)
    tape.forward()
    tape.backward(y)
    return tape.gradient(z)
  }
}

/** The largest slope that an activation has anywhere. */
export const steepest = (f: Activation): number => (f === 'sigmoid' ? seeingSlope(f)(0) : 1)

/** ∏ |A_k| · (largest slope)^(L−i) over the layers k > i: no |∂y_L/∂b_i| is larger. One per layer. */
export function boundsOf({ f, A }: Pick<ChainParams, 'f' | 'A'>): readonly number[] {
  const most = steepest(f)
  return A.map((_, k) =>
    A.slice(k + 1).reduce((product, weight) => product * Math.abs(weight) * most, 1),
  )
}
