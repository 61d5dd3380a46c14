import type { Derivation } from '../../derivation/lesson.ts'
import type { Localized } from '../../i18n/localized.ts'

type Words = Readonly<Record<string, Localized>>

export const NAME = {
  x: { en: 'input', zh: '输入', ko: '입력' },
  w1: { en: 'first weight', zh: '第一层权重', ko: '첫째 층 가중치' },
  b1: { en: 'first bias', zh: '第一层偏置', ko: '첫째 층 편향' },
  w2: { en: 'second weight', zh: '第二层权重', ko: '둘째 층 가중치' },
  b2: { en: 'second bias', zh: '第二层偏置', ko: '둘째 층 편향' },
  weight: { en: 'weight', zh: '权重', ko: '가중치' },
  bias: { en: 'bias', zh: '偏置', ko: '편향' },
  signal: { en: 'signal', zh: '信号', ko: '신호' },
  z1: { en: 'first weighted sum', zh: '第一层加权和', ko: '첫째 층 가중합' },
  h: { en: 'hidden value', zh: '隐藏值', ko: '은닉값' },
  F: { en: 'residual branch', zh: '残差支路', ko: '잔차 갈래' },
  sum: { en: 'sum of both paths', zh: '两路之和', ko: '두 길의 합' },
  out: { en: 'output of the block', zh: '残差块的输出', ko: '잔차 블록의 출력' },
  relu: { en: 'ReLU', zh: 'ReLU', ko: 'ReLU' },
  branch: { en: 'branch into the sum', zh: '支路汇入求和', ko: '갈래에서 합으로' },
  shortcut: { en: 'shortcut', zh: '捷径', ko: '지름길' },
  slope: { en: 'local derivative', zh: '局部导数', ko: '국소 미분' },
  dF: { en: 'slope of the branch', zh: '支路的斜率', ko: '갈래의 기울기' },
  dsum: { en: 'slope of the sum', zh: '和的斜率', ko: '합의 기울기' },
  dout: { en: 'slope of the output', zh: '输出的斜率', ko: '출력의 기울기' },
  dw1: {
    en: 'gradient of the first weight',
    zh: '第一层权重的梯度',
    ko: '첫째 층 가중치의 기울기',
  },
  dw2: {
    en: 'gradient of the second weight',
    zh: '第二层权重的梯度',
    ko: '둘째 층 가중치의 기울기',
  },
  plain: { en: 'without shortcuts, depth', zh: '无捷径，层数', ko: '지름길 없음, 층 수' },
  residual: { en: 'with shortcuts, depth', zh: '有捷径，层数', ko: '지름길 있음, 층 수' },
} as const satisfies Words

export const SERIES: readonly [Localized, Localized] = [
  { en: 'without shortcuts', zh: '无捷径', ko: '지름길 없음' },
  { en: 'with shortcuts', zh: '有捷径', ko: '지름길 있음' },
]

export const CAPTION = {
  block: { en: 'The block', zh: '残差块', ko: '잔차 블록' },
  stack: {
    en: 'Gradient left behind so many sigmoid layers',
    zh: '经过若干 sigmoid 层后剩余的梯度',
    ko: '시그모이드 층을 지난 뒤 남은 기울기',
  },
} as const satisfies Words

export const LEGEND: Derivation['legend'] = [
  { tex: 'F(x)', meaning: NAME.F },
  { tex: 's', meaning: { en: 'sum $F(x) + x$', zh: '和 $F(x) + x$', ko: '합 $F(x) + x$' } },
  { tex: 'y', meaning: NAME.out },
]

export const TITLE = {
  task: { en: 'The task', zh: '题目', ko: '문제' },
  z1: { en: 'First layer', zh: '第一层', ko: '첫째 층' },
  h: { en: 'Through the ReLU', zh: '经过 ReLU', ko: 'ReLU 통과' },
  F: { en: 'Residual $F(x)$', zh: '残差 $F(x)$', ko: '잔차 $F(x)$' },
  sum: { en: 'Add the input', zh: '加上输入', ko: '입력 더하기' },
  sumWithout: { en: 'The sum without the input', zh: '不加输入的和', ko: '입력을 더하지 않은 합' },
  out: { en: 'Output', zh: '输出', ko: '출력' },
  dF: { en: 'Back through the branch', zh: '沿支路反向', ko: '갈래를 거슬러' },
  dsum: { en: 'Back on both paths', zh: '沿两条路反向', ko: '두 길을 거슬러' },
  dsumWithout: { en: 'Back on the one path', zh: '沿唯一的路反向', ko: '하나뿐인 길을 거슬러' },
  dw: { en: 'Gradients of the weights', zh: '权重的梯度', ko: '가중치의 기울기' },
  stack: { en: 'A deep stack', zh: '深层堆叠', ko: '깊게 쌓기' },
} as const satisfies Words

