import { step, type Notes } from '../../derivation/kit/tell.ts'
import { valueOf } from '../../derivation/quantity.ts'
import type { Step } from '../../derivation/step.ts'
import { formula, ladder, result, value } from '../../derivation/write.ts'
import { backwardSteps } from './backward.ts'
import { depthsOf } from './block.ts'
import { plus, product, relu } from './columns.ts'
import { plainId, residualId } from './figure.ts'
import type { ResidualParams } from './kit.ts'
import { BECAUSE, GOAL, NAME, TITLE, WHY } from './words.ts'

/** Along the branch, around it, and back on both paths. */
export function stepsOf(params: ResidualParams, { quantities }: Notes): readonly Step[] {
  const isOn = params.shortcut === 'on'
  const passes = (id: string) => valueOf(quantities, id) > 0
  const around = isOn ? ['x>sum'] : []
  return [
    step({
      id: 'task',
      phase: 'setup',
      title: TITLE.task,
      goal: isOn ? GOAL.task : GOAL.taskWithout,
      focus: ['x', 'out'],
    }),
    step({
      id: 'z1',
      phase: 'forward',
      title: TITLE.z1,
      goal: GOAL.z1,
      rows: [
        ...ladder('z_1', [product('w_1', 'w1', 'x', 'x'), plus('b_1', 'b1')]),
        result('z_1', 'z1', { ref: 'z1' }),
      ],
      computes: ['z1'],
      focus: ['x', 'w1', 'b1', 'z1', 'b1>z1'],
    }),
    step({
      id: 'h',
      phase: 'forward',
      title: TITLE.h,
      goal: GOAL.h,
      rows: [...ladder('h', [relu('z_1', 'z1')]), result('h', 'h', { ref: 'h' })],
      computes: ['h'],
      focus: ['z1', 'h', 'z1>h'],
      because: passes('z1') ? BECAUSE.passes : BECAUSE.off,
    }),
    step({
      id: 'F',
      phase: 'forward',
      title: TITLE.F,
      goal: GOAL.F,
      rows: [
        ...ladder('F(x)', [product('w_2', 'w2', 'h', 'h'), plus('b_2', 'b2')]),
        result('F(x)', 'F', { ref: 'F' }),
      ],
      computes: ['F'],
      focus: ['h', 'w2', 'b2', 'F', 'b2>F'],
    }),
    step({
      id: 'sum',
      phase: 'forward',
      title: isOn ? TITLE.sum : TITLE.sumWithout,
      goal: isOn ? GOAL.sum : GOAL.sumWithout,
      rows: [
        ...ladder('s', [
          {
            operator: '=',
            rule: [formula('F(x)', 'F', NAME.F, 'signal')],
            numbers: [value('F', { ref: 'F', role: 'signal' })],
          },
          ...(isOn ? [plus('x', 'x')] : []),
        ]),
        result('s', 'sum', { ref: 'sum' }),
      ],
      computes: ['sum'],
      focus: ['F', 'F>sum', 'sum', ...around, ...(isOn ? ['x'] : [])],
      ...(isOn && { why: WHY.sum }),
    }),
    step({
      id: 'out',
      phase: 'forward',
      title: TITLE.out,
      goal: GOAL.out,
      rows: [...ladder('y', [relu('s', 'sum')]), result('y', 'out', { ref: 'out' })],
      computes: ['out'],
      focus: ['sum', 'out', 'sum>out'],
      because: passes('sum') ? BECAUSE.passes : BECAUSE.off,
    }),
    ...backwardSteps(params, around),
    stackStep(params),
  ]
}

/** What is left of the gradient after so many layers, with and without shortcuts. */
function stackStep(params: ResidualParams): Step {
  const depths = depthsOf(params)
  const { depth } = params
  return step({
    id: 'stack',
    phase: 'check',
    title: TITLE.stack,
    goal: GOAL.stack(depth),
    rows: [
      result(`\\prod_{l=0}^{${depth - 1}} \\sigma'(y_l)`, plainId(depth), { ref: plainId(depth) }),
      result(`\\prod_{l=0}^{${depth - 1}} \\bigl(1 + \\sigma'(y_l)\\bigr)`, residualId(depth), {
        ref: residualId(depth),
      }),
    ],
    computes: depths.flatMap((one) => [plainId(one), residualId(one)]),
    asks: plainId(depth),
    focus: depths.flatMap((one) => [plainId(one), residualId(one)]),
    because: BECAUSE.stack,
  })
}
