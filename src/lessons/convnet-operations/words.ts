import type { Derivation } from '../../derivation/lesson.ts'
import type { Localized } from '../../i18n/localized.ts'

type Words = Readonly<Record<string, Localized>>

export const NAME = {
  channels: { en: 'channels after convolution', zh: '通道数，卷积', ko: '채널 수, 합성곱' },
  window: { en: 'window of convolution', zh: '窗口边长，卷积', ko: '창의 한 변, 합성곱' },
  side: { en: 'side of the map of convolution', zh: '特征图边长，卷积', ko: '맵의 한 변, 합성곱' },
  units: { en: 'units after dense layer', zh: '单元数，全连接层', ko: '유닛 수, 완전 연결 층' },
  products: {
    en: 'window products of convolution',
    zh: '窗口乘法次数，卷积',
    ko: '창 단위 곱셈 수, 합성곱',
  },
  sums: {
    en: 'map sums of convolution',
    zh: '特征图加法次数，卷积',
    ko: '맵 단위 덧셈 수, 합성곱',
  },
  work: { en: 'multiplications of convolution', zh: '乘法次数，卷积', ko: '곱셈 수, 합성곱' },
  dense: {
    en: 'multiplications of dense layer',
    zh: '乘法次数，全连接层',
    ko: '곱셈 수, 완전 연결 층',
  },
  allProducts: { en: 'all window products', zh: '窗口乘法总次数', ko: '창 단위 곱셈의 총수' },
  allSums: { en: 'all map sums', zh: '特征图加法总次数', ko: '맵 단위 덧셈의 총수' },
  allWork: { en: 'all multiplications', zh: '乘法总次数', ko: '곱셈의 총수' },
  giga: { en: 'billions of multiplications', zh: '乘法次数，以十亿计', ko: '곱셈 수, 10억 단위' },
  ratio: { en: 'ratio of the two counts', zh: '两种计数之比', ko: '두 가지 수의 비' },
} as const satisfies Words

export const CAPTION = {
  channels: { en: 'Channels $c$', zh: '通道数 $c$', ko: '채널 수 $c$' },
  windows: { en: 'Windows $k$', zh: '窗口边长 $k$', ko: '창의 한 변 $k$' },
  sides: { en: 'Sides of the maps $h$', zh: '特征图边长 $h$', ko: '맵의 한 변 $h$' },
  units: {
    en: 'Units of the dense layers $d$',
    zh: '全连接层单元数 $d$',
    ko: '완전 연결 층의 유닛 수 $d$',
  },
  work: {
    en: 'Multiplications of each layer, on a logarithmic scale',
    zh: '各层的乘法次数，对数刻度',
    ko: '층마다 곱셈의 수, 로그 눈금',
  },
} as const satisfies Words

export const SERIES = [
  { en: 'whole windows, as in the source', zh: '按整个窗口，如讲义', ko: '창 단위, 자료의 방식' },
  { en: 'number by number', zh: '逐数', ko: '수 하나하나' },
] as const satisfies readonly Localized[]

export const LEGEND: Derivation['legend'] = [
  {
    tex: 'c_0',
    meaning: { en: 'channels of the picture', zh: '图像的通道数', ko: '이미지의 채널 수' },
  },
  {
    tex: 'c_i,\\ h_i',
    meaning: {
      en: 'channels that convolution $i$ gives out, and the side of its map',
      zh: '第 $i$ 个卷积输出的通道数与特征图边长',
      ko: '합성곱 $i$가 내놓는 채널 수와 맵의 한 변',
    },
  },
  {
    tex: 'k_i',
    meaning: {
      en: 'side of its window',
      zh: '该卷积的窗口边长',
      ko: '그 창의 한 변',
    },
  },
  {
    tex: 'd_j',
    meaning: {
      en: 'units that dense layer $j$ gives out; $d_0$: that come in',
      zh: '第 $j$ 个全连接层的输出单元数；$d_0$ 是输入单元数',
      ko: '완전 연결 층 $j$가 내놓는 유닛 수, $d_0$은 들어오는 유닛 수',
    },
  },
  {
    tex: 'S_i,\\ T_i',
    meaning: {
      en: 'products and sums of convolution $i$ as the source counts them',
      zh: '按讲义的数法，第 $i$ 个卷积的乘法与加法次数',
      ko: '자료의 방식으로 센 합성곱 $i$의 곱셈 수와 덧셈 수',
    },
  },
  {
    tex: 'M_i,\\ F_j',
    meaning: {
      en: 'multiplications of numbers in convolution $i$ and in dense layer $j$',
      zh: '第 $i$ 个卷积与第 $j$ 个全连接层中数的乘法次数',
      ko: '합성곱 $i$와 완전 연결 층 $j$에서 수를 곱하는 횟수',
    },
  },
]

