import { at } from '../../derivation/at.ts'
import { mapSteps } from '../../derivation/kit/map-steps.ts'
import { poolColumns, WINDOW } from '../../derivation/kit/pooled.ts'
import { numbered } from '../../derivation/kit/spec.ts'
import { step } from '../../derivation/kit/tell.ts'
import type { Options } from '../../derivation/options.ts'
import type { Member, Step } from '../../derivation/step.ts'
import { fixed, formula, ladder, result, value, type Column } from '../../derivation/write.ts'
import { poolWindow } from '../../model/pooling.ts'
import { mapOf, sizeOf, tapsOf } from '../../model/window.ts'
import { ID } from './ids.ts'
import { outOf, type PoolBackParams } from './kit.ts'
import { orderStep } from './order.ts'
import type { Pass } from './pass.ts'
import { activationRows } from './activation.ts'
import { BECAUSE, E14, GOAL, NAME, TITLE, WHY } from './words.ts'

/** Forward through the pool, then every window sends its gradient back, and each cell adds up what it got. */
export function stepsOf(params: PoolBackParams, pass: Pass, options: Options): readonly Step[] {
  const { z, kind, f, order } = params
  const size = sizeOf(z)
  const out = outOf(params)
  const isActive = f !== 'identity'
  const isBefore = isActive && order === 'before'
  return [
    step({
      id: 'task',
      phase: 'setup',
      title: TITLE.task,
      goal: GOAL.task,
      focus: mapOf(size, ID.z).flat(),
      because: WINDOW(params.kernel, params.stride),
    }),
    ...(isBefore
      ? mapSteps(
          { id: 'a', phase: 'forward', title: TITLE.a, goal: GOAL.a, byRow: true },
          mapOf(size, (i, j) => activationMember(params, 'z', i, j)),
          options,
        )
      : []),
    ...mapSteps(
      { id: 'y', phase: 'forward', title: TITLE.y, goal: GOAL[kind] },
      mapOf(out, (i, j) => pooledMember(params, pass, i, j)),
      options,
    ),
    ...(isActive && !isBefore
      ? mapSteps(
          { id: 'out', phase: 'forward', title: TITLE.out, goal: GOAL.a },
          mapOf(out, (i, j) => activationMember(params, 'y', i, j)),
          options,
        )
      : []),
    ...mapSteps(
      {
        id: 'sent',
        phase: 'backward',
        title: TITLE.sent,
        goal: GOAL.sent,
        why: WHY[kind],
        erratum: E14,
      },
      mapOf(out, (i, j) => sentMember(params, pass, i, j)),
      options,
    ).map((one) => ({ ...one, flow: flowOf(params, pass, one) })),
    ...mapSteps(
      { id: 'dz', phase: 'backward', title: TITLE.dz, goal: GOAL.dz, byRow: true },
      mapOf(size, (i, j) => gradientMember(params, pass, i, j)),
      options,
    ),
    sumsStep(params),
    ...(isActive ? [orderStep(params)] : []),
  ]
}

/** From the number that came out to the places that it came from. */
function flowOf(params: PoolBackParams, { sources }: Pass, { worked }: Step): Step['flow'] {
  return mapOf(outOf(params), (i, j) =>
    ID.sent(i, j) === worked
      ? at(at(sources, i), j).map(({ row, column }) => ({
          from: ID.sent(i, j),
          to: ID.gradient(row, column),
        }))
      : [],
  ).flat(2)
}

/** f of a number, and f′ there. */
function activationMember(params: PoolBackParams, letter: 'z' | 'y', i: number, j: number): Member {
  const input = (letter === 'z' ? ID.z : ID.pooled)(i, j)
  const output = (letter === 'z' ? ID.a : ID.out)(i, j)
  const place = `${i + 1}${j + 1}`
  return {
    ref: output,
    name: numbered(letter === 'z' ? NAME.a : NAME.out, i + 1, j + 1),
    rows: activationRows(params.f, {
      input,
      inputTex: `${letter}_{${place}}`,
      output,
      outputTex: letter === 'z' ? `a_{${place}}` : `f(y_{${place}})`,
      slope: ID.slope(i, j),
    }),
    computes: [output, ID.slope(i, j)],
    focus: [input, output],
  }
}

function pooledMember(params: PoolBackParams, { sources }: Pass, i: number, j: number): Member {
  const { kernel, stride, kind, f, order } = params
  const isBefore = f !== 'identity' && order === 'before'
  const [letter, ref] = isBefore ? (['a', ID.a] as const) : (['z', ID.z] as const)
  const id = ID.pooled(i, j)
  const tex = `y_{${i + 1}${j + 1}}`
  const cells = tapsOf(i, j, poolWindow(kernel, stride)).map(({ row, column }) => ({
    ref: ref(row, column),
    tex: `${letter}_{${row + 1}${column + 1}}`,
  }))
  const isTied = kind === 'max' && at(at(sources, i), j).length > 1
  return {
    ref: id,
    name: numbered(NAME.y, i + 1, j + 1),
    rows: [...ladder(tex, poolColumns(kind, cells, NAME.z)), result(tex, id, { ref: id })],
    computes: [id],
    focus: [id, ...cells.map((cell) => cell.ref)],
    ...(isTied && { because: BECAUSE.tied }),
  }
}

