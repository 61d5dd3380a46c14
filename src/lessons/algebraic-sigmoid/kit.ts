import { placeOn } from '../../derivation/kit/curve.ts'
import type { Kit } from '../../derivation/kit/spec.ts'

/** Where Φ(v) = v/√(1+v²) is worked out, and what it is drawn beside. */
export interface AlgebraicParams {
  readonly v: number
  readonly beside: 'tanh' | 'sigmoid' | 'none'
}

export const KIT: Kit<AlgebraicParams> = {
  defaults: { v: 1, beside: 'tanh' },
  specs: {
    v: placeOn('v', 6, [-3, -2, -1.5, -0.5, 0.5, 1.5, 2, 3]),
    beside: {
      kind: 'choice',
      label: { en: 'Draw beside it', zh: '对比曲线', ko: '함께 그릴 곡선' },
      options: [
        { value: 'tanh', label: { en: 'tanh', zh: 'tanh', ko: 'tanh' } },
        { value: 'sigmoid', label: { en: '2σ − 1', zh: '2σ − 1', ko: '2σ − 1' } },
        { value: 'none', label: { en: 'nothing', zh: '无', ko: '없음' } },
      ],
    },
  },
  presets: [
    {
      id: 'one',
      title: { en: 'At $v = 1$', zh: '$v = 1$ 处', ko: '$v = 1$에서' },
      params: { v: 1, beside: 'tanh' },
    },
    {
      id: 'origin',
      title: { en: 'At the origin', zh: '原点处', ko: '원점에서' },
      params: { v: 0, beside: 'tanh' },
    },
    {
      id: 'half',
      title: {
        en: 'At one half, beside $2\\sigma - 1$',
        zh: '$v = 0.5$，与 $2\\sigma - 1$ 对比',
        ko: '$v = 0.5$에서, $2\\sigma - 1$과 함께',
      },
      params: { v: 0.5, beside: 'sigmoid' },
    },
  ],
}
