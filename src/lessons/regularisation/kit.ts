import { resizedList } from '../../derivation/kit/editing.ts'
import type { Kit, Range, Slot } from '../../derivation/kit/spec.ts'
import { everywhere } from '../../i18n/localized.ts'
import type { RegularisationParams } from './params.ts'
import { DEFAULT, PRESETS } from './presets.ts'
import { NAME } from './words.ts'

const WEIGHT = { kind: 'list', min: -10, max: 10, step: 0.1 } as const
const STRENGTH = { kind: 'number', min: 0, max: 10, step: 0.1 } as const
const ERROR = {
  kind: 'list',
  min: 0,
  max: 100,
  step: 0.01,
  draw: [0.4, 0.45, 0.5, 0.52, 0.55, 0.6, 0.7],
} as const
const COUNT = { kind: 'number', whole: true, step: 1 } as const

const FILL = 0.6

export const KIT: Kit<RegularisationParams> = {
  defaults: DEFAULT,
  specs: {
    w: { ...WEIGHT, draw: [-1, -0.8, -0.6, 0.3, 0.4, 0.5, 0.8], tex: 'w', name: NAME.w },
    g: { ...WEIGHT, draw: [-0.4, -0.3, -0.2, 0.1, 0.2, 0.3], tex: 'g', name: NAME.g },
    lambda: { ...STRENGTH, draw: [0.1, 0.2, 0.5], tex: '\\lambda', name: NAME.lambda },
    eta: { ...STRENGTH, draw: [0.1, 0.2, 0.5], tex: '\\eta', name: NAME.eta },
    E: {
      ...ERROR,
      length: { min: 2, max: 12, label: { en: 'Epochs', zh: '轮数', ko: '에포크 수' } },
      fill: FILL,
      tex: 'E',
      name: NAME.E,
    },
    T: { ...ERROR, follows: true, fill: FILL, tex: 'T', name: NAME.T },
    P: { ...COUNT, min: 1, max: 5, draw: [2, 3], tex: 'P', name: NAME.P },
    k: { ...COUNT, min: 1, max: 12, draw: [2, 4, 5, 8, 10], tex: 'k', name: NAME.k },
    variance: {
      kind: 'number',
      min: 0,
      max: 100,
      step: 0.1,
      draw: [1, 2, 4],
      tex: 'v',
      name: NAME.variance,
    },
    c: {
      kind: 'number',
      min: 0,
      max: 100,
      step: 0.1,
      draw: [0.1, 0.2, 0.4, 0.5],
      tex: 'c',
      name: NAME.c,
    },
    p: {
      kind: 'number',
      min: 0,
      max: 1,
      step: 0.05,
      draw: [0.6, 0.7, 0.8],
      tex: 'p',
      name: NAME.p,
    },
    voters: {
      kind: 'choice',
      label: { en: 'Voting models', zh: '投票的模型', ko: '투표하는 모델' },
      options: ['3', '5', '7', '9'].map((value) => ({ value, label: everywhere(value) })),
    },
    n: { ...COUNT, min: 2, max: 1000, draw: [4, 5, 8, 10, 20], tex: 'n', name: NAME.n },
  },
  presets: PRESETS,
  range: rangeOf,
  fit: fitted,
}

/** No two numbers vary together more than each varies by itself. */
function rangeOf({ variance, c }: RegularisationParams, { field, spec }: Slot): Range {
  if (field === 'c') return { min: spec.min, max: variance }
  return field === 'variance' ? { min: c, max: spec.max } : spec
}

function fitted(params: RegularisationParams): RegularisationParams {
  const { E, T, variance, c } = params
  if (T.length === E.length && c <= variance) return params
  return {
    ...params,
    T: resizedList(T, E.length, { fill: FILL }),
    c: Math.min(c, variance),
  }
}