export const GOAL = {
  task: {
    en: 'Work out $y = \\mathrm{relu}(F(x) + x)$ at $x =$ {x}, then its slope: what does the shortcut change?',
    zh: '计算 $y = \\mathrm{relu}(F(x) + x)$ 在 $x =$ {x} 处的值和斜率：捷径带来了什么变化？',
    ko: '$x =$ {x}에서 $y = \\mathrm{relu}(F(x) + x)$의 값과 기울기를 구하세요. 지름길은 무엇을 바꿀까요?',
  },
  taskWithout: {
    en: 'Work out $y = \\mathrm{relu}(F(x))$ at $x =$ {x}, then its slope. There is no shortcut here.',
    zh: '计算 $y = \\mathrm{relu}(F(x))$ 在 $x =$ {x} 处的值和斜率。这里没有捷径。',
    ko: '$x =$ {x}에서 $y = \\mathrm{relu}(F(x))$의 값과 기울기를 구하세요. 여기에는 지름길이 없습니다.',
  },
  z1: {
    en: 'What goes into the first unit?',
    zh: '第一个单元的输入是多少？',
    ko: '첫째 뉴런에 들어가는 값은 얼마일까요?',
  },
  h: {
    en: 'What does the ReLU let through?',
    zh: 'ReLU 让多少通过？',
    ko: 'ReLU를 지나는 값은 얼마일까요?',
  },
  F: {
    en: 'What comes out of the branch?',
    zh: '支路的输出是多少？',
    ko: '잔차 갈래의 출력은 얼마일까요?',
  },
  sum: {
    en: 'What arrives where both paths meet?',
    zh: '两条路汇合处的值是多少？',
    ko: '두 길이 만나는 곳의 값은 얼마일까요?',
  },
  sumWithout: {
    en: 'What arrives at the end of the branch?',
    zh: '支路末端的值是多少？',
    ko: '갈래 끝의 값은 얼마일까요?',
  },
  out: {
    en: 'What comes out of the block?',
    zh: '残差块输出多少？',
    ko: '잔차 블록의 출력은 얼마일까요?',
  },
  dF: {
    en: 'How does $F$ answer to a small change of $x$?',
    zh: '$x$ 稍有变化时，$F$ 如何变化？',
    ko: '$x$의 작은 변화에 $F$의 값은 어떻게 반응할까요?',
  },
  dsum: {
    en: 'How does the sum answer to $x$, on all paths together?',
    zh: '把所有路径合起来，和如何随 $x$ 变化？',
    ko: '모든 길을 합치면 $x$의 변화에 합은 어떻게 반응할까요?',
  },
  dw: {
    en: 'How does the output answer to each weight?',
    zh: '输出如何随每个权重变化？',
    ko: '출력은 각 가중치의 변화에 어떻게 반응할까요?',
  },
  stack: (depth: number): Localized => ({
    en: `How much of a gradient comes back through ${depth} sigmoid layers, from an input $y_0 = 0.5$?`,
    zh: `输入 $y_0 = 0.5$，梯度反向经过 ${depth} 层 sigmoid 后还剩多少？`,
    ko: `입력이 $y_0 = 0.5$일 때 시그모이드 층 ${depth}개를 거슬러 오면 기울기는 얼마나 남을까요?`,
  }),
} as const

export const BECAUSE = {
  passes: {
    en: 'It is positive, so it passes as it is.',
    zh: '它为正，所以原样通过。',
    ko: '양수이므로 그대로 지나갑니다.',
  },
  off: {
    en: 'It is not positive, so nothing passes: neither the value nor, later, the gradient.',
    zh: '它不为正，所以什么都不通过：值不通过，之后梯度也不通过。',
    ko: '양수가 아니므로 아무것도 지나가지 못합니다. 나중에 기울기도 막힙니다.',
  },
  one: {
    en: 'The shortcut hands the change on unchanged: it adds a 1, whatever the branch does.',
    zh: '捷径把变化原样传过去：不管支路如何，它都加上 1。',
    ko: '지름길은 변화를 그대로 전합니다. 갈래가 어떻든 1을 더합니다.',
  },
  none: {
    en: 'Without the shortcut only the branch is left.',
    zh: '没有捷径，就只剩下支路。',
    ko: '지름길이 없으면 갈래만 남습니다.',
  },
  weights: {
    en: 'All weights are in the branch: no path along the shortcut leads to them.',
    zh: '权重都在支路上：沿捷径没有通向权重的路。',
    ko: '가중치는 모두 갈래에 있습니다. 지름길로는 가중치에 이르지 못합니다.',
  },
  stack: {
    en: 'A plain layer is $y_{l+1} = \\sigma(y_l)$ and multiplies by at most a quarter. With a shortcut it is $y_{l+1} = y_l + \\sigma(y_l)$ and multiplies by more than 1.',
    zh: '普通层为 $y_{l+1} = \\sigma(y_l)$，每层最多乘以四分之一；有捷径时为 $y_{l+1} = y_l + \\sigma(y_l)$，每层都乘以大于 1 的数。',
    ko: '보통 층은 $y_{l+1} = \\sigma(y_l)$이고 많아야 4분의 1을 곱합니다. 지름길이 있으면 $y_{l+1} = y_l + \\sigma(y_l)$이고 1보다 큰 수를 곱합니다.',
  },
} as const satisfies Words

export const WHY = {
  sum: {
    en: 'The branch need only learn the difference from the input. If there is nothing to add, it can stay at 0.',
    zh: '支路只需学习与输入的差；如果没有什么可加，保持为 0 即可。',
    ko: '갈래는 입력과의 차이만 학습하면 됩니다. 더할 것이 없으면 0으로 있으면 됩니다.',
  },
  dsum: {
    en: 'Even if the slope of the branch is close to 0, the gradient comes through the shortcut. Only the last ReLU can stop it.',
    zh: '即使支路的斜率接近 0，梯度仍能沿捷径传过去，只有最后的 ReLU 能拦住它。',
    ko: '갈래의 미분값이 0에 가까워도 기울기는 지름길로 전해집니다. 마지막 ReLU에서만 막힐 수 있습니다.',
  },
} as const satisfies Words
