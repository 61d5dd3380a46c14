import type { Derivation } from '../../derivation/lesson.ts'
import type { Erratum } from '../../derivation/step.ts'
import { everywhere, type Localized } from '../../i18n/localized.ts'

type Words = Readonly<Record<string, Localized>>

export const NAME = {
  m: { en: 'units in', zh: '输入单元数', ko: '입력 유닛 수' },
  n: { en: 'units out', zh: '输出单元数', ko: '출력 유닛 수' },
  gain: { en: 'gain', zh: '增益', ko: '이득' },
  forward: { en: 'variance for the way forward', zh: '前向所需的方差', ko: '순전파에 맞는 분산' },
  backward: { en: 'variance for the way back', zh: '反向所需的方差', ko: '역전파에 맞는 분산' },
  xavier: { en: 'variance of the weights', zh: '权重的方差', ko: '가중치의 분산' },
  r: { en: 'bound of the uniform distribution', zh: '均匀分布的边界', ko: '균등분포의 경계' },
  sigma: { en: 'standard deviation', zh: '标准差', ko: '표준편차' },
  ahead: { en: 'factor per layer, forward', zh: '每层的倍数，前向', ko: '층마다의 배율, 순전파' },
  back: { en: 'factor per layer, back', zh: '每层的倍数，反向', ko: '층마다의 배율, 역전파' },
  derived: { en: 'size as derived, layer', zh: '推导值，层', ko: '유도한 크기, 층' },
  tanh: { en: 'size with tanh, layer', zh: 'tanh 后的值，层', ko: 'tanh를 거친 크기, 층' },
} as const satisfies Words

export const CAPTION = {
  chain: {
    en: 'From the size of the layer to its weights',
    zh: '由层的大小得到权重',
    ko: '층의 크기에서 가중치까지',
  },
  spread: {
    en: 'How the weights are spread',
    zh: '权重的分布',
    ko: '가중치의 분포',
  },
  stack: {
    en: 'Size $q_l = E[a^2]$ after $l$ layers with as many units out as in, from $q_0 = 1$',
    zh: '输入输出同样多的各层之后，$q_l = E[a^2]$ 的大小，$q_0 = 1$',
    ko: '입력과 출력이 같은 층을 $l$개 지난 크기 $q_l = E[a^2]$, 처음은 $q_0 = 1$',
  },
} as const satisfies Words

export const CURVE = {
  uniform: { en: 'uniform distribution', zh: '均匀分布', ko: '균등분포' },
  normal: { en: 'normal distribution', zh: '正态分布', ko: '정규분포' },
} as const satisfies Words

export const SERIES: readonly [Localized, Localized] = [
  { en: 'as derived', zh: '推导所得', ko: '유도한 값' },
  { en: 'with tanh', zh: '经过 tanh', ko: 'tanh를 거친 값' },
]

export const LEGEND: Derivation['legend'] = [
  {
    tex: 'm, n',
    meaning: { en: 'units in and out', zh: '输入、输出单元数', ko: '입력과 출력 유닛 수' },
  },
  { tex: 'V', meaning: NAME.xavier },
  { tex: 'g', meaning: NAME.gain },
]

export const TITLE = {
  task: {
    en: 'How large are the first weights?',
    zh: '初始权重取多大？',
    ko: '처음 가중치는 얼마나 커야 할까',
  },
  forward: { en: 'Forward', zh: '前向', ko: '순전파' },
  backward: { en: 'Back', zh: '反向', ko: '역전파' },
  compromise: { en: 'Between the two', zh: '取两者之间', ko: '둘 사이' },
  uniform: { en: 'Uniform weights', zh: '均匀分布的权重', ko: '균등분포의 가중치' },
  normal: { en: 'Normal weights', zh: '正态分布的权重', ko: '정규분포의 가중치' },
  gains: { en: 'What each direction gets', zh: '两个方向各得多少', ko: '두 방향의 배율' },
  stack: { en: 'What tanh makes of it', zh: 'tanh 的影响', ko: 'tanh의 영향' },
} as const satisfies Words

