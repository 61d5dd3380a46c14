import type { Derivation } from '../../derivation/lesson.ts'
import type { Erratum } from '../../derivation/step.ts'
import { everywhere, type Localized } from '../../i18n/localized.ts'

type Words = Readonly<Record<string, Localized>>

export const NAME = {
  x: { en: 'input', zh: '输入', ko: '입력' },
  t: { en: 'target', zh: '目标值', ko: '목표값' },
  w: { en: 'weight', zh: '权重', ko: '가중치' },
  b: { en: 'bias', zh: '偏置', ko: '편향' },
  eta: { en: 'learning rate', zh: '学习率', ko: '학습률' },
  y: { en: 'output', zh: '输出', ko: '출력' },
  L: { en: 'loss', zh: '损失', ko: '손실' },
  error: { en: 'error', zh: '误差', ko: '오차' },
  slopeW: { en: 'gradient of the weight', zh: '权重的梯度', ko: '가중치의 기울기' },
  slopeB: { en: 'gradient of the bias', zh: '偏置的梯度', ko: '편향의 기울기' },
  local: { en: 'local derivative', zh: '局部导数', ko: '국소 미분' },
  factor: { en: 'factor per update', zh: '每次更新的倍数', ko: '갱신마다 곱해지는 수' },
  fastest: { en: 'limit of the rate', zh: '学习率的上限', ko: '학습률의 상한' },
  input: { en: 'input to output', zh: '输入到输出', ko: '입력에서 출력으로' },
  target: { en: 'target to loss', zh: '目标值到损失', ko: '목표값에서 손실로' },
  place: {
    en: 'weight and bias after update',
    zh: '更新后的权重和偏置',
    ko: '갱신 후의 가중치와 편향',
  },
} as const satisfies Words

export const CAPTION = {
  graph: { en: 'From the numbers to the loss', zh: '从各数到损失', ko: '수에서 손실까지' },
  landscape: {
    en: 'The loss over $w$ and $b$, and the way down',
    zh: '$w$、$b$ 平面上的损失与下降路径',
    ko: '$w$, $b$ 평면의 손실과 내려가는 길',
  },
} as const satisfies Words

export const LEGEND: Derivation['legend'] = [
  { tex: 'w, b', meaning: { en: 'weight and bias', zh: '权重和偏置', ko: '가중치와 편향' } },
  { tex: 't', meaning: NAME.t },
  { tex: 'L', meaning: NAME.L },
  { tex: '\\eta', meaning: NAME.eta },
  { tex: 'w_1', meaning: { en: 'after one update', zh: '一次更新之后', ko: '한 번 갱신한 뒤' } },
]

export const TITLE = {
  task: { en: 'The method', zh: '方法', ko: '방법' },
  y: { en: 'Forward', zh: '前向计算', ko: '순전파' },
  L: { en: 'Loss', zh: '损失', ko: '손실' },
  dw: { en: 'Gradient of the weight', zh: '权重的梯度', ko: '가중치의 기울기' },
  db: { en: 'Gradient of the bias', zh: '偏置的梯度', ko: '편향의 기울기' },
  w1: { en: 'Move the weight', zh: '更新权重', ko: '가중치 갱신' },
  b1: { en: 'Move the bias', zh: '更新偏置', ko: '편향 갱신' },
  repeat: { en: 'Repeat', zh: '重复', ko: '되풀이' },
} as const satisfies Words

export const GOAL = {
  task: {
    en: 'Fit $y = wx + b$ to the point $x =$ {x}, $t =$ {t}, by gradient descent with $\\eta =$ {eta}.',
    zh: '用 $y = wx + b$ 拟合点 $x =$ {x}、$t =$ {t}，用梯度下降，学习率 $\\eta =$ {eta}。',
    ko: '점 $x =$ {x}, $t =$ {t}에 $y = wx + b$의 직선을 맞춥니다. 학습률 $\\eta =$ {eta}의 경사 하강법을 씁니다.',
  },
  y: {
    en: 'What does the line give at $x$?',
    zh: '直线在 $x$ 处的值是多少？',
    ko: '$x$에서 직선의 값은 얼마일까요?',
  },
  L: {
    en: 'How far off is that from the target?',
    zh: '它与目标值相差多少？',
    ko: '목표값에서 얼마나 벗어났을까요?',
  },
  dw: {
    en: 'How does the loss answer to a small change of $w$?',
    zh: '$w$ 稍有变化时，损失如何变化？',
    ko: '$w$의 작은 변화에 손실은 어떻게 반응할까요?',
  },
  db: {
    en: 'How does the loss answer to a small change of $b$?',
    zh: '$b$ 稍有变化时，损失如何变化？',
    ko: '$b$의 작은 변화에 손실은 어떻게 반응할까요?',
  },
  w1: { en: 'Where does the weight go?', zh: '权重移到哪里？', ko: '가중치는 어디로 갈까요?' },
  b1: { en: 'Where does the bias go?', zh: '偏置移到哪里？', ko: '편향은 어디로 갈까요?' },
  repeat: {
    en: 'What happens when the same is done again and again?',
    zh: '反复更新下去，会怎样？',
    ko: '갱신을 거듭하면 어떻게 될까요?',
  },
} as const satisfies Words

