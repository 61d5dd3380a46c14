import { step, type Notes } from '../../derivation/kit/tell.ts'
import { valueOf } from '../../derivation/quantity.ts'
import type { Step } from '../../derivation/step.ts'
import { fixed, formula, ladder, result, value, type Column } from '../../derivation/write.ts'
import { depthsOf } from './block.ts'
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
      title: TITLE.sum,
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

function backwardSteps({ shortcut }: ResidualParams, around: readonly string[]): readonly Step[] {
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
      title: TITLE.dsum,
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
      result("\\prod_{l} \\sigma'(y_l)", plainId(depth), { ref: plainId(depth) }),
      result("\\prod_{l} \\bigl(1 + \\sigma'(y_l)\\bigr)", residualId(depth), {
        ref: residualId(depth),
      }),
    ],
    computes: depths.flatMap((one) => [plainId(one), residualId(one)]),
    asks: plainId(depth),
    focus: depths.flatMap((one) => [plainId(one), residualId(one)]),
    because: BECAUSE.stack,
  })
}

const partial = (above: string, below: string) => `\\frac{\\partial ${above}}{\\partial ${below}}`

function link(
  operator: string,
  above: string,
  below: string,
  ref: string,
  rule: Column['rule'][number],
  number: Column['numbers'][number],
): Column {
  return {
    operator,
    chain: [formula(partial(above, below), ref, NAME.slope, 'slope')],
    rule: [rule],
    numbers: [number],
  }
}

function product(weightTex: string, weight: string, signalTex: string, signal: string): Column {
  return {
    operator: '=',
    rule: [
      formula(weightTex, weight, NAME.weight, 'weight'),
      fixed('\\,'),
      formula(signalTex, signal, NAME.signal, 'signal'),
    ],
    numbers: [
      value(weight, { ref: weight, role: 'weight' }),
      fixed('\\cdot'),
      value(signal, { ref: signal, role: 'signal', parens: true }),
    ],
  }
}

function plus(tex: string, ref: string): Column {
  return {
    operator: '+',
    rule: [
      formula(tex, ref, ref === 'x' ? NAME.shortcut : NAME.bias, ref === 'x' ? 'signal' : 'bias'),
    ],
    numbers: [value(ref, { ref, parens: true })],
  }
}

function relu(tex: string, id: string): Column {
  return {
    operator: '=',
    rule: [fixed('\\max(0,'), formula(tex, id, NAME.signal, 'signal'), fixed(')')],
    numbers: [fixed('\\max(0,'), value(id, { ref: id }), fixed(')')],
  }
}
