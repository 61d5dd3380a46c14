import type { Derivation } from '../../derivation/lesson.ts'
import type { Erratum } from '../../derivation/step.ts'
import { everywhere, type Localized } from '../../i18n/localized.ts'

type Words = Readonly<Record<string, Localized>>

export const NAME = {
  alpha: { en: 'slope for negative sums', zh: '负半轴的斜率', ko: '음수 쪽 기울기' },
  m: { en: 'units in', zh: '输入单元数', ko: '입력 유닛 수' },
  left: {
    en: 'square that is left of negative sums',
    zh: '负半轴剩余的平方',
    ko: '음수 쪽에 남는 제곱',
  },
  right: {
    en: 'square that is left of positive sums',
    zh: '正半轴剩余的平方',
    ko: '양수 쪽에 남는 제곱',
  },
  factor: { en: 'factor of the activation', zh: '激活函数的倍数', ko: '활성화 함수의 배율' },
  variance: { en: 'variance of the weights', zh: '权重的方差', ko: '가중치의 분산' },
  sigma: { en: 'standard deviation', zh: '标准差', ko: '표준편차' },
  r: { en: 'bound of the uniform distribution', zh: '均匀分布的边界', ko: '균등분포의 경계' },
  mean: { en: 'mean of the outputs', zh: '输出的均值', ko: '출력의 평균' },
  varA: { en: 'variance of the outputs', zh: '输出的方差', ko: '출력의 분산' },
  he: { en: 'variance for ReLU', zh: 'ReLU 的方差', ko: 'ReLU에 맞는 분산' },
  linear: {
    en: 'variance without an activation',
    zh: '没有激活函数时的方差',
    ko: '활성화 함수가 없을 때의 분산',
  },
  plain: {
    en: 'size with variance 1/m, layer',
    zh: '方差为 1/m 时，层',
    ko: '분산 1/m일 때의 크기, 층',
  },
  kept: {
    en: 'size with this variance, layer',
    zh: '方差为 V 时，层',
    ko: '이 분산일 때의 크기, 층',
  },
} as const satisfies Words

export const CAPTION = {
  chain: {
    en: 'From the slope to the weights',
    zh: '由斜率得到权重',
    ko: '기울기에서 가중치까지',
  },
  squares: {
    en: 'Squares of the sums and of the outputs: the areas are $E\\,[z^2]$ and $E\\,[a^2]$',
    zh: '加权和与输出的平方：面积就是 $E\\,[z^2]$ 与 $E\\,[a^2]$',
    ko: '가중합과 출력의 제곱: 넓이가 $E\\,[z^2]$, $E\\,[a^2]$의 값',
  },
  stack: {
    en: 'Size $q_l = E\\,[z^2]$ after $l$ layers, from $q_0 = 1$',
    zh: '$l$ 层之后 $q_l = E\\,[z^2]$ 的大小，$q_0 = 1$',
    ko: '$l$개 층을 지난 크기 $q_l = E\\,[z^2]$, 처음은 $q_0 = 1$',
  },
} as const satisfies Words

export const CURVE = {
  before: { en: 'squares of the sums', zh: '加权和的平方', ko: '가중합의 제곱' },
  after: { en: 'squares of the outputs', zh: '输出的平方', ko: '출력의 제곱' },
} as const satisfies Words

export const SERIES: readonly [Localized, Localized] = [
  { en: 'weights of variance 1/m', zh: '权重方差为 1/m', ko: '분산이 1/m인 가중치' },
  { en: 'weights of variance V', zh: '权重方差为 V', ko: '분산이 V인 가중치' },
]

export const LEGEND: Derivation['legend'] = [
  {
    tex: 'z, a',
    meaning: {
      en: 'sum and output of a unit',
      zh: '单元的加权和与输出',
      ko: '유닛의 가중합과 출력',
    },
  },
  { tex: '\\alpha', meaning: NAME.alpha },
  { tex: 'm', meaning: NAME.m },
  { tex: '\\kappa', meaning: NAME.factor },
  { tex: 'V', meaning: NAME.variance },
]

export const TITLE = {
  task: {
    en: 'What the activation takes away',
    zh: '激活函数削弱了多少',
    ko: '활성화 함수가 줄이는 양',
  },
  left: { en: 'Negative sums', zh: '负的加权和', ko: '음수인 가중합' },
  right: { en: 'Positive sums', zh: '正的加权和', ko: '양수인 가중합' },
  factor: { en: 'Both halves', zh: '两半合起来', ko: '두 절반을 합쳐서' },
  variance: {
    en: 'The variance that makes up for it',
    zh: '用来补偿的方差',
    ko: '그만큼 메우는 분산',
  },
  spread: { en: 'Two distributions', zh: '两种分布', ko: '두 가지 분포' },
  moment: {
    en: 'Why squares, and not the variance',
    zh: '为什么用平方而不是方差',
    ko: '왜 분산이 아니라 제곱일까',
  },
  limits: { en: 'The ends of the range', zh: '两个极端', ko: '양쪽 끝의 경우' },
  stack: { en: 'A stack of layers', zh: '多层堆叠', ko: '쌓은 층' },
} as const satisfies Words

