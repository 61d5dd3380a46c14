import { at } from '../../derivation/at.ts'
import { practisingOf, type Slip, type Workings } from '../../derivation/kit/practising.ts'
import { refOf, slotsOf } from '../../derivation/kit/spec.ts'
import type { Blank } from '../../derivation/practice.ts'
import { derive } from './derive.ts'
import { editing } from './editing.ts'
import { KIT, type CollapseParams } from './kit.ts'

type Matrix = CollapseParams['W1']
type Letters = Pick<CollapseParams, 'k' | 'b' | 'h' | 'd'>

interface Rules {
  readonly slope: (letters: Letters) => number
  readonly offset: (letters: Letters) => number
  readonly product: (first: Matrix, second: Matrix) => Matrix
}

const times = (one: Matrix, two: Matrix): Matrix =>
  one.map((row) =>
    at(two, 0).map((_, j) => row.reduce((sum, value, m) => sum + value * at(at(two, m), j), 0)),
  )

const sumOf = (row: readonly number[], vector: readonly number[]) =>
  row.reduce((sum, value, m) => sum + value * at(vector, m), 0)

const SLIPS: readonly Slip<Rules>[] = [
  {
    id: 'slope-sum',
    skill: 'chain',
    title: { en: 'slopes added', zh: '斜率相加', ko: '기울기를 더함' },
    tex: 'A = h + k',
    feedback: {
      en: 'The slopes were added. A change of $x$ is stretched by the first line, then again by the second: how do factors combine?',
      zh: '斜率被相加了。$x$ 的变化先被第一条直线放大，再被第二条放大：倍数该怎样合并？',
      ko: '기울기를 더했습니다. $x$의 변화는 첫째 직선에서, 다시 둘째 직선에서 늘어납니다. 배율은 어떻게 합쳐질까요?',
    },
    rules: { slope: ({ h, k }) => h + k },
  },
  {
    id: 'offset-sum',
    skill: 'forward.sum',
    title: { en: 'offsets only added', zh: '只把截距相加', ko: '절편만 더함' },
    tex: 'B = b + d',
    feedback: {
      en: 'The first offset was added as it is. It goes through the second line, too: what happens to it there?',
      zh: '第一个截距被直接加上了。它也要经过第二条直线：在那里会发生什么？',
      ko: '첫째 절편을 그대로 더했습니다. 이것도 둘째 직선을 지납니다. 거기서 어떻게 될까요?',
    },
    rules: { offset: ({ b, d }) => b + d },
  },
  {
    id: 'offset-swapped',
    skill: 'forward.sum',
    title: { en: 'lines in the wrong order', zh: '直线顺序颠倒', ko: '직선의 순서가 바뀜' },
    tex: 'B = kd + b',
    feedback: {
      en: 'That is the offset when the second line comes first. Which of the lines sees $x$?',
      zh: '这是先经过第二条直线时的截距。哪一条直线先接收 $x$？',
      ko: '둘째 직선을 먼저 지났을 때의 절편입니다. $x$의 값이 먼저 들어가는 직선은 어느 것일까요?',
    },
    rules: { offset: ({ k, d, b }) => k * d + b },
  },
  {
    id: 'matrix-order',
    skill: 'forward.sum',
    title: { en: 'matrices in the wrong order', zh: '矩阵顺序颠倒', ko: '행렬의 순서가 바뀜' },
    tex: 'A = W_1 W_2',
    feedback: {
      en: 'The matrices were multiplied the other way round. Which one stands next to $x$?',
      zh: '矩阵乘积的顺序反了。紧挨着 $x$ 的是哪一个？',
      ko: '행렬을 반대 순서로 곱했습니다. $x$의 바로 옆에 오는 행렬은 어느 것일까요?',
    },
    rules: { product: (first, second) => times(first, second) },
  },
]

const workings: Workings<CollapseParams, Rules> = {
  right: {
    slope: ({ h, k }) => h * k,
    offset: ({ h, b, d }) => h * b + d,
    product: (first, second) => times(second, first),
  },
  slips: SLIPS,
  solve: (params, rules, write) => {
    for (const { ref, value } of slotsOf(KIT, params)) write(ref, value)
    const { k, b, h, d, x, W1, b1, W2, b2, x_vec: input } = params
    const y = write('y', k * x + b)
    write('z', h * y + d)
    const A = write('A', rules.slope(params))
    const B = write('B', rules.offset(params))
    const M = rules
      .product(W1, W2)
      .map((row, i) => row.map((value, j) => write(refOf('M', i + 1, j + 1), value)))
    const v = W2.map((row, i) => write(refOf('v', i + 1), sumOf(row, b1) + at(b2, i)))
    M.forEach((row, i) => write(refOf('z_vec', i + 1), sumOf(row, input) + at(v, i)))
    write('Ax+B', A * x + B)
  },
  levels: {
    1: { en: 'results', zh: '最后结果', ko: '마지막 결과' },
    2: {
      en: 'slope and offset of both too',
      zh: '连同合成的斜率和截距',
      ko: '합친 기울기와 절편까지',
    },
    3: {
      en: 'matrix and vector of both too',
      zh: '连同合成的矩阵和向量',
      ko: '합친 행렬과 벡터까지',
    },
    4: { en: 'both lines too', zh: '连同两条直线', ko: '두 직선까지' },
  },
  blanks: () => BLANKS,
}

const BLANKS: readonly Omit<Blank, 'step'>[] = [
  { quantity: 'y', ref: 'y', skill: 'forward.sum', level: 4, family: 'lines' },
  { quantity: 'z', ref: 'z', skill: 'forward.sum', level: 4, family: 'lines' },
  { quantity: 'A', skill: 'chain', level: 2, family: 'letters' },
  { quantity: 'B', skill: 'forward.sum', level: 2, family: 'letters' },
  ...[1, 2].flatMap((i) =>
    [1, 2].map((j) => ({
      quantity: refOf('M', i, j),
      ref: refOf('M', i, j),
      skill: 'forward.sum' as const,
      level: 3 as const,
      family: 'matrix',
    })),
  ),
  ...[1, 2].map((i) => ({
    quantity: refOf('v', i),
    ref: refOf('v', i),
    skill: 'forward.sum' as const,
    level: 3 as const,
    family: 'vector',
  })),
  ...[1, 2].map((i) => ({
    quantity: refOf('z_vec', i),
    ref: refOf('z_vec', i),
    skill: 'forward.sum' as const,
    level: 1 as const,
    family: 'output',
  })),
  { quantity: 'Ax+B', ref: 'z', skill: 'reeval', level: 1, family: 'check' },
]

export const practising = practisingOf(workings, derive, editing)
