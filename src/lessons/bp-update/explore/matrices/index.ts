import type { MatrixForm } from '../../../../derivation/explore.ts'
import type { Options } from '../../../../derivation/options.ts'
import type { Example } from '../../../../model/example.ts'
import { tell } from '../../told.ts'
import { errors, hiddenSignals, outputSignals } from './backward.ts'
import { outputs, sums } from './forward.ts'
import { moves } from './moves.ts'
import { CAPTION } from './text.ts'
import { reduction, updates } from './update.ts'
import { writerOf } from './writer.ts'

/** One update in matrices, in the order of the steps; a batch by its followed sample. */
export function matricesOf(example: Example, options: Options): MatrixForm {
  const told = tell(example, options)
  const writer = writerOf(told)
  const layers = [...example.layers.keys()]
  const back = layers.toReversed()
  return {
    caption: CAPTION[writer.symbols.rowsAreSources ? 'source' : 'target'](
      told.letters.weight(0, 0, 0).letter,
    ),
    equations: [
      ...layers.flatMap((l) => [sums(writer, l), outputs(writer, l)]),
      errors(writer),
      outputSignals(writer),
      ...back.flatMap((l) => [
        ...moves(writer, l),
        ...(l > 0 ? [hiddenSignals(writer, l - 1)] : []),
      ]),
      ...(told.batch ? layers.flatMap((l) => reduction(writer, l)) : []),
      ...layers.flatMap((l) => updates(writer, l)),
    ],
  }
}
