import { resizedList } from '../../derivation/kit/editing.ts'
import { biasesSpec } from '../../derivation/kit/parameter-count.ts'
import type { Kit } from '../../derivation/kit/spec.ts'
import { NAME } from './words.ts'

/** Convolutions with square kernels, a pooling after each, and one fully connected layer at the end. */
export interface CnnParams {
  /** The channels of the input, then the maps that each convolution gives out. */
  readonly c: readonly number[]
  /** The side of the kernels of each convolution. */
  readonly k: readonly number[]
  /** The units that are left before the fully connected layer, and those that it gives out. */
  readonly m: number
  readonly n: number
  /** Whether m are all of these units, or those of one map. */
  readonly flat: 'all' | 'map'
  readonly biases: 'on' | 'off'
}

const DEFAULT: CnnParams = {
  c: [1, 3, 5, 5],
  k: [5, 4, 4],
  m: 400,
  n: 100,
  flat: 'all',
  biases: 'on',
}

const UNITS = { kind: 'number', whole: true, min: 1, step: 1, max: 100_000 } as const

export const KIT: Kit<CnnParams> = {
  defaults: DEFAULT,
  specs: {
    c: {
      kind: 'list',
      min: 1,
      max: 512,
      step: 1,
      whole: true,
      draw: [2, 3, 4, 5, 6, 8, 16],
      first: 0,
      length: {
        min: 2,
        max: 5,
        label: {
          en: 'Input and convolutions',
          zh: '输入与卷积层的个数',
          ko: '입력과 합성곱 층의 수',
        },
      },
      fill: 4,
      tex: 'c',
      name: NAME.maps,
    },
    k: {
      kind: 'list',
      min: 1,
      max: 11,
      step: 1,
      whole: true,
      draw: [2, 3, 4, 5],
      follows: true,
      fill: 3,
      tex: 'k',
      name: NAME.side,
    },
    m: {
      ...UNITS,
      draw: [16, 25, 36, 64, 100],
      tex: 'm',
      name: NAME.flat,
    },
    n: {
      ...UNITS,
      draw: [2, 4, 5, 10, 20],
      tex: 'n',
      name: NAME.outputs,
    },
    flat: {
      kind: 'choice',
      label: { en: 'Units counted in', zh: '单元数的范围', ko: '유닛 수의 범위' },
      options: [
        { value: 'all', label: { en: 'all maps', zh: '所有特征图', ko: '모든 맵' } },
        { value: 'map', label: { en: 'each map', zh: '每个特征图', ko: '맵마다' } },
      ],
    },
    biases: biasesSpec({ en: 'one per kernel', zh: '每个卷积核一个', ko: '커널마다 하나' }),
  },
  presets: [
    {
      id: 'homework',
      title: { en: 'Three convolutions', zh: '三个卷积层', ko: '합성곱 층 세 개' },
      params: DEFAULT,
    },
    {
      id: 'per-map',
      title: {
        en: 'Each map with 400 units',
        zh: '每个特征图 400 个单元',
        ko: '맵마다 유닛 400개',
      },
      params: { ...DEFAULT, flat: 'map' },
    },
    {
      id: 'digits',
      title: { en: 'Handwritten digits', zh: '手写数字', ko: '손글씨 숫자' },
      params: { ...DEFAULT, c: [1, 6, 16], k: [5, 5], m: 16, n: 10, flat: 'map' },
    },
    {
      id: 'no-biases',
      title: { en: 'Colour, without biases', zh: '彩色图像，无偏置', ko: '컬러 이미지, 편향 없음' },
      params: { c: [3, 8, 16, 32], k: [3, 3, 3], m: 512, n: 10, flat: 'all', biases: 'off' },
    },
  ],
  fit: (params) => {
    const layers = params.c.length - 1
    return params.k.length === layers
      ? params
      : { ...params, k: resizedList(params.k, layers, { fill: 3 }) }
  },
}
