import { localized, type Localized } from '../../i18n/localized.ts'
import type { ExpressionOperation } from '../../model/expression.ts'
import type { Spoken, Told } from './told.ts'

/** What a screen reader says of an operation. */
const OPERATION_NAME: Readonly<Record<ExpressionOperation, Localized>> = {
  add: { en: 'sum', zh: '和', ko: '합' },
  sub: { en: 'difference', zh: '差', ko: '차' },
  mul: { en: 'product', zh: '积', ko: '곱' },
  div: { en: 'quotient', zh: '商', ko: '몫' },
  pow: { en: 'power', zh: '幂', ko: '거듭제곱' },
  neg: { en: 'negative', zh: '相反数', ko: '부호를 바꾼 값' },
  exp: { en: 'exponential', zh: '指数', ko: '지수' },
  log: { en: 'natural logarithm', zh: '自然对数', ko: '자연로그' },
  sqrt: { en: 'square root', zh: '平方根', ko: '제곱근' },
  relu: { en: 'rectified value', zh: '整流值', ko: '정류값' },
  sigmoid: { en: 'sigmoid value', zh: 'sigmoid 值', ko: '시그모이드 값' },
  tanh: { en: 'hyperbolic tangent', zh: '双曲正切', ko: '쌍곡탄젠트' },
  abs: { en: 'absolute value', zh: '绝对值', ko: '절댓값' },
  max: { en: 'maximum', zh: '最大值', ko: '최댓값' },
  min: { en: 'minimum', zh: '最小值', ko: '최솟값' },
}

/** The name of a term without typesetting: `w0`, `v 3`. */
const plainName = ({ tex, term }: Spoken): string =>
  term.kind === 'variable'
    ? term.name
    : tex
        .replace(/\\(?:text|tilde)/g, '')
        .replace(/[{}_^\\]+/g, ' ')
        .trim()

export function termName(one: Spoken): Localized {
  const name = plainName(one)
  switch (one.term.kind) {
    case 'variable':
      return { en: `variable ${name}`, zh: `变量 ${name}`, ko: `변수 ${name}` }
    case 'constant':
      return { en: `constant ${name}`, zh: `常数 ${name}`, ko: `상수 ${name}` }
    case 'operation': {
      const what = OPERATION_NAME[one.term.operation]
      return {
        en: `${name}, a ${what.en}`,
        zh: `${name}，${what.zh}`,
        ko: `${name}, ${what.ko}`,
      }
    }
  }
}

export function edgeName(from: Spoken, to: Spoken): Localized {
  const [a, b] = [termName(from), termName(to)]
  return {
    en: `from ${a.en} to ${b.en}`,
    zh: `从${a.zh}到${b.zh}`,
    ko: `${a.ko}에서 ${b.ko}까지`,
  }
}

export function gradientName(one: Spoken): Localized {
  const name = termName(one)
  return {
    en: `gradient for ${name.en}`,
    zh: `${name.zh}的梯度`,
    ko: `${name.ko}의 기울기`,
  }
}

export function slopeName(of: Spoken, by: Spoken): Localized {
  const [a, b] = [termName(of), termName(by)]
  return {
    en: `slope of ${a.en} in ${b.en}`,
    zh: `${a.zh}对${b.zh}的局部导数`,
    ko: `${b.ko}에 대한 ${a.ko}의 국소 미분`,
  }
}

/** Sentences one after the other; Chinese needs no space between. */
export function joined(...texts: readonly (Localized | undefined)[]): Localized | undefined {
  const said = texts.filter((text) => text !== undefined)
  if (said.length === 0) return undefined
  return localized((locale) => said.map((text) => text[locale]).join(locale === 'zh' ? '' : ' '))
}

/** What a formula computes or is given for nothing. */
export function idleCaution({ idle }: Told): Localized | undefined {
  if (idle.length === 0) return undefined
  const list = idle.map((name) => `“${name}”`).join(', ')
  return {
    en: `The output does not depend on ${list}: the gradient is 0.`,
    zh: `输出不依赖 ${list}，相应的梯度为 0。`,
    ko: `출력이 의존하지 않는 변수: ${list}. 기울기는 0입니다.`,
  }
}
