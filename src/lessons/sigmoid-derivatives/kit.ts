import { placeOn } from '../../derivation/kit/curve.ts'
import type { Kit } from '../../derivation/kit/spec.ts'

/** Where σ, σ′ and σ″ are worked out, and which of the curves are drawn. */
export interface SigmoidParams {
  readonly x: number
  readonly curves: 'all' | 'slope' | 'sigma'
}

export const KIT: Kit<SigmoidParams> = {
  defaults: { x: 1, curves: 'all' },
  specs: {
    x: placeOn('x', 12, [-2, -1, 0, 0.5, 1, 2]),
    curves: {
      kind: 'choice',
      label: { en: 'Curves', zh: '曲线', ko: '곡선' },
      options: [
        { value: 'all', label: { en: 'σ, σ′ and σ″', zh: 'σ、σ′ 和 σ″', ko: 'σ, σ′, σ″ 모두' } },
        { value: 'slope', label: { en: 'σ and σ′', zh: 'σ 和 σ′', ko: 'σ, σ′만' } },
        { value: 'sigma', label: { en: 'σ only', zh: '只有 σ', ko: 'σ만' } },
      ],
    },
  },
  presets: [
    {
      id: 'one',
      title: { en: 'At $x = 1$', zh: '$x = 1$ 处', ko: '$x = 1$에서' },
      params: { x: 1, curves: 'all' },
    },
    {
      id: 'steepest',
      title: {
        en: 'At 0: the steepest place',
        zh: '$x = 0$：最陡之处',
        ko: '0에서: 가장 가파른 곳',
      },
      params: { x: 0, curves: 'all' },
    },
    {
      id: 'saturated',
      title: { en: 'At 6: saturated', zh: '$x = 6$：饱和', ko: '6에서: 포화' },
      params: { x: 6, curves: 'all' },
    },
  ],
}
