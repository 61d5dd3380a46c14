import type { NodeId } from '../../../engine/tape.ts'
import type { Example } from '../../../model/example.ts'
import type { RecordedMlp } from '../../../model/mlp.ts'

/** Whether an update moves every number along its own gradient: no shared biases, no updated weights in a δ. */
export function followsEach({ trainBiases, layers, hiddenUsesUpdatedWeights }: Example): boolean {
  const shares = trainBiases === 'shared-per-layer' && layers.some(({ biases }) => biases !== null)
  return !shares && !hiddenUsesUpdatedWeights
}

/** The values of some leaves after each of so many updates that move nothing else, from a standing start. */
export function onward(
  { learningRate, optimizer }: Example,
  { tape, loss }: RecordedMlp,
  leaves: readonly NodeId[],
  count: number,
): readonly (readonly number[])[] {
  const mu = optimizer.kind === 'momentum' ? optimizer.momentum : 0
  const start = leaves.map((leaf) => tape.value(leaf))
  let velocities = leaves.map(() => 0)
  const path: number[][] = []
  for (let n = 0; n < count; n++) {
    tape.forward()
    tape.backward(loss)
    velocities = leaves.map((leaf, k) => mu * (velocities[k] ?? 0) + tape.gradient(leaf))
    const values = leaves.map((leaf, k) => tape.value(leaf) - learningRate * (velocities[k] ?? 0))
    leaves.forEach((leaf, k) => tape.set(leaf, values[k] ?? Number.NaN))
    path.push(values)
  }
  leaves.forEach((leaf, k) => tape.set(leaf, start[k] ?? Number.NaN))
  return path
}
