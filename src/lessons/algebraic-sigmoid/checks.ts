import { step } from '../../derivation/kit/tell.ts'
import type { Step } from '../../derivation/step.ts'
import { fixed, ladder, result, value } from '../../derivation/write.ts'
import { BECAUSE, GOAL, TITLE, WHY } from './words.ts'

/** Φ′ from Φ alone; at 0 that is 0/0. */
export function cubeStep(v: number): Step {
  const isDefined = v !== 0
  return step({
    id: 'cube',
    phase: 'check',
    title: TITLE.cube,
    goal: GOAL.cube,
    rows: isDefined
      ? [
          ...ladder('\\frac{\\Phi^3}{v^3}', [
            {
              operator: '=',
              rule: [fixed('\\Phi^3')],
              numbers: [value('phi', { ref: 'phi', parens: true }), fixed('^3')],
            },
            {
              operator: '/',
              rule: [fixed('v^3')],
              numbers: [value('v', { ref: 'v', parens: true }), fixed('^3')],
            },
          ]),
          result('\\frac{\\Phi^3}{v^3}', 'd1_as_phi3_over_v3', { ref: 'd1' }),
        ]
      : [],
    computes: isDefined ? ['d1_as_phi3_over_v3'] : [],
    focus: ['phi', 'd1'],
    because: isDefined ? BECAUSE.cube : BECAUSE.undefined,
  })
}

const COMPLEX = '\\frac{\\operatorname{Im}\\Phi(v + i\\varepsilon)}{\\varepsilon}'

/** Φ′ from one value of Φ beside the real line: no difference, hence nothing that cancels. */
export const complexStep: Step = step({
  id: 'complex',
  phase: 'check',
  title: TITLE.complex,
  goal: GOAL.complex,
  rows: [
    ...ladder(COMPLEX, [
      {
        operator: '=',
        rule: [fixed('\\operatorname{Im}\\Phi(v + i\\varepsilon)')],
        numbers: [value('imaginary')],
      },
      { operator: '/', rule: [fixed('\\varepsilon')], numbers: [value('epsilon')] },
    ]),
    result(COMPLEX, 'complex'),
  ],
  computes: ['epsilon', 'imaginary', 'complex'],
  asks: 'complex',
  focus: ['tangent', 'd1'],
  because: BECAUSE.complex,
  why: WHY.complex,
})
