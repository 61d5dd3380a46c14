import { stackDepth, UNITS } from '../../derivation/kit/layer-specs.ts'
import type { Kit } from '../../derivation/kit/spec.ts'

/** How many units a layer takes in and gives out, the gain of its activation, and how deep a stack to look at. */
export interface XavierParams {
  readonly m: number
  readonly n: number
  readonly gain: number
  readonly depth: number
}

// 100 and 50: the bound of the uniform distribution is 0.2.
const DEFAULT: XavierParams = { m: 100, n: 50, gain: 1, depth: 5 }

export const KIT: Kit<XavierParams> = {
  defaults: DEFAULT,
  specs: {
    m: { ...UNITS, tex: 'm', name: { en: 'units in', zh: '输入单元数', ko: '입력 유닛 수' } },
    n: { ...UNITS, tex: 'n', name: { en: 'units out', zh: '输出单元数', ko: '출력 유닛 수' } },
    gain: {
      kind: 'number',
      min: 0.1,
      max: 10,
      step: 0.1,
      draw: [1, 1.5, 2],
      tex: 'g',
      name: { en: 'gain', zh: '增益', ko: '이득' },
    },
    depth: stackDepth(8),
  },
  presets: [
    {
      id: 'sheet',
      title: { en: '100 in, 50 out', zh: '100 入 50 出', ko: '입력 100, 출력 50' },
      params: DEFAULT,
    },
    {
      id: 'square',
      title: { en: 'As many out as in', zh: '输入输出同样多', ko: '입력과 출력이 같은 층' },
      params: { ...DEFAULT, m: 256, n: 256 },
    },
    {
      id: 'tanh-gain',
      title: {
        en: 'A gain of 1.667 for tanh',
        zh: 'tanh 的增益 1.667',
        ko: 'tanh를 위한 이득 1.667',
      },
      params: { ...DEFAULT, gain: 1.667, depth: 8 },
    },
    {
      id: 'too-small',
      title: { en: 'Weights that are too small', zh: '权重太小', ko: '너무 작은 가중치' },
      params: { ...DEFAULT, gain: 0.1 },
    },
  ],
}
