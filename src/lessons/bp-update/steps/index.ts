import type { Step } from '../../../derivation/step.ts'
import type { Told } from '../told.ts'
import { againStep, verdictStep } from './check.ts'
import { outputStep } from './outputs.ts'
import { sumStep } from './forward.ts'
import { siblingsStep, weightStep } from './gradients.ts'
import { errorStep } from './error.ts'
import { lossStep } from './loss.ts'
import { pathStep } from './path.ts'
import { hiddenSignalStep } from './hidden-signals.ts'
import { outputSignalStep } from './signals.ts'
import { taskStep } from './task.ts'
import { reduceStep, updateStep } from './update.ts'

/**
 * The steps of one update in the order of the computation: 4L + 6 after the task for L weighted layers, one more for a
 * batch. Their number depends on the shape alone, never on the numbers.
 */
export function stepsOf(told: Told): readonly Step[] {
  const layers = [...told.example.layers.keys()]
  return [
    taskStep(told),
    ...layers.flatMap((l) => [sumStep(told, l), outputStep(told, l)]),
    lossStep(told),
    errorStep(told),
    outputSignalStep(told),
    ...layers
      .slice(1)
      .toReversed()
      .flatMap((l) => [weightStep(told, l), hiddenSignalStep(told, l - 1)]),
    pathStep(told),
    siblingsStep(told),
    ...(told.batch ? [reduceStep(told)] : []),
    updateStep(told),
    againStep(told),
    verdictStep(told),
  ]
}
