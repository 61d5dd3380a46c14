import type { Practising } from '../../derivation/practice.ts'
import type { ExpressionExample } from '../../model/expression.ts'
import { blanksOf } from './practice/blanks.ts'
import { COMPANIONS } from './practice/companions.ts'
import { generate } from './practice/generate.ts'
import { mistakesOf } from './practice/mistakes.ts'
import { work } from './practice/work.ts'

/** How the way forward and back through a formula is practised. */
export const practising: Practising<ExpressionExample> = {
  blanks: blanksOf,
  mistakes: mistakesOf,
  work,
  generate,
  companions: () => COMPANIONS,
  levels: {
    1: { en: 'gradients of the variables', zh: '变量的梯度', ko: '변수의 기울기' },
    2: { en: 'operations near them', zh: '邻近运算的梯度', ko: '가까운 연산의 기울기' },
    3: { en: 'all operations', zh: '全部运算的梯度', ko: '모든 연산의 기울기' },
    4: { en: 'local derivatives', zh: '局部导数', ko: '국소 미분' },
    5: { en: 'values too', zh: '连同运算的值', ko: '연산의 값까지' },
  },
}
