import { resizedMatrix } from '../../derivation/kit/editing.ts'
import type { Kit } from '../../derivation/kit/spec.ts'
import { POOLED_MAP, POOLING, STRIDE, windowSize } from '../../derivation/kit/window-specs.ts'
import { poolWindow, type Pooling, type Tie } from '../../model/pooling.ts'
import { outputSize, sizeOf, type Size } from '../../model/window.ts'

export const ORDERS = ['after', 'before'] as const
export const FUNCTIONS = ['identity', 'relu', 'sigmoid', 'tanh'] as const

/** A map, a pool with an activation before or after it, and the gradient that comes from the layers above. */
export interface PoolBackParams {
  readonly z: readonly (readonly number[])[]
  readonly kernel: number
  readonly stride: number
  readonly kind: Pooling
  readonly f: (typeof FUNCTIONS)[number]
  readonly order: (typeof ORDERS)[number]
  readonly ties: Tie
  /** ∂L by every number that comes out. */
  readonly delta: readonly (readonly number[])[]
}

const DEFAULT: PoolBackParams = {
  z: [
    [1, 1, 2, 4],
    [5, 6, 7, 8],
    [3, 2, 1, 0],
    [1, 2, 3, 4],
  ],
  kernel: 2,
  stride: 2,
  kind: 'max',
  f: 'identity',
  order: 'after',
  ties: 'first',
  delta: [
    [1, 2],
    [3, 4],
  ],
}

/** Every window shares cells with its neighbours. */
export const OVERLAPPING: PoolBackParams = {
  ...DEFAULT,
  stride: 1,
  delta: [
    [1, 2, 3],
    [4, 5, 6],
    [7, 8, 9],
  ],
}

/** A mean and a ReLU, which give another number in the other order. */
const MEAN_RELU: PoolBackParams = {
  ...DEFAULT,
  kind: 'average',
  f: 'relu',
  z: [
    [-1, 2],
    [-3, 4],
  ],
  delta: [[1]],
}

export const KIT: Kit<PoolBackParams> = {
  defaults: DEFAULT,
  specs: {
    z: { ...POOLED_MAP, draw: [-3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7, 8], tex: 'z' },
    kernel: windowSize('z'),
    stride: STRIDE,
    kind: POOLING,
    f: {
      kind: 'choice',
      label: { en: 'Activation', zh: '激活函数', ko: '활성화 함수' },
      options: [
        { value: 'identity', label: { en: 'none', zh: '无', ko: '없음' } },
        { value: 'relu', label: { en: 'ReLU', zh: 'ReLU', ko: 'ReLU' } },
        { value: 'sigmoid', label: { en: 'sigmoid', zh: 'sigmoid', ko: '시그모이드' } },
        { value: 'tanh', label: { en: 'tanh', zh: 'tanh', ko: 'tanh' } },
      ],
    },
    order: {
      kind: 'choice',
      label: { en: 'Activation comes', zh: '激活位置', ko: '활성화 위치' },
      options: [
        { value: 'after', label: { en: 'after the pool', zh: '池化之后', ko: '풀링 뒤' } },
        { value: 'before', label: { en: 'before the pool', zh: '池化之前', ko: '풀링 앞' } },
      ],
    },
    ties: {
      kind: 'choice',
      label: { en: 'Equal largest numbers', zh: '最大值相同时', ko: '최댓값이 여럿일 때' },
      options: [
        {
          value: 'first',
          label: { en: 'the first gets all', zh: '第一个得到全部', ko: '첫째가 모두 받음' },
        },
        {
          value: 'split',
          label: { en: 'they share equally', zh: '平分', ko: '똑같이 나누어 받음' },
        },
      ],
    },
    delta: {
      kind: 'matrix',
      min: -1000,
      max: 1000,
      step: 1,
      draw: [-2, -1, 1, 2, 3, 4],
      tex: '\\delta',
      name: { en: 'incoming gradient', zh: '传来的梯度', ko: '들어온 기울기' },
      follows: true,
      fill: 1,
    },
  },
  presets: [
    { id: 'max', title: { en: 'Max pooling', zh: '最大池化', ko: '최대 풀링' }, params: DEFAULT },
    {
      id: 'average',
      title: { en: 'Average pooling', zh: '平均池化', ko: '평균 풀링' },
      params: { ...DEFAULT, kind: 'average' },
    },
    {
      id: 'overlap',
      title: { en: 'Windows that overlap', zh: '重叠的窗口', ko: '겹치는 창' },
      params: OVERLAPPING,
    },
    {
      id: 'overlap-average',
      title: { en: 'Overlapping means', zh: '重叠窗口的平均', ko: '겹치는 창의 평균' },
      params: { ...OVERLAPPING, kind: 'average' },
    },
    {
      id: 'equal',
      title: { en: 'Equal largest numbers', zh: '最大值相同', ko: '같은 최댓값' },
      params: {
        ...DEFAULT,
        ties: 'split',
        z: [
          [2, 2, 1, 1],
          [2, 2, 1, 3],
          [0, 4, 5, 5],
          [4, 0, 5, 0],
        ],
      },
    },
    {
      id: 'relu-after',
      title: { en: 'ReLU after the mean', zh: '先平均后 ReLU', ko: '평균 뒤의 ReLU' },
      params: MEAN_RELU,
    },
    {
      id: 'relu-before',
      title: { en: 'ReLU before the mean', zh: '先 ReLU 后平均', ko: '평균 앞의 ReLU' },
      params: { ...MEAN_RELU, order: 'before' },
    },
  ],
  fit: (given) => {
    const params = given.kernel > given.z.length ? { ...given, kernel: given.z.length } : given
    const { rows, columns } = outOf(params)
    const delta = resizedMatrix(params.delta, rows, columns, { fill: 1 })
    return delta === params.delta ? params : { ...params, delta }
  },
}

export function outOf({
  z,
  kernel,
  stride,
}: Pick<PoolBackParams, 'z' | 'kernel' | 'stride'>): Size {
  return outputSize(sizeOf(z), poolWindow(kernel, stride))
}
