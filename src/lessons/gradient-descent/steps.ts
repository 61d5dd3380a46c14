import { step } from '../../derivation/kit/tell.ts'
import type { Row } from '../../derivation/equation.ts'
import type { Step } from '../../derivation/step.ts'
import { fixed, formula, ladder, result, value } from '../../derivation/write.ts'
import { idAt, pathRef } from './ids.ts'
import type { DescentParams } from './kit.ts'
import { BECAUSE, course, E34, GOAL, NAME, TITLE, WHY } from './words.ts'

/** Choose a loss, go forward, find the slopes, go downhill, and repeat. */
export function stepsOf(params: DescentParams): readonly Step[] {
  return [
    step({
      id: 'task',
      phase: 'setup',
      title: TITLE.task,
      goal: GOAL.task,
      focus: ['L', 'y'],
      because: BECAUSE.task,
    }),
    step({
      id: 'y',
      phase: 'forward',
      title: TITLE.y,
      goal: GOAL.y,
      rows: outputRows,
      computes: ['y'],
      focus: ['w', 'x', 'b', 'y', 'w>y', 'x>y', 'b>y'],
    }),
    step({
      id: 'L',
      phase: 'loss',
      title: TITLE.L,
      goal: GOAL.L,
      rows: lossRows,
      computes: ['L'],
      focus: ['y', 't', 'L', 'y>L', 't>L'],
    }),
    step({
      id: 'dw',
      phase: 'backward',
      title: TITLE.dw,
      goal: GOAL.dw,
      rows: slopeRows('w'),
      computes: ['error', 'dL_dw'],
      asks: 'dL_dw',
      focus: ['L', 'y', 'w', 'x', 'w>y', 'y>L'],
      flow: [
        { from: 'L', to: 'y' },
        { from: 'y', to: 'w' },
      ],
    }),
    step({
      id: 'db',
      phase: 'backward',
      title: TITLE.db,
      goal: GOAL.db,
      rows: slopeRows('b'),
      computes: ['dL_db'],
      focus: ['L', 'y', 'b', 'b>y', 'y>L'],
      flow: [
        { from: 'L', to: 'y' },
        { from: 'y', to: 'b' },
      ],
      because: BECAUSE.db,
    }),
    step({
      id: 'w1',
      phase: 'update',
      title: TITLE.w1,
      goal: GOAL.w1,
      rows: updateRows('w'),
      computes: ['w[1]'],
      focus: ['w', pathRef(0)],
      why: WHY.update,
    }),
    step({
      id: 'b1',
      phase: 'update',
      title: TITLE.b1,
      goal: GOAL.b1,
      rows: updateRows('b'),
      computes: ['b[1]'],
      focus: ['b', pathRef(0), pathRef(1)],
      because: BECAUSE.b1,
      erratum: E34,
    }),
    repeatStep(params),
  ]
}

const outputRows: readonly Row[] = [
  ...ladder('y', [
    {
      operator: '=',
      rule: [
        formula('w', 'w', NAME.w, 'weight'),
        fixed('\\,'),
        formula('x', 'x', NAME.x, 'signal'),
      ],
      numbers: [
        value('w', { ref: 'w', role: 'weight' }),
        fixed('\\cdot'),
        value('x', { ref: 'x', role: 'signal', parens: true }),
      ],
    },
    {
      operator: '+',
      rule: [formula('b', 'b', NAME.b, 'bias')],
      numbers: [value('b', { ref: 'b', role: 'bias', parens: true })],
    },
  ]),
  result('y', 'y', { ref: 'y' }),
]

const lossRows: readonly Row[] = [
  ...ladder('L', [
    { operator: '=', rule: [fixed('\\tfrac12')], numbers: [fixed('\\tfrac12')] },
    {
      operator: '',
      rule: [fixed('('), formula('y', 'y', NAME.y, 'signal')],
      numbers: [fixed('('), value('y', { ref: 'y', role: 'signal' })],
    },
    {
      operator: '-',
      rule: [formula('t', 't', NAME.t), fixed(')^2')],
      numbers: [value('t', { ref: 't', parens: true }), fixed(')^2')],
    },
  ]),
  result('L', 'L', { ref: 'L' }),
]

function slopeRows(of: 'w' | 'b'): readonly Row[] {
  const left = `\\frac{\\partial L}{\\partial ${of}}`
  return [
    ...ladder(left, [
      {
        operator: '=',
        chain: [formula('\\frac{\\partial L}{\\partial y}', 'y>L', NAME.error, 'error')],
        rule: [fixed('(y - t)')],
        numbers: [value('error', { ref: 'y>L', role: 'error', parens: true })],
      },
      {
        operator: '\\cdot',
        chain: [formula(`\\frac{\\partial y}{\\partial ${of}}`, `${of}>y`, NAME.local, 'slope')],
        rule: [of === 'w' ? formula('x', 'x', NAME.x, 'signal') : fixed('1')],
        numbers: [of === 'w' ? value('x', { ref: 'x', role: 'signal', parens: true }) : fixed('1')],
      },
    ]),
    result(left, `dL_d${of}`, { ref: `${of}>y` }),
  ]
}

function updateRows(of: 'w' | 'b'): readonly Row[] {
  const name = of === 'w' ? NAME.slopeW : NAME.slopeB
  return [
    ...ladder(`${of}_1`, [
      {
        operator: '=',
        rule: [formula(of, of, NAME[of], of === 'w' ? 'weight' : 'bias')],
        numbers: [value(of, { ref: of })],
      },
      {
        operator: '-',
        rule: [formula('\\eta', 'eta', NAME.eta, 'rate')],
        numbers: [value('eta', { ref: 'eta', role: 'rate' })],
      },
      {
        operator: '\\cdot',
        rule: [formula(`\\frac{\\partial L}{\\partial ${of}}`, `${of}>y`, name, 'slope')],
        numbers: [value(`dL_d${of}`, { ref: `${of}>y`, role: 'slope', parens: true })],
      },
    ]),
    result(`${of}_1`, `${of}[1]`),
  ]
}

/** So many losses make the pattern plain; the last one follows. */
const SHOWN = 3

/** The losses of all further updates, and what they are multiplied by each time. */
function repeatStep({ x, eta, updates }: DescentParams): Step {
  const counts = Array.from({ length: updates + 1 }, (_, n) => n)
  const factor = 1 - eta * (x ** 2 + 1)
  return step({
    id: 'repeat',
    phase: 'check',
    title: TITLE.repeat,
    goal: GOAL.repeat,
    rows: [
      result('1 - \\eta\\,(x^2 + 1)', 'factor'),
      ...counts
        .filter((n) => n <= SHOWN || n === updates)
        .map((n) => result(n === 0 ? 'L' : `L_{${n}}`, idAt('L', n), { ref: pathRef(n) })),
      result('\\eta_{\\max} = \\tfrac{2}{x^2 + 1}', 'eta_max'),
    ],
    computes: [
      'factor',
      'eta_max',
      ...counts.slice(1).flatMap((n) => [idAt('y', n), idAt('L', n)]),
      ...counts.slice(2).flatMap((n) => [idAt('w', n), idAt('b', n)]),
    ],
    focus: counts.map(pathRef),
    because: course(factor),
  })
}
