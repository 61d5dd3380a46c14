import { AGREED, gapOf } from '../../derivation/kit/curve.ts'
import { differenceRows } from '../../derivation/kit/difference.ts'
import { step, type Notes } from '../../derivation/kit/tell.ts'
import type { Row } from '../../derivation/equation.ts'
import type { Step } from '../../derivation/step.ts'
import { fixed, formula, ladder, result, value } from '../../derivation/write.ts'
import { BECAUSE, GOAL, NAME, TITLE, WHY } from './words.ts'

/** The two derivatives, each derived in letters and then worked out at x. */
export function stepsOf(notes: Notes): readonly Step[] {
  return [
    step({
      id: 'task',
      phase: 'setup',
      title: TITLE.task,
      goal: GOAL.task,
      focus: ['curve.sigma'],
    }),
    step({
      id: 'power',
      phase: 'forward',
      title: TITLE.power,
      goal: GOAL.power,
      rows: [
        ...ladder('e^{-x}', [
          {
            operator: '=',
            rule: [fixed('\\exp(-x)')],
            numbers: [
              fixed('\\exp\\bigl(-'),
              value('x', { ref: 'x', parens: true }),
              fixed('\\bigr)'),
            ],
          },
        ]),
        result('e^{-x}', 'e'),
        ...ladder('u', [
          { operator: '=', rule: [fixed('1')], numbers: [fixed('1')] },
          { operator: '+', rule: [fixed('e^{-x}')], numbers: [value('e')] },
        ]),
        result('u', 'u'),
        ...ladder('\\sigma', [
          { operator: '=', rule: [fixed('u^{-1}')], numbers: [fixed('1 /'), value('u')] },
        ]),
        result('\\sigma', 'sigma', { ref: 'sigma' }),
      ],
      computes: ['e', 'u', 'sigma'],
      asks: 'sigma',
      focus: ['curve.sigma', 'sigma'],
      why: WHY.power,
    }),
    step({
      id: 'chain',
      phase: 'derive',
      title: TITLE.chain,
      goal: GOAL.chain,
      rows: [
        ...ladder("\\sigma'", [
          {
            operator: '=',
            chain: [formula('\\frac{d\\sigma}{du}', 'sigma', NAME.outer, 'slope')],
            rule: [fixed('-u^{-2}')],
            numbers: [value('ds_du', { role: 'slope' })],
          },
          {
            operator: '\\cdot',
            chain: [formula('\\frac{du}{dx}', 'x', NAME.inner, 'slope')],
            rule: [fixed('\\left(-e^{-x}\\right)')],
            numbers: [value('du_dx', { role: 'slope', parens: true })],
          },
        ]),
        result("\\sigma'", 'd1_by_exp_form', { ref: 'd1' }),
      ],
      computes: ['ds_du', 'du_dx', 'd1_by_exp_form'],
      asks: 'd1_by_exp_form',
      focus: ['curve.sigma', 'sigma'],
      because: BECAUSE.chain,
    }),
    step({
      id: 'slope',
      phase: 'derive',
      title: TITLE.slope,
      goal: GOAL.slope,
      rows: slopeRows,
      computes: ['rest', 'd1'],
      asks: 'd1',
      focus: ['d1', 'tangent', 'curve.d1'],
      because: BECAUSE.slope,
      why: WHY.slope,
    }),
    step({
      id: 'curvature',
      phase: 'derive',
      title: TITLE.curvature,
      goal: GOAL.curvature,
      rows: curvatureRows,
      computes: ['bend', 'd2'],
      asks: 'd2',
      focus: ['d2', 'curve.d2'],
      because: BECAUSE.curvature,
    }),
    step({
      id: 'extremes',
      phase: 'check',
      title: TITLE.extremes,
      goal: GOAL.extremes,
      rows: [
        result("\\sigma'(0)", 'max_d1'),
        result('\\ln(2 + \\sqrt{3})', 'x_extreme'),
        result("\\sigma''\\bigl(\\ln(2 + \\sqrt{3})\\bigr)", 'd2_extreme'),
      ],
      computes: ['max_d1', 'x_extreme', 'd2_extreme'],
      focus: ['curve.d1', 'curve.d2'],
      because: BECAUSE.extremes,
      why: WHY.extremes,
    }),
    step({
      id: 'difference',
      phase: 'check',
      title: TITLE.difference,
      goal: GOAL.difference,
      rows: differenceRows('\\sigma', 'x', { slope: 'secant' }),
      computes: ['h', 'x_down', 'up', 'down', 'measured'],
      asks: 'measured',
      focus: ['secant', 'tangent', 'sigma'],
      because: gapOf(notes, 'd1') < AGREED ? BECAUSE.same : BECAUSE.near,
    }),
  ]
}

const slopeRows: readonly Row[] = [
  ...ladder("\\sigma'", [
    {
      operator: '=',
      rule: [formula('\\sigma', 'sigma', NAME.sigma, 'signal')],
      numbers: [value('sigma', { ref: 'sigma', role: 'signal' })],
    },
    {
      operator: '\\cdot',
      rule: [fixed('(1 - \\sigma)')],
      numbers: [value('rest')],
    },
  ]),
  result("\\sigma'", 'd1', { ref: 'd1' }),
]

const curvatureRows: readonly Row[] = [
  ...ladder("\\sigma''", [
    {
      operator: '=',
      rule: [formula("\\sigma'", 'd1', NAME.d1, 'slope')],
      numbers: [value('d1', { ref: 'd1', role: 'slope' })],
    },
    {
      operator: '\\cdot',
      rule: [fixed('(1 - 2\\sigma)')],
      numbers: [value('bend', { parens: true })],
    },
  ]),
  result("\\sigma''", 'd2', { ref: 'd2' }),
]
