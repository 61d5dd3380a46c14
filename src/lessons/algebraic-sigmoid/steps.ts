import type { Row } from '../../derivation/equation.ts'
import { AGREED, gapOf } from '../../derivation/kit/curve.ts'
import { differenceRows } from '../../derivation/kit/difference.ts'
import { step, type Notes } from '../../derivation/kit/tell.ts'
import type { Step } from '../../derivation/step.ts'
import { fixed, formula, ladder, result, value } from '../../derivation/write.ts'
import { complexStep, cubeStep } from './checks.ts'
import type { AlgebraicParams } from './kit.ts'
import { BECAUSE, GOAL, NAME, TITLE, WHY } from './words.ts'

/** The value, the quotient rule with the root inside, and the neat forms of the result. */
export function stepsOf({ v }: AlgebraicParams, notes: Notes): readonly Step[] {
  return [
    step({ id: 'task', phase: 'setup', title: TITLE.task, goal: GOAL.task, focus: ['curve.phi'] }),
    step({
      id: 'phi',
      phase: 'forward',
      title: TITLE.phi,
      goal: GOAL.phi,
      rows: valueRows,
      computes: ['root', 'phi'],
      asks: 'phi',
      focus: ['curve.phi', 'phi'],
    }),
    step({
      id: 'root',
      phase: 'derive',
      title: TITLE.root,
      goal: GOAL.root,
      rows: [
        ...ladder("r'", [
          {
            operator: '=',
            rule: [formula('v', 'v', NAME.v, 'signal')],
            numbers: [value('v', { ref: 'v', role: 'signal' })],
          },
          { operator: '/', rule: [fixed('r')], numbers: [value('root')] },
        ]),
        result("r'", 'dr'),
      ],
      computes: ['dr'],
      focus: ['curve.phi', 'phi'],
      because: BECAUSE.root,
    }),
    step({
      id: 'quotient',
      phase: 'derive',
      title: TITLE.quotient,
      goal: GOAL.quotient,
      rows: [
        ...ladder("r - v\\,r'", [
          { operator: '=', rule: [fixed('r')], numbers: [value('root')] },
          {
            operator: '-',
            rule: [formula('v', 'v', NAME.v, 'signal')],
            numbers: [value('v', { ref: 'v', role: 'signal', parens: true })],
          },
          { operator: '\\cdot', rule: [fixed("r'")], numbers: [value('dr', { parens: true })] },
        ]),
        result("r - v\\,r'", 'num'),
        ...ladder("\\Phi'", [
          { operator: '=', rule: [fixed("(r - v\\,r')")], numbers: [value('num')] },
          { operator: '/', rule: [fixed('r^2')], numbers: [value('root'), fixed('^2')] },
        ]),
        result("\\Phi'", 'd1', { ref: 'd1' }),
      ],
      computes: ['num', 'd1'],
      asks: 'd1',
      focus: ['d1', 'tangent', 'curve.d1'],
      because: BECAUSE.quotient,
    }),
    step({
      id: 'closed',
      phase: 'derive',
      title: TITLE.closed,
      goal: GOAL.closed,
      rows: [
        ...ladder("\\Phi'", [
          { operator: '=', rule: [fixed('r^{-3}')], numbers: [value('root'), fixed('^{-3}')] },
        ]),
        result("\\Phi'", 'd1_closed', { ref: 'd1' }),
      ],
      computes: ['d1_closed'],
      focus: ['d1', 'curve.d1'],
      because: BECAUSE.closed,
      why: WHY.closed,
    }),
    step({
      id: 'second',
      phase: 'derive',
      title: TITLE.second,
      goal: GOAL.second,
      rows: [
        ...ladder("\\Phi''", [
          { operator: '=', rule: [fixed('-3')], numbers: [fixed('-3')] },
          {
            operator: '\\cdot',
            rule: [formula('v', 'v', NAME.v, 'signal')],
            numbers: [value('v', { ref: 'v', role: 'signal', parens: true })],
          },
          { operator: '\\cdot', rule: [fixed('r^{-5}')], numbers: [value('root'), fixed('^{-5}')] },
        ]),
        result("\\Phi''", 'd2'),
      ],
      computes: ['d2'],
      focus: ['curve.d1', 'd1'],
    }),
    step({
      id: 'origin',
      phase: 'check',
      title: TITLE.origin,
      goal: GOAL.origin,
      rows: [result("\\Phi'(0)", 'phi_prime_0')],
      computes: ['phi_prime_0'],
      focus: ['curve.d1', 'curve.phi'],
      because: BECAUSE.origin,
    }),
    cubeStep(v),
    step({
      id: 'difference',
      phase: 'check',
      title: TITLE.difference,
      goal: GOAL.difference,
      rows: differenceRows('\\Phi', 'v', { slope: 'secant' }),
      computes: ['h', 'v_down', 'up', 'down', 'measured'],
      asks: 'measured',
      focus: ['secant', 'tangent', 'phi'],
      because: gapOf(notes, 'd1') < AGREED ? BECAUSE.same : BECAUSE.near,
    }),
    complexStep,
  ]
}

const valueRows: readonly Row[] = [
  ...ladder('r', [
    {
      operator: '=',
      rule: [fixed('\\sqrt{1 + v^2}')],
      numbers: [
        fixed('\\bigl(1 +'),
        value('v', { ref: 'v', parens: true }),
        fixed('^2\\bigr)^{1/2}'),
      ],
    },
  ]),
  result('r', 'root'),
  ...ladder('\\Phi', [
    {
      operator: '=',
      rule: [formula('v', 'v', NAME.v, 'signal')],
      numbers: [value('v', { ref: 'v', role: 'signal' })],
    },
    { operator: '/', rule: [fixed('r')], numbers: [value('root')] },
  ]),
  result('\\Phi', 'phi', { ref: 'phi' }),
]
