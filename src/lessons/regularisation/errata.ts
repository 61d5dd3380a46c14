import type { Erratum } from '../../derivation/step.ts'

/** Slips of the source sheet on these methods. */

export const E35: Erratum = {
  document: '003',
  lines: '11',
  printed: {
    en: 'stop when the test error no longer falls',
    zh: '当测试误差不再减低时终止',
    ko: '테스트 오차가 더 줄지 않으면 멈춤',
  },
  right: {
    en: 'stop when the validation error no longer falls',
    zh: '当验证误差不再减低时终止',
    ko: '검증 오차가 더 줄지 않으면 멈춤',
  },
  why: {
    en: 'An error that has chosen the epoch is too low on average. The test set must have no say in it.',
    zh: '用来选择轮次的误差，平均而言偏低。测试集不能参与选择。',
    ko: '에포크를 고르는 데 쓴 오차는 평균적으로 너무 낮습니다. 테스트 집합은 고르는 데 쓰면 안 됩니다.',
  },
}

export const E36: Erratum = {
  document: '003',
  lines: '10',
  printed: {
    en: 'bagging: different models, or one model with different parameters',
    zh: 'Bagging：不同的模型，或者不同参数的同一个模型',
    ko: '배깅: 서로 다른 모델, 또는 매개변수가 다른 같은 모델',
  },
  right: {
    en: 'bagging: one model, trained on different bootstrap samples',
    zh: 'Bagging：同一个模型，在不同的自助样本上训练',
    ko: '배깅: 같은 모델을 서로 다른 부트스트랩 표본으로 학습',
  },
  why: {
    en: 'The line describes ensembles in general. Bagging stands for bootstrap aggregating: the samples differ, not the models.',
    zh: '原文说的是一般的集成学习。Bagging 是 bootstrap aggregating（自助聚合）的缩写：不同的是样本，而不是模型。',
    ko: '원문은 앙상블 전반을 말합니다. 배깅은 bootstrap aggregating의 줄임말로, 모델이 아니라 표본이 다릅니다.',
  },
}
