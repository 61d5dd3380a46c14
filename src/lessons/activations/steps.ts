import { AGREED, gapOf } from '../../derivation/kit/curve.ts'
import { differenceRows } from '../../derivation/kit/difference.ts'
import { step, type Notes } from '../../derivation/kit/tell.ts'
import type { Prose } from '../../derivation/prose.ts'
import type { Step } from '../../derivation/step.ts'
import { fixed, ladder, result, value } from '../../derivation/write.ts'
import { faceOf } from './faces.ts'
import { ID, slopeId } from './gallery.ts'
import type { GalleryParams } from './kit.ts'
import { BECAUSE, CHARACTER, ERRATUM, GOAL, SLOPE, TITLE, WHY, ZERO } from './words.ts'

/** The value, the slope, and what kind of function it is. */
export function stepsOf(params: GalleryParams, notes: Notes): readonly Step[] {
  const { f, x, curves } = params
  const { tex, rule, numbers, slopeRule, slopeNumbers } = faceOf(f, x > 0)
  const erratum = ERRATUM[f]
  const slopes = curves === 'both' ? ['slope', 'curve.slope'] : []
  return [
    step({ id: 'task', phase: 'setup', title: TITLE.task, goal: GOAL.task, focus: ['curve.f'] }),
    step({
      id: 'value',
      phase: 'forward',
      title: TITLE.value,
      goal: GOAL.value,
      rows: [
        ...ladder(`${tex}(x)`, [{ operator: '=', rule: [fixed(rule)], numbers }]),
        result(`${tex}(x)`, ID[f], { ref: 'f' }),
      ],
      computes: [ID[f]],
      focus: ['curve.f', 'f'],
      ...(erratum && { erratum }),
    }),
    ...(f === 'tanh' ? [twiceStep()] : []),
    step({
      id: 'slope',
      phase: 'derive',
      title: TITLE.slope,
      goal: GOAL.slope,
      rows: [
        ...ladder(`${tex}'(x)`, [
          { operator: '=', rule: [fixed(slopeRule)], numbers: slopeNumbers },
        ]),
        result(`${tex}'(x)`, slopeId(f), { ref: curves === 'both' ? 'slope' : 'tangent' }),
      ],
      computes: [slopeId(f)],
      focus: ['tangent', ...slopes],
      because: SLOPE[f],
    }),
    ...(f === 'prelu' ? [alphaStep(x)] : []),
    step({
      id: 'zero',
      phase: 'check',
      title: TITLE.zero,
      goal: GOAL.zero,
      rows: [result(`${tex}'(0)`, 'slope_at_0')],
      computes: ['slope_at_0'],
      focus: ['curve.f', ...slopes.slice(1)],
      because: ZERO[f],
    }),
    step({
      id: 'character',
      phase: 'check',
      title: TITLE.character,
      goal: GOAL.character,
      focus: ['curve.f'],
      because: CHARACTER[f],
      why: WHY.character,
    }),
    step({
      id: 'difference',
      phase: 'check',
      title: TITLE.difference,
      goal: GOAL.difference,
      rows: differenceRows(tex, 'x', { slope: 'secant' }),
      computes: ['h', 'x_down', 'up', 'down', 'measured'],
      asks: 'measured',
      focus: ['secant', 'tangent', 'f'],
      because: gap(params, notes),
    }),
  ]
}

/** tanh from the sigmoid. */
function twiceStep(): Step {
  return step({
    id: 'twice',
    phase: 'forward',
    title: TITLE.twice,
    goal: GOAL.twice,
    rows: [
      result('\\sigma(2x)', 'double'),
      ...ladder('\\tanh(x)', [
        {
          operator: '=',
          rule: [fixed('2\\,\\sigma(2x)')],
          numbers: [fixed('2 \\cdot'), value('double')],
        },
        { operator: '-', rule: [fixed('1')], numbers: [fixed('1')] },
      ]),
      result('\\tanh(x)', 'tanh_via_sigmoid', { ref: 'f' }),
    ],
    computes: ['double', 'tanh_via_sigmoid'],
    asks: 'tanh_via_sigmoid',
    focus: ['f', 'curve.f'],
    because: BECAUSE.twice,
  })
}

/** How PReLU changes with its own parameter. */
function alphaStep(x: number): Step {
  const tex = '\\frac{\\partial f}{\\partial \\alpha}'
  return step({
    id: 'alpha',
    phase: 'derive',
    title: TITLE.alpha,
    goal: GOAL.alpha,
    rows: [
      ...ladder(tex, [
        {
          operator: '=',
          rule: [fixed('\\begin{cases}0 & x > 0\\\\ x & x \\le 0\\end{cases}')],
          numbers: x > 0 ? [fixed('0')] : [value('x', { ref: 'x' })],
        },
      ]),
      result(tex, 'dprelu_dalpha'),
    ],
    computes: ['dprelu_dalpha'],
    focus: ['curve.f', 'f'],
    because: BECAUSE.alpha,
    why: WHY.alpha,
  })
}

/** Beside a corner, measuring takes the middle of two slopes. */
function gap({ f }: GalleryParams, notes: Notes): Prose {
  const apart = gapOf(notes, slopeId(f))
  const say = apart > 0.01 ? BECAUSE.corner : apart < AGREED ? BECAUSE.same : BECAUSE.near
  return say(slopeId(f))
}
