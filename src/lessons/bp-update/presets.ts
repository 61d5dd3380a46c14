import type { Localized } from '../../i18n/localized.ts'
import type { Example } from '../../model/example.ts'
import { DEFAULT, layer } from './default.ts'

interface Preset {
  readonly id: string
  readonly title: Localized
  readonly params: Example
}

export const PRESETS: readonly Preset[] = [
  {
    id: 'homework',
    title: {
      en: 'Homework problem (2-2-1, ReLU)',
      zh: '作业题（2-2-1，ReLU）',
      ko: '과제 문제(2-2-1, ReLU)',
    },
    params: DEFAULT,
  },
  {
    id: 'sigmoid',
    title: { en: 'With sigmoid', zh: '改用 sigmoid', ko: '시그모이드로' },
    params: {
      ...DEFAULT,
      layers: DEFAULT.layers.map((one) => ({ ...one, activation: 'sigmoid' as const })),
    },
  },
  {
    id: 'small-rate',
    title: { en: 'Learning rate 0.1', zh: '学习率 0.1', ko: '학습률 0.1' },
    params: { ...DEFAULT, learningRate: 0.1 },
  },
  {
    id: 'dead-unit',
    title: { en: 'A hidden unit that is off', zh: '一个隐藏单元不工作', ko: '꺼진 은닉 뉴런' },
    params: {
      ...DEFAULT,
      layers: [
        layer(
          [
            [-0.6, -0.2],
            [0.1, 0.7],
          ],
          'relu',
        ),
        layer([[0.5, 0.8]], 'relu'),
      ],
    },
  },
  {
    id: 'at-zero',
    title: { en: 'ReLU at exactly 0', zh: 'ReLU 恰好在 0 处', ko: 'ReLU가 정확히 0일 때' },
    params: {
      ...DEFAULT,
      layers: [
        layer(
          [
            [0.6, 0.2],
            [0.3, -0.2],
          ],
          'relu',
        ),
        layer([[0.5, 0.8]], 'relu'),
      ],
    },
  },
  {
    id: 'two-outputs',
    title: { en: 'Two outputs', zh: '两个输出', ko: '출력 두 개' },
    params: {
      ...DEFAULT,
      targets: [0.5, 0.1],
      layers: [
        layer(
          [
            [0.6, 0.2],
            [0.1, 0.7],
          ],
          'relu',
        ),
        layer(
          [
            [0.5, 0.8],
            [0.3, 0.4],
          ],
          'relu',
        ),
      ],
    },
  },
  {
    id: 'biases',
    title: { en: 'With biases', zh: '带偏置', ko: '편향이 있는 경우' },
    params: {
      ...DEFAULT,
      layers: [
        layer(
          [
            [0.6, 0.2],
            [0.1, 0.7],
          ],
          'relu',
          [0.1, -0.05],
        ),
        layer([[0.5, 0.8]], 'relu', [0.05]),
      ],
    },
  },
  {
    id: 'mazur',
    title: {
      en: 'Mazur 2-2-2 (biases frozen)',
      zh: 'Mazur 2-2-2（偏置固定）',
      ko: 'Mazur 2-2-2(편향 고정)',
    },
    params: {
      ...DEFAULT,
      inputs: [0.05, 0.1],
      targets: [0.01, 0.99],
      layers: [
        layer(
          [
            [0.15, 0.2],
            [0.25, 0.3],
          ],
          'sigmoid',
          [0.35, 0.35],
        ),
        layer(
          [
            [0.4, 0.45],
            [0.5, 0.55],
          ],
          'sigmoid',
          [0.6, 0.6],
        ),
      ],
      learningRate: 0.5,
      trainBiases: 'none',
    },
  },
  {
    id: 'softmax',
    title: {
      en: 'Softmax with cross-entropy (2-2-3)',
      zh: 'softmax 与交叉熵（2-2-3）',
      ko: '소프트맥스 교차 엔트로피(2-2-3)',
    },
    params: {
      ...DEFAULT,
      inputs: [1, 0.5],
      targets: [1, 0, 0],
      layers: [
        layer(
          [
            [0.1, 0.2],
            [0.3, 0.4],
          ],
          'sigmoid',
          [0.1, 0.1],
        ),
        layer(
          [
            [0.5, 0.6],
            [0.1, 0.2],
            [0.3, 0.4],
          ],
          'identity',
          [0.2, 0.2, 0.2],
        ),
      ],
      loss: 'softmax-cross-entropy',
      learningRate: 0.5,
      trainBiases: 'none',
    },
  },
]
