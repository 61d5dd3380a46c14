import { resizedMatrix } from '../../derivation/kit/editing.ts'
import type { Kit, MatrixSpec } from '../../derivation/kit/spec.ts'
import { KERNEL, PADDING, STRIDE } from '../../derivation/kit/window-specs.ts'
import { outputSize, rotated, sizeOf, type Window } from '../../model/window.ts'

type Map = readonly (readonly number[])[]

export const KINDS = ['correlation', 'convolution'] as const
export const FUNCTIONS = ['relu', 'sigmoid', 'tanh', 'identity'] as const

/** A layer a = f(z), z′ = ω * a + b, and what comes back to its output from the layers above. */
export interface BackpropParams {
  /** z^(l): 3 to 6 rows and as many columns. */
  readonly zl: Map
  readonly K: Map
  readonly b: number
  /** δ^(l+1), as large as the output. */
  readonly up: Map
  readonly f: (typeof FUNCTIONS)[number]
  readonly stride: number
  readonly padding: number
  /** Whether the kernel is turned by 180° first, as in mathematics. */
  readonly kind: (typeof KINDS)[number]
}

const DEFAULT: BackpropParams = {
  zl: [
    [1, -2, 3],
    [0.5, 4, -1],
    [2, -3, 1],
  ],
  K: [
    [1, 2],
    [-1, 3],
  ],
  b: 0,
  up: [
    [1, -2],
    [3, 1],
  ],
  f: 'relu',
  stride: 1,
  padding: 0,
  kind: 'correlation',
}

const entry = { kind: 'matrix', min: -10, max: 10, step: 0.5, first: 0 } as const
const matrix = (spec: Omit<MatrixSpec, keyof typeof entry>): MatrixSpec => ({ ...entry, ...spec })

export const KIT: Kit<BackpropParams> = {
  defaults: DEFAULT,
  specs: {
    zl: matrix({
      draw: [-3, -2, -1, -0.5, 0.5, 1, 2, 3, 4],
      tex: 'z^{(l)}',
      name: { en: 'pre-activation', zh: '净输入', ko: '활성화 전 값' },
      size: { min: 3, max: 6, label: { en: 'Input size', zh: '输入大小', ko: '입력 크기' } },
    }),
    K: matrix({ ...KERNEL, draw: [-2, -1, 1, 2, 3], tex: '\\omega' }),
    b: {
      kind: 'number',
      min: -10,
      max: 10,
      step: 0.5,
      draw: [-1, 0, 1],
      tex: 'b',
      name: { en: 'bias', zh: '偏置', ko: '편향' },
    },
    up: matrix({
      draw: [-3, -2, -1, 1, 2, 3],
      tex: '\\delta^{(l+1)}',
      name: { en: 'upstream error', zh: '上层误差项', ko: '위층 오차항' },
      follows: true,
      fill: 1,
    }),
    f: {
      kind: 'choice',
      label: { en: 'Activation f', zh: '激活函数 f', ko: '활성화 함수 f' },
      options: [
        { value: 'relu', label: { en: 'ReLU', zh: 'ReLU', ko: 'ReLU' } },
        { value: 'sigmoid', label: { en: 'sigmoid', zh: 'sigmoid', ko: '시그모이드' } },
        { value: 'tanh', label: { en: 'tanh', zh: 'tanh', ko: 'tanh' } },
        { value: 'identity', label: { en: 'identity', zh: '恒等', ko: '항등' } },
      ],
    },
    stride: { ...STRIDE, max: 2 },
    padding: PADDING,
    kind: {
      kind: 'choice',
      label: { en: 'Operation', zh: '运算', ko: '연산' },
      options: [
        {
          value: 'correlation',
          label: { en: 'cross-correlation', zh: '互相关', ko: '교차상관' },
        },
        {
          value: 'convolution',
          label: { en: 'true convolution', zh: '真正的卷积', ko: '본래의 합성곱' },
        },
      ],
    },
  },
  presets: [
    {
      id: 'source',
      title: { en: 'Equation (5), in numbers', zh: '式 (5) 的数值例', ko: '식 (5)의 수치 예' },
      params: DEFAULT,
    },
    {
      id: 'true-convolution',
      title: { en: 'A true convolution', zh: '真正的卷积', ko: '본래의 합성곱' },
      params: { ...DEFAULT, kind: 'convolution' },
    },
    {
      id: 'stride-2',
      title: { en: 'Stride 2, padding 1', zh: '步长 2，填充 1', ko: '스트라이드 2, 패딩 1' },
      params: {
        ...DEFAULT,
        zl: [
          [1, 1, 2, 4],
          [5, 6, 7, 8],
          [3, 2, 1, 0],
          [1, 2, 3, 4],
        ],
        K: Array.from({ length: 3 }, () => [1, 0, -1]),
        up: [
          [1, 2],
          [3, 4],
        ],
        f: 'identity',
        stride: 2,
        padding: 1,
      },
    },
    {
      id: 'sigmoid',
      title: { en: 'With sigmoid', zh: '使用 sigmoid', ko: '시그모이드를 쓸 때' },
      params: { ...DEFAULT, f: 'sigmoid', b: 0.5 },
    },
    {
      id: 'one-by-one',
      title: {
        en: '1×1: each pixel alone',
        zh: '1×1 卷积：逐像素计算',
        ko: '1×1: 화소마다 따로',
      },
      params: {
        ...DEFAULT,
        K: [[2]],
        up: [
          [1, -2, 0.5],
          [3, 1, -1],
          [2, -1, 1],
        ],
      },
    },
  ],
  fit: (params) => {
    const { rows, columns } = outputSize(sizeOf(params.zl), windowOf(params))
    const up = resizedMatrix(params.up, rows, columns, { fill: 1 })
    return up === params.up ? params : { ...params, up }
  },
}

export function windowOf({ K, stride, padding }: BackpropParams): Window {
  return { height: K.length, width: K.length, stride, padding }
}

/** The kernel as it lies on the input. */
export function laid<T>(
  { kind }: Pick<BackpropParams, 'kind'>,
  kernel: readonly (readonly T[])[],
): readonly (readonly T[])[] {
  return kind === 'convolution' ? rotated(kernel) : kernel
}
