import type { Kit } from '../../derivation/kit/spec.ts'
import { POOLED_MAP, POOLING, STRIDE, windowSize } from '../../derivation/kit/window-specs.ts'
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
    x: { ...POOLED_MAP, draw: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], tex: 'x' },
    kernel: windowSize('x'),
    stride: STRIDE,
    kind: POOLING,
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
