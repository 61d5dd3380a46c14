import type { Localized } from '../../i18n/localized.ts'
import type { ResNet } from '../../model/resnet.ts'
import type { Derivation } from '../lesson.ts'
import { RESNET } from './resnet.ts'

/** What the lessons on residual networks say in the same words. */

export const PART = {
  stem: { en: 'The first convolution', zh: '第一个卷积', ko: '첫 합성곱' },
  stage: (i: number): Localized => ({ en: `Stage ${i}`, zh: `阶段 ${i}`, ko: `스테이지 ${i}` }),
  dense: { en: 'The dense layer', zh: '全连接层', ko: '완전 연결 층' },
} as const

export const AVERAGED: Localized = {
  en: 'The last map is averaged over its places, so that one number for each channel comes in.',
  zh: '最后的特征图在所有位置上取平均，每个通道只有一个数进入全连接层。',
  ko: '마지막 맵을 자리 전체에 걸쳐 평균하므로, 채널마다 수 하나가 들어옵니다.',
}

/** The letters of the network itself. */
export const shapeLegend = ({ block }: Pick<ResNet, 'block'>): Derivation['legend'] => [
  { tex: 's', meaning: RESNET.picture },
  {
    tex: 'b_i',
    meaning: {
      en: 'blocks of stage $i$',
      zh: '阶段 $i$ 的残差块个数',
      ko: '스테이지 $i$의 블록 수',
    },
  },
  {
    tex: 'h_i',
    meaning: {
      en: 'side of the map after stage $i$; $h_0$: after the first convolution',
      zh: '阶段 $i$ 之后特征图的边长；$h_0$ 在第一个卷积之后',
      ko: '스테이지 $i$를 지난 맵의 한 변, $h_0$은 첫 합성곱을 지난 맵',
    },
  },
  {
    tex: 'c_i',
    meaning: { en: 'channels of that map', zh: '该特征图的通道数', ko: '그 맵의 채널 수' },
  },
  ...(block === 'basic'
    ? []
    : [
        {
          tex: 'w_i',
          meaning: {
            en: 'channels inside its bottlenecks',
            zh: '该阶段瓶颈块内部的通道数',
            ko: '그 병목 블록 안의 채널 수',
          },
        },
      ]),
  { tex: 'n', meaning: RESNET.classes },
]

/** What is said to whoever counts the first block of a stage like the others. */
export const ALL_ALIKE: { readonly title: Localized; readonly feedback: Localized } = {
  title: { en: 'all blocks alike', zh: '所有残差块都一样', ko: '블록이 모두 같다고 봄' },
  feedback: {
    en: 'Every block was counted like the later ones. How many channels come into the first?',
    zh: '每个残差块都按后面的算。首个残差块的输入有多少个通道？',
    ko: '모든 블록을 뒤의 블록처럼 세었습니다. 첫 블록에는 채널이 몇 개 들어올까요?',
  },
}
