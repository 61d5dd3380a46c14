import type { Localized } from '../../i18n/localized.ts'
import type { Sum } from './parts.ts'
import { PART } from './words.ts'

/** What the steps are called, and what they ask. */

export const TITLE = {
  task: { en: 'Two modules', zh: '两个模块', ko: '두 모듈' },
  branch3: { en: 'The 3×3 branch', zh: '3×3 支路合计', ko: '3×3 갈래의 합' },
  branch5: { en: 'The 5×5 branch', zh: '5×5 支路合计', ko: '5×5 갈래의 합' },
  naive: { en: 'The naive module', zh: '朴素模块合计', ko: '단순 모듈의 합' },
  bottleneck: { en: 'The module with bottlenecks', zh: '带瓶颈的模块合计', ko: '병목 모듈의 합' },
  additions: { en: 'Additions', zh: '加法次数', ko: '덧셈' },
  otherAdditions: {
    en: 'Additions with bottlenecks',
    zh: '带瓶颈的模块的加法次数',
    ko: '병목 모듈의 덧셈',
  },
  ratios: { en: 'Both modules compared', zh: '两个模块之比', ko: '두 모듈의 비' },
  places: { en: 'Why: at one place', zh: '原因：看一个位置', ko: '까닭: 한 자리에서 보면' },
  channels: { en: 'Channels that come out', zh: '输出的通道数', ko: '나오는 채널의 수' },
} as const satisfies Readonly<Record<string, Localized>>

export const GOAL = {
  task: {
    en: 'Two modules look at the same maps through windows of three sizes. What does each of them cost?',
    zh: '两个模块用三种大小的窗口看同样的特征图。各自的代价是多少？',
    ko: '두 모듈은 크기가 다른 세 창으로 같은 맵을 봅니다. 각각 비용이 얼마나 들까요?',
  },
  convolution: {
    en: 'How many parameters, activations and multiplications are there?',
    zh: '有多少个参数、激活值和乘法？',
    ko: '매개변수, 활성값, 곱셈은 각각 몇 개일까요?',
  },
  additions: {
    en: 'How many additions does each of the convolutions take?',
    zh: '每个卷积要做多少次加法？',
    ko: '합성곱마다 덧셈은 몇 번일까요?',
  },
  ratios: {
    en: 'Naive to bottleneck: what are the ratios of parameters and multiplications?',
    zh: '朴素模块的参数和乘法各是带瓶颈的模块的多少倍？',
    ko: '단순 모듈의 매개변수와 곱셈은 병목 모듈의 몇 배일까요?',
  },
  places: {
    en: 'Why is that so? Compare both modules at one place of the maps.',
    zh: '为什么会这样？在特征图的一个位置上比较两个模块。',
    ko: '왜 그럴까요? 맵의 한 자리에서 두 모듈을 비교해 봅시다.',
  },
  channels: {
    en: 'How many channels does each module pass on to the next layer?',
    zh: '每个模块向下一层输出多少个通道？',
    ko: '모듈마다 다음 층에 채널을 몇 개 넘겨줄까요?',
  },
} as const satisfies Readonly<Record<string, Localized>>

export const sumGoal = (sum: Sum): Localized => ({
  en: `What does the ${PART[sum].en} come to?`,
  zh: `${PART[sum].zh}合计多少？`,
  ko: `${PART[sum].ko}에서 센 수는 모두 얼마일까요?`,
})
