import type { Localized } from '../../i18n/localized.ts'

/** The question that each step answers. */
export const GOAL = {
  task: {
    en: 'On the training data the error falls on and on, but it is new data that count. What keeps a model from fitting its training data too closely?',
    zh: '训练误差会一直下降，但真正重要的是新数据。怎样防止模型过分贴合训练数据？',
    ko: '훈련 오차는 계속 줄어들지만 중요한 것은 새 데이터입니다. 모델이 훈련 데이터에 지나치게 맞추어지는 것을 어떻게 막을까요?',
  },
  R2: {
    en: 'How much does the L2 penalty add to the loss?',
    zh: 'L2 惩罚项给损失加上多少？',
    ko: 'L2 벌점은 손실에 얼마를 더할까요?',
  },
  R1: {
    en: 'How much does the L1 penalty add to the loss?',
    zh: 'L1 惩罚项给损失加上多少？',
    ko: 'L1 벌점은 손실에 얼마를 더할까요?',
  },
  slopeL2: {
    en: 'How does the L2 penalty change with each weight?',
    zh: 'L2 惩罚项随每个权重怎样变化？',
    ko: 'L2 벌점은 가중치마다 어떻게 달라질까요?',
  },
  slopeL1: {
    en: 'How does the L1 penalty change with each weight?',
    zh: 'L1 惩罚项随每个权重怎样变化？',
    ko: 'L1 벌점은 가중치마다 어떻게 달라질까요?',
  },
  plain: {
    en: 'Where does plain gradient descent take the weights?',
    zh: '普通的梯度下降把权重移到哪里？',
    ko: '보통의 경사 하강법은 가중치를 어디로 옮길까요?',
  },
  L2: {
    en: 'Where do the weights go with the L2 penalty?',
    zh: '加上 L2 惩罚项，权重移到哪里？',
    ko: 'L2 벌점을 더하면 가중치는 어디로 갈까요?',
  },
  decay: {
    en: 'The same update in another order: by what is each weight multiplied first?',
    zh: '把同一次更新换个顺序写：每个权重先乘以什么？',
    ko: '같은 갱신을 다른 순서로 씁니다. 가중치에 먼저 무엇을 곱할까요?',
  },
  L1: {
    en: 'Where do the weights go with the L1 penalty?',
    zh: '加上 L1 惩罚项，权重移到哪里？',
    ko: 'L1 벌점을 더하면 가중치는 어디로 갈까요?',
  },
  lowest: {
    en: 'After each epoch: what is the lowest validation error so far?',
    zh: '每一轮之后：至今最低的验证误差是多少？',
    ko: '에포크마다: 지금까지 가장 낮은 검증 오차는 얼마일까요?',
  },
  since: {
    en: 'After each epoch: how many epochs ago was the lowest error reached?',
    zh: '每一轮之后：最低误差是几轮之前的？',
    ko: '에포크마다: 가장 낮은 오차는 몇 에포크 전의 것일까요?',
  },
  stop: {
    en: 'Training ends when {P} epochs in a row have brought no lower error. After which epoch is that?',
    zh: '连续 {P} 轮没有更低的误差，训练就终止。那是在第几轮之后？',
    ko: '더 낮은 오차가 없는 에포크가 {P}번 이어지면 학습을 끝냅니다. 몇 번째 에포크 뒤일까요?',
  },
  kept: {
    en: 'Which weights are kept, and how good are they?',
    zh: '保留哪一轮的权重？它们有多好？',
    ko: '어느 에포크의 가중치를 남기고, 그 가중치는 얼마나 좋을까요?',
  },
  mean: {
    en: 'The errors of {k} models have variance $v =$ {variance} each, and any two of them covariance $c =$ {c}. What squared error is expected of their mean?',
    zh: '{k} 个模型的误差各有方差 $v =$ {variance}，任意两个的协方差为 $c =$ {c}。它们平均之后，平方误差的期望是多少？',
    ko: '모델 {k}개의 오차는 분산이 저마다 $v =$ {variance}, 둘 사이의 공분산이 $c =$ {c}입니다. 이들을 평균하면 제곱 오차의 기댓값은 얼마일까요?',
  },
  votes: {
    en: 'Of {m} models, each votes right with probability $p =$ {p}. How likely are exactly $j$ right votes, for every $j$ that is a majority?',
    zh: '{m} 个模型投票，每一票正确的概率为 $p =$ {p}。对每个构成多数的 $j$，恰有 $j$ 票正确的概率是多少？',
    ko: '모델 {m}개가 투표하고 한 표가 맞을 확률은 $p =$ {p}입니다. 과반이 되는 $j$마다, 정확히 $j$표가 맞을 확률은 얼마일까요?',
  },
  majority: {
    en: 'How likely is the majority right?',
    zh: '多数正确的概率是多少？',
    ko: '다수가 맞을 확률은 얼마일까요?',
  },
  bootstrap: {
    en: 'Each model gets a sample of its own: {n} draws with replacement from the {n} training examples. What part of them is in it, on average?',
    zh: '每个模型各有一份样本：从 {n} 个训练样例中有放回地抽取 {n} 次。平均有多大比例的样例被抽到？',
    ko: '모델마다 표본이 따로 있습니다. 훈련 예제 {n}개에서 복원 추출로 {n}번 뽑습니다. 평균하면 예제 가운데 얼마가 그 안에 들어갈까요?',
  },
} as const satisfies Readonly<Record<string, Localized>>
