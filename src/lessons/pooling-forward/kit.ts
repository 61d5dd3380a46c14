import type { Kit } from '../../derivation/kit/spec.ts'
import type { Pooling } from '../../model/pooling.ts'

/** A feature map, and the window that slides over it. */
export interface PoolingParams {
  readonly x: readonly (readonly number[])[]
  readonly kernel: number
  readonly stride: number
  readonly kind: Pooling
}

const DEFAULT: PoolingParams = {
  x: [
    [1, 1, 2, 4],
    [5, 6, 7, 8],
    [3, 2, 1, 0],
    [1, 2, 3, 4],
  ],
  kernel: 2,
  stride: 2,
  kind: 'max',
}

export const KIT: Kit<PoolingParams> = {
  defaults: DEFAULT,
  specs: {
    x: {
      kind: 'matrix',
      min: -1000,
      max: 1000,
      step: 1,
      draw: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
      tex: 'x',
      name: { en: 'value', zh: '数值', ko: '값' },
      size: { min: 2, max: 6, label: { en: 'Map size', zh: '特征图大小', ko: '맵 크기' } },
    },
    kernel: {
      kind: 'whole',
      min: 1,
      max: 3,
      upTo: 'x',
      label: { en: 'Window size', zh: '窗口大小', ko: '창 크기' },
    },
    stride: {
      kind: 'whole',
      min: 1,
      max: 3,
      label: { en: 'Stride', zh: '步长', ko: '스트라이드' },
    },
    kind: {
      kind: 'choice',
      label: { en: 'What is taken', zh: '取值方式', ko: '취하는 값' },
      options: [
        { value: 'max', label: { en: 'the largest', zh: '最大值', ko: '최댓값' } },
        { value: 'average', label: { en: 'the mean', zh: '平均值', ko: '평균' } },
      ],
    },
  },
  presets: [
    {
      id: 'max',
      title: { en: 'Max pooling', zh: '最大池化', ko: '최대 풀링' },
      params: DEFAULT,
    },
    {
      id: 'average',
      title: { en: 'Average pooling', zh: '平均池化', ko: '평균 풀링' },
      params: { ...DEFAULT, kind: 'average' },
    },
    {
      id: 'overlap',
      title: { en: 'Windows that overlap', zh: '重叠的窗口', ko: '겹치는 창' },
      params: { ...DEFAULT, stride: 1 },
    },
  ],
  fit: (params) =>
    params.kernel > params.x.length ? { ...params, kernel: params.x.length } : params,
}
