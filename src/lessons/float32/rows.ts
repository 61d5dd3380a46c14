import type { Row, Segment } from '../../derivation/equation.ts'
import { valueOf, type Quantities, type QuantityId } from '../../derivation/quantity.ts'
import { cell, fixed, ladder, value, type Column } from '../../derivation/write.ts'
import { biasOf, decimalDigits, FORMATS, fractionBits, type FloatFormat } from './formats.ts'
import { DRAWN, ID } from './ids.ts'
import type { FloatParams } from './params.ts'
import { isDouble } from './sums.ts'
import { TOLD } from './names.ts'

/** The equations of the steps. Their numbers have as many digits as tell two numbers of the format apart. */
export interface Writing {
  readonly format: FloatFormat
  readonly quantities: Quantities
  readonly digits: number
}

export function writingOf(params: FloatParams, quantities: Quantities): Writing {
  const format = FORMATS[params.format]
  return { format, quantities, digits: decimalDigits(format) }
}

const texOf = (id: QuantityId) => TOLD[id]?.tex ?? id

const number = ({ digits }: Writing, id: QuantityId, parens = false): Segment =>
  value(id, { digits, ...(DRAWN.has(id) && { ref: id }), ...(parens && { parens }) })

/** `c = fl(a + b)`, without numbers: rounding is no operation that can be substituted. */
const rule = (...sides: readonly string[]): Row => ({
  kind: 'rule',
  cells: sides.map((tex, k) => (k === 0 ? cell('', fixed(tex)) : cell('=', fixed(tex)))),
})

const result = (writing: Writing, id: QuantityId, relation: '=' | '\\approx' = '='): Row => ({
  kind: 'result',
  cells: [cell('', fixed(texOf(id))), cell(relation, number(writing, id))],
})

const term = (
  writing: Writing,
  operator: string,
  id: QuantityId,
  { before = '', after = '', parens = false } = {},
): Column => {
  const bracket = (tex: string) => (tex === '' ? [] : [fixed(tex)])
  return {
    operator,
    rule: [...bracket(before), fixed(texOf(id)), ...bracket(after)],
    numbers: [...bracket(before), number(writing, id, parens), ...bracket(after)],
  }
}

const worked = (writing: Writing, id: QuantityId, columns: readonly Column[]): readonly Row[] => [
  ...ladder(texOf(id), columns),
  result(writing, id),
]

/** `x = y − z` */
const difference = (writing: Writing, id: QuantityId, from: QuantityId, less: QuantityId) =>
  worked(writing, id, [term(writing, '=', from), term(writing, '-', less, { parens: true })])

export function storeRows(writing: Writing): readonly Row[] {
  const { format } = writing
  return [
    rule('\\hat a', '\\mathrm{fl}(a),\\quad \\hat b = \\mathrm{fl}(b)'),
    result(writing, ID.a),
    result(writing, ID.b),
    {
      kind: 'rule',
      cells: [
        cell('', fixed('2^{e}')),
        cell('\\le', fixed('\\hat a')),
        cell('<', fixed('2^{e+1}')),
      ],
    },
    result(writing, ID.exponent),
    ...worked(writing, ID.field, [
      term(writing, '=', ID.exponent),
      { operator: '+', rule: [fixed(`${biasOf(format)}`)], numbers: [fixed(`${biasOf(format)}`)] },
    ]),
  ]
}

export function spacingRows(writing: Writing): readonly Row[] {
  return [
    rule('u', `2^{e-${fractionBits(writing.format)}}`),
    result(writing, ID.spacing),
    ...worked(writing, ID.significand, [term(writing, '=', ID.a), term(writing, '/', ID.spacing)]),
  ]
}

/** Of binary64 the exact sum may have more digits than can be shown. */
const sumRelation = ({ quantities }: Writing) =>
  isDouble(valueOf(quantities, ID.a), valueOf(quantities, ID.b)) ? '=' : '\\approx'

const sumRows = (writing: Writing, id: QuantityId): readonly Row[] => [
  ...ladder(texOf(id), [term(writing, '=', ID.a), term(writing, '+', ID.b)]),
  result({ ...writing, digits: 17 }, id, sumRelation(writing)),
]

