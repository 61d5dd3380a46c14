import { step } from '../../derivation/kit/tell.ts'
import type { Step } from '../../derivation/step.ts'
import { baggingSteps } from './bagging-steps.ts'
import { GOAL } from './goals.ts'
import { ID } from './ids.ts'
import type { RegularisationParams } from './params.ts'
import { penaltySteps } from './penalty-steps.ts'
import { BECAUSE } from './reasons.ts'
import type { Shrinking } from './shrinking.ts'
import type { Stopping } from './stopping.ts'
import { stoppingSteps } from './stopping-steps.ts'
import { TITLE } from './words.ts'

/** The penalties, early stopping, and bagging, one after the other. */
export const stepsOf = (
  params: RegularisationParams,
  shrinking: Shrinking,
  stopping: Stopping,
): readonly Step[] => [
  step({
    id: 'task',
    phase: 'setup',
    title: TITLE.task,
    goal: GOAL.task,
    focus: params.w.map((_, i) => ID.weight(i + 1)),
    because: BECAUSE.task,
  }),
  ...penaltySteps(params, shrinking),
  ...stoppingSteps(params, stopping),
  ...baggingSteps(params),
]
