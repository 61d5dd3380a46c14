import type { Row } from '../../derivation/equation.ts'
import { around, constant } from '../../derivation/kit/columns.ts'
import { fixed, formula, ladder, result, value, type Column } from '../../derivation/write.ts'
import { TEX } from './tex.ts'
import { NAME } from './words.ts'

const number = (operator: string, id: keyof typeof TEX): Column => ({
  operator,
  rule: [formula(TEX[id], id, NAME[id])],
  numbers: [value(id, { ref: id })],
})

/** Negative sums come through times α, so their squares times α². */
export const leftRows = (): readonly Row[] => [
  ...ladder(TEX.left, [
    {
      operator: '=',
      rule: [formula('\\alpha^2', 'alpha', NAME.alpha)],
      numbers: [fixed('('), value('alpha', { ref: 'alpha' }), fixed(')^2')],
    },
    constant('\\cdot', '\\tfrac12'),
  ]),
  result(TEX.left, 'left', { ref: 'left' }),
]

/** Positive sums come through as they are. */
export const rightRows = (): readonly Row[] => [
  ...ladder(TEX.right, [constant('=', '1'), constant('\\cdot', '\\tfrac12')]),
  result(TEX.right, 'right', { ref: 'right' }),
]

export const factorRows = (): readonly Row[] => [
  ...ladder(TEX.factor, [number('=', 'left'), number('+', 'right')]),
  result(TEX.factor, 'factor', { ref: 'factor' }),
]

/** V = 1/(mκ), so that m·V·κ = 1. */
export const varianceRows = (): readonly Row[] => [
  ...ladder(TEX.variance, [
    constant('=', '1'),
    around('(', number('/', 'm')),
    around('', number('\\cdot', 'factor'), ')'),
  ]),
  result(TEX.variance, 'variance', { ref: 'variance' }),
]

/** Closes a bracket and takes the root. */
const ROOT = ')^{1/2}'

export const spreadRows = (): readonly Row[] => [
  ...ladder(TEX.sigma, [around('(', number('=', 'variance'), ROOT)]),
  result(TEX.sigma, 'sigma', { ref: 'sigma' }),
  ...ladder(TEX.r, [constant('=', '(3'), around('', number('\\cdot', 'variance'), ROOT)]),
  result(TEX.r, 'r', { ref: 'r' }),
]

/** What a variance of the outputs would leave out: their mean is not 0. */
export const momentRows = (): readonly Row[] => [
  result('E\\,[a]', 'mean'),
  ...ladder('\\mathrm{Var}\\,a', [
    number('=', 'factor'),
    {
      operator: '-',
      rule: [fixed('(E\\,[a])^2')],
      numbers: [fixed('('), value('mean'), fixed(')^2')],
    },
  ]),
  result('\\mathrm{Var}\\,a', 'varA'),
]

export const limitRows = (): readonly Row[] => [
  ...ladder('V_{\\alpha = 0}', [constant('=', '2'), number('/', 'm')]),
  result('V_{\\alpha = 0}', 'he'),
  ...ladder('V_{\\alpha = 1}', [constant('=', '1'), number('/', 'm')]),
  result('V_{\\alpha = 1}', 'linear'),
]
