import { PARAMETERS } from '../../derivation/kit/parameter-count.ts'
import type { Derivation } from '../../derivation/lesson.ts'
import type { Erratum } from '../../derivation/step.ts'
import { everywhere, type Localized } from '../../i18n/localized.ts'

type Words = Readonly<Record<string, Localized>>

export const NAME = {
  maps: { en: 'maps of layer', zh: '特征图个数，层', ko: '맵의 수, 층' },
  side: { en: 'kernel size of layer', zh: '卷积核大小，层', ko: '커널 크기, 층' },
  flat: {
    en: 'units before the dense layer',
    zh: '全连接层前的单元数',
    ko: '완전 연결 층 앞의 유닛 수',
  },
  outputs: { en: 'outputs', zh: '输出个数', ko: '출력의 수' },
  into: { en: 'convolution into layer', zh: '卷积，通向层', ko: '합성곱, 층' },
  kernels: { en: 'kernels of layer', zh: '卷积核，层', ko: '커널, 층' },
  flatten: { en: 'maps laid out in a row', zh: '展平', ko: '펼치기' },
  layer: {
    en: 'parameters of convolution',
    zh: '参数个数，卷积层',
    ko: '매개변수의 수, 합성곱 층',
  },
  dense: {
    en: 'parameters of the dense layer',
    zh: '全连接层的参数个数',
    ko: '완전 연결 층의 매개변수 수',
  },
  share: { en: 'share of the dense layer', zh: '全连接层的占比', ko: '완전 연결 층의 비율' },
} as const satisfies Words

export const CAPTION = {
  layers: {
    en: 'Maps $c$ and the kernels of size $k \\times k$ that make them, then the dense layer',
    zh: '特征图 $c$、生成它们的 $k \\times k$ 卷积核，最后是全连接层',
    ko: '맵 $c$와 이를 만드는 $k \\times k$ 커널, 끝으로 완전 연결 층',
  },
} as const satisfies Words

export const LEGEND: Derivation['legend'] = [
  { tex: 'c_0', meaning: { en: 'channels of the input', zh: '输入通道数', ko: '입력 채널의 수' } },
  {
    tex: 'c_i',
    meaning: {
      en: 'maps that convolution $i$ gives out, one per kernel',
      zh: '卷积层 $i$ 输出的特征图个数，每个卷积核一个',
      ko: '합성곱 층 $i$가 내놓는 맵의 수, 커널마다 하나',
    },
  },
  {
    tex: 'k_i',
    meaning: {
      en: 'side of its square kernels',
      zh: '该层方形卷积核的边长',
      ko: '그 층 정사각형 커널의 한 변',
    },
  },
  { tex: 'm', meaning: NAME.flat },
  { tex: 'n', meaning: NAME.outputs },
  {
    tex: 'P_i',
    meaning: {
      en: 'parameters of convolution $i$',
      zh: '卷积层 $i$ 的参数个数',
      ko: '합성곱 층 $i$의 매개변수 수',
    },
  },
  { tex: 'F', meaning: NAME.dense },
  { tex: 'P', meaning: PARAMETERS.total },
]

export const TITLE = {
  layer: (k: number): Localized => ({
    en: `Convolution ${k}`,
    zh: `卷积层 ${k}`,
    ko: `합성곱 층 ${k}`,
  }),
  dense: { en: 'The dense layer', zh: '全连接层', ko: '완전 연결 층' },
} as const

export const GOAL = {
  task: {
    en: 'How many numbers are learned in this convolutional network?',
    zh: '这个卷积神经网络要学习多少个数？',
    ko: '이 합성곱 신경망은 몇 개의 수를 학습할까요?',
  },
  layer: (k: number): Localized => ({
    en: `How many parameters have the kernels of convolution ${k}?`,
    zh: `卷积层 ${k} 的卷积核共有多少个参数？`,
    ko: `합성곱 층 ${k}의 커널에는 매개변수가 모두 몇 개 있을까요?`,
  }),
  dense: {
    en: 'How many parameters has the fully connected layer at the end?',
    zh: '最后的全连接层有多少个参数？',
    ko: '마지막 완전 연결 층의 매개변수는 몇 개일까요?',
  },
  share: {
    en: 'What part of all parameters is in the fully connected layer?',
    zh: '全连接层的参数占全部参数的多少？',
    ko: '전체 매개변수 가운데 완전 연결 층이 차지하는 비율은 얼마일까요?',
  },
} as const

