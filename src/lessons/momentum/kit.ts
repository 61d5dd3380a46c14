import type { Kit, NumberSpec } from '../../derivation/kit/spec.ts'

/** Where θ starts, the gradients that it meets, the rate α and the momentum β; α may change once on the way. */
export interface MomentumParams {
  readonly theta: number
  readonly g: readonly number[]
  readonly alpha: number
  readonly beta: number
  readonly rate: 'constant' | 'changes'
  /** The rate of all updates after the first `since`. */
  readonly later: number
  readonly since: number
}

const RATE = {
  kind: 'number',
  // a velocity is a step divided by the rate
  min: 0.001,
  max: 10,
  step: 0.05,
  draw: [0.1, 0.2, 0.4, 0.5],
} as const satisfies Partial<NumberSpec>

// α = 0.1 = 1 − β would make two different slips give the same number.
const DEFAULT: MomentumParams = {
  theta: 1,
  g: [1, -2, 3, 0.5, -1],
  alpha: 0.2,
  beta: 0.9,
  rate: 'constant',
  later: 0.1,
  since: 2,
}

export const KIT: Kit<MomentumParams> = {
  defaults: DEFAULT,
  specs: {
    theta: {
      kind: 'number',
      min: -100,
      max: 100,
      step: 0.1,
      draw: [-2, -1, -0.5, 0.5, 1, 2],
      tex: '\\theta_{0}',
      name: { en: 'start', zh: '起点', ko: '시작값' },
    },
    g: {
      kind: 'list',
      min: -100,
      max: 100,
      step: 0.5,
      draw: [-3, -2, -1, -0.5, 0.5, 1, 2, 3],
      first: 0,
      length: { min: 1, max: 6, label: { en: 'Updates', zh: '更新次数', ko: '갱신 횟수' } },
      fill: 1,
      tex: 'g',
      name: { en: 'gradient', zh: '梯度', ko: '기울기' },
    },
    alpha: { ...RATE, tex: '\\alpha', name: { en: 'learning rate', zh: '学习率', ko: '학습률' } },
    beta: {
      kind: 'number',
      min: 0,
      max: 1,
      step: 0.1,
      draw: [0.5, 0.6, 0.8],
      tex: '\\beta',
      name: { en: 'momentum', zh: '动量系数', ko: '모멘텀 계수' },
    },
    rate: {
      kind: 'choice',
      label: { en: 'Learning rate', zh: '学习率', ko: '학습률' },
      options: [
        { value: 'constant', label: { en: 'constant', zh: '不变', ko: '일정함' } },
        { value: 'changes', label: { en: 'changes once', zh: '中途改变', ko: '도중에 바뀜' } },
      ],
    },
    later: {
      ...RATE,
      tex: "\\alpha'",
      name: { en: 'later learning rate', zh: '改变后的学习率', ko: '바뀐 뒤의 학습률' },
    },
    since: {
      kind: 'whole',
      min: 1,
      max: 5,
      upTo: 'g',
      label: {
        en: 'Updates before the rate changes',
        zh: '学习率改变前的更新次数',
        ko: '학습률이 바뀌기 전의 갱신 횟수',
      },
    },
  },
  presets: [
    {
      id: 'constant',
      title: { en: 'A constant rate', zh: '学习率不变', ko: '일정한 학습률' },
      params: DEFAULT,
    },
    {
      id: 'changes',
      title: { en: 'The rate is halved', zh: '学习率减半', ko: '학습률을 절반으로' },
      params: { ...DEFAULT, rate: 'changes' },
    },
    {
      id: 'same-gradient',
      title: { en: 'The same gradient each time', zh: '每次梯度相同', ko: '매번 같은 기울기' },
      params: { ...DEFAULT, g: [1, 1, 1, 1, 1], beta: 0.5 },
    },
    {
      id: 'none',
      title: { en: 'No momentum', zh: '没有动量', ko: '모멘텀 없음' },
      params: { ...DEFAULT, beta: 0 },
    },
  ],
  uses: ({ rate }, field) => rate === 'changes' || (field !== 'later' && field !== 'since'),
  fit: (params) =>
    params.since > params.g.length ? { ...params, since: params.g.length } : params,
}
