import type { Skill } from '../derivation/practice.ts'
import type { Localized } from '../i18n/localized.ts'

/** What a reader learns, in a few words. */
export const SKILL_NAMES: Readonly<Record<Skill, Localized>> = {
  'forward.sum': { en: 'weighted sums', zh: '加权和', ko: '가중합' },
  'forward.act': { en: 'activations', zh: '激活函数', ko: '활성화 함수' },
  loss: { en: 'the loss', zh: '损失', ko: '손실' },
  'delta.out': { en: 'output signal', zh: '输出层误差信号', ko: '출력층 오차 신호' },
  'grad.w': { en: 'output weights', zh: '输出层权重', ko: '출력층 가중치' },
  'delta.hid': { en: 'hidden signals', zh: '隐藏层误差信号', ko: '은닉층 오차 신호' },
  'grad.v': { en: 'first-layer weights', zh: '第一层权重', ko: '첫째 층 가중치' },
  update: { en: 'the update', zh: '参数更新', ko: '매개변수 갱신' },
  simultaneous: { en: 'all at once', zh: '同时更新', ko: '동시 갱신' },
  reeval: { en: 'forward again', zh: '再做一次前向传播', ko: '다시 순전파' },
  'act.deriv': { en: 'slopes of activations', zh: '激活函数的导数', ko: '활성화 함수의 미분' },
  softmax: { en: 'softmax', zh: 'softmax', ko: '소프트맥스' },
  pool: { en: 'pooling', zh: '池化', ko: '풀링' },
  conv: { en: 'convolution', zh: '卷积', ko: '합성곱' },
  count: { en: 'counting', zh: '计数', ko: '개수 세기' },
  init: { en: 'initial weights', zh: '权重初始化', ko: '가중치 초기화' },
  index: { en: 'places in memory', zh: '内存中的位置', ko: '메모리의 자리' },
  operation: { en: 'values of operations', zh: '运算的值', ko: '연산의 값' },
  local: { en: 'local derivatives', zh: '局部导数', ko: '국소 미분' },
  chain: { en: 'the chain rule', zh: '链式法则', ko: '연쇄 법칙' },
  paths: { en: 'gradients that add up', zh: '各路径梯度相加', ko: '경로별 기울기의 합' },
}
