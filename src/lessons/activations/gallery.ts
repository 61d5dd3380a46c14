import { Tape, type NodeId } from '../../engine/tape.ts'
import type { QuantityId } from '../../derivation/quantity.ts'
import type { FunctionName } from './kit.ts'

/** The slope of leaky ReLU for negative inputs, as it is mostly chosen. */
export const LEAK = 0.01

/** Whether a function turns at 0, where its slope jumps. */
export const hasCorner = (f: FunctionName): f is 'relu' | 'leaky' | 'prelu' =>
  f === 'relu' || f === 'leaky' || f === 'prelu'

/** A function at a place: its value, its slope, and how it changes with α. */
export interface Seen {
  readonly value: number
  readonly slope: number
  readonly byAlpha: number
}

/**
 * A function on a tape that is recorded once and replayed at every place. PReLU is recorded as max(0, x) + α·min(0, x),
 * so that α has a gradient too.
 */
export function seeing(f: FunctionName, alpha: number): (x: number) => Seen {
  const tape = new Tape()
  const input = tape.leaf(0)
  const steepness = tape.leaf(f === 'leaky' ? LEAK : alpha)
  const output = recorded(tape, f, input, steepness)
  return (x) => {
    tape.set(input, x)
    tape.forward()
    tape.backward(output)
    return {
      value: tape.value(output),
      slope: tape.gradient(input),
      byAlpha: f === 'prelu' ? tape.gradient(steepness) : 0,
    }
  }
}

function recorded(tape: Tape, f: FunctionName, input: NodeId, steepness: NodeId): NodeId {
  switch (f) {
    case 'sigmoid':
    case 'tanh':
    case 'algebraic':
      return tape.record(f, input)
    case 'relu':
      return tape.record('relu', input, tape.leaf(0))
    case 'leaky':
      return tape.record('leakyRelu', input, steepness)
    case 'prelu': {
      const zero = tape.leaf(0)
      const negative = tape.record('sub', input, tape.record('relu', input, zero))
      return tape.record(
        'add',
        tape.record('relu', input, zero),
        tape.record('mul', steepness, negative),
      )
    }
  }
}

/** The ids of each function and its derivative. */
export const ID: Readonly<Record<FunctionName, QuantityId>> = {
  sigmoid: 'sigmoid',
  tanh: 'tanh',
  relu: 'relu',
  leaky: 'leaky_0.01',
  prelu: 'prelu',
  algebraic: 'phi',
}
export const slopeId = (f: FunctionName): QuantityId => (f === 'prelu' ? 'dprelu_dx' : `d${ID[f]}`)
