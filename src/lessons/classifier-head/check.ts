import { CLOSE_DIGITS } from '../../derivation/kit/curve.ts'
import { step } from '../../derivation/kit/tell.ts'
import type { Step } from '../../derivation/step.ts'
import { fixed, ladder, result, value } from '../../derivation/write.ts'
import { ID } from './ids.ts'
import { BECAUSE, GOAL, TITLE } from './words.ts'

/** The slope of the loss at the true class, measured. */
export function differenceStep(t: number): Step {
  return step({
    id: 'difference',
    phase: 'check',
    title: TITLE.difference,
    goal: GOAL.difference(t),
    rows: [
      ...ladder('\\frac{\\Delta E}{2h}', [
        {
          operator: '=',
          rule: [fixed(`\\bigl(E(z_{${t}} + h)`)],
          numbers: [fixed('\\bigl('), value('up', { digits: CLOSE_DIGITS })],
        },
        {
          operator: '-',
          rule: [fixed(`E(z_{${t}} - h)\\bigr)`)],
          numbers: [value('down', { parens: true, digits: CLOSE_DIGITS }), fixed('\\bigr)')],
        },
        {
          operator: '/',
          rule: [fixed('2h')],
          numbers: [fixed('(2 \\cdot'), value('h'), fixed(')')],
        },
      ]),
      result('\\frac{\\Delta E}{2h}', 'measured'),
    ],
    computes: ['h', 'up', 'down', 'measured'],
    asks: 'measured',
    focus: [ID.gradient(t)],
    because: BECAUSE.difference(ID.gradient(t)),
  })
}
