import type { Kit } from '../../derivation/kit/spec.ts'
import type { RegularisationParams } from './params.ts'

export const DEFAULT: RegularisationParams = {
  w: [0.4, -0.8],
  g: [0.3, -0.2],
  lambda: 0.1,
  eta: 0.1,
  E: [0.9, 0.7, 0.55, 0.5, 0.52, 0.51, 0.56, 0.6],
  T: [0.92, 0.73, 0.6, 0.57, 0.54, 0.58, 0.61, 0.66],
  P: 3,
  k: 5,
  variance: 1,
  c: 0.2,
  p: 0.7,
  voters: '3',
  n: 10,
}

export const PRESETS: Kit<RegularisationParams>['presets'] = [
  {
    id: 'usual',
    title: { en: 'All three methods', zh: '三种方法', ko: '세 가지 방법' },
    params: DEFAULT,
  },
  {
    id: 'near-zero',
    title: { en: 'A weight near 0', zh: '接近 0 的权重', ko: '0에 가까운 가중치' },
    params: { ...DEFAULT, w: [0.02, -0.8], g: [-0.1, 0.1], lambda: 0.5 },
  },
  {
    id: 'impatient',
    title: { en: 'Too little patience', zh: '耐心太小', ko: '너무 짧은 인내' },
    params: {
      ...DEFAULT,
      E: [0.9, 0.7, 0.72, 0.55, 0.5, 0.48, 0.52, 0.56],
      T: [0.93, 0.76, 0.74, 0.6, 0.55, 0.56, 0.58, 0.63],
      P: 1,
    },
  },
  {
    id: 'falling',
    title: { en: 'An error that falls to the end', zh: '误差一直下降', ko: '끝까지 줄어드는 오차' },
    params: {
      ...DEFAULT,
      E: [0.9, 0.7, 0.58, 0.5, 0.45, 0.41],
      T: [0.95, 0.74, 0.63, 0.56, 0.5, 0.47],
    },
  },
  {
    id: 'independent',
    title: { en: 'Independent models', zh: '相互独立的模型', ko: '서로 독립인 모델' },
    params: { ...DEFAULT, c: 0, p: 0.6, voters: '7' },
  },
  {
    id: 'alike',
    title: { en: 'Models much alike', zh: '彼此相似的模型', ko: '서로 비슷한 모델' },
    params: { ...DEFAULT, c: 0.8, p: 0.45, voters: '5' },
  },
]
