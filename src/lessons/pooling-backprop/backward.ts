import { at } from '../../derivation/at.ts'
import { numbered } from '../../derivation/kit/spec.ts'
import type { Member } from '../../derivation/step.ts'
import { fixed, formula, ladder, result, value, type Column } from '../../derivation/write.ts'
import { mapOf } from '../../model/window.ts'
import { ID } from './ids.ts'
import { outOf, type PoolBackParams } from './kit.ts'
import type { Pass } from './pass.ts'
import { BECAUSE, NAME } from './words.ts'

/** What a window sends to each place that it came from. */
export function sentMember(
  params: PoolBackParams,
  { sources }: Pass,
  i: number,
  j: number,
): Member {
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
      kind === 'average'
        ? BECAUSE.equal
        : BECAUSE[receivers.length > 1 ? 'split' : 'largest'](`y_{${place}}`),
  }
}

/** What a place gets from all the windows that it went into. */
export function gradientMember(
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
    because: BECAUSE[senders.length === 0 ? 'nothing' : senders.length > 1 ? 'adds' : 'one'](
      `z_{${place}}`,
    ),
  }
}
