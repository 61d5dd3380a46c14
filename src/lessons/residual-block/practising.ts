import { practisingOf, type Slip, type Workings } from '../../derivation/kit/practising.ts'
import { slotsOf } from '../../derivation/kit/spec.ts'
import type { Blank } from '../../derivation/practice.ts'
import { derive } from './derive.ts'
import { editing } from './editing.ts'
import { KIT, type ResidualParams } from './kit.ts'

interface Rules {
  /** Where the paths meet. */
  readonly joined: (branch: number, x: number) => number
  readonly slopeJoined: (slope: number, x: number) => number
}

const SLIPS: readonly Slip<Rules>[] = [
  {
    id: 'out-without-x',
    skill: 'forward.sum',
    title: { en: 'input not added', zh: '没有加上输入', ko: '입력을 더하지 않음' },
    tex: 's = F(x)',
    feedback: {
      en: 'Only the branch has arrived. What comes along the shortcut?',
      zh: '只算了支路。沿捷径还有什么过来？',
      ko: '갈래의 값만 있습니다. 지름길로는 무엇이 올까요?',
    },
    rules: { joined: (branch) => branch },
  },
  {
    id: 'product',
    skill: 'forward.sum',
    title: { en: 'multiplied instead of added', zh: '相乘而没有相加', ko: '더하지 않고 곱함' },
    tex: 's = F(x) \\cdot x',
    feedback: {
      en: 'The two paths were multiplied. Which sign stands where they meet?',
      zh: '两条路被乘在一起了。它们汇合处是什么运算？',
      ko: '두 길의 값을 곱했습니다. 두 길이 만나는 곳의 연산은 무엇일까요?',
    },
    rules: { joined: (branch, x) => branch * x },
  },
  {
    id: 'without-shortcut',
    skill: 'paths',
    title: { en: 'one path only', zh: '只算一条路', ko: '한 길만 계산' },
    tex: "\\frac{\\partial s}{\\partial x} = F'(x)",
    feedback: {
      en: 'That is the slope along the branch. Does $x$ reach the sum on another path, too?',
      zh: '这是沿支路的斜率。$x$ 还有别的路通到求和处吗？',
      ko: '갈래를 따른 기울기입니다. $x$의 값이 합에 이르는 다른 길은 없을까요?',
    },
    rules: { slopeJoined: (slope) => slope },
  },
  {
    id: 'x-as-slope',
    skill: 'local',
    title: { en: '$x$ left as it is', zh: '$x$ 没有求导', ko: '$x$의 미분을 빠뜨림' },
    tex: "\\frac{\\partial s}{\\partial x} = F'(x) + x",
    feedback: {
      en: 'The shortcut was added without differentiating it. What is the derivative of $x$ with respect to $x$?',
      zh: '捷径这一项没有求导就加上了。$x$ 对 $x$ 的导数是多少？',
      ko: '지름길의 항을 미분하지 않고 더했습니다. $x$의 $x$에 대한 미분은 얼마일까요?',
    },
    rules: { slopeJoined: (slope, x) => slope + x },
  },
]

const workings: Workings<ResidualParams, Rules> = {
  right: { joined: (branch, x) => branch + x, slopeJoined: (slope) => slope + 1 },
  slips: SLIPS,
  solve: (params, rules, write) => {
    for (const { ref, value } of slotsOf(KIT, params)) write(ref, value)
    const { x, w1, b1, w2, b2, shortcut } = params
    const isOn = shortcut === 'on'
    const z1 = write('z1', w1 * x + b1)
    const h = write('h', Math.max(0, z1))
    const branch = write('F', w2 * h + b2)
    const sum = write('sum', isOn ? rules.joined(branch, x) : branch)
    write('out', Math.max(0, sum))
    const first = z1 > 0 ? 1 : 0
    const last = sum > 0 ? 1 : 0
    const slope = write('dF_dx', w2 * first * w1)
    const slopeSum = write('dsum_dx', isOn ? rules.slopeJoined(slope, x) : slope)
    write('dout_dx', last * slopeSum)
    write('dout_dw2', last * h)
    write('dout_dw1', last * w2 * first * x)
  },
  levels: {
    1: { en: 'gradients of the weights', zh: '权重的梯度', ko: '가중치의 기울기' },
    2: { en: 'derivatives of the block too', zh: '连同整个块的导数', ko: '블록의 미분까지' },
    3: { en: 'derivative of the branch too', zh: '连同分支的导数', ko: '갈래의 미분까지' },
    4: { en: 'outputs too', zh: '连同输出', ko: '출력까지' },
    5: { en: 'hidden values too', zh: '连同隐藏值', ko: '은닉값까지' },
  },
  blanks: () => BLANKS,
}

const BLANKS: readonly Omit<Blank, 'step'>[] = [
  { quantity: 'z1', ref: 'z1', skill: 'forward.sum', level: 5, family: 'branch' },
  { quantity: 'h', ref: 'h', skill: 'forward.act', level: 5, family: 'branch' },
  { quantity: 'F', ref: 'F', skill: 'forward.sum', level: 4, family: 'branch' },
  { quantity: 'sum', ref: 'sum', skill: 'forward.sum', level: 4, family: 'sum' },
  { quantity: 'out', ref: 'out', skill: 'forward.act', level: 4, family: 'sum' },
  { quantity: 'dF_dx', ref: 'F', skill: 'chain', level: 3, family: 'slope' },
  { quantity: 'dsum_dx', ref: 'sum', skill: 'paths', level: 2, family: 'slope' },
  { quantity: 'dout_dx', ref: 'out', skill: 'chain', level: 2, family: 'slope' },
  { quantity: 'dout_dw2', ref: 'w2', skill: 'grad.w', level: 1, family: 'weights' },
  { quantity: 'dout_dw1', ref: 'w1', skill: 'grad.v', level: 1, family: 'weights' },
]

export const practising = practisingOf(workings, derive, editing)
