import type { Kit, MatrixSpec, NumberSpec } from '../../derivation/kit/spec.ts'

/** Two lines after one another, the same with 2×2 matrices, and what an activation between them changes. */
export interface CollapseParams {
  readonly k: number
  readonly b: number
  readonly h: number
  readonly d: number
  /** Where the lines are worked out. */
  readonly x: number
  /** Where the activation between the lines is shown to matter. */
  readonly s: number
  readonly between: 'relu' | 'sigmoid' | 'none'
  readonly W1: readonly (readonly number[])[]
  readonly b1: readonly number[]
  readonly W2: readonly (readonly number[])[]
  readonly b2: readonly number[]
  /** What goes into the layers with matrices. */
  readonly x_vec: readonly number[]
}

const number = {
  kind: 'number',
  min: -100,
  max: 100,
  step: 0.5,
  draw: [-3, -2, -1, 1, 2, 3, 4],
} as const satisfies Partial<NumberSpec>
const matrix = { ...number, kind: 'matrix' } as const satisfies Partial<MatrixSpec>
const list = { ...number, kind: 'list' } as const

const DEFAULT: CollapseParams = {
  k: 2,
  b: 1,
  h: 3,
  d: -4,
  x: 5,
  s: -1,
  between: 'relu',
  W1: [
    [1, 2],
    [0, -1],
  ],
  b1: [1, 0],
  W2: [
    [3, 1],
    [-2, 2],
  ],
  b2: [0, 1],
  x_vec: [2, -1],
}

export const KIT: Kit<CollapseParams> = {
  defaults: DEFAULT,
  specs: {
    k: {
      ...number,
      tex: 'k',
      name: { en: 'first slope', zh: '第一条直线的斜率', ko: '첫째 직선의 기울기' },
    },
    b: {
      ...number,
      tex: 'b',
      name: { en: 'first offset', zh: '第一条直线的截距', ko: '첫째 직선의 절편' },
    },
    h: {
      ...number,
      tex: 'h',
      name: { en: 'second slope', zh: '第二条直线的斜率', ko: '둘째 직선의 기울기' },
    },
    d: {
      ...number,
      tex: 'd',
      name: { en: 'second offset', zh: '第二条直线的截距', ko: '둘째 직선의 절편' },
    },
    x: { ...number, tex: 'x', name: { en: 'input', zh: '输入', ko: '입력' } },
    s: { ...number, tex: 's', name: { en: 'second input', zh: '另一个输入', ko: '다른 입력' } },
    between: {
      kind: 'choice',
      label: { en: 'Between the lines', zh: '两条直线之间', ko: '두 직선 사이' },
      options: [
        { value: 'relu', label: { en: 'ReLU', zh: 'ReLU', ko: 'ReLU' } },
        { value: 'sigmoid', label: { en: 'sigmoid', zh: 'sigmoid', ko: '시그모이드' } },
        { value: 'none', label: { en: 'nothing', zh: '无', ko: '없음' } },
      ],
    },
    W1: {
      ...matrix,
      tex: '(W_1)',
      name: { en: 'first matrix', zh: '第一个矩阵', ko: '첫째 행렬' },
    },
    b1: { ...list, tex: '(b_1)', name: { en: 'first vector', zh: '第一个向量', ko: '첫째 벡터' } },
    W2: {
      ...matrix,
      tex: '(W_2)',
      name: { en: 'second matrix', zh: '第二个矩阵', ko: '둘째 행렬' },
    },
    b2: { ...list, tex: '(b_2)', name: { en: 'second vector', zh: '第二个向量', ko: '둘째 벡터' } },
    x_vec: { ...list, tex: 'x', name: { en: 'input vector', zh: '输入向量', ko: '입력 벡터' } },
  },
  presets: [
    {
      id: 'relu',
      title: { en: 'With a ReLU between', zh: '中间加 ReLU', ko: '사이에 ReLU' },
      params: DEFAULT,
    },
    {
      id: 'sigmoid',
      title: { en: 'With a sigmoid between', zh: '中间加 sigmoid', ko: '사이에 시그모이드' },
      params: { ...DEFAULT, between: 'sigmoid' },
    },
    {
      id: 'none',
      title: { en: 'Nothing between', zh: '中间没有激活函数', ko: '사이에 아무것도 없음' },
      params: { ...DEFAULT, between: 'none' },
    },
  ],
}