export const BECAUSE = {
  kernel: {
    en: 'A kernel reaches through all maps that come in: it has one weight for each place of its window in each of them, and one bias.',
    zh: '一个卷积核贯穿所有输入特征图：窗口在每个特征图中的每个位置各有一个权重，另有一个偏置。',
    ko: '커널 하나는 들어오는 모든 맵에 걸쳐 있습니다. 맵마다 창의 자리 하나에 가중치가 하나씩 있고, 커널마다 편향이 하나 있습니다.',
  },
  weights: {
    en: 'A kernel reaches through all maps that come in: it has one weight for each place of its window in each of them. There are no biases here.',
    zh: '一个卷积核贯穿所有输入特征图：窗口在每个特征图中的每个位置各有一个权重。这里没有偏置。',
    ko: '커널 하나는 들어오는 모든 맵에 걸쳐 있습니다. 맵마다 창의 자리 하나에 가중치가 하나씩 있습니다. 여기에는 편향이 없습니다.',
  },
  one: {
    en: 'The 1 is the bias. It belongs to the kernel as a whole, not to each of the maps that come in.',
    zh: '式中的 1 是偏置。它属于整个卷积核，而不是每个输入特征图各有一个。',
    ko: '식의 1이 편향입니다. 들어오는 맵마다 있는 것이 아니라 커널 전체에 하나만 있습니다.',
  },
  shared: {
    en: 'The size of the picture does not matter: the same kernel is used at every place.',
    zh: '参数个数与图像大小无关：每个位置都使用同一个卷积核。',
    ko: '이미지의 크기와는 상관이 없습니다. 모든 자리에서 같은 커널을 쓰기 때문입니다.',
  },
  pooling: {
    en: 'The pooling between the convolutions has no parameters, and neither has laying the maps out in a row.',
    zh: '卷积层之间的池化没有参数，把特征图展平也没有参数。',
    ko: '합성곱 사이의 풀링에는 매개변수가 없고, 맵을 한 줄로 펼치는 데에도 없습니다.',
  },
  flattened: {
    en: 'All maps are laid out in one row before this layer. Neither that nor the pooling between the convolutions has parameters.',
    zh: '进入这一层之前，所有特征图展平成一行。展平和卷积层之间的池化都没有参数。',
    ko: '이 층에 들어가기 전에 모든 맵을 한 줄로 펼칩니다. 펼치기와 합성곱 사이의 풀링에는 매개변수가 없습니다.',
  },
  share: {
    en: 'The fully connected layer holds {share} of all. It has a weight of its own for each pair of units, where a convolution uses the same few weights at every place.',
    zh: '全连接层占全部参数的 {share}。它的每对单元都有各自的权重，而卷积在每个位置共用同样的少数权重。',
    ko: '완전 연결 층이 전체에서 차지하는 비율은 {share}입니다. 이 층은 유닛의 쌍마다 가중치가 따로 있지만, 합성곱은 모든 자리에서 같은 가중치 몇 개를 함께 씁니다.',
  },
} as const satisfies Words

export const E02: Erratum = {
  document: '001',
  lines: '36',
  printed: {
    en: 'parameters = (kernel size × channels) × kernels',
    zh: '参数量 = (卷积核大小 × 通道数) × 卷积核数量',
    ko: '매개변수 = (커널 크기 × 채널) × 커널의 수',
  },
  right: {
    en: 'parameters = (kernel size × channels + 1) × kernels',
    zh: '参数量 = (卷积核大小 × 通道数 + 1) × 卷积核数量',
    ko: '매개변수 = (커널 크기 × 채널 + 1) × 커널의 수',
  },
  why: {
    en: 'The formula leaves out the bias, which every line below it counts.',
    zh: '公式漏掉了偏置，而下面各行都把偏置算了进去。',
    ko: '식에는 편향이 빠져 있지만, 그 아래 계산에서는 모두 편향을 셉니다.',
  },
}

export const E03: Erratum = {
  document: '001',
  lines: '30–32, 43',
  printed: everywhere('$40000,\\ 2000,\\ 400$'),
  right: everywhere('$40000 = 200^2,\\quad 2000 = 5 \\cdot 20^2,\\quad 400 = 5 \\cdot 80$'),
  why: {
    en: 'The sizes cannot all mean the same: 40000 does not divide by 3 maps, so it counts one map; 2000 is no square, so it counts all five. Were 400 one map, the dense layer would take in 2000 units.',
    zh: '这些大小的含义不可能一致：40000 不能被 3 个特征图整除，只能是一个特征图的大小；2000 不是平方数，只能是五个特征图合计。若 400 是一个特征图的大小，全连接层的输入应为 2000。',
    ko: '이 크기들은 모두 같은 뜻일 수 없습니다. 40000은 맵 3개로 나누어떨어지지 않으므로 맵 하나의 크기이고, 2000은 제곱수가 아니므로 맵 5개를 합한 크기입니다. 400이 맵 하나의 크기라면 완전 연결 층의 입력은 2000개가 됩니다.',
  },
}
