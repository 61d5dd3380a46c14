import { step } from '../../derivation/kit/tell.ts'
import type { Step } from '../../derivation/step.ts'
import { fixed, formula, ladder, result, value, type Column } from '../../derivation/write.ts'
import { link, partial } from './columns.ts'
import type { ResidualParams } from './kit.ts'
import { BECAUSE, GOAL, NAME, TITLE, WHY } from './words.ts'

/** Back along the branch and around it, then to the weights. */
export function backwardSteps(
  { shortcut }: ResidualParams,
  around: readonly string[],
): readonly Step[] {
  const isOn = shortcut === 'on'
  const arc = isOn ? [{ from: 'sum', to: 'x' }] : []
  const branch = [
    { from: 'sum', to: 'F' },
    { from: 'F', to: 'h' },
    { from: 'h', to: 'z1' },
    { from: 'z1', to: 'x' },
  ]
  const path = ['x', 'w1', 'z1', 'z1>h', 'h', 'w2', 'F']
  return [
    step({
      id: 'dF',
      phase: 'backward',
      title: TITLE.dF,
      goal: GOAL.dF,
      rows: [
        ...ladder(partial('F', 'x'), [
          link(
            '=',
            'F',
            'h',
            'w2',
            formula('w_2', 'w2', NAME.w2, 'weight'),
            value('w2', { ref: 'w2', role: 'weight' }),
          ),
          link(
            '\\cdot',
            'h',
            'z_1',
            'z1>h',
            fixed("\\mathrm{relu}'(z_1)"),
            value('dh_dz1', { role: 'slope' }),
          ),
          link(
            '\\cdot',
            'z_1',
            'x',
            'w1',
            formula('w_1', 'w1', NAME.w1, 'weight'),
            value('w1', { ref: 'w1', role: 'weight', parens: true }),
          ),
        ]),
        result(partial('F', 'x'), 'dF_dx'),
      ],
      computes: ['dh_dz1', 'dF_dx'],
      asks: 'dF_dx',
      focus: path,
      flow: branch.slice(1),
    }),
    step({
      id: 'dsum',
      phase: 'backward',
      title: isOn ? TITLE.dsum : TITLE.dsumWithout,
      goal: GOAL.dsum,
      rows: [
        ...ladder(partial('s', 'x'), [
          {
            operator: '=',
            rule: [formula(partial('F', 'x'), 'F>sum', NAME.dF, 'slope')],
            numbers: [value('dF_dx', { ref: 'F>sum', role: 'slope' })],
          },
          ...(isOn
            ? [
                {
                  operator: '+',
                  rule: [formula('1', 'x>sum', NAME.shortcut, 'signal')],
                  numbers: [fixed('1')],
                } satisfies Column,
              ]
            : []),
        ]),
        result(partial('s', 'x'), 'dsum_dx'),
        ...ladder(partial('y', 'x'), [
          { operator: '=', rule: [fixed("\\mathrm{relu}'(s)")], numbers: [value('dout_dsum')] },
          {
            operator: '\\cdot',
            rule: [fixed(partial('s', 'x'))],
            numbers: [value('dsum_dx', { parens: true })],
          },
        ]),
        result(partial('y', 'x'), 'dout_dx'),
      ],
      computes: ['dsum_dx', 'dout_dsum', 'dout_dx'],
      asks: 'dsum_dx',
      focus: [...path, 'F>sum', 'sum', 'sum>out', 'out', ...around],
      flow: [...branch, ...arc],
      because: isOn ? BECAUSE.one : BECAUSE.none,
      ...(isOn && { why: WHY.dsum }),
    }),
    step({
      id: 'dw',
      phase: 'backward',
      title: TITLE.dw,
      goal: GOAL.dw,
      rows: [
        ...ladder(partial('y', 'w_2'), [
          { operator: '=', rule: [fixed("\\mathrm{relu}'(s)")], numbers: [value('dout_dsum')] },
          {
            operator: '\\cdot',
            rule: [formula('h', 'h', NAME.h, 'signal')],
            numbers: [value('h', { ref: 'h', parens: true })],
          },
        ]),
        result(partial('y', 'w_2'), 'dout_dw2', { ref: 'w2' }),
        ...ladder(partial('y', 'w_1'), [
          { operator: '=', rule: [fixed("\\mathrm{relu}'(s)")], numbers: [value('dout_dsum')] },
          {
            operator: '\\cdot',
            rule: [formula('w_2', 'w2', NAME.w2, 'weight')],
            numbers: [value('w2', { ref: 'w2', parens: true })],
          },
          { operator: '\\cdot', rule: [fixed("\\mathrm{relu}'(z_1)")], numbers: [value('dh_dz1')] },
          {
            operator: '\\cdot',
            rule: [formula('x', 'x', NAME.x, 'signal')],
            numbers: [value('x', { ref: 'x', parens: true })],
          },
        ]),
        result(partial('y', 'w_1'), 'dout_dw1', { ref: 'w1' }),
      ],
      computes: ['dout_dw2', 'dout_dw1'],
      focus: ['w1', 'w2', 'h', 'x', 'z1', 'F', 'F>sum', 'sum', 'sum>out', 'out', 'z1>h'],
      flow: [{ from: 'out', to: 'sum' }, ...branch.slice(0, 3)],
      because: BECAUSE.weights,
    }),
  ]
}
