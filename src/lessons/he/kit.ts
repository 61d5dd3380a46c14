import { stackDepth, UNITS } from '../../derivation/kit/layer-specs.ts'
import type { Kit } from '../../derivation/kit/spec.ts'
import type { Spread } from '../../model/initialisation.ts'

/** The slope of the activation for negative sums, how these are spread, the units in, and how deep a stack to look at. */
export interface HeParams {
  readonly alpha: number
  readonly m: number
  readonly spread: Spread
  readonly depth: number
}

const DEFAULT: HeParams = { alpha: 0.25, m: 100, spread: 'normal', depth: 5 }

export const KIT: Kit<HeParams> = {
  defaults: DEFAULT,
  specs: {
    alpha: {
      kind: 'number',
      min: -1,
      max: 1,
      step: 0.05,
      draw: [0, 0.1, 0.2, 0.25, 0.5],
      tex: '\\alpha',
      name: { en: 'slope for negative sums', zh: '负半轴的斜率', ko: '음수 쪽 기울기' },
    },
    m: { ...UNITS, tex: 'm', name: { en: 'units in', zh: '输入单元数', ko: '입력 유닛 수' } },
    spread: {
      kind: 'choice',
      label: { en: 'Distribution of the sums', zh: '加权和的分布', ko: '가중합의 분포' },
      options: [
        { value: 'normal', label: { en: 'normal', zh: '正态', ko: '정규분포' } },
        { value: 'uniform', label: { en: 'uniform', zh: '均匀', ko: '균등분포' } },
      ],
    },
    depth: stackDepth(8),
  },
  presets: [
    {
      id: 'prelu',
      title: {
        en: 'PReLU with a slope of 0.25',
        zh: 'PReLU，斜率 0.25',
        ko: '기울기가 0.25인 PReLU',
      },
      params: DEFAULT,
    },
    {
      id: 'relu',
      title: { en: 'ReLU: nothing negative', zh: 'ReLU：负数全部截去', ko: 'ReLU: 음수는 모두 0' },
      params: { ...DEFAULT, alpha: 0 },
    },
    {
      id: 'leaky',
      title: { en: 'Leaky ReLU', zh: '带泄漏的 ReLU', ko: '새는 ReLU' },
      params: { ...DEFAULT, alpha: 0.01 },
    },
    {
      id: 'uniform',
      title: { en: 'Sums spread evenly', zh: '加权和均匀分布', ko: '고르게 퍼진 가중합' },
      params: { ...DEFAULT, spread: 'uniform' },
    },
  ],
}
