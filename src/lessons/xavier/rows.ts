import type { Row } from '../../derivation/equation.ts'
import { fixed, formula, ladder, result, value, type Column } from '../../derivation/write.ts'
import { TEX } from './tex.ts'
import { NAME } from './words.ts'

const number = (operator: string, tex: string, id: keyof typeof NAME): Column => ({
  operator,
  rule: [formula(tex, id, NAME[id])],
  numbers: [value(id, { ref: id })],
})

const around = (before: string, { operator, rule, numbers }: Column, after: string): Column => ({
  operator,
  rule: [...tex(before), ...rule, ...tex(after)],
  numbers: [...tex(before), ...numbers, ...tex(after)],
})

const tex = (one: string) => (one === '' ? [] : [fixed(one)])

/** One over the units in, or out. */
export const oneOver = (side: 'forward' | 'backward', units: 'm' | 'n'): readonly Row[] => [
  ...ladder(TEX[side], [
    { operator: '=', rule: [fixed('1')], numbers: [fixed('1')] },
    number('/', units, units),
  ]),
  result(TEX[side], side, { ref: side }),
]

/** 2g²/(m + n) */
export const compromiseRows = (): readonly Row[] => [
  ...ladder(TEX.xavier, [
    { operator: '=', rule: [fixed('2')], numbers: [fixed('2')] },
    {
      operator: '\\cdot',
      rule: [formula('g^2', 'gain', NAME.gain)],
      numbers: [value('gain', { ref: 'gain' }), fixed('^2')],
    },
    around('(', number('/', 'm', 'm'), ''),
    around('', number('+', 'n', 'n'), ')'),
  ]),
  result(TEX.xavier, 'xavier', { ref: 'xavier' }),
]

/** r = √(3 Var), from the variance r²/3 of a uniform distribution. */
export const uniformRows = (): readonly Row[] => [
  ...ladder('r', [
    { operator: '=', rule: [fixed('(3')], numbers: [fixed('(3')] },
    around('', number('\\cdot', TEX.xavier, 'xavier'), ROOT),
  ]),
  result('r', 'r', { ref: 'r' }),
]

export const normalRows = (): readonly Row[] => [
  ...ladder('\\sigma', [around('(', number('=', TEX.xavier, 'xavier'), ROOT)]),
  result('\\sigma', 'sigma', { ref: 'sigma' }),
]

const ROOT = ')^{1/2}'

/** What the variance is multiplied by from layer to layer, in each direction. */
export const gainRows = (): readonly Row[] =>
  (['m', 'n'] as const).flatMap((units) => {
    const id = units === 'm' ? 'ahead' : 'back'
    return [
      ...ladder(TEX[id], [number('=', units, units), number('\\cdot', TEX.xavier, 'xavier')]),
      result(TEX[id], id),
    ]
  })
