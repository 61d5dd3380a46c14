import type { Derivation } from '../../derivation/lesson.ts'
import type { Prose } from '../../derivation/prose.ts'
import type { Localized } from '../../i18n/localized.ts'
import type { Activation, ChainParams } from './kit.ts'
import { outTex, SIGN, slopeTex, sub } from './symbols.ts'

type Words = Readonly<Record<string, Localized>>

export const NAME = {
  x: { en: 'input', zh: '输入', ko: '입력' },
  A: { en: 'weight', zh: '权重', ko: '가중치' },
  b: { en: 'bias', zh: '偏置', ko: '편향' },
  z: { en: 'weighted sum', zh: '加权和', ko: '가중합' },
  y: { en: 'output', zh: '输出', ko: '출력' },
  layer: { en: 'layer', zh: '层', ko: '층' },
  slope: { en: 'slope', zh: '斜率', ko: '활성화 함수의 미분값' },
  rest: { en: 'one minus the output', zh: '1 与输出之差', ko: '1에서 출력을 뺀 값' },
  dy: { en: 'gradient of the output', zh: '对输出的梯度', ko: '출력에 대한 기울기' },
  db: { en: 'gradient of the bias', zh: '偏置的梯度', ko: '편향의 기울기' },
  dA: { en: 'gradient of the weight', zh: '权重的梯度', ko: '가중치의 기울기' },
  bound: { en: 'bound of the gradient', zh: '梯度的上界', ko: '기울기의 상한' },
  size: { en: 'size of the weight', zh: '权重的绝对值', ko: '가중치의 크기' },
  local: { en: 'local derivative', zh: '局部导数', ko: '국소 미분' },
  biasEdge: { en: 'bias into the sum', zh: '偏置汇入求和', ko: '편향에서 합으로' },
  factor: { en: 'factor of a layer', zh: '一层的因子', ko: '한 층의 인수' },
  slopeCurve: { en: 'curve of the slope', zh: '斜率曲线', ko: '기울기 곡선' },
  steepest: { en: 'largest slope', zh: '最大斜率', ko: '가장 큰 기울기' },
  h: { en: 'distance of the check', zh: '检验用的间距', ko: '확인에 쓰는 간격' },
  up: { en: 'output with a larger bias', zh: '偏置稍大时的输出', ko: '편향을 키웠을 때의 출력' },
  down: { en: 'output with a smaller bias', zh: '偏置稍小时的输出', ko: '편향을 줄였을 때의 출력' },
  measured: { en: 'measured slope', zh: '测得的斜率', ko: '측정한 기울기' },
} as const satisfies Words

export const CAPTION = {
  input: { en: 'The input', zh: '输入', ko: '입력' },
  chain: { en: 'The chain of layers', zh: '逐层相连的链', ko: '층의 사슬' },
  left: {
    en: 'What is left of the gradient, layer by layer',
    zh: '各层剩余的梯度',
    ko: '층마다 남은 기울기',
  },
  slopes: {
    en: 'The slope of the activation at each unit',
    zh: '各单元处激活函数的斜率',
    ko: '각 뉴런에서 활성화 함수의 기울기',
  },
} as const satisfies Words

export const seriesOf = (last: number): readonly [Localized, Localized] => [
  {
    en: `size of ∂y${SUBSCRIPT[last] ?? ''}/∂b, by layer`,
    zh: `各层 ∂y${SUBSCRIPT[last] ?? ''}/∂b 的绝对值`,
    ko: `층별 ∂y${SUBSCRIPT[last] ?? ''}/∂b의 크기`,
  },
  { en: 'its bound', zh: '它的上界', ko: '그 상한' },
]

const SUBSCRIPT = '₀₁₂₃₄₅₆₇₈₉'

export const legendOf = (f: Activation): Derivation['legend'] => [
  {
    tex: '\\tilde y_i',
    meaning: {
      en: 'weighted sum of a layer, before the activation',
      zh: '某一层的加权和，激活之前',
      ko: '한 층의 가중합, 활성화 함수에 넣기 전',
    },
  },
  { tex: 'y_i', meaning: { en: 'output of a layer', zh: '该层的输出', ko: '그 층의 출력' } },
  {
    tex: 'A_i, b_i',
    meaning: { en: 'its weight and bias', zh: '它的权重和偏置', ko: '그 가중치와 편향' },
  },
  {
    tex: `${SIGN[f]}'`,
    meaning: { en: 'slope of the activation', zh: '激活函数的导数', ko: '활성화 함수의 도함수' },
  },
  {
    tex: 'B_i',
    meaning: { en: 'bound of its gradient', zh: '其梯度的上界', ko: '그 기울기의 상한' },
  },
]