export const GOAL = {
  task: {
    en: 'A layer has {m} units in and {n} out. How far should its random weights be spread, so that neither signals nor gradients fade or explode?',
    zh: '一层有 {m} 个输入单元、{n} 个输出单元。随机权重应分布得多宽，信号和梯度才既不消失也不爆炸？',
    ko: '입력 유닛이 {m}개, 출력 유닛이 {n}개인 층이 있습니다. 신호와 기울기가 사라지지도 폭발하지도 않으려면 무작위 가중치는 얼마나 퍼져 있어야 할까요?',
  },
  forward: {
    en: 'Which variance of the weights makes the weighted sums as large as the inputs?',
    zh: '权重的方差取多少，加权和才与输入一样大？',
    ko: '가중치의 분산이 얼마일 때 가중합이 입력만큼 커질까요?',
  },
  backward: {
    en: 'And which makes the gradients as large before the layer as behind it?',
    zh: '方差取多少，梯度经过这一层后大小不变？',
    ko: '분산이 얼마일 때 기울기가 층을 거슬러 가도 크기를 지킬까요?',
  },
  compromise: {
    en: 'Both cannot be had unless $m = n$. Which variance lies between?',
    zh: '除非 $m = n$，两者不能同时满足。介于其间的方差是多少？',
    ko: '$m = n$이 아니면 둘 다 맞출 수는 없습니다. 그 사이의 분산은 얼마일까요?',
  },
  uniform: {
    en: 'Between which bounds $-r$ and $r$ are uniform weights drawn?',
    zh: '均匀分布的权重在 $-r$ 与 $r$ 之间抽取，$r$ 是多少？',
    ko: '균등분포의 가중치는 $-r$과 $r$ 사이에서 뽑습니다. $r$의 값은 얼마일까요?',
  },
  normal: {
    en: 'Which standard deviation have normal weights?',
    zh: '正态分布的权重，标准差是多少？',
    ko: '정규분포의 가중치라면 표준편차는 얼마일까요?',
  },
  gains: {
    en: 'By what does such a layer multiply the variance, forward and back?',
    zh: '这样的一层使方差变为多少倍？前向和反向各是多少？',
    ko: '이런 층은 분산을 몇 배로 만들까요? 순전파와 역전파에서 각각 구해 봅시다.',
  },
  stack: {
    en: 'The derivation takes $\\tanh z$ for $z$. What is really left after many layers?',
    zh: '推导中把 $\\tanh z$ 当作 $z$。经过多层之后，实际还剩多少？',
    ko: '유도에서는 $\\tanh z$의 값을 $z$로 보았습니다. 여러 층을 지나면 실제로는 얼마나 남을까요?',
  },
} as const satisfies Words

export const BECAUSE = {
  task: {
    en: 'Size is measured by the variance. Weights and inputs have mean 0 and know nothing of each other; biases start at 0.',
    zh: '大小用方差来衡量。权重与输入的均值都为 0，且相互独立；偏置从 0 开始。',
    ko: '크기는 분산으로 잽니다. 가중치와 입력은 평균이 0이고 서로 독립이며, 편향은 0에서 시작합니다.',
  },
  forward: {
    en: 'A sum of $m$ products has the variance $m \\cdot V \\cdot \\mathrm{Var}\\,a$: the factor $mV$ must be 1.',
    zh: '$m$ 个乘积之和的方差是 $m \\cdot V \\cdot \\mathrm{Var}\\,a$：倍数 $mV$ 应为 1。',
    ko: '곱 $m$개를 더한 값의 분산은 $m \\cdot V \\cdot \\mathrm{Var}\\,a$입니다. 배율 $mV$의 값이 1이어야 합니다.',
  },
  backward: {
    en: 'On the way back $W^T$ adds $n$ products for each input, and the slope of tanh near 0 is 1: the factor is $nV$.',
    zh: '反向时 $W^T$ 为每个输入把 $n$ 个乘积相加，而 tanh 在 0 附近的斜率为 1：倍数是 $nV$。',
    ko: '거슬러 갈 때 $W^T$는 입력마다 곱 $n$개를 더하고, 0 부근에서 tanh의 기울기는 1입니다. 그래서 배율은 $nV$입니다.',
  },
  mean: {
    en: 'It is the harmonic mean of both: 1 over the mean of $m$ and $n$.',
    zh: '这是两者的调和平均：$m$ 与 $n$ 的平均数的倒数。',
    ko: '둘의 조화평균, 곧 $m$과 $n$의 평균의 역수입니다.',
  },
  gain: {
    en: 'Without the gain it is the harmonic mean of both, 1 over the mean of $m$ and $n$. The gain makes up for what the activation takes away.',
    zh: '不计增益时，这是两者的调和平均，即 $m$ 与 $n$ 的平均数的倒数。增益用来补偿激活函数的削弱。',
    ko: '이득이 없으면 둘의 조화평균, 곧 $m$과 $n$의 평균의 역수입니다. 이득은 활성화 함수가 줄이는 만큼을 메웁니다.',
  },
  uniform: {
    en: 'A uniform distribution on $-r \\dots r$ has the variance $r^2/3$.',
    zh: '$-r \\dots r$ 上均匀分布的方差是 $r^2/3$。',
    ko: '$-r \\dots r$의 균등분포는 분산이 $r^2/3$입니다.',
  },
  normal: {
    en: 'The standard deviation is the square root of the variance; no bound is needed.',
    zh: '标准差就是方差的平方根，不需要边界。',
    ko: '표준편차는 분산의 제곱근이며, 경계는 필요 없습니다.',
  },
  apart: {
    en: 'One direction grows at the cost of the other: only with $m = n$ both factors are the same.',
    zh: '一个方向变大，另一个方向就变小：只有 $m = n$ 时两个倍数才相同。',
    ko: '한쪽이 커지면 다른 쪽이 작아집니다. $m = n$일 때만 두 배율이 같습니다.',
  },
  square: {
    en: '$m = n$ and no gain: both factors are 1, signals and gradients keep their size.',
    zh: '$m = n$ 且没有增益：两个倍数都是 1，信号和梯度大小不变。',
    ko: '$m = n$이고 이득이 없으므로 두 배율이 모두 1이며, 신호와 기울기가 크기를 지킵니다.',
  },
  squared: {
    en: '$m = n$: both factors are the square of the gain.',
    zh: '$m = n$：两个倍数都等于增益的平方。',
    ko: '$m = n$이므로 두 배율이 모두 이득의 제곱입니다.',
  },
} as const satisfies Words

