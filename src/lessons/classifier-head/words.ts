import type { Derivation } from '../../derivation/lesson.ts'
import type { Localized } from '../../i18n/localized.ts'

type Words = Readonly<Record<string, Localized>>

export const NAME = {
  cell: { en: 'activation', zh: '激活值', ko: '활성값' },
  weight: { en: 'weight', zh: '权重', ko: '가중치' },
  bias: { en: 'bias', zh: '偏置', ko: '편향' },
  flat: { en: 'entry of the flat vector', zh: '展平向量的元素', ko: '펼친 벡터의 원소' },
  pooled: { en: 'mean of map', zh: '特征图的均值', ko: '특징 맵의 평균' },
  z: { en: 'score', zh: '得分', ko: '점수' },
  shift: { en: 'largest score', zh: '最大得分', ko: '가장 큰 점수' },
  power: { en: 'power', zh: '幂', ko: '거듭제곱' },
  sum: { en: 'sum of the powers', zh: '幂之和', ko: '거듭제곱의 합' },
  p: { en: 'probability', zh: '概率', ko: '확률' },
  loss: { en: 'loss', zh: '损失', ko: '손실' },
  gradient: { en: 'gradient of score', zh: '得分的梯度', ko: '점수의 기울기' },
  h: { en: 'small step', zh: '微小步长', ko: '작은 간격' },
  up: { en: 'loss a little above', zh: '得分略增时的损失', ko: '점수를 조금 올린 손실' },
  down: { en: 'loss a little below', zh: '得分略减时的损失', ko: '점수를 조금 내린 손실' },
  measured: { en: 'measured slope', zh: '测得的斜率', ko: '측정한 기울기' },
  count: { en: 'number of parameters', zh: '参数个数', ko: '매개변수의 수' },
} as const satisfies Words

export const CAPTION = {
  M1: { en: 'Map $M_1$', zh: '特征图 $M_1$', ko: '특징 맵 $M_1$' },
  M2: { en: 'Map $M_2$', zh: '特征图 $M_2$', ko: '특징 맵 $M_2$' },
  gap: { en: 'Means $g$', zh: '均值 $g$', ko: '평균 $g$' },
  W: { en: 'Weights $W$', zh: '权重 $W$', ko: '가중치 $W$' },
  b: { en: 'Bias $b$', zh: '偏置 $b$', ko: '편향 $b$' },
  z: { en: 'Scores $z$', zh: '得分 $z$', ko: '점수 $z$' },
  p: { en: 'Probabilities', zh: '概率', ko: '확률' },
  dz: { en: 'Gradient of the scores', zh: '得分的梯度', ko: '점수의 기울기' },
  chw: { en: 'Flattened, map by map', zh: '展平：按特征图', ko: '펼치기: 맵 순서' },
  hwc: { en: 'Flattened, place by place', zh: '展平：按位置', ko: '펼치기: 위치 순서' },
} as const satisfies Words

export const LEGEND: Derivation['legend'] = [
  { tex: 'g', meaning: { en: 'mean of each map', zh: '各特征图的均值', ko: '특징 맵마다의 평균' } },
  { tex: 'z', meaning: { en: 'score of each class', zh: '各类别的得分', ko: '클래스마다의 점수' } },
  { tex: 'p', meaning: NAME.p },
  {
    tex: 'E',
    meaning: {
      en: 'loss $-\\log p_t$, where class $t$ is the right one',
      zh: '损失 $-\\log p_t$，$t$ 为正确类别',
      ko: '손실 $-\\log p_t$ ($t$는 정답 클래스)',
    },
  },
  {
    tex: '\\delta_{kt}',
    meaning: {
      en: '1 where $k = t$, else 0',
      zh: '$k = t$ 时为 1，否则为 0',
      ko: '$k = t$이면 1, 아니면 0',
    },
  },
]

