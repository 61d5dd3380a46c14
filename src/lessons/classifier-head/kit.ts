import type { Kit, ListSpec, MatrixSpec } from '../../derivation/kit/spec.ts'

/** Two feature maps of a small network's last layer, and the dense layer that tells three classes apart. */
export interface HeadParams {
  readonly M1: readonly (readonly number[])[]
  readonly M2: readonly (readonly number[])[]
  /** A row per class, a column per map. */
  readonly W: readonly (readonly number[])[]
  readonly b: readonly number[]
  /** The right class, from 1. */
  readonly t: number
}

/** Within it no probability is too small for the machine. */
const range = { min: -10, max: 10 } as const
const map = {
  ...range,
  kind: 'matrix',
  step: 1,
  draw: [0, 1, 2, 3, 4],
  name: { en: 'activation', zh: '激活值', ko: '활성값' },
} as const satisfies Partial<MatrixSpec>

const DEFAULT: HeadParams = {
  M1: [
    [1, 2],
    [3, 4],
  ],
  M2: [
    [0, 1],
    [0, 1],
  ],
  W: [
    [1, -1],
    [0.5, 2],
    [0, 1],
  ],
  b: [0, -1, 0.5],
  t: 1,
}

export const KIT: Kit<HeadParams> = {
  defaults: DEFAULT,
  specs: {
    M1: { ...map, tex: '(M_1)' },
    M2: { ...map, tex: '(M_2)' },
    W: {
      ...range,
      kind: 'matrix',
      step: 0.5,
      draw: [-1, -0.5, 0, 0.5, 1, 2],
      tex: 'W',
      name: { en: 'weight', zh: '权重', ko: '가중치' },
    },
    b: {
      ...range,
      kind: 'list',
      step: 0.5,
      draw: [-1, -0.5, 0, 0.5, 1],
      tex: 'b',
      name: { en: 'bias', zh: '偏置', ko: '편향' },
    } satisfies ListSpec,
    t: {
      kind: 'whole',
      min: 1,
      max: 3,
      label: { en: 'Right class', zh: '正确类别', ko: '정답 클래스' },
    },
  },
  presets: [
    {
      id: 'likely',
      title: {
        en: 'The right class is the likeliest',
        zh: '正确类别概率最大',
        ko: '정답이 가장 그럴듯할 때',
      },
      params: DEFAULT,
    },
    {
      id: 'unlikely',
      title: {
        en: 'The right class is the least likely',
        zh: '正确类别概率最小',
        ko: '정답이 가장 그럴듯하지 않을 때',
      },
      params: { ...DEFAULT, t: 3 },
    },
    {
      id: 'moved',
      title: {
        en: 'The same numbers, moved',
        zh: '同样的数，换了位置',
        ko: '자리만 바뀐 같은 수',
      },
      params: {
        ...DEFAULT,
        M1: [
          [4, 3],
          [2, 1],
        ],
        M2: [
          [1, 0],
          [1, 0],
        ],
      },
    },
    {
      id: 'undecided',
      title: { en: 'Undecided', zh: '无法判断', ko: '판단할 수 없을 때' },
      params: {
        ...DEFAULT,
        W: [
          [1, 1],
          [1, 1],
          [1, 1],
        ],
        b: [0, 0, 0],
      },
    },
  ],
}
