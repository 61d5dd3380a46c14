import { at } from '../../derivation/at.ts'
import { practisingOf, slip, type Slip, type Workings } from '../../derivation/kit/practising.ts'
import { slotsOf } from '../../derivation/kit/spec.ts'
import { derive } from './derive.ts'
import { editing } from './editing.ts'
import { classesOf, ID } from './ids.ts'
import { KIT, type SoftmaxParams } from './kit.ts'

interface Rules {
  /** Entry (i, k) of the Jacobian, from δ, p_i and p_k, before the temperature. */
  readonly entry: (delta: number, pi: number, pk: number) => number
  readonly log: (value: number) => number
}

const SLIPS: readonly Slip<Rules>[] = [
  slip(
    'log10',
    'softmax',
    '\\log_{10} p',
    { log: Math.log10 },
    {
      title: { en: 'logarithm to the base 10', zh: '用了常用对数', ko: '밑이 10인 로그' },
      feedback: {
        en: 'That is the logarithm to the base 10. Which base undoes the powers of $e$?',
        zh: '这是以 10 为底的对数。与 $e$ 的幂互逆的是哪个底？',
        ko: '밑이 10인 로그입니다. $e$의 거듭제곱을 되돌리는 밑은 무엇일까요?',
      },
    },
  ),
  slip(
    'no-delta',
    'softmax',
    'J_{ik} = -p_k',
    { entry: (_, __, pk) => -pk },
    {
      title: { en: '$\\delta$ forgotten', zh: '漏掉 $\\delta$', ko: '$\\delta$의 누락' },
      feedback: {
        en: 'The first term is missing. What is the derivative of $x_i$ with respect to itself?',
        zh: '漏掉了第一项。$x_i$ 对自身的导数是多少？',
        ko: '첫째 항이 빠졌습니다. $x_i$의 자기 자신에 대한 미분은 얼마일까요?',
      },
    },
  ),
  slip(
    'delta-everywhere',
    'softmax',
    'J_{ik} = 1 - p_k',
    { entry: (_, __, pk) => 1 - pk },
    {
      title: {
        en: '$\\delta$ taken for every class',
        zh: '每个类别都用了 $\\delta$',
        ko: '모든 클래스에 $\\delta$의 값을 씀',
      },
      feedback: {
        en: 'The first term was counted for every score. On which score alone does $x_i$ depend?',
        zh: '对每个得分都算了第一项。$x_i$ 只依赖于哪个得分？',
        ko: '모든 점수에 첫째 항을 넣었습니다. $x_i$의 값은 어느 점수에만 달려 있을까요?',
      },
    },
  ),
  slip(
    'softmax-jacobian',
    'softmax',
    'J_{ik} = p_i\\,(\\delta_{ik} - p_k)',
    { entry: (delta, pi, pk) => pi * (delta - pk) },
    {
      title: {
        en: 'Jacobian of softmax',
        zh: '用了 softmax 的雅可比矩阵',
        ko: '소프트맥스의 야코비 행렬',
      },
      feedback: {
        en: 'That is how $p_i$ changes, not its logarithm. By what does the logarithm divide it?',
        zh: '这是 $p_i$ 的变化，而不是它的对数的变化。取对数相当于再除以什么？',
        ko: '이것은 로그가 아니라 $p_i$의 변화입니다. 로그를 취하면 무엇으로 더 나눌까요?',
      },
    },
  ),
  slip(
    'p-of-row',
    'softmax',
    'J_{ik} = \\delta_{ik} - p_i',
    { entry: (delta, pi) => delta - pi },
    {
      title: {
        en: '$p_i$ in place of $p_k$',
        zh: '用了 $p_i$ 而不是 $p_k$',
        ko: '$p_k$ 자리에 $p_i$',
      },
      feedback: {
        en: 'The probability of the row was taken. Whose power grows in the sum when $x_k$ does?',
        zh: '用了该行自己的概率。$x_k$ 增大时，和式中哪一项增大？',
        ko: '행의 확률을 썼습니다. $x_k$의 값이 커지면 합에서 어느 항이 커질까요?',
      },
    },
  ),
]

const workings: Workings<SoftmaxParams, Rules> = {
  right: { entry: (delta, _, pk) => delta - pk, log: Math.log },
  slips: SLIPS,
  solve: (params, rules, write) => {
    for (const { ref, value } of slotsOf(KIT, params)) write(ref, value)
    const classes = classesOf(params)
    const T = Number(params.temperature)
    const scores = params.x.map((value) => value / T)
    const m = Math.max(...scores)
    const shifted = classes.map((k) => write(ID.shifted(k), at(scores, k - 1) - m))
    const powers = classes.map((k) => write(ID.power(k), Math.exp(at(shifted, k - 1))))
    const sum = write(
      'sum',
      powers.reduce((total, power) => total + power, 0),
    )
    const p = classes.map((k) => write(ID.p(k), at(powers, k - 1) / sum))
    for (const k of classes) {
      // through the shifted score, so that a probability that rounds to 0 keeps its logarithm
      write(
        ID.log(k),
        (at(shifted, k - 1) - Math.log(sum)) * (rules.log(Math.E) / Math.log(Math.E)),
      )
      const delta = k === params.i ? 1 : 0
      write(ID.entry(params.i, k), rules.entry(delta, at(p, params.i - 1), at(p, k - 1)) / T)
    }
  },
  blanks: (params) => {
    const classes = classesOf(params)
    const each = (of: (k: number) => string, level: 1 | 2 | 3, family: string) =>
      classes.map((k) => ({
        quantity: of(k),
        ref: of(k),
        skill: 'softmax' as const,
        level,
        family,
      }))
    return [
      ...each(ID.p, 3, 'p'),
      ...each(ID.log, 2, 'log'),
      ...each((k) => ID.entry(params.i, k), 1, 'row'),
    ]
  },
  companions: () => [
    {
      id: 'third-row',
      title: {
        en: 'The row of the largest score',
        zh: '最大得分所在的行',
        ko: '가장 큰 점수의 행',
      },
      params: { ...KIT.defaults, x: [0.5, 2, -1], i: 2 },
      exposes: ['softmax'],
    },
  ],
  levels: {
    1: { en: 'row of the Jacobian', zh: '雅可比矩阵的行', ko: '야코비 행렬의 행' },
    2: { en: 'logarithms too', zh: '连同对数', ko: '로그까지' },
    3: { en: 'softmax too', zh: '连同 softmax', ko: '소프트맥스까지' },
  },
}

export const practising = practisingOf(workings, derive, editing)
