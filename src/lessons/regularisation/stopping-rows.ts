import type { Row } from '../../derivation/equation.ts'
import { around, constant } from '../../derivation/kit/columns.ts'
import { numbered } from '../../derivation/kit/spec.ts'
import { cell, fixed, ladder, result, type Column } from '../../derivation/write.ts'
import { given, plain } from './columns.ts'
import { ID } from './ids.ts'
import { NAME } from './words.ts'

const STOP = 't_{\\mathrm{stop}}'
const BEST = 't^{*}'
const KEPT = 't_{\\mathrm{kept}}'

const error = (operator: string, t: number): Column =>
  given(operator, `E_{${t}}`, ID.error(t), numbered(NAME.E, t))

/** The lowest error up to epoch t. */
export function lowestRows(t: number): readonly Row[] {
  const left = `b_{${t}}`
  const found = result(left, ID.lowest(t))
  if (t === 1) return [found]
  const before = plain('=', `b_{${t - 1}}`, ID.lowest(t - 1))
  return [...ladder(left, [around('\\min\\{', before), around('', error(',', t), '\\}')]), found]
}

/** How many epochs ago it was reached. */
export function sinceRows(t: number, since: number): readonly Row[] {
  const left = `d_{${t}}`
  const found = result(left, ID.since(t))
  if (since === 0) return [found]
  const before = plain('=', `d_{${t - 1}}`, ID.since(t - 1))
  return [...ladder(left, [before, constant('+', '1')]), found]
}

/** The last epoch with a new lowest error, and the end of the training. */
export const stopRows = (): readonly Row[] => [
  rule(BEST, '\\max\\{\\, t : d_t = 0 \\,\\}'),
  result(BEST, 'best', { ref: 'best' }),
  ...ladder(STOP, [
    around('\\min\\{', plain('=', BEST, 'best')),
    given('+', 'P', 'P', NAME.P),
    around('', plain(',', 'N', 'N'), '\\}'),
  ]),
  result(STOP, 'stop', { ref: 'stop' }),
]

export const keptRows = (): readonly Row[] => [
  ...ladder(KEPT, [plain('=', BEST, 'best')]),
  result(KEPT, 'kept', { ref: 'best' }),
  rule(`E_{${KEPT}}`, `\\min\\{\\, E_t : t \\le ${STOP} \\,\\}`),
  result(`E_{${KEPT}}`, 'keptError', { ref: 'best' }),
  result(`T_{${KEPT}}`, 'reported'),
]

const rule = (left: string, right: string): Row => ({
  kind: 'rule',
  cells: [cell('', fixed(left)), cell('=', fixed(right))],
})