export const WHY = {
  forward: {
    en: '$\\mathrm{Var}(Wa) = \\mathrm{Var}\\,W\\,\\mathrm{Var}\\,a + \\mathrm{Var}\\,W\\,(E\\,a)^2 + \\mathrm{Var}\\,a\\,(E\\,W)^2$, and with both means 0 the first term alone is left. Products of different inputs do not add to the variance, since $E\\,W = 0$.',
    zh: '$\\mathrm{Var}(Wa) = \\mathrm{Var}\\,W\\,\\mathrm{Var}\\,a + \\mathrm{Var}\\,W\\,(E\\,a)^2 + \\mathrm{Var}\\,a\\,(E\\,W)^2$，均值都为 0 时只剩第一项。因为 $E\\,W = 0$，不同输入的乘积之间没有协方差。',
    ko: '$\\mathrm{Var}(Wa) = \\mathrm{Var}\\,W\\,\\mathrm{Var}\\,a + \\mathrm{Var}\\,W\\,(E\\,a)^2 + \\mathrm{Var}\\,a\\,(E\\,W)^2$에서 두 평균이 0이면 첫 항만 남습니다. $E\\,W = 0$이므로 서로 다른 입력의 곱끼리는 공분산이 없습니다.',
  },
} as const satisfies Words

/** What is left after so many layers. tanh z lies nearer to 0 than z, whatever the gain. */
export const deeper = (depth: number): Localized => ({
  en: `$\\tanh z$ is nearer to 0 than $z$, so every layer keeps less than derived: {tanh[${depth}]} in place of {derived[${depth}]} after the last one.`,
  zh: `$\\tanh z$ 比 $z$ 更接近 0，所以每层留下的都比推导的少：最后一层之后是 {tanh[${depth}]}，而不是 {derived[${depth}]}。`,
  ko: `$\\tanh z$의 값은 $z$보다 0에 가까우므로 층마다 유도한 것보다 적게 남습니다. 마지막 층 뒤에는 {derived[${depth}]} 대신 {tanh[${depth}]}만 남습니다.`,
})

export const E15: Erratum = {
  document: '001',
  lines: '291',
  printed: everywhere('$\\mathbb{E}[a]^2$'),
  right: everywhere('$(\\mathbb{E}[a])^2$'),
  why: {
    en: 'As printed it can be read as the mean of the square, which is not 0.',
    zh: '照印刷的写法可能被读成平方的均值，而它并不为 0。',
    ko: '인쇄된 대로는 제곱의 평균으로 읽힐 수 있는데, 그 값은 0이 아닙니다.',
  },
}

export const E16: Erratum = {
  document: '001',
  lines: '293–306',
  printed: everywhere('$\\mathrm{Var}(z) = \\mathrm{Var}(a)$'),
  right: everywhere('$\\mathrm{Var}(z) \\approx \\mathrm{Var}(a), \\quad |z| \\ll 1$'),
  why: {
    en: 'It also needs biases of 0, inputs that do not depend on the weights, and sums so small that $\\tanh z \\approx z$.',
    zh: '这还要求偏置为 0，输入与权重独立，并且加权和小到可以认为 $\\tanh z \\approx z$。',
    ko: '편향이 0이고, 입력이 가중치와 독립이며, 가중합이 작아서 $\\tanh z \\approx z$로 볼 수 있어야 합니다.',
  },
}
