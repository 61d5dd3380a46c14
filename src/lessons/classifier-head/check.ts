import { differenceRows } from '../../derivation/kit/difference.ts'
import { step } from '../../derivation/kit/tell.ts'
import type { Step } from '../../derivation/step.ts'
import { ID } from './ids.ts'
import { BECAUSE, GOAL, TITLE } from './words.ts'

/** The slope of the loss at the true class, measured. */
export function differenceStep(t: number): Step {
  return step({
    id: 'difference',
    phase: 'check',
    title: TITLE.difference,
    goal: GOAL.difference(t),
    rows: differenceRows('E', `z_{${t}}`),
    computes: ['h', 'up', 'down', 'measured'],
    asks: 'measured',
    focus: [ID.gradient(t)],
    because: BECAUSE.difference(ID.gradient(t)),
  })
}
