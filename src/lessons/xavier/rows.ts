import type { Row } from '../../derivation/equation.ts'
import { around, constant } from '../../derivation/kit/columns.ts'
import { fixed, formula, ladder, result, value, type Column } from '../../derivation/write.ts'
import { TEX } from './tex.ts'
import { NAME } from './words.ts'

const number = (operator: string, tex: string, id: keyof typeof NAME): Column => ({
  operator,
  rule: [formula(tex, id, NAME[id])],
  numbers: [value(id, { ref: id })],
})

/** One over the units in, or out. */
export const oneOver = (side: 'forward' | 'backward', units: 'm' | 'n'): readonly Row[] => [
  ...ladder(TEX[side], [constant('=', '1'), number('/', units, units)]),
  result(TEX[side], side, { ref: side }),
]

/** 2g²/(m + n) */
export const compromiseRows = (): readonly Row[] => [
  ...ladder(TEX.xavier, [
    constant('=', '2'),
    {
      operator: '\\cdot',
      rule: [formula('g^2', 'gain', NAME.gain)],
      numbers: [value('gain', { ref: 'gain' }), fixed('^2')],
    },
    around('(', number('/', 'm', 'm')),
    around('', number('+', 'n', 'n'), ')'),
  ]),
  result(TEX.xavier, 'xavier', { ref: 'xavier' }),
]

/** r = √(3 Var), from the variance r²/3 of a uniform distribution. */
export const uniformRows = (): readonly Row[] => [
  ...ladder('r', [constant('=', '(3'), around('', number('\\cdot', TEX.xavier, 'xavier'), ROOT)]),
  result('r', 'r', { ref: 'r' }),
]

export const normalRows = (): readonly Row[] => [
  ...ladder('\\sigma', [around('(', number('=', TEX.xavier, 'xavier'), ROOT)]),
  result('\\sigma', 'sigma', { ref: 'sigma' }),
]

/** Closes a bracket and takes the root. */
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
