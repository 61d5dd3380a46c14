import { mapSteps } from '../../derivation/kit/map-steps.ts'
import { step, type Notes } from '../../derivation/kit/tell.ts'
import type { Role, Row } from '../../derivation/equation.ts'
import type { Options } from '../../derivation/options.ts'
import { valueOf } from '../../derivation/quantity.ts'
import type { Step } from '../../derivation/step.ts'
import { fixed, formula, ladder, result, value, type Column } from '../../derivation/write.ts'
import { mapOf } from '../../model/window.ts'
import type { CollapseParams } from './kit.ts'
import { entryMember, offsetMember, outputMember } from './matrix.ts'
import { BECAUSE, GOAL, NAME, TITLE, WHY } from './words.ts'

/** One line after the other, both as one, the same with matrices, and what breaks it. */
export function stepsOf(params: CollapseParams, notes: Notes, options: Options): readonly Step[] {
  return [
    step({
      id: 'task',
      phase: 'setup',
      title: TITLE.task,
      goal: GOAL.task,
      focus: ['line.y', 'line.z'],
    }),
    step({
      id: 'y',
      phase: 'forward',
      title: TITLE.y,
      goal: GOAL.y,
      rows: lineRows('y', ['k', NAME.k], ['x', 'x', NAME.x], ['b', NAME.b]),
      computes: ['y'],
      focus: ['line.y', 'y', 'k', 'b', 'x'],
    }),
    step({
      id: 'z',
      phase: 'forward',
      title: TITLE.z,
      goal: GOAL.z,
      rows: lineRows('z', ['h', NAME.h], ['y', 'y', NAME.y], ['d', NAME.d]),
      computes: ['z'],
      focus: ['line.z', 'z', 'y', 'h', 'd'],
    }),
    step({
      id: 'A',
      phase: 'derive',
      title: TITLE.A,
      goal: GOAL.A,
      rows: [
        ...ladder('A', [
          factor('=', 'h', NAME.h, 'weight'),
          factor('\\cdot', 'k', NAME.k, 'signal'),
        ]),
        result('A', 'A'),
      ],
      computes: ['A'],
      focus: ['line.z', 'h', 'k'],
      because: BECAUSE.substitute,
    }),
    step({
      id: 'B',
      phase: 'derive',
      title: TITLE.B,
      goal: GOAL.B,
      rows: [
        ...ladder('B', [
          factor('=', 'h', NAME.h, 'weight'),
          factor('\\cdot', 'b', NAME.b, 'signal'),
          factor('+', 'd', NAME.d, 'bias'),
        ]),
        result('B', 'B'),
      ],
      computes: ['B'],
      focus: ['line.z', 'h', 'b', 'd'],
      why: WHY.one,
    }),
    ...mapSteps(
      { id: 'M', phase: 'derive', title: TITLE.M, goal: GOAL.M, why: WHY.order },
      mapOf({ rows: 2, columns: 2 }, entryMember),
      options,
    ),
    ...mapSteps(
      { id: 'v', phase: 'derive', title: TITLE.v, goal: GOAL.v },
      [1, 2].map((i) => [offsetMember(i)]),
      options,
    ),
    ...mapSteps(
      { id: 'zv', phase: 'check', title: TITLE.zv, goal: GOAL.zv },
      [1, 2].map((i) => [outputMember(i)]),
      options,
    ),
    step({
      id: 'point',
      phase: 'check',
      title: TITLE.point,
      goal: GOAL.point,
      rows: [
        ...ladder('Ax + B', [
          {
            operator: '=',
            rule: [fixed('A\\,x')],
            numbers: [value('A'), fixed('\\cdot'), value('x', { ref: 'x', parens: true })],
          },
          { operator: '+', rule: [fixed('B')], numbers: [value('B', { parens: true })] },
        ]),
        result('Ax + B', 'Ax+B', { ref: 'z' }),
      ],
      computes: ['Ax+B'],
      focus: ['z', 'line.z'],
      because: BECAUSE.point,
    }),
    kinkStep(params, notes),
  ]
}

type Named = (typeof NAME)[keyof typeof NAME]

const factor = (operator: string, ref: string, name: Named, role: Role): Column => ({
  operator,
  rule: [formula(ref, ref, name, role)],
  numbers: [value(ref, { ref, role, parens: operator !== '=' })],
})

function lineRows(
  of: string,
  [slope, slopeName]: readonly [string, Named],
  [input, inputRef, inputName]: readonly [string, string, Named],
  [offset, offsetName]: readonly [string, Named],
): readonly Row[] {
  return [
    ...ladder(of, [
      factor('=', slope, slopeName, 'weight'),
      {
        operator: '\\cdot',
        rule: [formula(input, inputRef, inputName, 'signal')],
        numbers: [value(input, { ref: inputRef, role: 'signal', parens: true })],
      },
      factor('+', offset, offsetName, 'bias'),
    ]),
    result(of, of, { ref: of }),
  ]
}

/** At another input: what an activation between the lines makes of it, beside what one line would. */
function kinkStep({ between }: CollapseParams, { quantities }: Notes): Step {
  const isBent = between !== 'none'
  const isApart = valueOf(quantities, 'z_s') !== valueOf(quantities, 'linear_s')
  return step({
    id: 'kink',
    phase: 'check',
    title: TITLE.kink,
    goal: isBent ? GOAL.kink : GOAL.straight,
    rows: [
      result('y(s)', 'y_s'),
      ...(isBent ? [result('f(y)', 'f_s')] : []),
      result(isBent ? 'h\\,f(y) + d' : 'h\\,y + d', 'z_s', { ref: isBent ? 'bent' : 'straight' }),
      result('As + B', 'linear_s', { ref: 'straight' }),
    ],
    computes: ['y_s', 'f_s', 'z_s', 'linear_s'],
    asks: 'z_s',
    focus: ['straight', ...(isBent ? ['bent', 'line.bent'] : []), 'line.z'],
    because: isBent ? (isApart ? BECAUSE.apart : BECAUSE.here) : BECAUSE.same,
    ...(isBent && { why: WHY.activation }),
  })
}
