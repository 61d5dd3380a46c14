import type { ChoiceSpec, MatrixSpec, WholeSpec } from './spec.ts'

/** What the lessons of a window that slides over a map let a reader set. */

export const STRIDE: WholeSpec = {
  kind: 'whole',
  min: 1,
  max: 3,
  label: { en: 'Stride', zh: '步长', ko: '스트라이드' },
}

export const PADDING: WholeSpec = {
  kind: 'whole',
  min: 0,
  max: 2,
  label: { en: 'Padding', zh: '填充', ko: '패딩' },
}

/** The weights of a square kernel. */
export const KERNEL = {
  kind: 'matrix',
  name: { en: 'kernel weight', zh: '卷积核权重', ko: '커널 가중치' },
  size: { min: 1, max: 3, label: { en: 'Kernel size', zh: '卷积核大小', ko: '커널 크기' } },
} as const satisfies Partial<MatrixSpec>

/** The map that a pool slides over. */
export const POOLED_MAP = {
  kind: 'matrix',
  min: -1000,
  max: 1000,
  step: 1,
  name: { en: 'value', zh: '数值', ko: '값' },
  size: { min: 2, max: 6, label: { en: 'Map size', zh: '特征图大小', ko: '맵 크기' } },
} as const satisfies Partial<MatrixSpec>

/** How large the window of a pool is: no larger than the map. */
export const windowSize = (map: string): WholeSpec => ({
  kind: 'whole',
  min: 1,
  max: 3,
  upTo: map,
  label: { en: 'Window size', zh: '窗口大小', ko: '창 크기' },
})

export const POOLING: ChoiceSpec = {
  kind: 'choice',
  label: { en: 'What is taken', zh: '取值方式', ko: '취하는 값' },
  options: [
    { value: 'max', label: { en: 'the largest', zh: '最大值', ko: '최댓값' } },
    { value: 'average', label: { en: 'the mean', zh: '平均值', ko: '평균' } },
  ],
}
