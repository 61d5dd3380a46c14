import { at } from '../../../engine/at.ts'
import type { NodeId } from '../../../engine/tape.ts'
import type { Kink, Probe, Shift } from '../../../derivation/explore.ts'
import type { Options } from '../../../derivation/options.ts'
import type { Ref } from '../../../derivation/quantity.ts'
import { tex } from '../../../derivation/symbol.ts'
import { isKinked } from '../../../model/activations.ts'
import { crossings } from '../../../model/crossings.ts'
import type { Example } from '../../../model/example.ts'
import { record, type RecordedMlp } from '../../../model/mlp.ts'
import { LOSS_WORD } from '../graph.ts'
import { RATE, type Ids } from '../ids.ts'
import { editablesOf } from '../editables.ts'
import { tell, type Told } from '../told.ts'
import { landmarksOf } from './landmarks.ts'
import { followsEach, onward } from './onward.ts'
import { updatedByRate, updatedParameters } from './moves.ts'
import { slopeInRate } from './rate-slope.ts'
import { variablesOf } from './variables.ts'

/** The loss of an example as a function of its numbers, on one tape that is replayed. */
export function probeOf(example: Example, options: Options): Probe {
  const told = tell(example, options)
  const mlp = record(example)
  const { tape, loss } = mlp
  tape.backward(loss)
  const leaves = leavesOf(told.ids, mlp)
  const gradients = new Map([...leaves].map(([ref, leaf]) => [ref, tape.gradient(leaf)]))

  const byRate = updatedByRate(told)
  const updatedWith = (rate: number, others: readonly Shift[]) =>
    others.length === 0
      ? byRate(rate)
      : updatedParameters(shifted(example, [...others, [RATE, rate]]), told.ids)

  /** Reads something off the tape with some numbers replaced, and puts them back. */
  const reading = <T>(shifts: readonly Shift[], read: () => T): T => {
    const rate = shifts.find(([ref]) => ref === RATE)
    const others = shifts.filter((shift) => shift !== rate)
    const moved = rate ? updatedWith(rate[1], others) : []
    const placed = [...others, ...moved].map(([ref, value]): [NodeId, number] => {
      const leaf = leafOf(leaves, ref)
      const old = tape.value(leaf)
      tape.set(leaf, value)
      return [leaf, old]
    })
    tape.forward()
    const result = read()
    for (const [leaf, old] of placed.toReversed()) tape.set(leaf, old)
    return result
  }
  const lossAt = (shifts: readonly Shift[]) => reading(shifts, () => tape.value(loss))
  const updated = new Map(byRate(example.learningRate))

  return {
    variables: variablesOf(told),
    output: { tex: tex(told.letters.loss), name: LOSS_WORD },
    loss: told.tape.loss,
    lossAt,
    lossOver: (x, xs, y, ys) => {
      const [across, up] = [leafOf(leaves, x), leafOf(leaves, y)]
      const [oldX, oldY] = [tape.value(across), tape.value(up)]
      const losses = new Float64Array(xs.length * ys.length)
      ys.forEach((valueY, row) => {
        tape.set(up, valueY)
        xs.forEach((valueX, column) => {
          tape.set(across, valueX)
          tape.forward()
          losses[row * xs.length + column] = tape.value(loss)
        })
      })
      tape.set(across, oldX)
      tape.set(up, oldY)
      return losses
    },
    gradient: (ref) =>
      ref === RATE
        ? (slopeInRate(example) ?? quotientInRate(example, lossAt))
        : (gradients.get(ref) ?? Number.NaN),
    kinks: (ref, from, to) => {
      const units = switchingUnits(told, mlp)
      const sums = (value: number) =>
        reading([[ref, value]], () => units.map(({ node }) => tape.value(node)))
      return crossings(from, to, sums).map((crossing): Kink => ({
        at: crossing.at,
        ...at(units, crossing.index).face,
      }))
    },
    update: {
      rate: RATE,
      updated: (ref) => updated.get(ref),
      onward: (refs, count) =>
        refs.every((ref) => updated.has(ref)) && followsEach(example)
          ? onward(
              example,
              mlp,
              refs.map((ref) => leafOf(leaves, ref)),
              count,
            )
          : undefined,
      landmarks: (from, to) =>
        landmarksOf((rate) => lossAt([[RATE, rate]]), told.tape.loss, from, to),
    },
  }
}

/** Refs of the numbers on the tape. */
function leavesOf(ids: Ids, { inputs, targets, weights, biases }: RecordedMlp) {
  const leaves = new Map<Ref, NodeId>()
  inputs.forEach((row, s) => row.forEach((leaf, i) => leaves.set(ids.input(i, s), leaf)))
  targets.forEach((row, s) => row.forEach((leaf, k) => leaves.set(ids.target(k, s), leaf)))
  weights.forEach((rows, l) =>
    rows.forEach((row, j) => row.forEach((leaf, i) => leaves.set(ids.weight(l, j, i), leaf))),
  )
  biases.forEach((row, l) => row?.forEach((leaf, j) => leaves.set(ids.bias(l, j), leaf)))
  return leaves
}

function leafOf(leaves: ReadonlyMap<Ref, NodeId>, ref: Ref): NodeId {
  const leaf = leaves.get(ref)
  if (leaf === undefined) throw new RangeError(`there is no number ${ref} on the tape`)
  return leaf
}

function shifted(example: Example, shifts: readonly Shift[]): Example {
  return shifts.reduce(
    (one, [ref, value]) =>
      editablesOf(one)
        .find(({ id }) => id === ref)
        ?.replace(value) ?? one,
    example,
  )
}

/** dE⁺/dη by central difference, for updates that are not straight in η. */
function quotientInRate({ learningRate: eta }: Example, lossAt: Probe['lossAt']): number {
  const h = 1e-5 * Math.max(1, eta)
  const loss = (rate: number) => lossAt([[RATE, rate]])
  return (loss(eta + h) - loss(eta - h)) / (2 * h)
}

/** The units whose activation has a kink at 0, in every sample. */
function switchingUnits({ example, ids, letters, samples }: Told, { z }: RecordedMlp) {
  return samples.flatMap((_, s) =>
    example.layers.flatMap(({ activation, weights }, l) =>
      isKinked(activation)
        ? weights.map((__, j) => ({
            node: at(at(at(z, s), l), j),
            face: { unit: ids.unit(l, j), tex: tex(letters.sum(l, j)) },
          }))
        : [],
    ),
  )
}