export const TITLE = {
  task: { en: 'The task', zh: '题目', ko: '문제' },
  forward: { en: 'Forward', zh: '前向计算', ko: '순전파' },
  slopes: { en: 'The slopes', zh: '各处的斜率', ko: '활성화 함수의 기울기' },
  last: { en: 'The last layer', zh: '最后一层', ko: '마지막 층' },
  dA: { en: 'Gradients of the weights', zh: '权重的梯度', ko: '가중치의 기울기' },
  bound: { en: 'The bound', zh: '梯度的上界', ko: '기울기의 상한' },
  small: { en: 'A small weight', zh: '很小的权重', ko: '작은 가중치' },
  kept: { en: 'Nothing lost', zh: '毫无衰减', ko: '줄지 않는 경우' },
  difference: { en: 'Check by measuring', zh: '用差商检验', ko: '차분으로 확인하기' },
} as const satisfies Words

export const titleBack = (i: number): Prose => ({
  en: `Back to layer ${i}`,
  zh: `反向到第 ${i} 层`,
  ko: `${i}번째 층으로 거슬러`,
})

export const titleOfSaturated = (f: Activation): Prose =>
  f === 'relu'
    ? { en: 'A unit that is off', zh: '关闭的单元', ko: '꺼진 뉴런' }
    : { en: 'A saturated unit', zh: '饱和的单元', ko: '포화된 뉴런' }

/** The questions of the steps, in the symbols of these layers. */
export function goalsOf({ f, A }: ChainParams) {
  const last = A.length
  const y = `$${outTex(last)}$`
  const rules = `$y_i = ${SIGN[f]}(A_i\\,y_{i-1} + b_i)$`
  const end = `$${outTex(last)} = ${sub('A', last)}\\,${outTex(last - 1)} + ${sub('b', last)}$`
  return {
    task: {
      en: `A chain of ${last} layers: ${rules} from $y_0 = x =$ {x} on, and ${end} at the end. How strongly does ${y} answer to $b_1$, at the far end?`,
      zh: `${last} 层的链：从 $y_0 = x =$ {x} 起 ${rules}，最后一层 ${end}。${y} 对链另一端的 $b_1$ 有多敏感？`,
      ko: `${last}개 층의 사슬입니다. $y_0 = x =$ {x}에서 시작해 ${rules}, 마지막 층은 ${end}. 반대쪽 끝의 $b_1$에 출력 ${y}의 값은 얼마나 민감할까요?`,
    },
    forward: {
      en: 'What comes out of each layer?',
      zh: '每一层的输出是多少？',
      ko: '각 층의 출력은 얼마일까요?',
    },
    slopes: {
      en: 'How steep is the activation at each unit?',
      zh: '激活函数在每个单元处有多陡？',
      ko: '각 뉴런에서 활성화 함수는 얼마나 가파를까요?',
    },
    last: {
      en: `How does ${y} answer to the last bias, and to the output before it?`,
      zh: `${y} 如何随最后一个偏置和前一层的输出变化？`,
      ko: `마지막 편향과 바로 앞 층의 출력에 ${y}의 값은 어떻게 반응할까요?`,
    },
    back: (i: number) => ({
      en: `One layer further back: how does ${y} answer to $${sub('b', i)}$?`,
      zh: `再后退一层：${y} 如何随 $${sub('b', i)}$ 变化？`,
      ko: `한 층 더 거슬러: $${sub('b', i)}$의 변화에 ${y}의 값은 어떻게 반응할까요?`,
    }),
    dA: {
      en: `How does ${y} answer to each weight?`,
      zh: `${y} 如何随每个权重变化？`,
      ko: `각 가중치의 변화에 ${y}의 값은 어떻게 반응할까요?`,
    },
    bound: {
      en: 'How large can these gradients be at most, whatever the biases and the input are?',
      zh: '无论偏置和输入取什么值，这些梯度最大能有多大？',
      ko: '편향과 입력이 어떤 값이든 이 기울기는 최대 얼마까지 커질 수 있을까요?',
    },
    small: (layer: number) => ({
      en: `Claim (a): what does the size of one weight, $${sub('A', layer)}$, do?`,
      zh: `结论 (a)：一个权重 $${sub('A', layer)}$ 的大小有什么影响？`,
      ko: `주장 (a): 가중치 하나, $${sub('A', layer)}$의 크기는 어떤 영향을 줄까요?`,
    }),
    saturated: (layer: number) => ({
      en: `Claim (b): what does one flat place, $${slopeTex(f, layer)} \\approx 0$, do?`,
      zh: `结论 (b)：一处平坦，即 $${slopeTex(f, layer)} \\approx 0$，有什么影响？`,
      ko: `주장 (b): 평평한 곳 하나, 곧 $${slopeTex(f, layer)} \\approx 0$은 어떤 영향을 줄까요?`,
    }),
    kept: {
      en: 'Is there a chain of this kind that loses nothing on the way back?',
      zh: '这样的链有没有反向时毫不衰减的？',
      ko: '거슬러 올 때 기울기가 조금도 줄지 않는 사슬이 있을까요?',
    },
    difference: {
      en: `Does ${y} follow a small change of $b_1$ as the gradient says?`,
      zh: `$b_1$ 稍有变化时，${y} 的变化与梯度一致吗？`,
      ko: `$b_1$의 작은 변화에 ${y}의 값은 기울기대로 따라올까요?`,
    },
  }
}

