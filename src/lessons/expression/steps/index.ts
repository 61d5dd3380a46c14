import type { Options } from '../../../derivation/options.ts'
import type { Step } from '../../../derivation/step.ts'
import { variablesOf } from '../quantities.ts'
import type { Told } from '../told.ts'
import { arrivalsOf } from './arrivals.ts'
import { backwardStep } from './backward.ts'
import { checkStep } from './check.ts'
import { gradientsStep, seedStep } from './ends.ts'
import { forwardStep } from './forward.ts'
import { levelsOf } from './levels.ts'
import { taskStep } from './task.ts'

/** The formula forward, then the gradient back through every operation, and a check. */
export function stepsOf(told: Told, options: Options): readonly Step[] {
  const levels = levelsOf(told)
  const arrivals = arrivalsOf(told, levels)
  return [
    taskStep(told),
    ...levels.map((level) => forwardStep(told, level, options)),
    seedStep(told),
    ...levels.toReversed().map((level) => backwardStep(told, level, arrivals, options)),
    gradientsStep(told),
    ...(variablesOf(told).length > 0 ? [checkStep(told, options)] : []),
  ]
}
