import type { Localized } from '../../i18n/localized.ts'
import { stagesOf, STEM_CHANNELS, stemOf, WIDENING, type ResNet } from '../../model/resnet.ts'
import type { Row } from '../equation.ts'
import type { Quantity, QuantityId } from '../quantity.ts'
import type { Step } from '../step.ts'
import { cell, fixed, result } from '../write.ts'
import { numbered, type Specs } from './spec.ts'
import { step } from './tell.ts'

/** What the lessons on residual networks share: their letters, their fields, and how the maps get smaller and deeper. */

/** The blocks of stage i, from 1. */
export const blocksId = (i: number): QuantityId => `b[${i}]`
/** The side of the map after stage i; 0 after the first convolution. */
export const sideId = (i: number): QuantityId => `h[${i}]`
/** The channels of that map. */
export const channelsId = (i: number): QuantityId => `c[${i}]`
/** The channels inside of the bottlenecks of stage i. */
export const widthId = (i: number): QuantityId => `w[${i}]`

export const RESNET = {
  blocks: { en: 'blocks of stage', zh: '残差块个数，阶段', ko: '블록의 수, 스테이지' },
  picture: { en: 'side of the picture', zh: '图像边长', ko: '이미지의 한 변' },
  classes: { en: 'classes', zh: '类别数', ko: '클래스의 수' },
  side: { en: 'side of the map after stage', zh: '特征图边长，阶段', ko: '맵의 한 변, 스테이지' },
  channels: { en: 'channels after stage', zh: '通道数，阶段', ko: '채널 수, 스테이지' },
  width: {
    en: 'channels inside the blocks of stage',
    zh: '块内通道数，阶段',
    ko: '블록 안의 채널 수, 스테이지',
  },
} as const satisfies Readonly<Record<string, Localized>>

export const RESNET_SPECS: Specs<ResNet> = {
  b: {
    kind: 'list',
    min: 1,
    max: 64,
    step: 1,
    whole: true,
    draw: [1, 2, 3, 4, 6, 8],
    length: { min: 1, max: 5, label: { en: 'Stages', zh: '阶段数', ko: '스테이지 수' } },
    fill: 2,
    tex: 'b',
    name: RESNET.blocks,
  },
  block: {
    kind: 'choice',
    label: { en: 'Block', zh: '残差块', ko: '블록' },
    options: [
      {
        value: 'basic',
        label: { en: 'two 3×3', zh: '两个 3×3', ko: '3×3 두 개' },
      },
      {
        value: 'bottleneck',
        label: { en: 'bottleneck', zh: '瓶颈块', ko: '병목 블록' },
      },
      {
        value: 'late',
        label: {
          en: 'bottleneck, stride in the 3×3',
          zh: '瓶颈块，步长在 3×3 上',
          ko: '병목 블록, 스트라이드는 3×3에서',
        },
      },
    ],
  },
  s: {
    kind: 'number',
    min: 32,
    max: 1024,
    step: 32,
    whole: true,
    draw: [64, 96, 128, 192, 224, 256],
    tex: 's',
    name: RESNET.picture,
  },
  n: {
    kind: 'number',
    min: 1,
    max: 100_000,
    step: 1,
    whole: true,
    draw: [10, 20, 100, 200, 1000],
    tex: 'n',
    name: RESNET.classes,
  },
}

/** The sides and channels of all maps as quantities; the first convolution's as stage 0. */
export const mapsOf = (net: ResNet): readonly Quantity[] => [
  { id: sideId(0), value: stemOf(net).side, tex: 'h_0', name: numbered(RESNET.side, 0) },
  { id: channelsId(0), value: STEM_CHANNELS, tex: 'c_0', name: numbered(RESNET.channels, 0) },
  ...stagesOf(net).flatMap(({ side, channels, width }, index): readonly Quantity[] => {
    const i = index + 1
    return [
      { id: sideId(i), value: side, tex: `h_{${i}}`, name: numbered(RESNET.side, i) },
      ...(channels === width
        ? []
        : [{ id: widthId(i), value: width, tex: `w_{${i}}`, name: numbered(RESNET.width, i) }]),
      { id: channelsId(i), value: channels, tex: `c_{${i}}`, name: numbered(RESNET.channels, i) },
    ]
  }),
]