export const WHY = {
  slopes: {
    sigmoid: {
      en: "$\\sigma' = \\sigma(1 - \\sigma)$ is largest where $\\sigma = \\frac12$, and is $\\frac14$ there: the sigmoid is nowhere steeper.",
      zh: "$\\sigma' = \\sigma(1 - \\sigma)$ 在 $\\sigma = \\frac12$ 处最大，等于 $\\frac14$：sigmoid 没有比这更陡的地方。",
      ko: "$\\sigma' = \\sigma(1 - \\sigma)$의 값은 $\\sigma = \\frac12$일 때 가장 크고 그때 $\\frac14$입니다. 시그모이드는 그보다 가파른 곳이 없습니다.",
    },
    tanh: {
      en: "$\\tanh' = 1 - \\tanh^2$ is 1 only at 0, and smaller everywhere else.",
      zh: "$\\tanh' = 1 - \\tanh^2$ 只在 0 处等于 1，别处都更小。",
      ko: "$\\tanh' = 1 - \\tanh^2$의 값은 0에서만 1이고 다른 곳에서는 모두 그보다 작습니다.",
    },
    relu: {
      en: 'A ReLU passes a gradient on as it is, or not at all.',
      zh: 'ReLU 要么原样传递梯度，要么完全不传。',
      ko: 'ReLU에서 기울기는 그대로 지나가거나 전혀 지나가지 못합니다.',
    },
  },
  product: {
    en: 'The chain rule makes the gradient a product, with a weight and a slope for every layer on the way. One small factor makes all of it small, unless others make up for it.',
    zh: '由链式法则，梯度是一个乘积，途中每一层贡献一个权重和一个斜率。只要有一个因子很小，整个乘积就小，除非别的因子补回来。',
    ko: '연쇄 법칙에 따라 기울기는 곱이 되고, 지나는 층마다 가중치 하나와 활성화 함수의 미분값 하나가 인수로 들어갑니다. 다른 인수가 메우지 않는 한 작은 인수 하나가 전체를 작게 만듭니다.',
  },
  dA: {
    en: 'The bias moves its sum by 1, the weight by its input: where the gradient of the bias vanishes, that of the weight vanishes too, unless its input is large.',
    zh: '偏置使加权和变化 1，权重使它变化一个输入值：偏置的梯度消失时，只要输入不大，权重的梯度也随之消失。',
    ko: '편향은 가중합을 1만큼, 가중치는 입력만큼 움직입니다. 그래서 편향의 기울기가 소실되면, 입력이 크지 않은 한 가중치의 기울기도 소실됩니다.',
  },
  bound: {
    sigmoid: {
      en: 'Every layer on the way brings its weight and at most a quarter. Ten layers with weights of 1 leave less than a millionth.',
      zh: '途中每一层贡献一个权重和至多四分之一。权重都为 1 时，十层之后剩下不到百万分之一。',
      ko: '지나는 층마다 가중치와 많아야 4분의 1이 곱해집니다. 가중치가 모두 1이면 열 층 뒤에는 백만분의 1도 남지 않습니다.',
    },
    tanh: {
      en: 'Every layer on the way brings its weight and at most 1. Tanh loses less than the sigmoid where its sums are near 0.',
      zh: '途中每一层贡献一个权重和至多 1。加权和接近 0 时，tanh 的衰减比 sigmoid 小。',
      ko: '지나는 층마다 가중치와 많아야 1이 곱해집니다. 가중합이 0에 가까우면 tanh는 시그모이드보다 기울기를 덜 줄입니다.',
    },
    relu: {
      en: 'Every layer on the way brings its weight and 1 or 0. What is left depends on the weights alone: below 1 it shrinks, above 1 it grows, unless a unit is off.',
      zh: '途中每一层贡献一个权重和 1 或 0。单元都打开时，剩多少只取决于权重：绝对值小于 1 就缩小，大于 1 就放大。',
      ko: '지나는 층마다 가중치와 1 또는 0이 곱해집니다. 꺼진 뉴런이 없으면 남는 크기는 가중치로만 정해집니다. 절댓값이 1보다 작으면 줄고 크면 커집니다.',
    },
  },
  small: {
    en: 'A layer after those whose gradients get small is to blame. The claim asks for weights that are not too large: a large one could make up for the small one.',
    zh: '原因在于后面的某一层。结论要求其他权重不太大，否则大的权重会把小的补回来。',
    ko: '원인은 기울기가 작아지는 층들보다 뒤에 있는 층입니다. 다른 가중치가 너무 크지 않아야 한다는 조건이 필요합니다. 큰 가중치는 작은 가중치를 메울 수 있습니다.',
  },
  saturated: {
    sigmoid: {
      en: "$\\sigma' \\to 0$ on both sides, while $\\sigma$ itself goes to 0 on the left and to 1 on the right: saturated means flat, not small.",
      zh: "两侧都有 $\\sigma' \\to 0$，而 $\\sigma$ 本身在左侧趋于 0，在右侧趋于 1：饱和是指平坦，不是指值小。",
      ko: "양쪽에서 모두 $\\sigma' \\to 0$이지만 $\\sigma$ 자체는 왼쪽에서 0, 오른쪽에서 1로 갑니다. 포화란 값이 작다는 뜻이 아니라 평평하다는 뜻입니다.",
    },
    tanh: {
      en: "$\\tanh' \\to 0$ on both sides, while $\\tanh$ itself goes to −1 and to 1: saturated means flat, not small.",
      zh: "两侧都有 $\\tanh' \\to 0$，而 $\\tanh$ 本身趋于 −1 和 1：饱和是指平坦，不是指值小。",
      ko: "양쪽에서 모두 $\\tanh' \\to 0$이지만 $\\tanh$ 자체는 −1과 1로 갑니다. 포화란 값이 작다는 뜻이 아니라 평평하다는 뜻입니다.",
    },
    relu: {
      en: 'A ReLU is flat on the negative side only, but there its slope is exactly 0. On the positive side it never saturates.',
      zh: 'ReLU 只在负的一侧平坦，但那里斜率恰好为 0；正的一侧永不饱和。',
      ko: 'ReLU는 음수 쪽에서만 평평하지만 그곳의 기울기는 정확히 0입니다. 양수 쪽에서는 포화되지 않습니다.',
    },
  },
  kept: {
    en: 'The product neither vanishes nor explodes as long as weight times slope stays near 1 in every layer. Good initial weights aim at that.',
    zh: '只要每一层的权重与斜率之积都接近 1，乘积就既不消失也不爆炸。好的权重初始化追求的正是这一点。',
    ko: '층마다 가중치와 기울기의 곱이 1에 가까우면 전체 곱은 소실되지도 폭발하지도 않습니다. 좋은 가중치 초기화의 목표가 이것입니다.',
  },
} as const

