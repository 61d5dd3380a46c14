import type { Operation } from '../engine/rules.ts'
import type { Localized } from '../i18n/localized.ts'

/** How an operation is drawn and called. */
interface Face {
  /** TeX, short enough for a small box. */
  readonly sign: string
  readonly name: Localized
}

export const FACES: Readonly<Record<Operation, Face>> = {
  add: { sign: '+', name: { en: 'Sum', zh: '和', ko: '합' } },
  sub: { sign: '-', name: { en: 'Difference', zh: '差', ko: '차' } },
  mul: { sign: '\\times', name: { en: 'Product', zh: '积', ko: '곱' } },
  div: { sign: '\\div', name: { en: 'Quotient', zh: '商', ko: '몫' } },
  pow: { sign: 'a^b', name: { en: 'Power', zh: '幂', ko: '거듭제곱' } },
  xlogy: {
    sign: 'a\\ln b',
    name: { en: 'Product with a logarithm', zh: '与对数之积', ko: '로그와의 곱' },
  },
  max: { sign: '\\max', name: { en: 'Larger one', zh: '较大者', ko: '큰 값' } },
  min: { sign: '\\min', name: { en: 'Smaller one', zh: '较小者', ko: '작은 값' } },
  relu: { sign: '\\mathrm{ReLU}', name: { en: 'ReLU', zh: 'ReLU', ko: 'ReLU' } },
  leakyRelu: {
    sign: '\\mathrm{LReLU}',
    name: { en: 'Leaky ReLU', zh: '带泄漏的 ReLU', ko: '누출 ReLU' },
  },
  neg: { sign: '-a', name: { en: 'Negative', zh: '相反数', ko: '부호 바꾸기' } },
  exp: { sign: '\\exp', name: { en: 'Power of e', zh: 'e 的幂', ko: 'e의 거듭제곱' } },
  log: { sign: '\\ln', name: { en: 'Logarithm', zh: '对数', ko: '로그' } },
  sqrt: { sign: '\\sqrt{a}', name: { en: 'Square root', zh: '平方根', ko: '제곱근' } },
  abs: { sign: '|a|', name: { en: 'Absolute value', zh: '绝对值', ko: '절댓값' } },
  sigmoid: { sign: '\\sigma', name: { en: 'Sigmoid', zh: 'sigmoid', ko: '시그모이드' } },
  tanh: { sign: '\\tanh', name: { en: 'tanh', zh: 'tanh', ko: 'tanh' } },
  softplus: {
    sign: '\\mathrm{softpl.}',
    name: { en: 'Softplus', zh: 'softplus', ko: '소프트플러스' },
  },
  algebraic: {
    sign: '\\varphi',
    name: { en: 'Algebraic sigmoid', zh: '代数型 sigmoid', ko: '대수 시그모이드' },
  },
}
