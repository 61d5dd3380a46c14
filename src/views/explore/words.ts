import type { Tool, Variable } from '../../derivation/explore.ts'
import type { Localized } from '../../i18n/localized.ts'

/** The words that the explore mode shares; each tool keeps its own beside it. Loaded with them, after the first view. */
export const TOOL_NAME: Readonly<Record<Tool, Localized>> = {
  slice: { en: 'Slice', zh: '切片', ko: '단면' },
  landscape: { en: 'Landscape', zh: '地形', ko: '지형' },
  updates: { en: 'Updates', zh: '多次更新', ko: '여러 번 갱신' },
  compare: { en: 'Compare', zh: '对比', ko: '비교' },
  paths: { en: 'Paths', zh: '路径', ko: '경로' },
  conventions: { en: 'Conventions', zh: '约定', ko: '규약' },
  sheet: { en: 'Sheet', zh: '核对答案', ko: '답안 대조' },
  changes: { en: 'Changes', zh: '改动', ko: '바뀐 것' },
}

export const TOOLS_LABEL: Localized = { en: 'What to look at', zh: '观察什么', ko: '살펴볼 것' }

/** The headings of a menu of numbers. */
export const KIND: Readonly<Record<Variable['kind'], Localized>> = {
  weight: { en: 'Weights', zh: '权重', ko: '가중치' },
  bias: { en: 'Biases', zh: '偏置', ko: '편향' },
  input: { en: 'Inputs', zh: '输入', ko: '입력' },
  target: { en: 'Targets', zh: '目标值', ko: '목표값' },
  rate: { en: 'Learning rate', zh: '学习率', ko: '학습률' },
}

export const OF_SAMPLE = (symbol: string, sample: number): Localized => ({
  en: `${symbol}, sample ${sample}`,
  zh: `${symbol}（样本 ${sample}）`,
  ko: `${symbol} (표본 ${sample})`,
})

export const WIDER: Localized = { en: 'Show more', zh: '扩大范围', ko: '범위 넓히기' }
export const NARROWER: Localized = { en: 'Show less', zh: '缩小范围', ko: '범위 좁히기' }

export const NUMBER: Localized = { en: 'Number', zh: '所看的数', ko: '살펴볼 값' }
export const NOTHING: Localized = {
  en: 'There is no number here that could be varied.',
  zh: '这里没有可以改变的数。',
  ko: '여기에는 바꿀 수 있는 수가 없습니다.',
}