export const GOAL = {
  task: {
    en: 'The activation lets positive sums through and multiplies negative ones by $\\alpha =$ {alpha}. How far must the weights of a layer with {m} units in be spread, so that the sums keep their size?',
    zh: '激活函数让正的加权和原样通过，把负的乘以 $\\alpha =$ {alpha}。一层有 {m} 个输入单元，权重应分布得多宽，加权和的大小才不变？',
    ko: '활성화 함수는 양수인 가중합은 그대로 내보내고 음수에는 $\\alpha =$ {alpha}의 값을 곱합니다. 입력 유닛이 {m}개인 층에서 가중합의 크기가 지켜지려면 가중치는 얼마나 퍼져 있어야 할까요?',
  },
  left: {
    en: 'How much of $E\\,[z^2]$ is left of the negative sums?',
    zh: '负的加权和还剩下 $E\\,[z^2]$ 的多少？',
    ko: '음수인 가중합에서는 $E\\,[z^2]$의 얼마가 남을까요?',
  },
  right: {
    en: 'And of the positive ones?',
    zh: '正的加权和呢？',
    ko: '양수인 가중합에서는 얼마가 남을까요?',
  },
  factor: {
    en: 'By what is the mean square multiplied?',
    zh: '均方变为原来的多少倍？',
    ko: '제곱의 평균은 몇 배가 될까요?',
  },
  variance: {
    en: 'Which variance of the weights makes the next sums as large as these?',
    zh: '权重的方差取多少，下一层的加权和才与这一层一样大？',
    ko: '가중치의 분산이 얼마일 때 다음 층의 가중합이 이 층만큼 클까요?',
  },
  spread: {
    en: 'Which standard deviation has a normal distribution with this variance, and which bounds a uniform one?',
    zh: '方差如此时，正态分布的标准差是多少？均匀分布的边界是多少？',
    ko: '이 분산을 가지는 정규분포의 표준편차와 균등분포의 경계는 얼마일까요?',
  },
  moment: {
    en: 'The outputs have a mean. What would be missing if their variance were used?',
    zh: '输出的均值是多少？若改用输出的方差，会少算什么？',
    ko: '출력에는 평균이 있습니다. 출력의 분산을 쓰면 무엇이 빠질까요?',
  },
  limits: {
    en: 'What does the rule give for a ReLU, and for no activation at all?',
    zh: '对 ReLU，以及完全没有激活函数时，这条规则给出多少？',
    ko: 'ReLU일 때, 그리고 활성화 함수가 없을 때 이 규칙의 값은 얼마일까요?',
  },
  stack: {
    en: 'What would be left of a signal with weights of variance $1/m$, layer by layer?',
    zh: '若权重的方差为 $1/m$，信号逐层还剩多少？',
    ko: '가중치의 분산이 $1/m$이라면 신호는 층마다 얼마나 남을까요?',
  },
} as const satisfies Words

