import type { Kit, ListSpec } from '../../derivation/kit/spec.ts'

export type Activation = 'sigmoid' | 'tanh' | 'relu'

/** A chain of layers of one unit each: $y_i = g(A_i y_{i-1} + b_i)$ with $y_0 = x$, the last one without $g$. */
export interface ChainParams {
  readonly f: Activation
  readonly A: readonly number[]
  readonly b: readonly number[]
  readonly x: number
}

const list = { kind: 'list', step: 0.1 } as const satisfies Partial<ListSpec>

const chain = (layers: number, A: number, b: number): ChainParams => ({
  f: 'sigmoid',
  A: Array.from({ length: layers }, () => A),
  b: Array.from({ length: layers }, () => b),
  x: 0.5,
})

const DEFAULT = chain(5, 1, 0)

export const KIT: Kit<ChainParams> = {
  defaults: DEFAULT,
  specs: {
    f: {
      kind: 'choice',
      label: { en: 'Activation', zh: '激活函数', ko: '활성화 함수' },
      options: [
        { value: 'sigmoid', label: { en: 'sigmoid', zh: 'sigmoid', ko: '시그모이드' } },
        { value: 'tanh', label: { en: 'tanh', zh: 'tanh', ko: 'tanh' } },
        { value: 'relu', label: { en: 'ReLU', zh: 'ReLU', ko: 'ReLU' } },
      ],
    },
    A: {
      ...list,
      // with these ends a saturated unit of a later layer keeps a slope that is told from 0
      min: -5,
      max: 5,
      draw: [-2, -1, -0.5, 0.5, 1, 1.5, 2],
      tex: 'A',
      name: { en: 'weight', zh: '权重', ko: '가중치' },
      length: { min: 2, max: 8, label: { en: 'Layers', zh: '层数', ko: '층 수' } },
      fill: 1,
    },
    b: {
      ...list,
      min: -12,
      max: 12,
      draw: [-1, -0.5, 0, 0.5, 1],
      tex: 'b',
      name: { en: 'bias', zh: '偏置', ko: '편향' },
      follows: true,
    },
    x: {
      kind: 'number',
      min: -5,
      max: 5,
      step: 0.1,
      draw: [-1, -0.5, 0.5, 1, 2],
      tex: 'x',
      name: { en: 'input', zh: '输入', ko: '입력' },
    },
  },
  fit: (params) =>
    params.b.length === params.A.length
      ? params
      : { ...params, b: params.A.map((_, i) => params.b[i] ?? 0) },
  presets: [
    {
      id: 'five',
      title: { en: 'Five sigmoid layers', zh: '五层 sigmoid', ko: '시그모이드 5개 층' },
      params: DEFAULT,
    },
    {
      id: 'small-weight',
      title: { en: 'One small weight', zh: '一个很小的权重', ko: '작은 가중치 하나' },
      params: { ...DEFAULT, A: DEFAULT.A.with(3, 0.01) },
    },
    {
      id: 'saturated',
      title: { en: 'One saturated unit', zh: '一个饱和的单元', ko: '포화된 뉴런 하나' },
      params: { ...DEFAULT, b: DEFAULT.b.with(2, 10) },
    },
    {
      id: 'saturated-below',
      title: {
        en: 'Saturated on the other side',
        zh: '在另一侧饱和',
        ko: '반대쪽에서 포화된 뉴런',
      },
      params: { ...DEFAULT, b: DEFAULT.b.with(2, -10) },
    },
    {
      id: 'kept',
      title: { en: 'Every factor is 1', zh: '每个因子都是 1', ko: '모든 인수가 1' },
      params: chain(5, 4, -2),
    },
    {
      id: 'deep',
      title: { en: 'Eight layers', zh: '八层', ko: '8개 층' },
      params: chain(8, 1, 0),
    },
    {
      id: 'tanh',
      title: { en: 'The same with tanh', zh: '换成 tanh', ko: 'tanh로 바꾸면' },
      params: { ...DEFAULT, f: 'tanh' },
    },
    {
      id: 'off',
      title: { en: 'A ReLU that is off', zh: '关闭的 ReLU', ko: '꺼진 ReLU' },
      params: { ...DEFAULT, f: 'relu', b: DEFAULT.b.with(2, -1).with(3, 0.5) },
    },
    {
      id: 'exploding',
      title: { en: 'ReLU with weights of 2', zh: 'ReLU，权重为 2', ko: '가중치가 2인 ReLU' },
      params: { ...chain(5, 2, 0), f: 'relu' },
    },
  ],
}