function sentMember(params: PoolBackParams, { sources }: Pass, i: number, j: number): Member {
  const { kind, f, order } = params
  const id = ID.sent(i, j)
  const place = `${i + 1}${j + 1}`
  const receivers = at(at(sources, i), j)
  const slope: readonly Column[] =
    f !== 'identity' && order === 'after'
      ? [
          {
            operator: '\\cdot',
            rule: [formula(`f'(y_{${place}})`, ID.pooled(i, j), NAME.slope, 'slope')],
            numbers: [value(ID.slope(i, j), { role: 'slope', parens: true })],
          },
        ]
      : []
  const share: readonly Column[] =
    receivers.length > 1
      ? [{ operator: '/', rule: [fixed('n')], numbers: [fixed(`${receivers.length}`)] }]
      : []
  const tex = `s_{${place}}`
  return {
    ref: id,
    name: numbered(NAME.sent, i + 1, j + 1),
    rows: [
      ...ladder(tex, [
        {
          operator: '=',
          rule: [formula(`\\delta_{${place}}`, ID.delta(i, j), NAME.delta, 'error')],
          numbers: [value(ID.delta(i, j), { ref: ID.delta(i, j), role: 'error' })],
        },
        ...slope,
        ...share,
      ]),
      result(tex, id, { ref: id }),
    ],
    computes: [id],
    focus: [id, ID.delta(i, j), ...receivers.map(({ row, column }) => ID.gradient(row, column))],
    because:
      kind === 'average' ? BECAUSE.equal : receivers.length > 1 ? BECAUSE.split : BECAUSE.largest,
  }
}

function gradientMember(
  params: PoolBackParams,
  { sources }: Pass,
  row: number,
  column: number,
): Member {
  const { f, order } = params
  const id = ID.gradient(row, column)
  const place = `${row + 1}${column + 1}`
  const tex = `\\frac{\\partial L}{\\partial z_{${place}}}`
  const senders = mapOf(outOf(params), (i, j) => ({ i, j }))
    .flat()
    .filter(({ i, j }) =>
      at(at(sources, i), j).some((tap) => tap.row === row && tap.column === column),
    )
  const isBefore = f !== 'identity' && order === 'before'
  const open = isBefore ? '\\bigl(' : ''
  const close = isBefore ? [fixed('\\bigr)')] : []
  const columns: readonly Column[] = senders.map(({ i, j }, k) => ({
    operator: k === 0 ? '=' : '+',
    rule: [
      ...(k === 0 && isBefore ? [fixed(open)] : []),
      formula(`s_{${i + 1}${j + 1}}`, ID.sent(i, j), NAME.sent, 'error'),
      ...(k === senders.length - 1 ? close : []),
    ],
    numbers: [
      ...(k === 0 && isBefore ? [fixed(open)] : []),
      value(ID.sent(i, j), { ref: ID.sent(i, j), role: 'error', parens: k > 0 }),
      ...(k === senders.length - 1 ? close : []),
    ],
  }))
  const slope: readonly Column[] = isBefore
    ? [
        {
          operator: '\\cdot',
          rule: [formula(`f'(z_{${place}})`, ID.z(row, column), NAME.slope, 'slope')],
          numbers: [value(ID.slope(row, column), { role: 'slope', parens: true })],
        },
      ]
    : []
  return {
    ref: id,
    name: numbered(NAME.gradient, row + 1, column + 1),
    rows: [
      ...ladder(
        tex,
        senders.length > 0
          ? [...columns, ...slope]
          : [{ operator: '=', rule: [fixed('0')], numbers: [fixed('0')] }],
      ),
      result(tex, id, { ref: id }),
    ],
    computes: [id],
    focus: [id, ...senders.map(({ i, j }) => ID.sent(i, j))],
    because:
      senders.length === 0 ? BECAUSE.nothing : senders.length > 1 ? BECAUSE.adds : BECAUSE.one,
  }
}

function sumsStep(params: PoolBackParams): Step {
  const isKept = params.f === 'identity'
  return step({
    id: 'sums',
    phase: 'check',
    title: TITLE.sums,
    goal: GOAL.sums,
    rows: [
      result('\\sum \\delta', 'sum_delta'),
      result('\\sum \\frac{\\partial L}{\\partial z}', 'sum_dz'),
    ],
    computes: ['sum_delta', 'sum_dz'],
    asks: 'sum_dz',
    focus: [...mapOf(outOf(params), ID.delta), ...mapOf(sizeOf(params.z), ID.gradient)].flat(),
    because: isKept ? BECAUSE.kept : BECAUSE.lost,
  })
}