export const BECAUSE = {
  task: {
    en: 'Size is measured by the mean square, with $E\\,[z^2] = 1$ before the activation. The sums lie evenly on both sides of 0; biases start at 0.',
    zh: '大小用均方来衡量，激活之前 $E\\,[z^2] = 1$。加权和关于 0 对称分布；偏置从 0 开始。',
    ko: '크기는 제곱의 평균으로 재며, 활성화 함수 앞에서 $E\\,[z^2] = 1$입니다. 가중합은 0의 양쪽에 대칭으로 퍼져 있고, 편향은 0에서 시작합니다.',
  },
  half: {
    en: 'Half of $E\\,[z^2]$ belongs to negative sums, by symmetry; a factor $\\alpha$ counts twice in a square.',
    zh: '由对称性，$E\\,[z^2]$ 的一半来自负的加权和；平方后因子 $\\alpha$ 变成 $\\alpha^2$。',
    ko: '대칭이므로 $E\\,[z^2]$의 절반은 음수인 가중합의 몫입니다. 제곱하면 인수 $\\alpha$의 값도 제곱됩니다.',
  },
  factor: {
    en: '$E\\,[a^2] = \\kappa\\,E\\,[z^2]$ with $\\kappa = \\tfrac{1 + \\alpha^2}{2}$. Only the symmetry of the sums was used, and not how they are spread.',
    zh: '$E\\,[a^2] = \\kappa\\,E\\,[z^2]$，其中 $\\kappa = \\tfrac{1 + \\alpha^2}{2}$。这里只用到加权和的对称性，与具体分布无关。',
    ko: '$E\\,[a^2] = \\kappa\\,E\\,[z^2]$, $\\kappa = \\tfrac{1 + \\alpha^2}{2}$입니다. 가중합의 대칭만 썼을 뿐, 어떻게 퍼져 있는지는 쓰지 않았습니다.',
  },
  variance: {
    en: 'The next sums have $E\\,[z^2] = m\\,V\\,E\\,[a^2]$, so $m V \\kappa$ must be 1.',
    zh: '下一层的加权和满足 $E\\,[z^2] = m\\,V\\,E\\,[a^2]$，所以 $m V \\kappa$ 应为 1。',
    ko: '다음 층의 가중합은 $E\\,[z^2] = m\\,V\\,E\\,[a^2]$이므로 $m V \\kappa$의 값이 1이어야 합니다.',
  },
  spread: {
    en: 'A uniform distribution on $-r \\dots r$ has the variance $r^2/3$.',
    zh: '$-r \\dots r$ 上均匀分布的方差是 $r^2/3$。',
    ko: '$-r \\dots r$의 균등분포는 분산이 $r^2/3$입니다.',
  },
  moment: {
    en: 'The variance leaves out the square of the mean, which goes into the next sums as well: {varA} in place of {factor}.',
    zh: '方差不含均值的平方，而均值也会进入下一层的加权和：会得到 {varA}，而不是 {factor}。',
    ko: '분산에는 평균의 제곱이 빠지지만, 그것도 다음 가중합에 들어갑니다. {factor} 대신 {varA}의 값이 됩니다.',
  },
  centred: {
    en: 'Here nothing is cut off: the mean is 0, and both are the same.',
    zh: '这里没有任何削减：均值为 0，两者相同。',
    ko: '여기서는 잘리는 것이 없어 평균이 0이고, 둘이 같습니다.',
  },
  limits: {
    en: 'A ReLU takes half of the squares away, so its weights have twice the variance: the rule of He. Without an activation $1/m$ is left, as on the way forward of Xavier.',
    zh: 'ReLU 去掉一半的平方，所以权重的方差要加倍：这就是 He 的规则。没有激活函数时为 $1/m$，与 Xavier 的前向条件相同。',
    ko: 'ReLU는 제곱의 절반을 없애므로 가중치의 분산이 두 배가 됩니다. 이것이 He의 규칙입니다. 활성화 함수가 없으면 자비에르 초기화의 순전파 조건과 같은 $1/m$이 됩니다.',
  },
  stack: {
    en: 'With variance $1/m$ every layer leaves {factor} of the mean square; with $V$ it stays as it was.',
    zh: '方差为 $1/m$ 时，每层只剩均方的 {factor}；方差为 $V$ 时保持不变。',
    ko: '분산이 $1/m$이면 층마다 제곱의 평균이 {factor}의 배율로 줄고, $V$이면 그대로입니다.',
  },
  nothing: {
    en: 'All of the square comes through, so $V = 1/m$: both stacks keep the size.',
    zh: '平方全部保留，所以 $V = 1/m$：两种权重都保持大小不变。',
    ko: '제곱이 모두 남으므로 $V = 1/m$입니다. 어느 가중치로도 크기가 지켜집니다.',
  },
} as const satisfies Words

export const WHY = {
  stack: {
    en: 'What is lost in one layer seems little; a deep network loses it again in each.',
    zh: '一层的损失看似不大，但深层网络的每一层都要再损失一次。',
    ko: '한 층에서 줄어드는 양은 작아 보여도, 깊은 신경망에서는 층마다 다시 줄어듭니다.',
  },
} as const satisfies Words

export const E17: Erratum = {
  document: '001',
  lines: '338',
  printed: everywhere('$\\mathrm{Var}\\,z = m\\,\\mathrm{Var}\\,w\\;E\\,[a^2]$'),
  right: everywhere('$\\mathrm{Var}\\,w = \\frac{2}{(1 + \\alpha^2)\\,m}$'),
  why: {
    en: 'The sheet stops before the answer, and does not say that the sums must lie symmetrically about 0.',
    zh: '原文没有写出最后的答案，也没有说明加权和须关于 0 对称分布。',
    ko: '원문은 답을 쓰기 전에 끝나고, 가중합이 0에 대칭이어야 한다는 것도 말하지 않습니다.',
  },
}
