import type { Localized } from '../../i18n/localized.ts'
import type { Biases } from './shape.ts'

/** What the settings of a network are called. */

export function unitsLabel(column: number, last: number): Localized {
  if (column === 0) return { en: 'Inputs', zh: '输入个数', ko: '입력 수' }
  if (column === last) return { en: 'Outputs', zh: '输出个数', ko: '출력 수' }
  return {
    en: last > 2 ? `Hidden units, layer ${column}` : 'Hidden units',
    zh: last > 2 ? `第 ${column} 层隐藏单元` : '隐藏单元',
    ko: last > 2 ? `${column}층 은닉 뉴런` : '은닉 뉴런',
  }
}

export function activationLabel(l: number, last: number): Localized {
  if (l === last)
    return { en: 'Activation, output', zh: '输出层激活函数', ko: '출력층 활성화 함수' }
  return {
    en: last > 1 ? `Activation, layer ${l + 1}` : 'Activation, hidden',
    zh: last > 1 ? `第 ${l + 1} 层激活函数` : '隐藏层激活函数',
    ko: last > 1 ? `${l + 1}층 활성화 함수` : '은닉층 활성화 함수',
  }
}

export const CONVENTIONS: Localized = { en: 'Conventions', zh: '约定', ko: '규약' }
export const LAYERS: Localized = { en: 'Layers of weights', zh: '权重层数', ko: '가중치 층 수' }
export const BIASES: Localized = { en: 'Biases', zh: '偏置', ko: '편향' }
export const LOSS_LABEL: Localized = { en: 'Loss', zh: '损失', ko: '손실' }
export const RATE_LABEL: Localized = { en: 'Learning rate', zh: '学习率', ko: '학습률' }
export const SAMPLES: Localized = { en: 'Samples', zh: '样本数', ko: '표본 수' }
export const REDUCTION: Localized = { en: 'Over samples', zh: '对样本', ko: '표본에 대해' }
export const REDUCTION_NAME: Record<'sum' | 'mean', Localized> = {
  sum: { en: 'sum', zh: '求和', ko: '합' },
  mean: { en: 'mean', zh: '求平均', ko: '평균' },
}
export const BIAS_NAME: Record<Biases, Localized> = {
  absent: { en: 'none', zh: '无', ko: '없음' },
  none: { en: 'frozen', zh: '固定不变', ko: '고정' },
  'per-neuron': {
    en: 'one per unit, trained',
    zh: '每个单元一个，参与训练',
    ko: '뉴런마다 하나, 학습',
  },
  'shared-per-layer': { en: 'one per layer, shared', zh: '每层共用一个', ko: '층마다 하나를 공유' },
}
