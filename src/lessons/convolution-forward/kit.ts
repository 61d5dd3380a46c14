import { at } from '../../derivation/at.ts'
import type { Kit, MatrixSpec } from '../../derivation/kit/spec.ts'
import { KERNEL, PADDING, STRIDE } from '../../derivation/kit/window-specs.ts'
import { rotated } from '../../model/window.ts'

export const FLIPS = ['no', 'yes'] as const

/** An image, a kernel, and how the one slides over the other. */
export interface ConvolutionParams {
  /** The image: 3 to 8 rows and as many columns. */
  readonly x: readonly (readonly number[])[]
  readonly K: readonly (readonly number[])[]
  readonly stride: number
  readonly padding: number
  /** Turn the kernel by 180° first: a convolution as mathematics defines it. */
  readonly flip: (typeof FLIPS)[number]
}

const VERTICAL = [
  [1, 0, -1],
  [1, 0, -1],
  [1, 0, -1],
]
const HORIZONTAL = [
  [1, 1, 1],
  [0, 0, 0],
  [-1, -1, -1],
]
const IDENTITY = [
  [0, 0, 0],
  [0, 1, 0],
  [0, 0, 0],
]
const BLUR = [
  [0.0625, 0.125, 0.0625],
  [0.125, 0.25, 0.125],
  [0.0625, 0.125, 0.0625],
]

const DEFAULT: ConvolutionParams = {
  x: Array.from({ length: 6 }, () => [10, 10, 10, 0, 0, 0]),
  K: VERTICAL,
  stride: 1,
  padding: 0,
  flip: 'no',
}

const entry = { kind: 'matrix', min: -1000, max: 1000 } as const satisfies Partial<MatrixSpec>

export const KIT: Kit<ConvolutionParams> = {
  defaults: DEFAULT,
  specs: {
    x: {
      ...entry,
      step: 1,
      draw: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
      tex: 'x',
      name: { en: 'pixel', zh: '像素', ko: '화소' },
      size: { min: 3, max: 8, label: { en: 'Image size', zh: '图像大小', ko: '이미지 크기' } },
    },
    K: { ...entry, ...KERNEL, step: 1, draw: [-2, -1, -1, 0, 1, 1, 2], tex: 'K' },
    stride: STRIDE,
    padding: PADDING,
    flip: {
      kind: 'choice',
      label: { en: 'Turn the kernel by 180°', zh: '卷积核旋转 180°', ko: '커널을 180° 돌리기' },
      options: [
        { value: 'no', label: { en: 'no', zh: '否', ko: '아니요' } },
        { value: 'yes', label: { en: 'yes', zh: '是', ko: '예' } },
      ],
    },
  },
  presets: [
    {
      id: 'vertical-edge',
      title: { en: 'A vertical edge', zh: '竖直边缘', ko: '수직 경계' },
      params: DEFAULT,
    },
    {
      id: 'horizontal-edge',
      title: { en: 'A horizontal edge', zh: '水平边缘', ko: '수평 경계' },
      params: { ...DEFAULT, x: transposed(DEFAULT.x), K: HORIZONTAL },
    },
    {
      id: 'same-size',
      title: { en: 'Padding keeps the size', zh: '填充使大小不变', ko: '패딩으로 크기 유지' },
      params: { ...DEFAULT, padding: 1 },
    },
    {
      id: 'blur',
      title: { en: 'Blur', zh: '模糊', ko: '흐리게 하기' },
      params: { ...DEFAULT, K: BLUR },
    },
    {
      id: 'identity',
      title: {
        en: 'A kernel that changes nothing',
        zh: '不改变图像的卷积核',
        ko: '이미지를 그대로 두는 커널',
      },
      params: {
        ...DEFAULT,
        x: [
          [1, 2, 3],
          [4, 5, 6],
          [7, 8, 9],
        ],
        K: IDENTITY,
        padding: 1,
      },
    },
    {
      id: 'stride-2',
      title: { en: 'Stride 2', zh: '步长为 2', ko: '스트라이드 2' },
      params: { ...DEFAULT, stride: 2 },
    },
    {
      id: 'true-convolution',
      title: { en: 'With the kernel turned', zh: '旋转卷积核', ko: '커널을 돌린 합성곱' },
      params: { ...DEFAULT, flip: 'yes' },
    },
  ],
}

/** The kernel as it is laid on the image. */
export function laid({ K, flip }: ConvolutionParams): ConvolutionParams['K'] {
  return flip === 'yes' ? rotated(K) : K
}

function transposed(rows: ConvolutionParams['x']): ConvolutionParams['x'] {
  return at(rows, 0).map((_, j) => rows.map((row) => at(row, j)))
}
