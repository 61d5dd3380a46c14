import { PARAMETERS } from '../../derivation/kit/parameter-count.ts'
import type { Derivation } from '../../derivation/lesson.ts'
import type { Erratum } from '../../derivation/step.ts'
import { everywhere, type Localized } from '../../i18n/localized.ts'

type Words = Readonly<Record<string, Localized>>

export const NAME = {
  size: { en: 'units of layer', zh: '单元个数，层', ko: '유닛의 수, 층' },
  layer: { en: 'parameters of layer', zh: '参数个数，层', ko: '매개변수의 수, 층' },
  into: { en: 'connections into layer', zh: '连接，通向层', ko: '들어가는 연결, 층' },
  share: { en: 'share of the largest layer', zh: '最大一层的占比', ko: '가장 큰 층의 비율' },
  rounded: { en: 'rounded to three digits', zh: '保留三位有效数字', ko: '세 자리로 반올림한 값' },
  memory: { en: 'memory', zh: '内存', ko: '메모리' },
} as const satisfies Words

export const CAPTION = {
  layers: {
    en: 'The layers, each connected to all of the one before',
    zh: '各层，每层都与前一层全连接',
    ko: '층마다 앞 층의 모든 유닛과 이어진 신경망',
  },
} as const satisfies Words

export const LEGEND: Derivation['legend'] = [
  { tex: 'n_0', meaning: { en: 'inputs', zh: '输入个数', ko: '입력의 수' } },
  {
    tex: 'n_k',
    meaning: { en: 'units of layer $k$', zh: '第 $k$ 层的单元个数', ko: '층 $k$의 유닛 수' },
  },
  {
    tex: 'P_k',
    meaning: {
      en: 'parameters of layer $k$',
      zh: '第 $k$ 层的参数个数',
      ko: '층 $k$의 매개변수 수',
    },
  },
  { tex: 'P', meaning: PARAMETERS.total },
]

export const TITLE = {
  layer: (k: number): Localized => ({ en: `Layer ${k}`, zh: `第 ${k} 层`, ko: `층 ${k}` }),
  memory: { en: 'Memory', zh: '内存', ko: '메모리' },
} as const

export const GOAL = {
  task: {
    en: 'How many numbers are learned in a fully connected network of these sizes?',
    zh: '这样大小的全连接网络要学习多少个数？',
    ko: '이런 크기의 완전 연결 신경망은 몇 개의 수를 학습할까요?',
  },
  layer: (k: number): Localized => ({
    en: `How many weights and biases lead into layer ${k}?`,
    zh: `通向第 ${k} 层的权重和偏置共有多少个？`,
    ko: `층 ${k}에 속한 가중치와 편향은 모두 몇 개일까요?`,
  }),
  share: {
    en: 'Which layer holds most of them, and how large is the number, in three digits?',
    zh: '哪一层的参数最多？总数保留三位有效数字是多少？',
    ko: '어느 층에 가장 많을까요? 전체 수를 세 자리로 나타내면 얼마일까요?',
  },
  memory: {
    en: 'How much memory do they take?',
    zh: '它们占多少内存？',
    ko: '메모리는 얼마나 차지할까요?',
  },
} as const

export const BECAUSE = {
  pairs: {
    en: 'A fully connected layer has one weight for each pair of units, and one bias for each unit that it gives out.',
    zh: '全连接层中，每对单元有一个权重，每个输出单元有一个偏置。',
    ko: '완전 연결 층에는 유닛의 쌍마다 가중치가 하나, 출력하는 유닛마다 편향이 하나 있습니다.',
  },
  weights: {
    en: 'A fully connected layer has one weight for each pair of units. There are no biases here.',
    zh: '全连接层中，每对单元有一个权重。这里没有偏置。',
    ko: '완전 연결 층에는 유닛의 쌍마다 가중치가 하나 있습니다. 여기에는 편향이 없습니다.',
  },
  one: {
    en: 'The 1 is the bias: an input that is always 1 and has a weight of its own into every unit.',
    zh: '式中的 1 就是偏置：相当于一个恒为 1 的输入，到每个单元都有自己的权重。',
    ko: '식의 1이 편향입니다. 값이 늘 1인 입력이 하나 더 있어, 유닛마다 따로 가중치를 가지는 것과 같습니다.',
  },
} as const satisfies Words

export function mostly(layer: number, layers: number): Localized {
  if (layers === 1)
    return {
      en: 'There is one layer alone.',
      zh: '只有这一层。',
      ko: '층이 하나뿐입니다.',
    }
  return {
    en: `Layer ${layer} holds the most: {share} of all. A layer grows with the product of two sizes, not with their sum.`,
    zh: `第 ${layer} 层最多，占总数的 {share}。一层的参数个数随两个大小的乘积增长，而不是随它们的和增长。`,
    ko: `층 ${layer}에 가장 많으며, 전체에서 차지하는 비율은 {share}입니다. 층의 매개변수 수는 두 크기의 합이 아니라 곱에 따라 커집니다.`,
  }
}

export const sized = (unit: string): Localized =>
  unit === 'B'
    ? {
        en: 'Each parameter is kept as one number.',
        zh: '每个参数存为一个数。',
        ko: '매개변수마다 수 하나로 저장합니다.',
      }
    : {
        en: `{M} bytes are {in-unit} ${unit}. Training needs a multiple of that: a gradient for each parameter, at least.`,
        zh: `{M} 字节即 {in-unit} ${unit}。训练所需是它的数倍：每个参数至少还要存一个梯度。`,
        ko: `{M}바이트는 {in-unit} ${unit}입니다. 학습에는 그 몇 배가 필요합니다. 적어도 매개변수마다 기울기를 함께 저장해야 합니다.`,
      }

export const E01: Erratum = {
  document: '001',
  lines: '26',
  printed: everywhere('$6480242100 \\approx 6.4 \\times 10^9$'),
  right: everywhere('$6480242100 \\approx 6.48 \\times 10^9$'),
  why: {
    en: 'The digits were cut off, not rounded: to two digits it is $6.5 \\times 10^9$.',
    zh: '这是截断，不是四舍五入：保留两位有效数字应为 $6.5 \\times 10^9$。',
    ko: '반올림하지 않고 자릿수를 잘라 냈습니다. 두 자리로 반올림하면 $6.5 \\times 10^9$입니다.',
  },
}
