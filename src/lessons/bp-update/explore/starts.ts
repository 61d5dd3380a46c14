import { at } from '../../../engine/at.ts'
import type { Ref } from '../../../derivation/quantity.ts'
import type { RecordedMlp } from '../../../model/mlp.ts'
import type { Told } from '../told.ts'
import type { Start } from './ways.ts'

/** Where a number enters the computation of sample `s`: at one unit, at all units of the first layer, or at the loss. */
export function startsOf({ ids }: Told, mlp: RecordedMlp, ref: Ref, s: number): readonly Start[] {
  const inputs = at(mlp.inputs, s).flatMap((leaf, i) =>
    ids.input(i, s) === ref
      ? at(mlp.weights, 0).map((_, j): Start => ({ leaf, hop: { kind: 'weight', l: 0, j, i } }))
      : [],
  )
  const targets = at(mlp.targets, s).flatMap((leaf, k): readonly Start[] =>
    ids.target(k, s) === ref ? [{ leaf, hop: { kind: 'target', k } }] : [],
  )
  const weights = mlp.weights.flatMap((rows, l) =>
    rows.flatMap((row, j) =>
      row.flatMap((leaf, i): readonly Start[] =>
        ids.weight(l, j, i) === ref ? [{ leaf, hop: { kind: 'tail', l, j, i } }] : [],
      ),
    ),
  )
  const biases = mlp.biases.flatMap((row, l) =>
    (row ?? []).flatMap((leaf, j): readonly Start[] =>
      ids.bias(l, j) === ref ? [{ leaf, hop: { kind: 'bias', l, j } }] : [],
    ),
  )
  return [...inputs, ...targets, ...weights, ...biases]
}