export const TITLE = {
  task: { en: 'The task', zh: '题目', ko: '문제' },
  flatten: { en: 'One way: flatten', zh: '方法一：展平', ko: '첫째 방법: 펼치기' },
  gap: { en: 'Global average pooling', zh: '全局平均池化', ko: '전역 평균 풀링' },
  z: { en: 'Dense layer', zh: '全连接层', ko: '완전 연결층' },
  powers: { en: 'Powers of e', zh: '取指数', ko: 'e의 거듭제곱' },
  p: { en: 'Softmax', zh: 'Softmax 概率', ko: '소프트맥스' },
  loss: { en: 'Loss', zh: '损失', ko: '손실' },
  dz: { en: 'Back to the scores', zh: '反向到得分', ko: '점수까지 거슬러' },
  difference: { en: 'Check by a small step', zh: '用微小变化检验', ko: '작은 변화로 확인' },
  pooled: { en: 'Parameters after pooling', zh: '池化后的参数个数', ko: '풀링 뒤의 매개변수' },
  flattened: {
    en: 'Parameters after flattening',
    zh: '展平后的参数个数',
    ko: '펼친 뒤의 매개변수',
  },
  resnet: { en: 'The same in ResNet-50', zh: 'ResNet-50 的分类层', ko: 'ResNet-50의 분류층' },
} as const satisfies Words

export const GOAL = {
  task: {
    en: 'A network has turned an image into two feature maps. Which of three classes is it, and how sure is that?',
    zh: '网络把一张图像变成了两个特征图。它属于三个类别中的哪一个，把握有多大？',
    ko: '신경망이 이미지를 특징 맵 두 개로 바꾸었습니다. 세 클래스 가운데 어느 것이고, 얼마나 확실할까요?',
  },
  flatten: {
    en: 'How do maps become a vector that a dense layer can take?',
    zh: '怎样把特征图变成全连接层能接收的向量？',
    ko: '특징 맵을 완전 연결층에 넣을 벡터로 만들려면 어떻게 할까요?',
  },
  gap: {
    en: 'What is the mean of the map?',
    zh: '这个特征图的均值是多少？',
    ko: '이 특징 맵의 평균은 얼마일까요?',
  },
  z: {
    en: 'What score does the class get?',
    zh: '这个类别的得分是多少？',
    ko: '이 클래스의 점수는 얼마일까요?',
  },
  powers: {
    en: 'What is $e$ to each score, and what do they add up to?',
    zh: '以 $e$ 为底、各得分为指数的幂是多少？它们的和呢？',
    ko: '점수를 지수로 하는 $e$의 거듭제곱은 각각 얼마이고, 모두 더하면 얼마일까요?',
  },
  p: {
    en: 'What share of the sum does the class get?',
    zh: '这个类别占总和的多少？',
    ko: '이 클래스는 합의 얼마를 차지할까요?',
  },
  loss: (t: number): Localized => ({
    en: `Class ${t} is the right one. What loss follows from its probability?`,
    zh: `正确类别是第 ${t} 类。由它的概率得到的损失是多少？`,
    ko: `정답은 클래스 ${t}입니다. 그 확률에서 나오는 손실은 얼마일까요?`,
  }),
  dz: {
    en: 'How does the loss answer to this score?',
    zh: '损失如何随这个得分变化？',
    ko: '손실은 이 점수의 변화에 어떻게 반응할까요?',
  },
  difference: (label: number): Localized => ({
    en: `Move $z_{${label}}$ a little up and down: is the slope the same?`,
    zh: `让 $z_{${label}}$ 略微增减：斜率是否一致？`,
    ko: `$z_{${label}}$의 값을 조금 올리고 내리면 기울기가 같을까요?`,
  }),
  pooled: {
    en: 'How many weights and biases does the layer have after pooling?',
    zh: '池化之后，全连接层有多少个权重和偏置？',
    ko: '풀링 뒤의 완전 연결층에는 가중치와 편향이 모두 몇 개일까요?',
  },
  flattened: {
    en: 'How many would it have after flattening?',
    zh: '若改用展平，会有多少个？',
    ko: '펼쳤다면 모두 몇 개일까요?',
  },
  resnet: {
    en: 'ResNet-50 pools 2048 maps and knows 1000 classes. How many parameters does its last layer have?',
    zh: 'ResNet-50 对 2048 个特征图做池化，再分为 1000 类。最后一层有多少个参数？',
    ko: 'ResNet-50은 맵 2048개를 풀링해 1000개의 클래스로 나눕니다. 마지막 층의 매개변수는 몇 개일까요?',
  },
} as const

