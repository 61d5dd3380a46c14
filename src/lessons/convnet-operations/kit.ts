import { resizedList } from '../../derivation/kit/editing.ts'
import type { Kit } from '../../derivation/kit/spec.ts'
import { isSameData } from '../../derivation/same.ts'
import { NAME } from './words.ts'
import type { NetParams } from './params.ts'
import { ALEXNET, PRESETS } from './presets.ts'

const WHOLE = { kind: 'list', min: 1, step: 1, whole: true } as const

export const KIT: Kit<NetParams> = {
  defaults: ALEXNET,
  specs: {
    c: {
      ...WHOLE,
      max: 1024,
      draw: [4, 8, 16, 32, 64],
      first: 0,
      length: {
        min: 2,
        max: 20,
        label: {
          en: 'Input and convolutions',
          zh: '输入与卷积层的个数',
          ko: '입력과 합성곱 층의 수',
        },
      },
      fill: 64,
      tex: 'c',
      name: NAME.channels,
    },
    k: {
      ...WHOLE,
      max: 15,
      draw: [1, 3, 5, 7],
      follows: true,
      fill: 3,
      tex: 'k',
      name: NAME.window,
    },
    h: {
      ...WHOLE,
      max: 512,
      draw: [7, 8, 10, 13, 14, 16, 20],
      follows: true,
      fill: 14,
      tex: 'h',
      name: NAME.side,
    },
    d: {
      ...WHOLE,
      max: 200_000,
      draw: [10, 100, 256, 1000],
      first: 0,
      length: {
        min: 2,
        max: 5,
        label: {
          en: 'Inputs and dense layers',
          zh: '输入与全连接层的个数',
          ko: '입력과 완전 연결 층의 수',
        },
      },
      fill: 10,
      tex: 'd',
      name: NAME.units,
    },
    processors: {
      kind: 'choice',
      label: { en: 'Processors', zh: '处理器', ko: '처리 장치' },
      options: [
        { value: 'one', label: { en: 'one', zh: '一块', ko: '하나' } },
        {
          value: 'two',
          label: {
            en: 'two, joined at convolution 3',
            zh: '两块，在卷积 3 处汇合',
            ko: '두 개, 합성곱 3에서 합침',
          },
        },
      ],
    },
  },
  presets: PRESETS,
  fit: fitted,
}

/** As many windows and sides as convolutions. */
function fitted(params: NetParams): NetParams {
  const layers = params.c.length - 1
  const next: NetParams = {
    ...params,
    k: resizedList(params.k, layers, { fill: 3 }),
    h: resizedList(params.h, layers, { fill: 14 }),
  }
  return isSameData(next, params) ? params : next
}
