import { practisingOf, slip, type Slip, type Workings } from '../../derivation/kit/practising.ts'
import { derive } from './derive.ts'
import { editing } from './editing.ts'
import { KIT, type AlgebraicParams } from './kit.ts'

interface Rules {
  readonly root: (v: number) => number
  /** The derivative of the root. */
  readonly inner: (root: number, v: number) => number
  /** Φ′ from the root, the input and the derivative of the root. */
  readonly slope: (root: number, v: number, dr: number) => number
}

const SLIPS: readonly Slip<Rules>[] = [
  slip(
    'first-factor-only',
    'act.deriv',
    "\\Phi' = (1 + v^2)^{-1/2}",
    { slope: (root) => 1 / root },
    {
      title: { en: 'root not differentiated', zh: '根式没有求导', ko: '제곱근을 미분하지 않음' },
      feedback: {
        en: 'Only the numerator was differentiated. The root depends on $v$, too: which rule covers both?',
        zh: '只对分子求了导。根式也依赖于 $v$：哪条法则能同时考虑两者？',
        ko: '분자만 미분했습니다. 제곱근도 $v$에 따라 변합니다. 둘을 함께 다루는 미분법은 무엇일까요?',
      },
    },
  ),
  slip(
    'power-minus-one',
    'act.deriv',
    "\\Phi' = (1 + v^2)^{-1}",
    { slope: (root) => 1 / root ** 2 },
    {
      title: { en: 'wrong power', zh: '幂次错误', ko: '지수가 틀림' },
      feedback: {
        en: 'The power of $1 + v^2$ is not right. The numerator gives $1/r$, the denominator $r^2$: how many roots is that in all?',
        zh: '$1 + v^2$ 的幂次不对。分子给出 $1/r$，分母给出 $r^2$：一共有几个根式？',
        ko: '$1 + v^2$의 지수가 맞지 않습니다. 분자에서 $1/r$, 분모에서 $r^2$의 꼴이 나옵니다. 제곱근은 모두 몇 개일까요?',
      },
    },
  ),
  slip(
    'no-inner',
    'act.deriv',
    "\\Phi' = \\frac{r - v}{r^2}",
    { slope: (root, v) => (root - v) / root ** 2 },
    {
      title: { en: 'inner derivative forgotten', zh: '漏掉内层导数', ko: '안쪽 미분을 빠뜨림' },
      feedback: {
        en: 'In the quotient rule a factor of $v$ is missing. How does $r$ change with $v$?',
        zh: '商的求导法则里，$v$ 少乘了一项。应当乘以什么：$r$ 如何随 $v$ 变化？',
        ko: '몫의 미분법에서 $v$에 곱할 것이 빠졌습니다. $r$의 값은 $v$에 따라 어떻게 변할까요?',
      },
    },
  ),
  slip(
    'value-for-slope',
    'act.deriv',
    "\\Phi' = \\frac{v}{r}",
    { slope: (root, v) => v / root },
    {
      title: { en: 'value in place of slope', zh: '把函数值当成斜率', ko: '기울기 자리에 함숫값' },
      feedback: {
        en: "That is $v / r$: the value, and $r'$ as well. How do both go into the quotient rule?",
        zh: "这是 $v / r$：既是函数值，也是 $r'$。它们在商的求导法则中各处于什么位置？",
        ko: "이것은 $v / r$, 곧 함숫값이자 $r'$의 값입니다. 몫의 미분법에는 각각 어디에 들어갈까요?",
      },
    },
  ),
  slip(
    'root-split',
    'forward.act',
    '\\sqrt{1 + v^2} = 1 + v',
    { root: (v) => 1 + v },
    {
      title: { en: 'root taken term by term', zh: '逐项开方', ko: '항마다 제곱근을 구함' },
      feedback: {
        en: 'The root was taken of each term. Is the root of a sum the sum of the roots?',
        zh: '对每一项分别开了方。和的平方根等于平方根之和吗？',
        ko: '항마다 제곱근을 구했습니다. 합의 제곱근은 제곱근의 합과 같을까요?',
      },
    },
  ),
  slip(
    'root-inner',
    'local',
    "r' = \\frac{1}{2r}",
    { inner: (root) => 1 / (2 * root) },
    {
      title: {
        en: 'inside of the root not differentiated',
        zh: '根号内没有求导',
        ko: '근호 안을 미분하지 않음',
      },
      feedback: {
        en: 'Only the outer function was differentiated. Under the root stands a square: what is its derivative?',
        zh: '只对外层函数求了导。根号内有一个平方：它的导数是什么？',
        ko: '바깥 함수만 미분했습니다. 근호 안에 제곱이 있습니다. 그 미분은 무엇일까요?',
      },
    },
  ),
]

const workings: Workings<AlgebraicParams, Rules> = {
  right: {
    root: (v) => Math.hypot(1, v),
    inner: (root, v) => v / root,
    slope: (root, v, dr) => (root - v * dr) / root ** 2,
  },
  slips: SLIPS,
  solve: ({ v: given }, rules, write) => {
    const v = write('v', given)
    const root = write('root', rules.root(v))
    write('phi', v / root)
    const dr = write('dr', rules.inner(root, v))
    write('num', root - v * dr)
    write('d1', rules.slope(root, v, dr))
    write('d2', -3 * v * root ** -5)
  },
  blanks: () => [
    { quantity: 'phi', ref: 'phi', skill: 'forward.act', level: 3, family: 'phi' },
    { quantity: 'dr', skill: 'local', level: 2, family: 'dr' },
    { quantity: 'd1', ref: 'd1', skill: 'act.deriv', level: 1, family: 'd1' },
  ],
  companions: () => [
    {
      id: 'two',
      title: { en: 'At $v = 2$', zh: '$v = 2$ 处', ko: '$v = 2$에서' },
      params: { ...KIT.defaults, v: 2 },
      exposes: ['act.deriv'],
    },
  ],
  levels: {
    1: { en: "$\\Phi'$", zh: "$\\Phi'$", ko: "$\\Phi'$" },
    2: { en: "$r'$ and $\\Phi'$", zh: "$r'$ 和 $\\Phi'$", ko: "$r'$, $\\Phi'$" },
    3: { en: '$\\Phi$ too', zh: '连同 $\\Phi$', ko: '$\\Phi$까지' },
  },
}

export const practising = practisingOf(workings, derive, editing)
