import { placeOn } from '../../derivation/kit/curve.ts'
import type { Kit } from '../../derivation/kit/spec.ts'

export const FUNCTIONS = ['sigmoid', 'tanh', 'relu', 'leaky', 'prelu', 'algebraic'] as const
export type FunctionName = (typeof FUNCTIONS)[number]

/** A function to look at, and where. */
export interface GalleryParams {
  readonly f: FunctionName
  readonly x: number
  /** The slope of PReLU for negative inputs. */
  readonly alpha: number
  readonly curves: 'both' | 'function'
}

const at = (f: FunctionName, x: number): GalleryParams => ({ f, x, alpha: 0.25, curves: 'both' })

export const KIT: Kit<GalleryParams> = {
  defaults: at('sigmoid', 1),
  specs: {
    f: {
      kind: 'choice',
      label: { en: 'Function', zh: '函数', ko: '함수' },
      options: [
        { value: 'sigmoid', label: { en: 'sigmoid', zh: 'sigmoid', ko: '시그모이드' } },
        { value: 'tanh', label: { en: 'tanh', zh: 'tanh', ko: 'tanh' } },
        { value: 'relu', label: { en: 'ReLU', zh: 'ReLU', ko: 'ReLU' } },
        { value: 'leaky', label: { en: 'leaky ReLU', zh: 'leaky ReLU', ko: 'leaky ReLU' } },
        { value: 'prelu', label: { en: 'PReLU', zh: 'PReLU', ko: 'PReLU' } },
        {
          value: 'algebraic',
          label: { en: 'algebraic sigmoid', zh: '代数型 sigmoid', ko: '대수 시그모이드' },
        },
      ],
    },
    x: placeOn('x', 6, [-3, -2, -1, -0.5, 0.5, 1, 2, 3]),
    alpha: {
      kind: 'number',
      min: 0,
      max: 1,
      step: 0.05,
      draw: [0.1, 0.2, 0.25, 0.3],
      tex: '\\alpha',
      name: { en: 'slope for negative inputs', zh: '负半轴的斜率', ko: '음수 쪽 기울기' },
    },
    curves: {
      kind: 'choice',
      label: { en: 'Curves', zh: '曲线', ko: '곡선' },
      options: [
        {
          value: 'both',
          label: { en: 'function and derivative', zh: '函数与导数', ko: '함수와 도함수' },
        },
        { value: 'function', label: { en: 'function only', zh: '只有函数', ko: '함수만' } },
      ],
    },
  },
  uses: ({ f }, field) => field !== 'alpha' || f === 'prelu',
  presets: [
    {
      id: 'sigmoid',
      title: { en: 'Sigmoid', zh: 'Sigmoid 函数', ko: '시그모이드' },
      params: at('sigmoid', 1),
    },
    { id: 'tanh', title: { en: 'tanh', zh: 'tanh', ko: 'tanh' }, params: at('tanh', 0.5) },
    {
      id: 'relu',
      title: { en: 'ReLU, switched off', zh: 'ReLU（关闭时）', ko: '꺼진 ReLU' },
      params: at('relu', -1),
    },
    {
      id: 'leaky',
      title: { en: 'leaky ReLU', zh: 'leaky ReLU', ko: 'leaky ReLU' },
      params: at('leaky', -1),
    },
    { id: 'prelu', title: { en: 'PReLU', zh: 'PReLU', ko: 'PReLU' }, params: at('prelu', -3) },
    {
      id: 'algebraic',
      title: { en: 'Algebraic sigmoid', zh: '代数型 sigmoid', ko: '대수 시그모이드' },
      params: at('algebraic', 1),
    },
  ],
}
