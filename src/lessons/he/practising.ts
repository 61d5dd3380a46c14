import { practisingOf, slip, type Slip, type Workings } from '../../derivation/kit/practising.ts'
import { slotsOf } from '../../derivation/kit/spec.ts'
import type { Blank } from '../../derivation/practice.ts'
import { preluMean, uniformBound } from '../../model/initialisation.ts'
import { derive } from './derive.ts'
import { editing } from './editing.ts'
import { KIT, type HeParams } from './kit.ts'

interface Rules {
  /** What is left of the squares of negative sums, and of positive ones, for E[z²] = 1. */
  readonly left: (alpha: number) => number
  readonly right: () => number
  readonly both: (left: number, right: number, params: HeParams) => number
  readonly variance: (m: number, factor: number) => number
}

const SLIPS: readonly Slip<Rules, HeParams>[] = [
  slip(
    'slope-not-squared',
    'init',
    '\\kappa = \\tfrac{1 + \\alpha}{2}',
    { left: (alpha) => alpha / 2 },
    {
      title: {
        en: '$\\alpha$ not squared',
        zh: '$\\alpha$ 没有平方',
        ko: '$\\alpha$의 값을 제곱하지 않음',
      },
      feedback: {
        en: 'The slope was counted once. What happens to a factor of $a$ in $a^2$?',
        zh: '斜率只算了一次。$a$ 中的因子到了 $a^2$ 里会怎样？',
        ko: '기울기를 한 번만 곱했습니다. $a$에 들어 있는 인수는 $a^2$에서 어떻게 될까요?',
      },
      when: ({ alpha }) => alpha !== 0 && alpha !== 1,
    },
  ),
  slip(
    'halves-forgotten',
    'init',
    '\\kappa = 1 + \\alpha^2',
    { left: (alpha) => alpha ** 2, right: () => 1 },
    {
      title: { en: 'halves forgotten', zh: '漏掉二分之一', ko: '절반을 빠뜨림' },
      feedback: {
        en: 'Each side was counted as if all sums lay there. Which part of them is negative?',
        zh: '每一侧都按全部加权和来算了。其中负的占多少？',
        ko: '양쪽 모두 가중합 전체가 있는 것처럼 셌습니다. 그중 음수는 얼마일까요?',
      },
    },
  ),
  slip(
    'slopes-averaged',
    'init',
    '\\kappa = \\left(\\tfrac{1 + \\alpha}{2}\\right)^2',
    { both: (_left, _right, { alpha }) => ((1 + alpha) / 2) ** 2 },
    {
      title: { en: 'slopes averaged first', zh: '先平均再平方', ko: '기울기의 평균을 먼저 냄' },
      feedback: {
        en: 'The slopes were averaged and the mean was squared. Which comes first in a mean square?',
        zh: '先取了斜率的平均，再平方。求均方时应先做哪一步？',
        ko: '기울기의 평균을 낸 뒤 제곱했습니다. 제곱의 평균에서는 무엇을 먼저 할까요?',
      },
      when: ({ alpha }) => alpha !== 1,
    },
  ),
  slip(
    'variance-of-outputs',
    'init',
    '\\kappa = \\mathrm{Var}\\,a',
    { both: (left, right, { alpha, spread }) => left + right - preluMean(alpha, spread) ** 2 },
    {
      title: { en: 'variance of the outputs', zh: '用了输出的方差', ko: '출력의 분산을 사용' },
      feedback: {
        en: 'The square of the mean was taken off. Does the mean of the outputs not go into the next sums?',
        zh: '减去了均值的平方。输出的均值难道不进入下一层的加权和吗？',
        ko: '평균의 제곱을 뺐습니다. 출력의 평균은 다음 가중합에 들어가지 않을까요?',
      },
      when: ({ alpha }) => alpha !== 1,
    },
  ),
  slip(
    'factor-forgotten',
    'init',
    'V = \\tfrac1m',
    { variance: (m) => 1 / m },
    {
      title: { en: 'activation forgotten', zh: '忽略激活函数', ko: '활성화 함수를 잊음' },
      feedback: {
        en: 'That keeps the size without an activation. What does this one leave of the squares?',
        zh: '这只在没有激活函数时保持大小。这里的激活函数留下多少平方？',
        ko: '활성화 함수가 없을 때 크기를 지키는 값입니다. 이 활성화 함수는 제곱을 얼마나 남길까요?',
      },
      when: ({ alpha }) => Math.abs(alpha) !== 1,
    },
  ),
]

const workings: Workings<HeParams, Rules> = {
  right: {
    left: (alpha) => alpha ** 2 / 2,
    right: () => 1 / 2,
    both: (left, right) => left + right,
    variance: (m, factor) => 1 / (m * factor),
  },
  slips: SLIPS,
  solve: (params, rules, write) => {
    for (const { ref, value } of slotsOf(KIT, params)) write(ref, value)
    const { alpha, m } = params
    const left = write('left', rules.left(alpha))
    const right = write('right', rules.right())
    const factor = write('factor', rules.both(left, right, params))
    const variance = write('variance', rules.variance(m, factor))
    write('sigma', Math.sqrt(variance))
    write('r', uniformBound(variance))
  },
  blanks: () => BLANKS,
  levels: {
    1: { en: 'the two distributions', zh: '两种分布', ko: '두 가지 분포' },
    2: { en: 'variance too', zh: '连同方差', ko: '분산까지' },
    3: { en: 'factor too', zh: '连同倍数', ko: '배율까지' },
    4: { en: 'both halves too', zh: '连同两半', ko: '두 절반까지' },
  },
  companions: () => [
    {
      id: 'gentler',
      title: { en: 'A gentler slope', zh: '更平缓的斜率', ko: '더 완만한 기울기' },
      params: { ...KIT.defaults, alpha: 0.1, m: 50 },
      exposes: ['init'],
    },
  ],
}

const INIT = { skill: 'init' } as const

const BLANKS: readonly Omit<Blank, 'step'>[] = [
  { ...INIT, quantity: 'left', ref: 'left', level: 4, family: 'half' },
  { ...INIT, quantity: 'right', ref: 'right', level: 4, family: 'half' },
  { ...INIT, quantity: 'factor', ref: 'factor', level: 3, family: 'factor' },
  { ...INIT, quantity: 'variance', ref: 'variance', level: 2, family: 'variance' },
  { ...INIT, quantity: 'sigma', ref: 'sigma', level: 1, family: 'deviation' },
  { ...INIT, quantity: 'r', ref: 'r', level: 1, family: 'bound' },
]

export const practising = practisingOf(workings, derive, editing)