export const BECAUSE = {
  task: {
    en: 'First choose a loss, which says how wrong the line is: $L = \\tfrac12(y - t)^2$.',
    zh: '先选定衡量误差大小的损失：$L = \\tfrac12(y - t)^2$。',
    ko: '먼저 직선이 얼마나 틀렸는지를 재는 손실을 정합니다: $L = \\tfrac12(y - t)^2$.',
  },
  db: {
    en: '$\\partial y / \\partial b = 1$: the bias is added as it is.',
    zh: '$\\partial y / \\partial b = 1$：偏置是直接加上去的。',
    ko: '$\\partial y / \\partial b = 1$: 편향은 그대로 더해집니다.',
  },
  b1: {
    en: 'Both gradients were taken at the old weight and bias: the new weight is not used yet.',
    zh: '两个梯度都是用旧的权重和偏置求得的，这里还不用新的权重。',
    ko: '두 기울기 모두 갱신 전의 가중치와 편향에서 구한 값입니다. 새 가중치는 아직 쓰지 않습니다.',
  },
} as const satisfies Words

export const WHY = {
  update: {
    en: 'The gradient points uphill, so the step goes against it; $\\eta$ says how far.',
    zh: '梯度指向上升最快的方向，所以要朝相反方向走；$\\eta$ 决定步子多大。',
    ko: '기울기는 오르막을 가리키므로 그 반대로 갑니다. 얼마나 갈지는 $\\eta$가 정합니다.',
  },
} as const satisfies Words

export const E34: Erratum = {
  document: '003',
  lines: '5',
  printed: everywhere('$w \\leftarrow w - \\eta \\frac{\\partial L}{\\partial w}$'),
  right: everywhere(
    '$w \\leftarrow w - \\eta \\frac{\\partial L}{\\partial w}, \\quad b \\leftarrow b - \\eta \\frac{\\partial L}{\\partial b}$',
  ),
  why: {
    en: 'The loss depends on the bias too, so the bias is updated like the weight.',
    zh: '损失也依赖于偏置，所以偏置要和权重一样更新。',
    ko: '손실은 편향에 따라서도 달라지므로 편향도 가중치처럼 갱신합니다.',
  },
}

/** What the factor per update says of the course. */
export function course(factor: number): Localized {
  const size = Math.abs(factor)
  if (size > 1) return COURSE.away
  if (size === 1) return COURSE.stays
  if (factor === 0) return COURSE.home
  return factor < 0 ? COURSE.swings : COURSE.nears
}

const COURSE = {
  nears: {
    en: 'Each update multiplies the error $y - t$ by {factor}: it comes nearer to 0 from one side.',
    zh: '每次更新使误差 $y - t$ 变为 {factor} 倍，从一侧趋近于 0。',
    ko: '갱신할 때마다 오차 $y - t$의 값에 {factor}의 배율이 곱해져, 한쪽에서 0에 다가갑니다.',
  },
  swings: {
    en: 'Each update multiplies the error by {factor}: it swings from one side of 0 to the other and dies down.',
    zh: '每次更新使误差变为 {factor} 倍：在两侧来回摆动，逐渐收敛。',
    ko: '갱신할 때마다 오차에 {factor}의 배율이 곱해져, 0의 양쪽을 오가며 줄어듭니다.',
  },
  home: {
    en: 'The factor is 0: one update brings the line exactly onto the point.',
    zh: '倍数为 0：一次更新就使直线恰好通过该点。',
    ko: '배율이 0이므로 한 번의 갱신으로 직선이 점을 정확히 지납니다.',
  },
  stays: {
    en: 'The factor is 1 or −1: the error never gets smaller.',
    zh: '倍数为 1 或 −1：误差不会变小。',
    ko: '배율이 1이거나 −1이어서 오차가 줄지 않습니다.',
  },
  away: {
    en: 'Each update multiplies the error by {factor}: it grows. Only rates below {eta_max} make the loss smaller.',
    zh: '每次更新使误差变为 {factor} 倍，越来越大。学习率小于 {eta_max} 时损失才会减小。',
    ko: '갱신할 때마다 오차에 {factor}의 배율이 곱해져 점점 커집니다. 학습률이 {eta_max}보다 작아야 손실이 줄어듭니다.',
  },
} as const satisfies Words
