import { slip, type Slip } from '../../derivation/kit/practising.ts'
import type { RegularisationParams } from './params.ts'
import type { Rules } from './rules.ts'

const isNegative = ({ w }: RegularisationParams) => w.some((weight) => weight < 0)

export const PENALTY_SLIPS: readonly Slip<Rules, RegularisationParams>[] = [
  slip(
    'no-half',
    'grad.w',
    'R_2 = \\lambda \\lVert w \\rVert^2, \\quad \\frac{\\partial R_2}{\\partial w_i} = 2\\lambda w_i',
    {
      penaltyL2: (lambda, squares) => lambda * squares,
      slopeL2: (lambda, weight) => 2 * lambda * weight,
    },
    {
      title: { en: 'the half left out', zh: '漏掉二分之一', ko: '절반을 빠뜨림' },
      feedback: {
        en: 'That is the penalty without its factor in front, twice as strong. By what is $\\lambda$ multiplied here, and what does the derivative of a square leave of it?',
        zh: '这是漏掉前面系数的惩罚项，强了一倍。这里 $\\lambda$ 前面乘的是什么？平方求导之后还剩什么？',
        ko: '앞의 계수를 빠뜨려 벌점이 두 배로 세졌습니다. 여기서 $\\lambda$에는 무엇을 곱하고, 제곱을 미분하면 무엇이 남을까요?',
      },
    },
  ),
  slip(
    'size-forgotten',
    'loss',
    'R_1 = \\lambda\\,(w_1 + w_2)',
    { size: (weight) => weight },
    {
      title: { en: 'weights added with their signs', zh: '连符号一起相加', ko: '부호째 더함' },
      feedback: {
        en: 'The weights were added with their signs, so that they cancel. Should a negative weight make the penalty smaller?',
        zh: '权重连符号一起相加，会相互抵消。负的权重应该使惩罚变小吗？',
        ko: '가중치를 부호째 더해 서로 지워졌습니다. 음수 가중치가 벌점을 줄여도 될까요?',
      },
      when: isNegative,
    },
  ),
  slip(
    'sign-forgotten',
    'grad.w',
    '\\frac{\\partial R_1}{\\partial w_i} = \\lambda',
    { slopeL1: (lambda) => lambda },
    {
      title: {
        en: 'sign of the weight forgotten',
        zh: '漏掉权重的符号',
        ko: '가중치의 부호를 빠뜨림',
      },
      feedback: {
        en: 'Every weight was pulled the same way. In which direction is 0 for a negative weight?',
        zh: '所有权重都被拉向同一边。对负的权重来说，0 在哪一边？',
        ko: '모든 가중치를 같은 쪽으로 당겼습니다. 음수 가중치에서 0은 어느 쪽에 있을까요?',
      },
      when: isNegative,
    },
  ),
  slip(
    'penalty-subtracted',
    'update',
    'w_i - \\eta\\,\\bigl(g_i - \\frac{\\partial R}{\\partial w_i}\\bigr)',
    { together: (data, penalty) => data - penalty },
    {
      title: { en: 'penalty subtracted', zh: '减去了惩罚项', ko: '벌점을 뺌' },
      feedback: {
        en: 'The gradient of the penalty was taken from that of the data, so the weight is rewarded for growing. Is the penalty added to the loss or taken from it?',
        zh: '从数据的梯度中减去了惩罚项的梯度，等于奖励权重变大。惩罚项是加到损失上，还是从损失中减去？',
        ko: '데이터의 기울기에서 벌점의 기울기를 뺐으므로 가중치가 커지는 데 상을 준 셈입니다. 벌점은 손실에 더할까요, 손실에서 뺄까요?',
      },
    },
  ),
  slip(
    'penalty-only',
    'update',
    'w_i - \\eta\\,\\frac{\\partial R}{\\partial w_i}',
    { together: (_, penalty) => penalty },
    {
      title: { en: 'data forgotten', zh: '漏掉数据的梯度', ko: '데이터의 기울기를 빠뜨림' },
      feedback: {
        en: 'Only the penalty moved the weight. What else does the loss consist of, and what is its gradient?',
        zh: '只有惩罚项移动了权重。损失还包括什么？它的梯度是什么？',
        ko: '벌점만으로 가중치를 옮겼습니다. 손실에는 또 무엇이 들어 있고, 그 기울기는 무엇일까요?',
      },
    },
  ),
]