export function neighbourRows(writing: Writing): readonly Row[] {
  return [
    ...sumRows(writing, ID.sum),
    {
      kind: 'rule',
      cells: [
        cell('', fixed('L')),
        cell('\\le', fixed('\\hat a + \\hat b')),
        cell('<', fixed('U')),
      ],
    },
    result(writing, ID.low),
    result(writing, ID.high),
    ...worked(writing, ID.distance, [
      term(writing, '=', ID.a, { before: '(' }),
      term(writing, '-', ID.low, { after: ')' }),
      term(writing, '+', ID.b),
    ]),
  ]
}

export function roundRows(writing: Writing): readonly Row[] {
  return [
    ...worked(writing, ID.half, [
      term(writing, '=', ID.high, { before: '(' }),
      term(writing, '-', ID.low, { after: ')' }),
      { operator: '/', rule: [fixed('2')], numbers: [fixed('2')] },
    ]),
    rule('c', '\\mathrm{fl}(\\hat a + \\hat b)'),
    result(writing, ID.rounded),
    ...difference(writing, ID.arrived, ID.rounded, ID.a),
  ]
}

export function relativeRows(writing: Writing): readonly Row[] {
  return [
    ...worked(writing, ID.share, [
      term(writing, '=', ID.spacing),
      {
        operator: '/',
        rule: [fixed('(2\\,\\hat a)')],
        numbers: [fixed('(2 \\cdot'), number(writing, ID.a), fixed(')')],
      },
    ]),
    {
      kind: 'rule',
      cells: [
        cell('', fixed('\\tfrac{1}{2}\\,\\varepsilon')),
        cell('<', fixed('\\tau')),
        cell('\\le', fixed('\\varepsilon')),
        cell('=', fixed(`2^{-${writing.format.precision}}`)),
      ],
    },
    result(writing, ID.epsilon),
    ...worked(writing, ID.ratio, [term(writing, '=', ID.b), term(writing, '/', ID.a)]),
  ]
}

export function moreRows(writing: Writing): readonly Row[] {
  return [
    rule('c_1', '\\mathrm{fl}(\\hat a + u)'),
    result(writing, ID.one),
    ...worked(writing, ID.oneAndHalf, [
      { operator: '=', rule: [fixed('\\tfrac{3}{2}')], numbers: [fixed('\\tfrac{3}{2}')] },
      term(writing, '\\cdot', ID.spacing),
    ]),
    rule('c_2', '\\mathrm{fl}(\\hat a + b_2)'),
    result(writing, ID.more),
    ...difference(writing, ID.moreArrived, ID.more, ID.a),
  ]
}

export const integerRows = (writing: Writing): readonly Row[] => [
  rule('N', '2^{p}', `2^{${writing.format.precision}}`),
  result(writing, ID.integer),
]

export function repeatRows(writing: Writing): readonly Row[] {
  return [
    rule('S_i', '\\mathrm{fl}(S_{i-1} + \\hat b)'),
    result(writing, ID.plain),
    ...ladder(texOf(ID.addends), [
      { operator: '=', rule: [fixed('n')], numbers: [value('n', { ref: 'n' })] },
      term(writing, '\\cdot', ID.b),
    ]),
    result(writing, ID.addends),
    ...difference(writing, ID.plainArrived, ID.plain, ID.a),
  ]
}

export function carryRows(writing: Writing): readonly Row[] {
  const { quantities } = writing
  const [b, excess, second] = [ID.b, ID.excess, ID.second].map((id) => valueOf(quantities, id))
  const isExact = b !== undefined && excess !== undefined && second === b - excess
  return [
    ...worked(writing, ID.excess, [
      term(writing, '=', ID.rounded, { before: '(' }),
      term(writing, '-', ID.a, { after: ')' }),
      term(writing, '-', ID.b),
    ]),
    ...(isExact
      ? difference(writing, ID.second, ID.b, ID.excess)
      : [rule('y_2', '\\mathrm{fl}(\\hat b - k_1)'), result(writing, ID.second)]),
  ]
}

export function kahanRows(writing: Writing): readonly Row[] {
  return [
    rule('y_i', '\\mathrm{fl}(\\hat b - k_{i-1})'),
    rule('S_i', '\\mathrm{fl}(S_{i-1} + y_i)'),
    rule('k_i', '\\mathrm{fl}((S_i - S_{i-1}) - y_i)'),
    result(writing, ID.kahan),
    ...difference(writing, ID.kahanArrived, ID.kahan, ID.a),
  ]
}

export const wideRows = (writing: Writing): readonly Row[] => sumRows(writing, ID.wide)
