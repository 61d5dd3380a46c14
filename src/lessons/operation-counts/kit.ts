import { biasesSpec } from '../../derivation/kit/parameter-count.ts'
import type { Kit } from '../../derivation/kit/spec.ts'
import { NAME } from './words.ts'

/** Layers that are all equally wide, and what is counted of them. */
export interface OperationParams {
  /** The units of every layer, and of the input. */
  readonly n: number
  readonly L: number
  readonly biases: 'on' | 'off'
  /** Whether the subtraction in 1 − σ counts. */
  readonly ones: 'on' | 'off'
  /** What the learning rate is multiplied with: the gradients, or the error term before them. */
  readonly rate: 'gradients' | 'errors'
}

const DEFAULT: OperationParams = { n: 4, L: 3, biases: 'on', ones: 'on', rate: 'gradients' }

export const KIT: Kit<OperationParams> = {
  defaults: DEFAULT,
  specs: {
    n: {
      kind: 'number',
      whole: true,
      min: 1,
      max: 1000,
      step: 1,
      draw: [2, 3, 4, 5, 6, 8, 10, 20],
      tex: 'n',
      name: NAME.n,
    },
    L: {
      kind: 'number',
      whole: true,
      min: 1,
      max: 50,
      step: 1,
      draw: [2, 3, 4, 5, 6, 8],
      tex: 'L',
      name: NAME.L,
    },
    biases: biasesSpec({ en: 'one per unit', zh: '每个单元一个', ko: '유닛마다 하나' }),
    ones: {
      kind: 'choice',
      label: {
        en: 'The subtraction $1 - \\sigma$',
        zh: '减法 $1 - \\sigma$',
        ko: '뺄셈 $1 - \\sigma$',
      },
      options: [
        { value: 'on', label: { en: 'counted', zh: '计入', ko: '셈' } },
        { value: 'off', label: { en: 'not counted', zh: '不计', ko: '세지 않음' } },
      ],
    },
    rate: {
      kind: 'choice',
      label: {
        en: 'The learning rate multiplies',
        zh: '学习率乘以',
        ko: '학습률을 곱하는 곳',
      },
      options: [
        { value: 'gradients', label: { en: 'the gradients', zh: '各梯度', ko: '기울기' } },
        {
          value: 'errors',
          label: { en: 'the error term first', zh: '误差项（先乘）', ko: '오차항 (먼저)' },
        },
      ],
    },
  },
  presets: [
    {
      id: 'homework',
      title: { en: 'Three layers of 4', zh: '3 层，每层 4 个单元', ko: '유닛 4개씩 세 층' },
      params: DEFAULT,
    },
    {
      id: 'square',
      title: { en: 'As deep as wide', zh: '层数等于宽度', ko: '너비만큼 깊은 신경망' },
      params: { ...DEFAULT, n: 5, L: 5 },
    },
    {
      id: 'wide',
      title: { en: 'Ten layers of 100', zh: '10 层，每层 100 个单元', ko: '유닛 100개씩 열 층' },
      params: { ...DEFAULT, n: 100, L: 10 },
    },
    {
      id: 'large',
      title: {
        en: 'Twenty layers of 512',
        zh: '20 层，每层 512 个单元',
        ko: '유닛 512개씩 스무 층',
      },
      params: { ...DEFAULT, n: 512, L: 20 },
    },
    {
      id: 'no-biases',
      title: { en: 'Without biases', zh: '无偏置', ko: '편향 없음' },
      params: { ...DEFAULT, biases: 'off' },
    },
    {
      id: 'rate-first',
      title: { en: 'The rate first', zh: '先乘学习率', ko: '학습률을 먼저' },
      params: { ...DEFAULT, rate: 'errors' },
    },
  ],
}
