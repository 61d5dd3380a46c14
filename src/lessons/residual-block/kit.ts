import { stackDepth } from '../../derivation/kit/layer-specs.ts'
import type { Kit, NumberSpec } from '../../derivation/kit/spec.ts'

/** A block of two small layers, with or without a shortcut around them; and how many sigmoid layers to stack. */
export interface ResidualParams {
  readonly x: number
  readonly w1: number
  readonly b1: number
  readonly w2: number
  readonly b2: number
  readonly shortcut: 'on' | 'off'
  readonly depth: number
}

const number = {
  kind: 'number',
  min: -100,
  max: 100,
  step: 0.05,
} as const satisfies Partial<NumberSpec>
const weights = [-0.5, -0.2, -0.1, 0.1, 0.2, 0.3, 0.5]
const biases = [-0.1, 0.01, 0.05, 0.1, 0.2]

const DEFAULT: ResidualParams = {
  x: 2,
  w1: 0.1,
  b1: 0.05,
  w2: -0.2,
  b2: 0.01,
  shortcut: 'on',
  depth: 10,
}

export const KIT: Kit<ResidualParams> = {
  defaults: DEFAULT,
  specs: {
    x: {
      ...number,
      draw: [0.5, 1, 1.5, 2, 3],
      tex: 'x',
      name: { en: 'input', zh: '输入', ko: '입력' },
    },
    w1: {
      ...number,
      draw: weights.filter((weight) => weight > 0),
      tex: 'w_1',
      name: { en: 'first weight', zh: '第一层权重', ko: '첫째 층 가중치' },
    },
    b1: {
      ...number,
      draw: biases,
      tex: 'b_1',
      name: { en: 'first bias', zh: '第一层偏置', ko: '첫째 층 편향' },
    },
    w2: {
      ...number,
      draw: weights,
      tex: 'w_2',
      name: { en: 'second weight', zh: '第二层权重', ko: '둘째 층 가중치' },
    },
    b2: {
      ...number,
      draw: biases,
      tex: 'b_2',
      name: { en: 'second bias', zh: '第二层偏置', ko: '둘째 층 편향' },
    },
    shortcut: {
      kind: 'choice',
      label: { en: 'Shortcut', zh: '捷径', ko: '지름길' },
      options: [
        { value: 'on', label: { en: 'with', zh: '有', ko: '있음' } },
        { value: 'off', label: { en: 'without', zh: '无', ko: '없음' } },
      ],
    },
    depth: stackDepth(50),
  },
  presets: [
    {
      id: 'block',
      title: {
        en: 'A block with its shortcut',
        zh: '带捷径的残差块',
        ko: '지름길이 있는 잔차 블록',
      },
      params: DEFAULT,
    },
    {
      id: 'without',
      title: { en: 'The same without the shortcut', zh: '去掉捷径', ko: '지름길이 없을 때' },
      params: { ...DEFAULT, shortcut: 'off', b2: 0.5 },
    },
    {
      id: 'dead',
      title: { en: 'A branch that is off', zh: '支路关闭', ko: '꺼진 갈래' },
      params: { ...DEFAULT, b1: -0.5 },
    },
    {
      id: 'deep',
      title: { en: 'Fifty layers', zh: '五十层', ko: '50개 층' },
      params: { ...DEFAULT, depth: 50 },
    },
  ],
}
