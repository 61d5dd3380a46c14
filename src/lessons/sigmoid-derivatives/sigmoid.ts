import { Tape } from '../../engine/tape.ts'

/** σ and its first two derivatives, each of them a gradient of the tape. */
export interface Sigmoid {
  readonly sigma: number
  readonly d1: number
  readonly d2: number
}

/** σ on a tape that is recorded once and replayed at every place. */
export function seeingSigmoid(): (x: number) => Sigmoid {
  const tape = new Tape()
  const leaf = tape.leaf(0)
  const sigma = tape.record('sigmoid', leaf)
  const slope = tape.record('mul', sigma, tape.record('sub', tape.leaf(1), sigma))
  return (x) => {
    tape.set(leaf, x)
    tape.forward()
    tape.backward(sigma)
    const d1 = tape.gradient(leaf)
    tape.backward(slope)
    return { sigma: tape.value(sigma), d1, d2: tape.gradient(leaf) }
  }
}
