import type { Row } from '../../derivation/equation.ts'
import { constant } from '../../derivation/kit/columns.ts'
import { numbered } from '../../derivation/kit/spec.ts'
import { fixed, formula, ladder, result, value, type Column } from '../../derivation/write.ts'
import { ways } from './bagging.ts'
import { given } from './columns.ts'
import { ID } from './ids.ts'
import { NAME } from './words.ts'

const MEAN = '\\mathbb{E}[\\bar\\varepsilon^2]'

/** v/k + (k − 1)/k · c. */
export function meanRows(k: number): readonly Row[] {
  const models = value('k', { ref: 'k' })
  return [
    ...ladder(MEAN, [
      {
        operator: '=',
        rule: [formula('\\frac{v}{k}', 'variance', NAME.variance)],
        numbers: [value('variance', { ref: 'variance' }), fixed('/'), models],
      },
      {
        operator: '+',
        rule: [formula('\\frac{k-1}{k}', 'k', NAME.k)],
        numbers: [fixed('('), models, fixed('- 1)\\,/'), models],
      },
      given('\\cdot', 'c', 'c', NAME.c),
    ]),
    result(MEAN, ID.mean(k), { ref: ID.mean(k) }),
  ]
}

/** How likely exactly j of m votes are right; factors to the power of 0 are left out. */
export function votesRows(m: number, j: number): readonly Row[] {
  const left = `q_{${j}}`
  const right: Column = {
    operator: j === m ? '=' : '\\cdot',
    rule: [formula(`p${raised(j)}`, 'p', NAME.p)],
    numbers: [fixed('('), value('p', { ref: 'p' }), fixed(`)${raised(j)}`)],
  }
  const wrong: Column = {
    operator: '\\cdot',
    rule: [fixed('(1 -'), formula('p', 'p', NAME.p), fixed(`)${raised(m - j)}`)],
    numbers: [fixed('(1 -'), value('p', { ref: 'p' }), fixed(`)${raised(m - j)}`)],
  }
  const chosen = constant('=', `\\binom{${m}}{${j}}`, `${ways(m, j)}`)
  return [
    ...ladder(left, j === m ? [right] : [chosen, right, wrong]),
    result(left, ID.votes(j), { ref: ID.votes(j) }),
  ]
}

const raised = (power: number) => (power === 1 ? '' : `^{${power}}`)

export const majorityRows = (majorities: readonly number[]): readonly Row[] => [
  ...ladder(
    'Q',
    majorities.map((j, k) =>
      given(k === 0 ? '=' : '+', `q_{${j}}`, ID.votes(j), numbered(NAME.votes, j)),
    ),
  ),
  result('Q', 'Q'),
]

/** 1 − (1 − 1/n)ⁿ, and what it comes to for ever larger n. */
export const bootstrapRows = (n: number): readonly Row[] => [
  ...ladder('s', [
    constant('=', '1'),
    {
      operator: '-',
      rule: [fixed('(1 -'), formula('\\tfrac1n', 'n', NAME.n), fixed(')^{n}')],
      numbers: [fixed('(1 - 1\\,/'), value('n', { ref: 'n' }), fixed(`)^{${n}}`)],
    },
  ]),
  result('s', 'share'),
  result('\\lim_{n \\to \\infty} s = 1 - \\tfrac1e', 'limit'),
]
