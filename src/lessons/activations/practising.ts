import { practisingOf, type Workings } from '../../derivation/kit/practising.ts'
import { derive } from './derive.ts'
import { editing } from './editing.ts'
import { ID, LEAK, slopeId } from './gallery.ts'
import { KIT, type GalleryParams } from './kit.ts'
import { logistic, SLIPS, type Rules } from './slips.ts'

const workings: Workings<GalleryParams, Rules> = {
  right: {
    sigmoid: logistic,
    tanh: (x) => 2 * logistic(2 * x) - 1,
    sigmoidSlope: (value) => value * (1 - value),
    tanhSlope: (value) => 1 - value * value,
    algebraicSlope: (x) => Math.hypot(1, x) ** -3,
    left: (steepness) => steepness,
    byAlpha: (x) => (x > 0 ? 0 : x),
  },
  slips: SLIPS,
  solve: ({ f, x: given, alpha: steepness }, rules, write) => {
    const x = write('x', given)
    const alpha = write('alpha', steepness)
    const [id, slope] = [ID[f], slopeId(f)]
    switch (f) {
      case 'sigmoid':
        write(slope, rules.sigmoidSlope(write(id, rules.sigmoid(x)), x))
        break
      case 'tanh': {
        const value = write(id, rules.tanh(x))
        write('tanh_via_sigmoid', value)
        write(slope, rules.tanhSlope(value, x))
        break
      }
      case 'algebraic':
        write(id, x / Math.hypot(1, x))
        write(slope, rules.algebraicSlope(x))
        break
      default: {
        const left = rules.left({ relu: 0, leaky: LEAK, prelu: alpha }[f])
        write(id, x > 0 ? x : left * x)
        write(slope, x > 0 ? 1 : left)
        if (f === 'prelu') write('dprelu_dalpha', rules.byAlpha(x, alpha))
      }
    }
  },
  blanks: ({ f }) => [
    { quantity: ID[f], ref: 'f', skill: 'forward.act', level: 2, family: 'value' },
    { quantity: slopeId(f), skill: 'act.deriv', level: 1, family: 'slope' },
    ...(f === 'prelu'
      ? [
          {
            quantity: 'dprelu_dalpha',
            skill: 'act.deriv' as const,
            level: 1 as const,
            family: 'alpha',
          },
        ]
      : []),
  ],
  companions: ({ f }) => [
    {
      id: 'negative',
      title: { en: 'A negative input', zh: '负的输入', ko: '음수 입력' },
      params: { ...KIT.defaults, f, x: -0.5 },
      exposes: ['act.deriv', 'forward.act'],
    },
    ...(f === 'prelu'
      ? [
          {
            id: 'positive',
            title: { en: 'A positive input', zh: '正的输入', ko: '양수 입력' },
            params: { ...KIT.defaults, f, x: 2 },
            exposes: ['act.deriv' as const],
          },
        ]
      : []),
  ],
  levels: {
    1: { en: 'the slope', zh: '斜率', ko: '기울기' },
    2: { en: 'value and slope', zh: '函数值和斜率', ko: '함숫값과 기울기' },
  },
}

export const practising = practisingOf(workings, derive, editing)
