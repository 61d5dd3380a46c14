import { Tape } from '../../engine/tape.ts'
import type { DescentParams } from './kit.ts'

/** Where the descent is after some updates, and the slopes there. */
export interface Moment {
  readonly w: number
  readonly b: number
  readonly y: number
  readonly loss: number
  readonly slopeW: number
  readonly slopeB: number
}

/** L = ½(wx + b − t)² on the tape, replayed with other weights. */
export interface Recorded {
  readonly at: (w: number, b: number) => Moment
  readonly lossAt: (w: number, b: number) => number
}

export function record({ x, t }: Pick<DescentParams, 'x' | 't'>): Recorded {
  const tape = new Tape()
  const w = tape.leaf(0)
  const b = tape.leaf(0)
  const y = tape.record('add', tape.record('mul', w, tape.leaf(x)), b)
  const gap = tape.record('sub', y, tape.leaf(t))
  const loss = tape.record('mul', tape.leaf(0.5), tape.record('mul', gap, gap))
  const replay = (weight: number, bias: number) => {
    tape.set(w, weight)
    tape.set(b, bias)
    tape.forward()
  }
  return {
    at: (weight, bias) => {
      replay(weight, bias)
      tape.backward(loss)
      return {
        w: weight,
        b: bias,
        y: tape.value(y),
        loss: isDust(tape.value(gap), [weight * x, bias, t]) ? 0 : tape.value(loss),
        slopeW: tape.gradient(w),
        slopeB: tape.gradient(b),
      }
    },
    lossAt: (weight, bias) => {
      replay(weight, bias)
      return tape.value(loss)
    },
  }
}

/** What is left of numbers of this size that cancel on paper. */
const isDust = (gap: number, terms: readonly number[]): boolean =>
  Math.abs(gap) < 2 * Number.EPSILON * Math.max(...terms.map(Math.abs))

/** The moments before the first update and after each, as many as are asked for. */
export function descend(params: DescentParams): readonly Moment[] {
  const { at } = record(params)
  const moments = [at(params.w, params.b)]
  for (let n = 0; n < params.updates; n++) {
    const { w, b, slopeW, slopeB } = moments.at(-1) ?? at(params.w, params.b)
    moments.push(at(w - params.eta * slopeW, b - params.eta * slopeB))
  }
  return moments
}
