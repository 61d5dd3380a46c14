import type { Prose } from '../../../derivation/prose.ts'
import type { ConventionId } from './convention-ids.ts'

/** What each convention means for the numbers. */
export const ABOUT: Readonly<Record<Exclude<ConventionId, 'reluAtZero'>, Prose>> = {
  loss: {
    en: 'The $\\tfrac12$ cancels the 2 that the square brings down. Without it, the loss and every gradient are twice as large; the minimum stays where it is.',
    zh: '$\\tfrac12$ 与平方求导得到的 2 相消。没有它，损失和每个梯度都是两倍；最小点不变。',
    ko: '$\\tfrac12$은 제곱을 미분할 때 나오는 2를 지웁니다. 없으면 손실과 모든 기울기가 두 배가 되고, 최소점은 그대로입니다.',
  },
  reduction: {
    en: 'The mean divides the loss and every gradient by the number of samples. A learning rate that many times as large makes up for it.',
    zh: '求平均把损失和每个梯度都除以样本数；学习率乘以同样的倍数即可抵消。',
    ko: '평균은 손실과 모든 기울기를 표본 수로 나눕니다. 학습률을 그만큼 키우면 같아집니다.',
  },
  biases: {
    en: 'Frozen biases stay as they are. A shared one moves by the sum of its layer’s gradients, so the same network has three right answers.',
    zh: '固定的偏置保持不变；共用的偏置按该层梯度之和移动。所以同一网络有三个正确答案。',
    ko: '고정된 편향은 그대로입니다. 공유하는 편향은 그 층 기울기의 합만큼 움직입니다. 그래서 같은 신경망에 옳은 답이 셋입니다.',
  },
  biasSign: {
    en: 'A threshold is subtracted from the sum, so its gradient has the opposite sign.',
    zh: '阈值要从加权和中减去，所以它的梯度符号相反。',
    ko: '임계값은 가중합에서 빼므로 기울기의 부호가 반대입니다.',
  },
  hiddenWeights: {
    en: 'The loss was computed with the old weights, so its gradient needs them. Many sheets update the output layer first and then read the new weights: the gradients stay, the update is another.',
    zh: '损失是用旧权重算出的，所以它的梯度也要用旧权重。许多解答先更新输出层，再读取新权重：梯度不变，更新却不同。',
    ko: '손실은 갱신 전 가중치로 계산했으므로 기울기에도 그 값을 씁니다. 출력층을 먼저 갱신하고 새 가중치를 읽는 풀이가 많습니다. 기울기는 그대로이고 갱신만 달라집니다.',
  },
}

export const FIXED = {
  noZero: {
    en: 'No sum is exactly 0 here, so this makes no difference to these numbers.',
    zh: '这里没有加权和恰好为 0，所以对这些数没有影响。',
    ko: '여기서는 정확히 0인 가중합이 없어 이 값들에는 차이가 없습니다.',
  },
  zero: {
    en: 'It matters here:',
    zh: '这里有影响：',
    ko: '여기서는 차이가 납니다:',
  },
  crossEntropy: {
    en: 'A cross-entropy has no $\\tfrac12$ to choose.',
    zh: '交叉熵没有 $\\tfrac12$ 的取舍。',
    ko: '교차 엔트로피에는 고를 $\\tfrac12$이 없습니다.',
  },
  oneSample: {
    en: 'With one sample, sum and mean are the same.',
    zh: '只有一个样本时，求和与求平均相同。',
    ko: '표본이 하나면 합과 평균이 같습니다.',
  },
  oneLayer: {
    en: 'Without a hidden layer, old and updated weights are no question.',
    zh: '没有隐藏层，就没有新旧权重的问题。',
    ko: '은닉층이 없으면 갱신 전후 가중치의 문제가 없습니다.',
  },
} satisfies Readonly<Record<string, Prose>>
