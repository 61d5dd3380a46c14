import type { Kit, NumberSpec } from '../../derivation/kit/spec.ts'

/** One point (x, t), the line y = wx + b, and how far and how often to go downhill. */
export interface DescentParams {
  readonly x: number
  readonly t: number
  readonly w: number
  readonly b: number
  readonly eta: number
  readonly updates: number
}

const number = {
  kind: 'number',
  min: -100,
  max: 100,
  step: 0.1,
} as const satisfies Partial<NumberSpec>

const DEFAULT: DescentParams = { x: 2, t: 1, w: 1.5, b: -0.5, eta: 0.1, updates: 8 }

export const KIT: Kit<DescentParams> = {
  defaults: DEFAULT,
  specs: {
    x: {
      ...number,
      draw: [-2, -1, 0.5, 1, 1.5, 2],
      tex: 'x',
      name: { en: 'input', zh: '输入', ko: '입력' },
    },
    t: {
      ...number,
      draw: [-1, -0.5, 0.5, 1, 2],
      tex: 't',
      name: { en: 'target', zh: '目标值', ko: '목표값' },
    },
    w: {
      ...number,
      draw: [-1.5, -1, -0.5, 0.5, 1, 1.5, 2],
      tex: 'w',
      name: { en: 'weight', zh: '权重', ko: '가중치' },
    },
    b: {
      ...number,
      draw: [-1, -0.5, 0.2, 0.5, 1],
      tex: 'b',
      name: { en: 'bias', zh: '偏置', ko: '편향' },
    },
    eta: {
      ...number,
      min: 0,
      max: 10,
      step: 0.05,
      draw: [0.05, 0.1, 0.2],
      tex: '\\eta',
      name: { en: 'learning rate', zh: '学习率', ko: '학습률' },
    },
    updates: {
      kind: 'whole',
      min: 1,
      max: 50,
      label: { en: 'Updates', zh: '更新次数', ko: '갱신 횟수' },
    },
  },
  presets: [
    {
      id: 'halving',
      title: { en: 'The error halves each time', zh: '误差每次减半', ko: '오차가 매번 절반으로' },
      params: DEFAULT,
    },
    {
      id: 'one-jump',
      title: { en: 'On target in one update', zh: '一步到位', ko: '한 번의 갱신으로 도달' },
      params: { ...DEFAULT, eta: 0.2, updates: 3 },
    },
    {
      id: 'swinging',
      title: {
        en: 'A large rate: the error swings',
        zh: '学习率偏大，来回摆动',
        ko: '학습률이 커서 진동함',
      },
      params: { ...DEFAULT, eta: 0.35 },
    },
    {
      id: 'diverging',
      title: {
        en: 'A rate that is too large',
        zh: '学习率太大，发散',
        ko: '학습률이 너무 커서 발산함',
      },
      params: { ...DEFAULT, eta: 0.5, updates: 5 },
    },
  ],
}
