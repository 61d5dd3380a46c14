import type { NodeId, Tape } from './tape.ts'

/**
 * ∂output/∂leaf by central difference, (f(x+h) − f(x−h)) / 2h: the independent check of a gradient.
 *
 * The step is relative, h·max(1, |x|). Wrong where a kink lies within the step. Leaves the tape as it found it.
 */
export function centralDifference(tape: Tape, leaf: NodeId, output: NodeId, h = 1e-5): number {
  const x = tape.value(leaf)
  const step = h * Math.max(1, Math.abs(x))
  const at = (value: number) => {
    tape.set(leaf, value)
    tape.forward()
    return tape.value(output)
  }
  const slope = (at(x + step) - at(x - step)) / (2 * step)
  at(x)
  return slope
}
