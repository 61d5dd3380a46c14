import type { Practising } from '../../derivation/practice.ts'
import type { Example } from '../../model/example.ts'
import { blanksOf } from './practice/blanks.ts'
import { companionsOf } from './practice/companions.ts'
import { generate } from './practice/generate.ts'
import { mistakesOf } from './practice/mistakes.ts'
import { work } from './practice/work.ts'
import { polling } from './polls/index.ts'

/** How the update is practised. */
export const practising: Practising<Example> = {
  blanks: blanksOf,
  mistakes: mistakesOf,
  work,
  generate,
  companions: companionsOf,
  polling,
  levels: {
    1: { en: 'last numbers', zh: '最后的结果', ko: '마지막 결과' },
    2: { en: 'other weights', zh: '其余权重', ko: '나머지 가중치' },
    3: { en: 'hidden signals', zh: '隐藏层信号', ko: '은닉층 신호' },
    4: { en: 'output signal', zh: '输出层信号', ko: '출력층 신호' },
    5: { en: 'all numbers', zh: '全部数值', ko: '모든 값' },
  },
}
