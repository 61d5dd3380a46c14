import type { QuantityId } from '../../derivation/quantity.ts'
import type { Localized } from '../../i18n/localized.ts'
import type { Bits } from './bits.ts'
import { ID, type ShownId } from './ids.ts'

/** What each number of the solution is called, and its symbol. */
export const TOLD: Readonly<
  Record<QuantityId, { readonly tex: string; readonly name: Localized }>
> = {
  [ID.a]: {
    tex: '\\hat a',
    name: { en: 'large number as stored', zh: '存储的大数', ko: '저장된 큰 수' },
  },
  [ID.b]: {
    tex: '\\hat b',
    name: { en: 'addend as stored', zh: '存储的加数', ko: '저장된 더하는 수' },
  },
  [ID.exponent]: { tex: 'e', name: { en: 'exponent', zh: '指数', ko: '지수' } },
  [ID.field]: {
    tex: 'E',
    name: { en: 'exponent field', zh: '指数字段', ko: '지수 필드' },
  },
  [ID.spacing]: { tex: 'u', name: { en: 'spacing', zh: '间距', ko: '간격' } },
  [ID.significand]: {
    tex: 'M',
    name: { en: 'significand', zh: '有效数字', ko: '유효 숫자' },
  },
  [ID.sum]: { tex: 's', name: { en: 'exact sum', zh: '精确的和', ko: '정확한 합' } },
  [ID.low]: { tex: 'L', name: { en: 'lower neighbour', zh: '下邻数', ko: '아래 이웃' } },
  [ID.high]: { tex: 'U', name: { en: 'upper neighbour', zh: '上邻数', ko: '위 이웃' } },
  [ID.distance]: {
    tex: 'd',
    name: { en: 'distance from below', zh: '与下邻数的距离', ko: '아래 이웃까지의 거리' },
  },
  [ID.half]: {
    tex: 'h',
    name: { en: 'half a spacing', zh: '间距的一半', ko: '간격의 절반' },
  },
  [ID.rounded]: { tex: 'c', name: { en: 'rounded sum', zh: '舍入后的和', ko: '반올림한 합' } },
  [ID.arrived]: {
    tex: 'g',
    name: { en: 'what arrives', zh: '实际加上的量', ko: '실제로 더해진 양' },
  },
  [ID.share]: {
    tex: '\\tau',
    name: { en: 'threshold', zh: '阈值', ko: '문턱값' },
  },
  [ID.epsilon]: {
    tex: '\\varepsilon',
    name: { en: 'largest threshold', zh: '最大的阈值', ko: '가장 큰 문턱값' },
  },
  [ID.ratio]: { tex: 'r', name: { en: 'ratio', zh: '比值', ko: '비' } },
  [ID.one]: {
    tex: 'c_1',
    name: { en: 'sum with one spacing', zh: '加一个间距的和', ko: '간격 하나를 더한 합' },
  },
  [ID.oneAndHalf]: {
    tex: 'b_2',
    name: { en: 'one spacing and a half', zh: '一个半间距', ko: '간격 하나 반' },
  },
  [ID.more]: {
    tex: 'c_2',
    name: {
      en: 'sum with one and a half',
      zh: '加一个半间距的和',
      ko: '하나 반을 더한 합',
    },
  },
  [ID.moreArrived]: {
    tex: 'g_2',
    name: {
      en: 'what arrives of one and a half',
      zh: '一个半间距加上的量',
      ko: '하나 반에서 더해진 양',
    },
  },
  [ID.integer]: {
    tex: 'N',
    name: {
      en: 'first integer that stays',
      zh: '第一个加 1 不变的整数',
      ko: '1을 더해도 그대로인 첫 정수',
    },
  },
  [ID.plain]: {
    tex: 'S_n',
    name: { en: 'plain sum', zh: '逐次相加的和', ko: '차례로 더한 합' },
  },
  [ID.addends]: {
    tex: 'n\\,\\hat b',
    name: { en: 'all addends', zh: '全部加数', ko: '더한 수 모두' },
  },
  [ID.plainArrived]: {
    tex: 'G',
    name: { en: 'what arrives in all', zh: '总共加上的量', ko: '모두 더해진 양' },
  },
  [ID.excess]: {
    tex: 'k_1',
    name: { en: 'excess after the first', zh: '第一次多加的量', ko: '첫 번째에 더 더한 양' },
  },
  [ID.second]: {
    tex: 'y_2',
    name: { en: 'what is added second', zh: '第二次加的量', ko: '두 번째로 더하는 양' },
  },
  [ID.kahan]: { tex: 'K_n', name: { en: 'Kahan sum', zh: 'Kahan 和', ko: '카한 합' } },
  [ID.kahanArrived]: {
    tex: 'G_K',
    name: {
      en: 'what arrives with Kahan',
      zh: 'Kahan 求和加上的量',
      ko: '카한 합산으로 더해진 양',
    },
  },
  [ID.wide]: {
    tex: 'w',
    name: { en: 'sum in binary64', zh: 'binary64 的和', ko: 'binary64의 합' },
  },
}

const OF: Readonly<Record<ShownId, string>> = { [ID.a]: 'a', [ID.b]: 'b', [ID.rounded]: 'c' }

export const nameOfBit = (of: ShownId, field: keyof Bits, k: number): Localized => {
  const letter = OF[of]
  switch (field) {
    case 'sign':
      return { en: `sign of ${letter}`, zh: `${letter} 的符号`, ko: `${letter}의 부호` }
    case 'exponent':
      return {
        en: `exponent bit ${k} of ${letter}`,
        zh: `${letter} 的第 ${k} 个指数位`,
        ko: `${letter}의 지수 비트 ${k}`,
      }
    case 'fraction':
      return {
        en: `fraction bit ${k} of ${letter}`,
        zh: `${letter} 的第 ${k} 个小数位`,
        ko: `${letter}의 소수 비트 ${k}`,
      }
  }
}

export const texOfBit = (field: keyof Bits, k: number): string =>
  ({ sign: 's', exponent: `e_{${k}}`, fraction: `f_{${k}}` })[field]
