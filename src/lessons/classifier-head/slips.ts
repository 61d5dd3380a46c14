import { slip, type Slip } from '../../derivation/kit/practising.ts'

/** What may go wrong between the maps and the gradient. */
export interface Rules {
  readonly pool: (cells: readonly number[]) => number
  readonly share: (power: number, sum: number, z: number, scores: readonly number[]) => number
  readonly loss: (p: number) => number
  readonly gradient: (p: number, target: number) => number
  readonly bias: (b: number) => number
  readonly count: (inputs: number, outputs: number) => number
}

export const total = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0)

export const SLIPS: readonly Slip<Rules>[] = [
  slip(
    'pool-sum',
    'pool',
    'g = \\sum M',
    { pool: total },
    {
      title: { en: 'sum instead of mean', zh: '求和而没有求均值', ko: '평균 대신 합' },
      feedback: {
        en: 'The numbers of the map were added up only. By what is a sum divided to become a mean?',
        zh: '只把特征图的数相加了。和要除以什么才是均值？',
        ko: '특징 맵의 수를 더하기만 했습니다. 평균이 되려면 합을 무엇으로 나눌까요?',
      },
    },
  ),
  slip(
    'pool-max',
    'pool',
    'g = \\max M',
    { pool: (cells) => Math.max(...cells) },
    {
      title: { en: 'largest instead of mean', zh: '取了最大值而不是均值', ko: '평균 대신 최댓값' },
      feedback: {
        en: 'The largest number of the map was taken. Which kind of pooling does the task ask for?',
        zh: '取了特征图的最大值。题目要求的是哪种池化？',
        ko: '특징 맵의 가장 큰 수를 골랐습니다. 문제에서 묻는 풀링은 어느 것일까요?',
      },
    },
  ),
  slip(
    'without-exp',
    'softmax',
    'p_k = \\frac{z_k}{\\sum_j z_j}',
    { share: (_, __, z, scores) => z / total(scores) },
    {
      title: {
        en: 'softmax without powers',
        zh: 'softmax 没有取指数',
        ko: '거듭제곱 없는 소프트맥스',
      },
      feedback: {
        en: 'The scores themselves were shared out. What makes every share positive, even for a negative score?',
        zh: '直接用得分求了份额。即使得分为负，是什么使份额总为正？',
        ko: '점수를 그대로 나누었습니다. 점수가 음수여도 몫을 양수로 만드는 것은 무엇일까요?',
      },
    },
  ),
  slip(
    'log10',
    'loss',
    'E = -\\log_{10} p_t',
    { loss: (p) => -Math.log10(p) },
    {
      title: { en: 'logarithm to the base 10', zh: '用了常用对数', ko: '밑이 10인 로그' },
      feedback: {
        en: 'That is the logarithm to the base ten. Which base does the loss take?',
        zh: '这是以十为底的对数。损失用的是哪个底？',
        ko: '밑이 십인 로그입니다. 손실은 어느 밑을 쓸까요?',
      },
    },
  ),
  slip(
    'gradient-sign',
    'delta.out',
    '\\delta - p_k',
    { gradient: (p, target) => target - p },
    {
      title: { en: 'sign turned', zh: '符号反了', ko: '부호가 반대' },
      feedback: {
        en: 'The sign is turned. What happens to the loss when the score of a wrong class grows?',
        zh: '符号反了。错误类别的得分增大时，损失会怎样？',
        ko: '부호가 반대입니다. 틀린 클래스의 점수가 커지면 손실은 어떻게 될까요?',
      },
    },
  ),
  slip(
    'no-onehot',
    'delta.out',
    'p_k',
    { gradient: (p) => p },
    {
      title: { en: 'target not subtracted', zh: '没有减去目标', ko: '목표를 빼지 않음' },
      feedback: {
        en: 'Nothing was subtracted at the right class. In which direction should its score move?',
        zh: '在正确类别处没有减去目标。它的得分应当往哪个方向变？',
        ko: '정답 클래스에서 아무것도 빼지 않았습니다. 그 점수는 어느 쪽으로 움직여야 할까요?',
      },
    },
  ),
  slip(
    'no-bias',
    'forward.sum',
    'z_k = \\sum_c W_{kc}\\, g_c',
    { bias: () => 0 },
    {
      title: { en: 'bias forgotten', zh: '漏掉偏置', ko: '편향의 누락' },
      feedback: {
        en: 'The products are there. What does the layer add to each sum?',
        zh: '乘积之和已有。全连接层还要给每个和加上什么？',
        ko: '곱의 합은 있습니다. 완전 연결층은 여기에 무엇을 더할까요?',
      },
    },
  ),
  slip(
    'count-no-bias',
    'count',
    'n = C_{\\text{in}} \\cdot C_{\\text{out}}',
    { count: (inputs, outputs) => inputs * outputs },
    {
      title: { en: 'biases not counted', zh: '没有计入偏置', ko: '편향을 세지 않음' },
      feedback: {
        en: 'Only the weights are counted. What else does each class have?',
        zh: '只数了权重。每个类别还有什么参数？',
        ko: '가중치만 셌습니다. 클래스마다 무엇이 더 있을까요?',
      },
    },
  ),
  slip(
    'count-one-bias',
    'count',
    'n = C_{\\text{in}} \\cdot C_{\\text{out}} + 1',
    { count: (inputs, outputs) => inputs * outputs + 1 },
    {
      title: { en: 'one bias for all', zh: '只算了一个偏置', ko: '편향을 하나만 셈' },
      feedback: {
        en: 'One bias was counted for the whole layer. How many outputs does it have?',
        zh: '整层只算了一个偏置。这一层有几个输出？',
        ko: '층 전체에 편향을 하나만 셌습니다. 이 층의 출력은 몇 개일까요?',
      },
    },
  ),
]