export const BECAUSE_KEPT: Readonly<Record<Activation, Prose>> = {
  sigmoid: {
    en: 'Every layer takes {kept.x} and gives {kept.y}, so every factor is the same, however deep the chain. It takes weights of 4 and sums in the middle: weights that are "not too large" cannot do it.',
    zh: '每一层输入 {kept.x}、输出 {kept.y}，因此无论多深，每个因子都一样。这既要权重为 4，又要加权和正在中间：“不太大”的权重做不到。',
    ko: '모든 층의 입력이 {kept.x}, 출력이 {kept.y}이므로 아무리 깊어도 인수가 모두 같습니다. 그러려면 가중치가 4이고 가중합이 한가운데에 있어야 합니다. "너무 크지 않은" 가중치로는 할 수 없습니다.',
  },
  tanh: {
    en: 'Every layer takes {kept.x} and gives {kept.y}, so every factor is the same, however deep the chain. Away from 0 the slopes are below 1, and with weights of 1 the product shrinks again.',
    zh: '每一层输入 {kept.x}、输出 {kept.y}，因此无论多深，每个因子都一样。一离开 0，斜率就小于 1，权重为 1 时乘积又会缩小。',
    ko: '모든 층의 입력이 {kept.x}, 출력이 {kept.y}이므로 아무리 깊어도 인수가 모두 같습니다. 0에서 벗어나면 기울기가 1보다 작아, 가중치가 1이면 곱이 다시 줄어듭니다.',
  },
  relu: {
    en: 'Every layer takes {kept.x} and gives {kept.y}, so every factor is the same, however deep the chain. Any positive input does: a ReLU that is on has slope 1.',
    zh: '每一层输入 {kept.x}、输出 {kept.y}，因此无论多深，每个因子都一样。输入为正即可：打开的 ReLU 斜率为 1。',
    ko: '모든 층의 입력이 {kept.x}, 출력이 {kept.y}이므로 아무리 깊어도 인수가 모두 같습니다. 입력이 양수이기만 하면 됩니다. 켜진 ReLU의 기울기는 1입니다.',
  },
}
