import type { Derivation } from '../../derivation/lesson.ts'
import type { Localized } from '../../i18n/localized.ts'
import type { Field } from './params.ts'
import { PLAIN, type Branch, type Count, type Module, type Part } from './parts.ts'
import { COUNT, NAME, PART } from './words.ts'

/** A prime marks what the module with bottlenecks has in place of something in the naive one. */
const INDEX: Readonly<Record<Part, string>> = {
  '1': '_{1}',
  '3': '_{3}',
  '5': '_{5}',
  r3: '_{r3}',
  b3: "_{3}'",
  r5: '_{r5}',
  b5: "_{5}'",
  p: '_{p}',
  branch3: '_{r3+3}',
  branch5: '_{r5+5}',
  naive: '',
  bottleneck: "'",
}

export const FIELD_TEX: Readonly<Record<Field, string>> = {
  H: 'H',
  W: 'W',
  C: 'C',
  F1: 'F_{1}',
  F3: 'F_{3}',
  F5: 'F_{5}',
  R3: 'R_{3}',
  R5: 'R_{5}',
  Rp: 'R_{p}',
}

export const countTex = (count: Count, part: Part): string => `${count}${INDEX[part]}`
export const channelsTex = (module: Module): string => `D${INDEX[module]}`

export const ratioTex = (of: 'P' | 'M' | Branch): string =>
  of === 'P' || of === 'M' ? `q_{${of}}` : `q${INDEX[PLAIN[of]]}`

/** `multiplications of the 3×3 convolution` */
export const countName = (count: Count, part: Part): Localized => of(COUNT[count], PART[part])

export const channelsName = (module: Module): Localized => of(OUT, PART[module])

export const ratioName = (of: 'P' | 'M' | Branch): Localized =>
  of === 'P' || of === 'M' ? between(COUNT[of]) : AT_PLACE[of]

const OUT: Localized = { en: 'channels out', zh: '输出通道数', ko: '출력 채널 수' }

const AT_PLACE: Readonly<Record<Branch, Localized>> = {
  branch3: {
    en: 'ratio at one place, 3×3 branch',
    zh: '3×3 支路每个位置之比',
    ko: '3×3 갈래 한 자리의 비',
  },
  branch5: {
    en: 'ratio at one place, 5×5 branch',
    zh: '5×5 支路每个位置之比',
    ko: '5×5 갈래 한 자리의 비',
  },
}

const of = (what: Localized, part: Localized): Localized => ({
  en: `${what.en} of the ${part.en}`,
  zh: `${part.zh}的${what.zh}`,
  ko: `${part.ko}의 ${what.ko}`,
})

const between = (what: Localized): Localized => ({
  en: `ratio, ${what.en}`,
  zh: `${what.zh}之比`,
  ko: `${what.ko}의 비`,
})

export const LEGEND: Derivation['legend'] = [
  {
    tex: 'H, W',
    meaning: { en: 'height and width of the maps', zh: '特征图的高和宽', ko: '맵의 높이와 너비' },
  },
  { tex: 'C', meaning: NAME.C },
  {
    tex: 'F_k',
    meaning: {
      en: 'channels out of the $k \\times k$ convolution',
      zh: '$k \\times k$ 卷积的输出通道数',
      ko: '$k \\times k$ 합성곱의 출력 채널 수',
    },
  },
  {
    tex: 'R_k',
    meaning: {
      en: 'channels of the bottleneck before it',
      zh: '其前瓶颈的通道数',
      ko: '그 앞 병목의 채널 수',
    },
  },
  { tex: 'R_p', meaning: NAME.Rp },
  { tex: 'P', meaning: COUNT.P },
  {
    tex: 'N',
    meaning: {
      en: 'activations: the values that come out',
      zh: '激活值个数，即输出值的个数',
      ko: '활성값의 수: 나오는 값의 수',
    },
  },
  { tex: 'M', meaning: COUNT.M },
  { tex: 'A', meaning: COUNT.A },
  {
    tex: "P', P_3'",
    meaning: {
      en: 'the same with bottlenecks',
      zh: '带瓶颈时的同一个量',
      ko: '병목이 있을 때의 같은 수',
    },
  },
  {
    tex: 'P_{r3}',
    meaning: {
      en: 'of the bottleneck before the $3 \\times 3$',
      zh: '$3 \\times 3$ 卷积前的瓶颈',
      ko: '$3 \\times 3$ 합성곱 앞의 병목',
    },
  },
  {
    tex: 'P_{r3+3}',
    meaning: { en: 'of both together', zh: '两者合计', ko: '둘을 합한 것' },
  },
]
