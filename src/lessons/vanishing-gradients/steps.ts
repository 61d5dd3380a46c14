import { step, type Notes } from '../../derivation/kit/tell.ts'
import type { Options } from '../../derivation/options.ts'
import type { Step } from '../../derivation/step.ts'
import { among } from './among.ts'
import { backwardSteps } from './backward.ts'
import { boundStep, differenceStep } from './checks.ts'
import { outputMember, slopeMember } from './forward.ts'
import type { ChainParams } from './kit.ts'
import { idOf } from './symbols.ts'
import { whatIfSteps } from './what-if-steps.ts'
import { goalsOf, TITLE, WHY } from './words.ts'

/** Forward, back through every layer, how large it can be at most, and what small weights and saturated units do. */
export function stepsOf(params: ChainParams, notes: Notes, options: Options): readonly Step[] {
  const last = params.A.length
  const all = params.A.map((_, k) => k + 1)
  const hidden = all.slice(0, -1)
  const goal = goalsOf(params)
  return [
    step({
      id: 'task',
      phase: 'setup',
      title: TITLE.task,
      goal: goal.task,
      focus: [idOf.y(last), idOf.b(1)],
    }),
    among(
      { id: 'forward', phase: 'forward', title: TITLE.forward, goal: goal.forward },
      all.map((i) => outputMember(params, i)),
      options,
    ),
    among(
      {
        id: 'slopes',
        phase: 'backward',
        title: TITLE.slopes,
        goal: goal.slopes,
        why: WHY.slopes[params.f],
      },
      hidden.map((i) => slopeMember(params, notes, i)),
      options,
    ),
    ...backwardSteps(params, notes, options),
    boundStep(params, options),
    ...whatIfSteps(params),
    differenceStep(params, notes),
  ]
}
