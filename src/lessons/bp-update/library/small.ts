import { DEFAULT } from '../default.ts'
import { values, type Entry } from './entry.ts'

/** A simulator's preset in which one hidden unit is off. */
export const DEAD_HIDDEN: Entry = {
  id: 'mustafa-dead-hidden',
  title: {
    en: 'A dead hidden unit (2-2-1)',
    zh: '不工作的隐藏单元（2-2-1）',
    ko: '꺼진 은닉 뉴런(2-2-1)',
  },
  source: {
    text: 'MohammedJMustafa, relu-backprop-simulator',
    url: 'https://github.com/MohammedJMustafa/relu-backprop-simulator',
  },
  convention: {
    en: 'ReLU everywhere, ½(t − o)², one trained bias per unit.',
    zh: '各层均为 ReLU，损失为 ½(t − o)²，每个单元一个可训练偏置。',
    ko: '모든 층 ReLU, 손실 ½(t − o)², 뉴런마다 학습되는 편향.',
  },
  params: {
    ...DEFAULT,
    inputs: [1.2, 0.5],
    targets: [1],
    layers: [
      {
        weights: [
          [0.6, 0.8],
          [0.3, 0.4],
        ],
        biases: [0.2, -1],
        activation: 'relu',
      },
      { weights: [[0.6, -0.2]], biases: [0.1], activation: 'relu' },
    ],
    learningRate: 0.1,
  },
  values: values([
    ['dE/dw3', '0', 'dE_dv12'],
    ['dE/dw4', '0', 'dE_dv22'],
    ['dE/db2', '0', 'dE_dgamma2'],
  ]),
}

/** One weight, one bias, no activation: the article's walk through one update. */
export const LINEAR: Entry = {
  id: 'xnought-linear',
  title: { en: 'One linear neuron (1-1)', zh: '一个线性神经元（1-1）', ko: '선형 뉴런 하나(1-1)' },
  source: {
    text: 'xnought, backprop-explainer (article)',
    url: 'http://xnought.github.io/backprop-explainer',
  },
  convention: {
    en: 'Squared error (ŷ − y)² without the ½; weight and bias are trained.',
    zh: '平方误差 (ŷ − y)²，不含 ½；权重和偏置都更新。',
    ko: '½ 없는 제곱 오차 (ŷ − y)², 가중치와 편향을 모두 학습합니다.',
  },
  params: {
    ...DEFAULT,
    inputs: [2.1],
    targets: [4],
    layers: [{ weights: [[1]], biases: [0], activation: 'identity' }],
    loss: 'squared-error',
    learningRate: 0.01,
  },
  values: [
    ...values([
      ['E', '3.61', 'E'],
      ['dE/dw', '-7.98', 'dE_dW[1][1][1]'],
      ['dE/db', '-3.8', 'dE_db[1][1]'],
      ['w+', '1.0798', 'W[1][1][1]_new'],
      ['b+', '0.038', 'b[1][1]_new'],
      ['E_after', '2.87', 'E_new'],
    ]),
    // the text prints by how much the loss falls, not its change
    ...values([['E_drop', '0.74', 'real']]).map((one) => ({ ...one, negated: true as const })),
  ],
}