export const TITLE = {
  task: { en: 'What is counted', zh: '数什么', ko: '무엇을 셀까' },
  layer: (i: number): Localized => ({ en: `Convolution ${i}`, zh: `卷积 ${i}`, ko: `합성곱 ${i}` }),
  dense: { en: 'The dense layers', zh: '全连接层', ko: '완전 연결 층' },
  source: { en: 'All, as in the source', zh: '按讲义合计', ko: '자료의 방식으로 합하면' },
  total: { en: 'All, number by number', zh: '逐数合计', ko: '수 하나하나를 합하면' },
  ratio: { en: 'How far apart', zh: '相差多少', ko: '얼마나 다를까' },
} as const

export const GOAL = {
  task: {
    en: 'How many multiplications takes one picture in this network, and what counts as one?',
    zh: '这个网络处理一幅图像要做多少次乘法？怎样才算一次？',
    ko: '이 신경망이 이미지 한 장을 처리할 때 곱셈은 몇 번이고, 무엇을 한 번으로 셀까요?',
  },
  layer: (i: number): Localized => ({
    en: `How many multiplications has convolution ${i}, window by window and number by number?`,
    zh: `按窗口数和逐数数，卷积 ${i} 各有多少次乘法？`,
    ko: `창 단위로 셀 때와 수 하나하나를 셀 때, 합성곱 ${i}의 곱셈은 각각 몇 번일까요?`,
  }),
  dense: {
    en: 'How many multiplications have the dense layers?',
    zh: '全连接层有多少次乘法？',
    ko: '완전 연결 층에는 곱셈이 몇 번 있을까요?',
  },
  source: {
    en: 'What does the source count in all?',
    zh: '按讲义的数法，总共是多少？',
    ko: '자료의 방식으로 세면 모두 얼마일까요?',
  },
  total: {
    en: 'How many multiplications are there, number by number?',
    zh: '逐数数，总共有多少次乘法？',
    ko: '수 하나하나를 세면 곱셈은 모두 몇 번일까요?',
  },
  ratio: {
    en: 'How many times larger is the second count?',
    zh: '第二种数法是第一种的多少倍？',
    ko: '둘째 방식의 수는 첫째의 몇 배일까요?',
  },
} as const

export const BECAUSE = {
  task: {
    en: 'The source counts a window over one channel as one product. A processor multiplies every number in it.',
    zh: '讲义把一个通道上的一个窗口算作一次乘法；处理器要乘的是其中的每个数。',
    ko: '자료는 채널 하나 위의 창 하나를 곱셈 한 번으로 셉니다. 처리 장치는 그 안의 수를 하나씩 곱합니다.',
  },
  window: {
    en: 'The two counts differ by the numbers in a window, $k_1 \\cdot k_1$.',
    zh: '两种数法相差窗口里数的个数 $k_1 \\cdot k_1$ 倍。',
    ko: '두 방식은 창에 든 수의 개수, $k_1 \\cdot k_1$배만큼 다릅니다.',
  },
  groups: {
    en: 'The channels lie on two processors: each kernel sees only the half on its own.',
    zh: '通道分在两块处理器上，每个卷积核只看到同一块上的一半。',
    ko: '채널을 처리 장치 두 개에 나누었으므로, 커널은 자기 장치에 있는 절반만 봅니다.',
  },
  dense: {
    en: 'Every input has a weight for every output.',
    zh: '每个输入对每个输出都有一个权重。',
    ko: '입력마다 출력 하나하나에 대한 가중치가 있습니다.',
  },
  source: {
    en: 'The last term is the dense layers: the source counts each of them as one.',
    zh: '最后一项是全连接层：讲义把每层算作一次。',
    ko: '마지막 항은 완전 연결 층입니다. 자료는 층 하나를 한 번으로 셉니다.',
  },
  ratio: {
    en: 'Only the count number by number tells how long a processor works.',
    zh: '只有逐数计数才能说明处理器要算多久。',
    ko: '수 하나하나를 센 값만이 처리 장치가 얼마나 오래 일하는지를 말해 줍니다.',
  },
} as const satisfies Words
