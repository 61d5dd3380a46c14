import type { Derivation } from '../../derivation/lesson.ts'
import type { Localized } from '../../i18n/localized.ts'

type Words = Readonly<Record<string, Localized>>

/** What the letters stand for, and the captions of the figure. */

export const NAME = {
  w: { en: 'weight', zh: '权重', ko: '가중치' },
  g: { en: 'gradient of the data', zh: '数据的梯度', ko: '데이터의 기울기' },
  lambda: { en: 'strength of the penalty', zh: '惩罚系数', ko: '벌점의 세기' },
  eta: { en: 'learning rate', zh: '学习率', ko: '학습률' },
  size: { en: 'size of weight', zh: '权重的绝对值', ko: '가중치의 절댓값' },
  sign: { en: 'sign of weight', zh: '权重的符号', ko: '가중치의 부호' },
  penalty: { en: 'penalty', zh: '惩罚项', ko: '벌점' },
  slope: { en: 'gradient of the penalty', zh: '惩罚项的梯度', ko: '벌점의 기울기' },
  plain: { en: 'without a penalty', zh: '没有惩罚', ko: '벌점 없이' },
  L2: { en: 'with L2', zh: '用 L2', ko: 'L2로' },
  L1: { en: 'with L1', zh: '用 L1', ko: 'L1로' },
  before: { en: 'before the update', zh: '更新前', ko: '갱신 전' },
  pullL2: { en: 'pull of L2', zh: 'L2 的拉力', ko: 'L2의 당김' },
  pullL1: { en: 'pull of L1', zh: 'L1 的拉力', ko: 'L1의 당김' },
  factor: { en: 'factor of the decay', zh: '衰减因子', ko: '감쇠 인수' },
  pull: { en: 'what L1 takes of each weight', zh: 'L1 从每个权重减去的量', ko: 'L1이 줄이는 양' },
  E: { en: 'validation error', zh: '验证误差', ko: '검증 오차' },
  T: { en: 'test error', zh: '测试误差', ko: '테스트 오차' },
  P: { en: 'patience', zh: '耐心值', ko: '인내' },
  N: { en: 'epochs', zh: '轮数', ko: '에포크 수' },
  lowest: {
    en: 'lowest error up to epoch',
    zh: '最低误差，至第几轮',
    ko: '가장 낮은 오차, 에포크',
  },
  since: {
    en: 'epochs since the lowest error, at epoch',
    zh: '距最低误差的轮数，第几轮',
    ko: '가장 낮은 오차 뒤의 에포크 수, 에포크',
  },
  best: { en: 'best epoch', zh: '最佳轮', ko: '가장 좋은 에포크' },
  stop: { en: 'last epoch trained', zh: '训练的最后一轮', ko: '학습한 마지막 에포크' },
  bestError: { en: 'lowest error', zh: '最低误差', ko: '가장 낮은 오차' },
  lastError: { en: 'error at the end', zh: '终止时的误差', ko: '끝날 때의 오차' },
  kept: { en: 'epoch that is kept', zh: '保留的轮', ko: '남기는 에포크' },
  keptError: { en: 'validation error that is kept', zh: '保留的验证误差', ko: '남기는 검증 오차' },
  reported: { en: 'test error that is reported', zh: '报告的测试误差', ko: '보고하는 테스트 오차' },
  missed: { en: 'epoch of the lowest error', zh: '误差最低的轮', ko: '오차가 가장 낮은 에포크' },
  k: { en: 'models', zh: '模型个数', ko: '모델의 수' },
  variance: { en: 'variance', zh: '方差', ko: '분산' },
  c: { en: 'covariance', zh: '协方差', ko: '공분산' },
  mean: {
    en: 'squared error, models averaged',
    zh: '平方误差，平均的模型数',
    ko: '제곱 오차, 평균한 모델 수',
  },
  p: { en: 'probability of a right vote', zh: '单票正确的概率', ko: '한 표가 맞을 확률' },
  m: { en: 'votes', zh: '票数', ko: '표의 수' },
  votes: { en: 'probability, right votes', zh: '概率，正确票数', ko: '확률, 맞은 표의 수' },
  majority: { en: 'probability of a right majority', zh: '多数正确的概率', ko: '다수가 맞을 확률' },
  n: { en: 'samples', zh: '样本数', ko: '표본의 크기' },
  share: { en: 'share that is drawn', zh: '被抽到的比例', ko: '뽑히는 비율' },
  limit: { en: 'share of a very large set', zh: '样本很多时的比例', ko: '아주 클 때의 비율' },
} as const satisfies Words

