import type { Row } from '../../derivation/equation.ts'
import { fixed, formula, ladder, result, value } from '../../derivation/write.ts'
import { idOf, type Chain } from './chain.ts'
import { number, symbol } from './symbols.ts'
import { NAME } from './words.ts'

/** The equations of the shortcut: width and jump, and the formula for every cell. */

export function growthRows(l: number): readonly Row[] {
  return [
    ...ladder(`r_{${l}}`, [
      { operator: '=', rule: [symbol('r', l - 1)], numbers: [number('r', l - 1)] },
      {
        operator: '+',
        rule: [fixed('('), symbol('k', l), fixed('- 1)')],
        numbers: [fixed('('), number('k', l), fixed('- 1)')],
      },
      { operator: '\\cdot', rule: [symbol('j', l - 1)], numbers: [number('j', l - 1)] },
    ]),
    result(`r_{${l}}`, idOf('r', l), { ref: idOf('r', l) }),
    ...ladder(`j_{${l}}`, [
      { operator: '=', rule: [symbol('j', l - 1)], numbers: [number('j', l - 1)] },
      { operator: '\\cdot', rule: [symbol('s', l)], numbers: [number('s', l)] },
    ]),
    result(`j_{${l}}`, idOf('j', l), { ref: idOf('j', l) }),
  ]
}

/** What is added to `j i` for one end of the field, after layer l. */
export function offsetRows(letter: 'c' | 'd', l: number): readonly Row[] {
  const before = idOf(letter, l - 1)
  const own = idOf(letter, l)
  const [head, headNumber] =
    letter === 'c' ? [fixed('1'), fixed('1')] : [symbol('k', l), number('k', l)]
  return [
    ...ladder(`${letter}_{${l}}`, [
      { operator: '=', rule: [fixed(`${letter}_{${l - 1}}`)], numbers: [value(before)] },
      { operator: '+', rule: [symbol('j', l - 1)], numbers: [number('j', l - 1)] },
      {
        operator: '\\cdot',
        rule: [
          fixed('('),
          head,
          fixed('-'),
          symbol('s', l),
          fixed('-'),
          symbol('p', l),
          fixed(')'),
        ],
        numbers: [
          fixed('('),
          headNumber,
          fixed('-'),
          number('s', l),
          fixed('-'),
          number('p', l),
          fixed(')'),
        ],
      },
    ]),
    result(`${letter}_{${l}}`, own),
  ]
}

/** The formula for every cell, at the cell that is looked at. */
export function againRows(
  letter: 'c' | 'd',
  { layers, params }: Chain,
  id: string,
): readonly Row[] {
  const l = params.k.length
  const left = letter === 'c' ? 'a_0' : 'b_0'
  return [
    ...ladder(left, [
      {
        operator: '=',
        rule: [symbol('j', layers.length), fixed('\\,'), formula('i', 'i', NAME.i)],
        numbers: [number('j', l), fixed('\\cdot'), value('i', { ref: 'i', parens: true })],
      },
      {
        operator: '+',
        rule: [fixed(`${letter}_{${l}}`)],
        numbers: [value(idOf(letter, l), { parens: true })],
      },
    ]),
    result(left, id),
  ]
}
