import type { Row } from '../../derivation/equation.ts'
import { fixed, formula, ladder, result, value, type Column } from '../../derivation/write.ts'
import { TEX } from './tex.ts'
import { NAME } from './words.ts'

const number = (operator: string, id: keyof typeof TEX, parens = false): Column => ({
  operator,
  rule: [formula(TEX[id], id, NAME[id])],
  numbers: [value(id, { ref: id, parens })],
})

const plain = (operator: string, tex: string): Column => ({
  operator,
  rule: [fixed(tex)],
  numbers: [fixed(tex)],
})

/** Negative sums come through times α, so their squares times α². */
export const leftRows = (): readonly Row[] => [
  ...ladder(TEX.left, [
    {
      operator: '=',
      rule: [formula('\\alpha^2', 'alpha', NAME.alpha)],
      numbers: [fixed('('), value('alpha', { ref: 'alpha' }), fixed(')^2')],
    },
    plain('\\cdot', '\\tfrac12'),
  ]),
  result(TEX.left, 'left', { ref: 'left' }),
]

/** Positive sums come through as they are. */
export const rightRows = (): readonly Row[] => [
  ...ladder(TEX.right, [plain('=', '1'), plain('\\cdot', '\\tfrac12')]),
  result(TEX.right, 'right', { ref: 'right' }),
]

export const factorRows = (): readonly Row[] => [
  ...ladder(TEX.factor, [number('=', 'left'), number('+', 'right')]),
  result(TEX.factor, 'factor', { ref: 'factor' }),
]

/** V = 1/(mκ), so that m·V·κ = 1. */
export const varianceRows = (): readonly Row[] => [
  ...ladder(TEX.variance, [
    plain('=', '1'),
    { ...number('/', 'm'), ...opened(number('/', 'm')) },
    closed(number('\\cdot', 'factor')),
  ]),
  result(TEX.variance, 'variance', { ref: 'variance' }),
]

const opened = ({ rule, numbers }: Column) => ({
  rule: [fixed('('), ...rule],
  numbers: [fixed('('), ...numbers],
})

const closed = ({ operator, rule, numbers }: Column, power = ''): Column => ({
  operator,
  rule: [...rule, fixed(`)${power}`)],
  numbers: [...numbers, fixed(`)${power}`)],
})

const ROOT = '^{1/2}'

export const spreadRows = (): readonly Row[] => [
  ...ladder(TEX.sigma, [
    closed({ ...number('=', 'variance'), ...opened(number('=', 'variance')) }, ROOT),
  ]),
  result(TEX.sigma, 'sigma', { ref: 'sigma' }),
  ...ladder(TEX.r, [plain('=', '(3'), closed(number('\\cdot', 'variance'), ROOT)]),
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
  result('\\mathrm{Var}\\,a', 'spread'),
]

export const limitRows = (): readonly Row[] => [
  ...ladder('V_{\\alpha = 0}', [plain('=', '2'), number('/', 'm')]),
  result('V_{\\alpha = 0}', 'he'),
  ...ladder('V_{\\alpha = 1}', [plain('=', '1'), number('/', 'm')]),
  result('V_{\\alpha = 1}', 'linear'),
]