export const SAY = {
  flatten: {
    en: 'The same eight numbers in two orders.',
    zh: '同样的八个数，两种顺序。',
    ko: '같은 여덟 수를 두 가지 순서로 늘어놓은 것입니다.',
  },
} as const satisfies Words

export const BECAUSE = {
  flatten: {
    en: 'Map by map (CHW) or place by place (HWC): both hold the same numbers. The weights must have been learnt for the same order.',
    zh: '按特征图（CHW）或按位置（HWC）展平，数相同而顺序不同；权重必须按同样的顺序训练。',
    ko: '맵 순서(CHW)든 위치 순서(HWC)든 같은 수입니다. 다만 가중치는 같은 순서로 학습된 것이어야 합니다.',
  },
  powers: {
    en: 'The largest score $m =$ {shift} is subtracted first, so that no power is too large. The shares stay the same.',
    zh: '先减去最大得分 $m =$ {shift}，使幂不会过大，各份额不变。',
    ko: '먼저 가장 큰 점수 $m =$ {shift}의 값을 빼서 거듭제곱이 너무 커지지 않게 합니다. 몫은 그대로입니다.',
  },
  right: (k: number): Localized => ({
    en: `Class ${k} is the right one: its score should rise, since its probability has not reached 1.`,
    zh: `第 ${k} 类是正确类别：它的概率还没有达到 1，得分应当增大。`,
    ko: `클래스 ${k}: 정답입니다. 확률이 아직 1에 이르지 못했으므로 점수가 커져야 합니다.`,
  }),
  wrong: (k: number): Localized => ({
    en: `Class ${k} is a wrong one: its target is 0, so all of its probability is too much.`,
    zh: `第 ${k} 类是错误类别：目标值为 0，它的全部概率都是多余的。`,
    ko: `클래스 ${k}: 정답이 아니므로 목표가 0이고, 확률 전체가 남는 몫입니다.`,
  }),
  difference: (gradient: string): Localized => ({
    en: `Measured {measured}, derived {${gradient}}: the same but for what so small a step leaves over.`,
    zh: `测得 {measured}，求导得 {${gradient}}：除步长带来的微小误差外，两者一致。`,
    ko: `측정한 값은 {measured}, 미분한 값은 {${gradient}}입니다. 간격이 남기는 작은 오차 말고는 같습니다.`,
  }),
  pooled: {
    en: 'Pooling leaves one number per map: each class has 2 weights and 1 bias.',
    zh: '池化后每个特征图只剩一个数：每个类别有 2 个权重和 1 个偏置。',
    ko: '풀링하면 맵마다 수 하나가 남습니다. 클래스마다 가중치 2개와 편향 1개가 있습니다.',
  },
  flattened: {
    en: 'Every pixel keeps a weight of its own: each class has 8 weights and 1 bias.',
    zh: '每个像素都有自己的权重：每个类别有 8 个权重和 1 个偏置。',
    ko: '화소마다 가중치가 따로 있습니다. 클래스마다 가중치 8개와 편향 1개가 있습니다.',
  },
  resnet: {
    en: 'Its maps are 7 by 7: flattened, the layer would need about 49 times as many weights.',
    zh: '它的特征图为 7×7：若展平，权重约为 49 倍。',
    ko: '맵의 크기는 7×7입니다. 펼쳤다면 가중치가 49배쯤 필요했을 것입니다.',
  },
} as const

export const WHY = {
  gap: {
    en: 'The mean forgets where something was found, and keeps how much of it there is.',
    zh: '取均值忘掉了“在哪里”，只保留“有多少”。',
    ko: '평균은 어디서 찾았는지는 잊고, 얼마나 있는지만 남깁니다.',
  },
  count: {
    en: 'Pooling first makes the layer small, and it no longer depends on the size of the picture.',
    zh: '先池化可使这一层很小，而且与图像大小无关。',
    ko: '먼저 풀링하면 층이 작아지고, 그림의 크기에 좌우되지 않습니다.',
  },
  dz: {
    en: 'Probability minus target: the gradients of all classes add up to 0.',
    zh: '概率减去目标值：各类别的梯度之和为 0。',
    ko: '확률에서 목표를 뺀 것이므로 모든 클래스의 기울기를 더하면 0입니다.',
  },
} as const satisfies Words
