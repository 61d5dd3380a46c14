import { practisingOf, slip, type Slip, type Workings } from '../../derivation/kit/practising.ts'
import { slotsOf } from '../../derivation/kit/spec.ts'
import type { Blank } from '../../derivation/practice.ts'
import { uniformBound } from '../../model/initialisation.ts'
import { derive } from './derive.ts'
import { editing } from './editing.ts'
import { KIT, type XavierParams } from './kit.ts'

interface Rules {
  /** Without the gain, from the units in and out. */
  readonly between: (m: number, n: number) => number
  readonly bound: (variance: number, m: number, n: number, gain: number) => number
  readonly spread: (variance: number) => number
}

const SLIPS: readonly Slip<Rules, XavierParams>[] = [
  slip(
    'inputs-only',
    'init',
    'V = g^2/m',
    { between: (m) => 1 / m },
    {
      title: { en: 'the way forward alone', zh: '只考虑了前向', ko: '순전파만 고려' },
      feedback: {
        en: 'That keeps the size forward. The gradients pass the layer too: which number of units counts for them?',
        zh: '这样只保持了前向的大小。梯度也要经过这一层：对它们来说哪个单元数才重要？',
        ko: '순전파의 크기만 지켰습니다. 기울기도 이 층을 지납니다. 기울기에는 어느 유닛 수가 중요할까요?',
      },
      when: ({ m, n }) => m !== n,
    },
  ),
  slip(
    'arithmetic-mean',
    'init',
    'V = \\tfrac{g^2}{2}\\left(\\tfrac1m + \\tfrac1n\\right)',
    { between: (m, n) => (1 / m + 1 / n) / 2 },
    {
      title: { en: 'arithmetic mean', zh: '取了算术平均', ko: '산술평균을 사용' },
      feedback: {
        en: 'The two variances were averaged. Xavier takes 1 over the mean of something else: of what?',
        zh: '把两个方差取了算术平均。Xavier 取的是另外两个数的平均数的倒数：哪两个数？',
        ko: '두 분산의 평균을 냈습니다. 자비에르 초기화는 다른 두 수의 평균의 역수를 씁니다. 어떤 수일까요?',
      },
      when: ({ m, n }) => m !== n,
    },
  ),
  slip(
    'forgot-two',
    'init',
    'V = g^2/(m + n)',
    { between: (m, n) => 1 / (m + n) },
    {
      title: { en: '2 forgotten', zh: '漏掉 2', ko: '2를 빠뜨림' },
      feedback: {
        en: 'That is 1 over the sum of both. By what is a sum divided to get the mean?',
        zh: '这是两者之和的倒数。要得到平均数，和应除以几？',
        ko: '두 수의 합의 역수입니다. 평균을 얻으려면 합을 얼마로 나눌까요?',
      },
    },
  ),
  slip(
    'bound-as-deviation',
    'init',
    'r = \\sqrt{V}',
    { bound: Math.sqrt },
    {
      title: {
        en: 'bound and deviation mixed up',
        zh: '把边界当成标准差',
        ko: '경계와 표준편차의 혼동',
      },
      feedback: {
        en: 'That is the standard deviation. Uniform weights reach further: which variance has the distribution on $-r \\dots r$?',
        zh: '这是标准差。均匀分布的权重范围更大：$-r \\dots r$ 上的均匀分布，方差是多少？',
        ko: '이것은 표준편차입니다. 균등분포의 가중치는 더 멀리 퍼집니다. $-r \\dots r$의 균등분포는 분산이 얼마일까요?',
      },
    },
  ),
  slip(
    'root-of-six',
    'init',
    'r = \\sqrt6\\,g/(m + n)',
    { bound: (_, m, n, gain) => (gain * Math.sqrt(6)) / (m + n) },
    {
      title: { en: 'root taken of 6 alone', zh: '只对 6 开了平方', ko: '6에만 제곱근' },
      feedback: {
        en: 'Only a part of the fraction is under the root. What has to be under it for $r^2$ to be three variances?',
        zh: '只有分数的一部分开了平方。要使 $r^2$ 等于方差的三倍，根号下应是什么？',
        ko: '분수의 일부에만 제곱근을 씌웠습니다. $r^2$의 값이 분산의 세 배가 되려면 근호 안에 무엇이 있어야 할까요?',
      },
    },
  ),
  slip(
    'variance-as-deviation',
    'init',
    '\\sigma = V',
    { spread: (variance) => variance },
    {
      title: {
        en: 'variance in place of the deviation',
        zh: '把方差当成标准差',
        ko: '표준편차 대신 분산',
      },
      feedback: {
        en: 'That is the variance. How does the standard deviation follow from it?',
        zh: '这是方差。标准差怎样由它得到？',
        ko: '이것은 분산입니다. 표준편차는 분산에서 어떻게 얻을까요?',
      },
      when: ({ m, n, gain }) => (2 * gain ** 2) / (m + n) !== 1,
    },
  ),
]

const workings: Workings<XavierParams, Rules> = {
  right: {
    between: (m, n) => 2 / (m + n),
    bound: uniformBound,
    spread: Math.sqrt,
  },
  slips: SLIPS,
  solve: (params, rules, write) => {
    for (const { ref, value } of slotsOf(KIT, params)) write(ref, value)
    const { m, n, gain } = params
    write('forward', 1 / m)
    write('backward', 1 / n)
    const variance = write('xavier', gain ** 2 * rules.between(m, n))
    write('r', rules.bound(variance, m, n, gain))
    write('sigma', rules.spread(variance))
    write('ahead', m * variance)
    write('back', n * variance)
  },
  blanks: () => BLANKS,
  levels: {
    1: { en: 'factors per layer', zh: '每层的倍数', ko: '층마다의 배율' },
    2: { en: 'bound and deviation too', zh: '连同边界和标准差', ko: '경계와 표준편차까지' },
    3: { en: 'variance too', zh: '连同方差', ko: '분산까지' },
    4: { en: 'both directions too', zh: '连同两个方向', ko: '두 방향까지' },
  },
  companions: () => [
    {
      id: 'digits',
      title: { en: '784 in, 256 out', zh: '784 入 256 出', ko: '입력 784, 출력 256' },
      params: { ...KIT.defaults, m: 784, n: 256 },
      exposes: ['init'],
    },
  ],
}

const INIT = { skill: 'init' } as const

const BLANKS: readonly Omit<Blank, 'step'>[] = [
  { ...INIT, quantity: 'forward', ref: 'forward', level: 4, family: 'one direction' },
  { ...INIT, quantity: 'backward', ref: 'backward', level: 4, family: 'one direction' },
  { ...INIT, quantity: 'xavier', ref: 'xavier', level: 3, family: 'variance' },
  { ...INIT, quantity: 'r', ref: 'r', level: 2, family: 'bound' },
  { ...INIT, quantity: 'sigma', ref: 'sigma', level: 2, family: 'deviation' },
  { ...INIT, quantity: 'ahead', level: 1, family: 'factor' },
  { ...INIT, quantity: 'back', level: 1, family: 'factor' },
]

export const practising = practisingOf(workings, derive, editing)
