import type { Kit } from '../../derivation/kit/spec.ts'

export const TEMPERATURES = ['0.5', '1', '2', '5'] as const

/** Scores, the class whose log-probability is derived, and the temperature that divides the scores. */
export interface SoftmaxParams {
  readonly x: readonly number[]
  /** From 1. */
  readonly i: number
  readonly temperature: (typeof TEMPERATURES)[number]
}

const DEFAULT: SoftmaxParams = { x: [1, 2, 3], i: 1, temperature: '1' }

export const KIT: Kit<SoftmaxParams> = {
  defaults: DEFAULT,
  specs: {
    x: {
      kind: 'list',
      min: -2000,
      max: 2000,
      step: 0.5,
      draw: [-2, -1, -0.5, 0, 0.5, 1, 1.5, 2, 3],
      tex: 'x',
      name: { en: 'score', zh: '得分', ko: '점수' },
      length: { min: 2, max: 6, label: { en: 'Classes', zh: '类别数', ko: '클래스 수' } },
    },
    i: {
      kind: 'whole',
      min: 1,
      max: 6,
      upTo: 'x',
      label: { en: 'Class $i$', zh: '类别 $i$', ko: '클래스 $i$' },
    },
    temperature: {
      kind: 'choice',
      label: { en: 'Temperature', zh: '温度', ko: '온도' },
      options: TEMPERATURES.map((value) => ({ value, label: { en: value, zh: value, ko: value } })),
    },
  },
  presets: [
    {
      id: 'three',
      title: { en: 'Three classes', zh: '三个类别', ko: '세 클래스' },
      params: DEFAULT,
    },
    {
      id: 'large',
      title: { en: 'Large scores', zh: '很大的得分', ko: '아주 큰 점수' },
      params: { ...DEFAULT, x: [1000, 1001, 1002] },
    },
    {
      id: 'hot',
      title: { en: 'Temperature 2', zh: '温度为 2', ko: '온도 2' },
      params: { ...DEFAULT, temperature: '2' },
    },
    {
      id: 'equal',
      title: { en: 'All scores equal', zh: '得分都相同', ko: '모두 같은 점수' },
      params: { ...DEFAULT, x: [1, 1, 1, 1], i: 2 },
    },
  ],
  fit: (params) => (params.i > params.x.length ? { ...params, i: params.x.length } : params),
}
