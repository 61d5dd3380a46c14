import { slip, type Slip } from '../../derivation/kit/practising.ts'
import { at } from '../../derivation/at.ts'
import type { RegularisationParams } from './params.ts'
import type { Rules } from './rules.ts'

export const BAGGING_SLIPS: readonly Slip<Rules, RegularisationParams>[] = [
  slip(
    'as-if-independent',
    'forward.sum',
    '\\mathbb{E}[\\bar\\varepsilon^2] = \\frac{v}{k}',
    { mean: (k, variance) => variance / k },
    {
      title: { en: 'covariance forgotten', zh: '漏掉协方差', ko: '공분산을 빠뜨림' },
      feedback: {
        en: 'The models were taken as independent. What do errors add to the square of the mean that two models make together?',
        zh: '把各模型当作相互独立。两个模型共同的误差会给平均值的平方加上什么？',
        ko: '모델들이 서로 독립이라고 보았습니다. 두 모델이 함께 틀리는 부분은 평균의 제곱에 무엇을 더할까요?',
      },
      when: ({ k, c }) => k > 1 && c > 0,
    },
  ),
  slip(
    'no-gain',
    'forward.sum',
    '\\mathbb{E}[\\bar\\varepsilon^2] = v',
    { mean: (_, variance) => variance },
    {
      title: {
        en: 'nothing gained by the mean',
        zh: '以为平均没有用',
        ko: '평균의 이득이 없다고 봄',
      },
      feedback: {
        en: 'That is the error of a single model. What happens to errors with different signs when they are averaged?',
        zh: '这是单个模型的误差。符号不同的误差取平均时会怎样？',
        ko: '이것은 모델 하나의 오차입니다. 부호가 다른 오차들을 평균하면 어떻게 될까요?',
      },
      when: ({ k, variance, c }) => k > 1 && c < variance,
    },
  ),
  slip(
    'one-way',
    'count',
    'q_j = p^{j}(1 - p)^{m-j}',
    { votes: (m, j, p) => p ** j * (1 - p) ** (m - j) },
    {
      title: { en: 'only one way counted', zh: '只数了一种情形', ko: '한 가지 경우만 셈' },
      feedback: {
        en: 'That is the probability that these very models are right and the others wrong. In how many ways can the right ones be chosen?',
        zh: '这是指定的几个模型正确、其余错误的概率。正确的模型有多少种选法？',
        ko: '정해진 모델들만 맞고 나머지는 틀릴 확률입니다. 맞은 모델을 고르는 방법은 몇 가지일까요?',
      },
    },
  ),
  slip(
    'all-right',
    'count',
    'Q = p^{m}',
    { majority: (_likelies, p, m) => p ** m },
    {
      title: { en: 'all votes right', zh: '要求每票都正确', ko: '모든 표가 맞는 경우만' },
      feedback: {
        en: 'That is the probability that all votes are right. How many right votes are enough for a majority?',
        zh: '这是每一票都正确的概率。要构成多数，多少票正确就够了？',
        ko: '모든 표가 맞을 확률입니다. 과반이 되려면 몇 표만 맞으면 될까요?',
      },
    },
  ),
  slip(
    'one-vote',
    'count',
    'Q = p',
    { majority: (_, p) => p },
    {
      title: { en: 'taken for a single vote', zh: '当作单独一票', ko: '한 표로 여김' },
      feedback: {
        en: 'That is how likely a single vote is right. Which outcomes of the whole vote give a right majority?',
        zh: '这是单独一票正确的概率。整个投票的哪些结果能得到正确的多数？',
        ko: '한 표가 맞을 확률입니다. 전체 투표에서 어떤 결과가 나와야 다수가 맞을까요?',
      },
    },
  ),
  slip(
    'bare-majority',
    'count',
    'Q = q_{(m+1)/2}',
    { majority: (likelies) => at(likelies, 0) },
    {
      title: { en: 'barest majority alone', zh: '只算了刚好过半', ko: '간신히 과반인 경우만' },
      feedback: {
        en: 'Only the barest majority was counted. Which larger ones are right majorities, too?',
        zh: '只算了刚好过半的情形。还有哪些更大的多数也是正确的？',
        ko: '간신히 과반이 되는 경우만 셌습니다. 더 많은 표가 맞는 경우는 어떻게 할까요?',
      },
    },
  ),
  slip(
    'left-out',
    'count',
    's = \\bigl(1 - \\tfrac1n\\bigr)^{n}',
    { share: (n) => (1 - 1 / n) ** n },
    {
      title: { en: 'share of those left out', zh: '算成了没抽到的比例', ko: '뽑히지 않은 비율' },
      feedback: {
        en: 'That is the part that is never drawn. How do you come from it to the part that is in the sample?',
        zh: '这是从未被抽到的比例。怎样由它得出样本中的比例？',
        ko: '한 번도 뽑히지 않는 비율입니다. 여기서 표본에 든 비율을 어떻게 얻을까요?',
      },
    },
  ),
]