const each = (count: number, from = 1): readonly number[] =>
  Array.from({ length: count - from + 1 }, (_, k) => k + from)

/** How the maps get smaller: every stage halves them, the first after a pooling that does so. */
export function sidesStep({ b }: Pick<ResNet, 'b'>): Step {
  const all = each(b.length, 0)
  return step({
    id: 'sides',
    phase: 'derive',
    title: { en: 'Smaller maps', zh: '特征图越来越小', ko: '작아지는 맵' },
    goal: {
      en: 'How large is the map after each stage?',
      zh: '每个阶段之后的特征图有多大？',
      ko: '스테이지를 지날 때마다 맵의 크기는 얼마가 될까요?',
    },
    rows: [
      law('h_0', '\\left\\lceil \\frac{s}{2} \\right\\rceil'),
      law('h_i', '\\left\\lceil \\frac{h_{i-1}}{2} \\right\\rceil'),
      ...all.map((i) => result(`h_{${i}}`, sideId(i), { ref: sideId(i) })),
    ],
    computes: all.map(sideId),
    focus: ['s', ...all.map(sideId)],
    because: {
      en: 'The first convolution has stride 2, so has the pooling before stage 1, and so has the first block of every later stage. A half that is left over is rounded up, thanks to the padding.',
      zh: '第一个卷积的步长为 2，阶段 1 之前的池化步长为 2，之后每个阶段的第一个块步长也为 2。有填充，所以除不尽时向上取整。',
      ko: '첫 합성곱의 스트라이드가 2이고, 스테이지 1 앞의 풀링도, 그 뒤 각 스테이지의 첫 블록도 2입니다. 패딩이 있으므로 나누어떨어지지 않으면 올림합니다.',
    },
  })
}

/** How they get deeper: twice as many channels whenever the side is halved. */
export function channelsStep({ b, block }: Pick<ResNet, 'b' | 'block'>): Step {
  const stages = each(b.length)
  const isBottleneck = block !== 'basic'
  const widths = isBottleneck ? stages.map(widthId) : []
  return step({
    id: 'channels',
    phase: 'derive',
    title: { en: 'More channels', zh: '通道越来越多', ko: '늘어나는 채널' },
    goal: {
      en: 'How many channels has the map after each stage?',
      zh: '每个阶段之后的特征图有多少个通道？',
      ko: '스테이지를 지날 때마다 맵의 채널은 몇 개가 될까요?',
    },
    rows: [
      result('c_0', channelsId(0), { ref: channelsId(0) }),
      law(isBottleneck ? 'w_i' : 'c_i', `${STEM_CHANNELS} \\cdot 2^{i-1}`),
      ...widths.map((id, k) => result(`w_{${k + 1}}`, id)),
      ...(isBottleneck ? [law('c_i', `${WIDENING} \\cdot w_i`)] : []),
      ...stages.map((i) => result(`c_{${i}}`, channelsId(i), { ref: channelsId(i) })),
    ],
    computes: [channelsId(0), ...widths, ...stages.map(channelsId)],
    focus: each(b.length, 0).map(channelsId),
    because: isBottleneck
      ? {
          en: 'A bottleneck first goes down to $w_i$ channels, works on these with its 3×3 convolution, and ends four times as wide.',
          zh: '瓶颈块先把通道数降到 $w_i$，在这些通道上做 3×3 卷积，最后的输出通道数是它的四倍。',
          ko: '병목 블록은 먼저 채널을 $w_i$개로 줄이고, 그 위에서 3×3 합성곱을 한 다음, 네 배로 넓혀 내보냅니다.',
        }
      : {
          en: 'Where the side is halved, there are twice as many channels: each layer keeps about the same work.',
          zh: '边长减半时通道数加倍，于是各层的计算量大致相同。',
          ko: '한 변이 반으로 줄면 채널은 두 배가 됩니다. 그래서 층마다 계산량이 거의 같게 유지됩니다.',
        },
  })
}

/** A law in letters, whose bracket or power cannot be worked out column by column. */
const law = (left: string, right: string): Row => ({
  kind: 'rule',
  cells: [cell('', fixed(left)), cell('=', fixed(right))],
})