export const CAPTION = {
  weights: {
    en: 'Weights $w$, gradients $g$',
    zh: '权重 $w$ 与梯度 $g$',
    ko: '위는 $w$, 아래는 $g$',
  },
  way: {
    en: 'One update of $w$, and what each penalty adds to it',
    zh: '$w$ 的一次更新，以及各惩罚项的影响',
    ko: '$w$의 갱신 한 번과 벌점마다 더해지는 것',
  },
  errors: {
    en: 'After each epoch: validation error $E$ above, test error $T$ below',
    zh: '每一轮之后：上为验证误差 $E$，下为测试误差 $T$',
    ko: '에포크마다: 위는 검증 오차 $E$, 아래는 테스트 오차 $T$',
  },
  course: {
    en: 'The errors over the epochs $t$',
    zh: '误差随轮次 $t$ 的变化',
    ko: '에포크 $t$에 따른 오차',
  },
  mean: {
    en: 'Squared error of the mean of $k$ models',
    zh: '$k$ 个模型平均后的平方误差',
    ko: '모델 $k$개를 평균한 제곱 오차',
  },
  votes: {
    en: 'Probability $q_j$ of $j$ right votes',
    zh: '$j$ 票正确的概率 $q_j$',
    ko: '$j$표가 맞을 확률 $q_j$',
  },
} as const satisfies Words

export const LEGEND: Derivation['legend'] = [
  {
    tex: 'w, g',
    meaning: { en: 'weights and their gradients', zh: '权重及其梯度', ko: '가중치와 그 기울기' },
  },
  { tex: '\\lambda', meaning: NAME.lambda },
  { tex: '\\eta', meaning: NAME.eta },
  {
    tex: 'R_2, R_1',
    meaning: { en: 'L2 and L1 penalty', zh: 'L2 与 L1 惩罚项', ko: 'L2 벌점과 L1 벌점' },
  },
  {
    tex: 'E_t, T_t',
    meaning: {
      en: 'validation and test error after epoch $t$',
      zh: '第 $t$ 轮后的验证误差与测试误差',
      ko: '에포크 $t$ 뒤의 검증 오차와 테스트 오차',
    },
  },
  {
    tex: 'b_t',
    meaning: { en: 'lowest $E$ so far', zh: '至今最低的 $E$', ko: '지금까지 가장 낮은 $E$' },
  },
  {
    tex: 'd_t',
    meaning: { en: 'epochs since then', zh: '此后经过的轮数', ko: '그 뒤로 지난 에포크 수' },
  },
  { tex: 'P', meaning: NAME.P },
  {
    tex: 'v, c',
    meaning: {
      en: 'variance and covariance of the errors',
      zh: '误差的方差与协方差',
      ko: '오차의 분산과 공분산',
    },
  },
  {
    tex: '\\bar\\varepsilon',
    meaning: { en: 'error of the mean', zh: '平均之后的误差', ko: '평균의 오차' },
  },
  { tex: 'p', meaning: NAME.p },
  {
    tex: 'q_j, Q',
    meaning: {
      en: 'probability of $j$ right votes, of a right majority',
      zh: '$j$ 票正确、多数正确的概率',
      ko: '$j$표가 맞을 확률, 다수가 맞을 확률',
    },
  },
]

export const TITLE = {
  task: {
    en: 'Three ways against overfitting',
    zh: '防止过拟合的三种办法',
    ko: '과적합을 막는 세 가지 방법',
  },
  R2: { en: 'The L2 penalty', zh: 'L2 惩罚项', ko: 'L2 벌점' },
  R1: { en: 'The L1 penalty', zh: 'L1 惩罚项', ko: 'L1 벌점' },
  slopeL2: { en: 'Gradient of the L2 penalty', zh: 'L2 惩罚项的梯度', ko: 'L2 벌점의 기울기' },
  slopeL1: { en: 'Gradient of the L1 penalty', zh: 'L1 惩罚项的梯度', ko: 'L1 벌점의 기울기' },
  plain: { en: 'Update without a penalty', zh: '没有惩罚的更新', ko: '벌점 없는 갱신' },
  L2: { en: 'Update with L2', zh: '用 L2 的更新', ko: 'L2 갱신' },
  decay: { en: 'Weight decay', zh: '权重衰减', ko: '가중치 감쇠' },
  L1: { en: 'Update with L1', zh: '用 L1 的更新', ko: 'L1 갱신' },
  lowest: {
    en: 'Early stopping: the lowest error',
    zh: '提前终止：最低误差',
    ko: '조기 종료: 가장 낮은 오차',
  },
  since: {
    en: 'Early stopping: epochs in vain',
    zh: '提前终止：没有改善的轮',
    ko: '조기 종료: 나아지지 않은 에포크',
  },
  stop: { en: 'Early stopping: the end', zh: '提前终止：何时停止', ko: '조기 종료: 멈추는 때' },
  kept: {
    en: 'Early stopping: what is kept',
    zh: '提前终止：保留什么',
    ko: '조기 종료: 무엇을 남길까',
  },
  mean: { en: 'Bagging: the mean', zh: 'Bagging：取平均', ko: '배깅: 평균' },
  votes: { en: 'Bagging: the votes', zh: 'Bagging：投票', ko: '배깅: 투표' },
  majority: { en: 'Bagging: the majority', zh: 'Bagging：多数决', ko: '배깅: 다수결' },
  bootstrap: {
    en: 'Bagging: a bootstrap sample',
    zh: 'Bagging：自助样本',
    ko: '배깅: 부트스트랩 표본',
  },
} as const satisfies Words

export const epochName = (t: number): Localized => ({
  en: `epoch ${t}`,
  zh: `第 ${t} 轮`,
  ko: `에포크 ${t}`,
})
