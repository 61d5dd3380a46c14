import type { Row } from '../../derivation/equation.ts'
import { cell, fixed, formula, ladder, result, value, type Column } from '../../derivation/write.ts'
import { endId, sizeId, type Chain } from './chain.ts'
import { number, symbol } from './symbols.ts'
import { NAME } from './words.ts'
import { nameOf } from './names.ts'

/** The size of a map in letters; its bracket cannot be worked out column by column. */
export function sizeRows({ layers }: Chain): readonly Row[] {
  return [
    {
      kind: 'rule',
      cells: [
        cell('', fixed('n_l')),
        cell('=', fixed('\\left\\lfloor \\frac{n_{l-1} + 2\\,p_l - k_l}{s_l} \\right\\rfloor + 1')),
      ],
    },
    ...layers.map((_, index) =>
      result(`n_{${index + 1}}`, sizeId(index + 1), { ref: sizeId(index + 1) }),
    ),
  ]
}

/** One end of the field on map l − 1 from that on map l. */
export function endRows(end: 'a' | 'b', l: number, chain: Chain): readonly Row[] {
  const [from, to] = [endId(end, l, chain), endId(end, l - 1, chain)]
  const isTop = l === chain.layers.length
  const above = formula(isTop ? 'i' : `${end}_{${l}}`, from, isTop ? NAME.i : nameOf(end, l))
  const offset: Column =
    end === 'a'
      ? { operator: '+', rule: [fixed('1')], numbers: [fixed('1')] }
      : { operator: '+', rule: [symbol('k', l)], numbers: [number('k', l)] }
  return [
    ...ladder(`${end}_{${l - 1}}`, [
      {
        operator: '=',
        rule: [symbol('s', l), fixed('\\,('), above, fixed('- 1)')],
        numbers: [number('s', l), fixed('\\cdot ('), value(from, { ref: from }), fixed('- 1)')],
      },
      offset,
      { operator: '-', rule: [symbol('p', l)], numbers: [number('p', l)] },
    ]),
    result(`${end}_{${l - 1}}`, to, { ref: to }),
  ]
}

export function widthRows(chain: Chain): readonly Row[] {
  const [a, b] = [endId('a', 0, chain), endId('b', 0, chain)]
  return [
    ...ladder('r', [
      {
        operator: '=',
        rule: [formula('b_0', b, nameOf('b', 0))],
        numbers: [value(b, { ref: b })],
      },
      {
        operator: '-',
        rule: [formula('a_0', a, nameOf('a', 0))],
        numbers: [value(a, { ref: a, parens: true })],
      },
      { operator: '+', rule: [fixed('1')], numbers: [fixed('1')] },
    ]),
    result('r', 'width'),
  ]
}

/** The ends of the field without what lies outside of the input. */
export function borderRows(chain: Chain): readonly Row[] {
  const [a, b] = [endId('a', 0, chain), endId('b', 0, chain)]
  const isWhole = chain.reached === chain.params.n
  return [
    ...ladder('m_{\\min}', [
      { operator: '=', rule: [fixed('\\max\\{1')], numbers: [fixed('\\max\\{1')] },
      {
        operator: ',',
        rule: [formula('a_0', a, nameOf('a', 0)), fixed('\\}')],
        numbers: [value(a, { ref: a }), fixed('\\}')],
      },
    ]),
    result('m_{\\min}', 'first'),
    ...ladder('m_{\\max}', [
      {
        operator: '=',
        rule: [fixed('\\min\\{'), isWhole ? formula('n_0', 'n', nameOf('n', 0)) : fixed('e')],
        numbers: [fixed('\\min\\{'), isWhole ? value('n', { ref: 'n' }) : value('reached')],
      },
      {
        operator: ',',
        rule: [formula('b_0', b, nameOf('b', 0)), fixed('\\}')],
        numbers: [value(b, { ref: b }), fixed('\\}')],
      },
    ]),
    result('m_{\\max}', 'last'),
  ]
}
