import { step } from '../../derivation/kit/tell.ts'
import type { Step } from '../../derivation/step.ts'
import { result } from '../../derivation/write.ts'
import { keptId, plainId } from './ids.ts'
import type { HeParams } from './kit.ts'
import {
  factorRows,
  leftRows,
  limitRows,
  momentRows,
  rightRows,
  spreadRows,
  varianceRows,
} from './rows.ts'
import { BECAUSE, E17, GOAL, TITLE, WHY } from './words.ts'

/** The two halves of the squares, the factor that is left, the variance that makes up for it, and two checks. */
export function stepsOf({ alpha, depth }: HeParams): readonly Step[] {
  const layers = Array.from({ length: depth }, (_, k) => k + 1)
  return [
    step({
      id: 'task',
      phase: 'setup',
      title: TITLE.task,
      goal: GOAL.task,
      focus: ['alpha', 'm'],
      because: BECAUSE.task,
    }),
    step({
      id: 'left',
      phase: 'derive',
      title: TITLE.left,
      goal: GOAL.left,
      rows: leftRows(),
      computes: ['left'],
      focus: ['alpha', 'alpha>left', 'left'],
      because: BECAUSE.half,
    }),
    step({
      id: 'right',
      phase: 'derive',
      title: TITLE.right,
      goal: GOAL.right,
      rows: rightRows(),
      computes: ['right'],
      focus: ['right'],
    }),
    step({
      id: 'factor',
      phase: 'derive',
      title: TITLE.factor,
      goal: GOAL.factor,
      rows: factorRows(),
      computes: ['factor'],
      focus: ['left', 'right', 'left>factor', 'right>factor', 'factor'],
      because: BECAUSE.factor,
    }),
    step({
      id: 'variance',
      phase: 'derive',
      title: TITLE.variance,
      goal: GOAL.variance,
      rows: varianceRows(),
      computes: ['variance'],
      focus: ['factor', 'm', 'factor>variance', 'm>variance', 'variance'],
      because: BECAUSE.variance,
      erratum: E17,
    }),
    step({
      id: 'spread',
      phase: 'derive',
      title: TITLE.spread,
      goal: GOAL.spread,
      rows: spreadRows(),
      computes: ['sigma', 'r'],
      focus: ['variance', 'variance>sigma', 'variance>r', 'sigma', 'r'],
      because: BECAUSE.spread,
    }),
    step({
      id: 'moment',
      phase: 'check',
      title: TITLE.moment,
      goal: GOAL.moment,
      rows: momentRows(),
      computes: ['mean', 'varA'],
      asks: 'varA',
      focus: ['factor'],
      because: alpha === 1 ? BECAUSE.centred : BECAUSE.moment,
    }),
    step({
      id: 'limits',
      phase: 'check',
      title: TITLE.limits,
      goal: GOAL.limits,
      rows: limitRows(),
      computes: ['he', 'linear'],
      focus: ['m', 'variance'],
      because: BECAUSE.limits,
    }),
    step({
      id: 'stack',
      phase: 'check',
      title: TITLE.stack,
      goal: GOAL.stack,
      rows: layers.map((l) => result(`q_{${l}}`, plainId(l), { ref: plainId(l) })),
      computes: layers.flatMap((l) => [plainId(l), keptId(l)]),
      focus: layers.flatMap((l) => [plainId(l), keptId(l)]),
      because: Math.abs(alpha) === 1 ? BECAUSE.nothing : BECAUSE.stack,
      why: WHY.stack,
    }),
  ]
}
