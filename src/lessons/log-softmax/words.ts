import type { Derivation } from '../../derivation/lesson.ts'
import type { Localized } from '../../i18n/localized.ts'

type Words = Readonly<Record<string, Localized>>

export const NAME = {
  x: { en: 'score', zh: '得分', ko: '점수' },
  score: { en: 'scaled score', zh: '缩放后的得分', ko: '나눈 점수' },
  shift: { en: 'largest score', zh: '最大得分', ko: '가장 큰 점수' },
  shifted: { en: 'shifted score', zh: '平移后的得分', ko: '옮긴 점수' },
  power: { en: 'power', zh: '幂', ko: '거듭제곱' },
  sum: { en: 'sum of the powers', zh: '幂之和', ko: '거듭제곱의 합' },
  logSum: { en: 'logarithm of the sum', zh: '和的对数', ko: '합의 로그' },
  logSumExp: {
    en: 'log-sum-exp of the scores',
    zh: '得分的 log-sum-exp',
    ko: '점수의 log-sum-exp',
  },
  p: { en: 'probability', zh: '概率', ko: '확률' },
  log: { en: 'log-probability', zh: '对数概率', ko: '로그 확률' },
  entry: { en: 'Jacobian entry', zh: '雅可比矩阵的元素', ko: '야코비 행렬의 성분' },
  rowSum: { en: 'sum of Jacobian row', zh: '雅可比矩阵的行和', ko: '야코비 행렬의 행 합' },
  gradient: {
    en: 'gradient of the loss at score',
    zh: '损失对得分的梯度',
    ko: '점수에 대한 손실의 기울기',
  },
} as const satisfies Words

export const CAPTION = {
  x: { en: 'Scores $x$', zh: '得分 $x$', ko: '점수 $x$' },
  s: { en: 'Scaled $s = x / T$', zh: '缩放 $s = x / T$', ko: '나눈 점수 $s = x / T$' },
  d: { en: 'Shifted $d$', zh: '平移 $d$', ko: '옮긴 점수 $d$' },
  e: { en: 'Powers $e$', zh: '幂 $e$', ko: '거듭제곱 $e$' },
  p: { en: 'Probabilities $p$', zh: '概率 $p$', ko: '확률 $p$' },
  log: { en: 'Logarithms $\\log p$', zh: '对数 $\\log p$', ko: '로그 $\\log p$' },
  J: {
    en: 'Jacobian: row $i$, column $k$ is $\\partial \\log p_i / \\partial x_k$',
    zh: '雅可比矩阵：第 $i$ 行第 $k$ 列为 $\\partial \\log p_i / \\partial x_k$',
    ko: '야코비 행렬: $i$행 $k$열은 $\\partial \\log p_i / \\partial x_k$',
  },
  g: {
    en: 'Gradient of $E = -\\log p_i$',
    zh: '$E = -\\log p_i$ 的梯度',
    ko: '$E = -\\log p_i$의 기울기',
  },
} as const satisfies Words

export const legendOf = (hasScaled: boolean): Derivation['legend'] => [
  { tex: 'x', meaning: { en: 'scores', zh: '得分', ko: '점수' } },
  ...(hasScaled
    ? [
        { tex: 'T', meaning: { en: 'temperature', zh: '温度', ko: '온도' } },
        {
          tex: 's',
          meaning: {
            en: 'scaled scores, $x / T$',
            zh: '缩放后的得分 $x / T$',
            ko: '나눈 점수, $x / T$',
          },
        },
      ]
    : []),
  { tex: 'm', meaning: NAME.shift },
  { tex: 'Z', meaning: NAME.sum },
  {
    tex: 'p',
    meaning: { en: 'probabilities (softmax)', zh: '概率（softmax）', ko: '확률(소프트맥스)' },
  },
  {
    tex: '\\delta_{ik}',
    meaning: {
      en: '1 where $i = k$, else 0',
      zh: '$i = k$ 时为 1，否则为 0',
      ko: '$i = k$이면 1, 아니면 0',
    },
  },
]

export const TITLE = {
  task: { en: 'The task', zh: '题目', ko: '문제' },
  scale: { en: 'Divide by the temperature', zh: '除以温度', ko: '온도로 나누기' },
  shift: { en: 'Shift by the largest', zh: '减去最大值', ko: '가장 큰 값만큼 옮기기' },
  powers: { en: 'Powers of e', zh: '取指数', ko: 'e의 거듭제곱' },
  sum: { en: 'Sum', zh: '求和', ko: '합' },
  p: { en: 'Softmax', zh: 'Softmax 概率', ko: '소프트맥스' },
  log: { en: 'Logarithm', zh: '取对数', ko: '로그' },
  delta: { en: 'First term', zh: '第一项', ko: '첫째 항' },
  logsum: { en: 'Second term', zh: '第二项', ko: '둘째 항' },
  row: (i: number): Localized => ({
    en: `Row ${i} of the Jacobian`,
    zh: `雅可比矩阵第 ${i} 行`,
    ko: `야코비 행렬의 ${i}행`,
  }),
  sums: { en: 'Rows sum to zero', zh: '每行之和为零', ko: '각 행의 합은 0' },
  loss: { en: 'As a loss', zh: '作为损失', ko: '손실로 쓰면' },
} as const

export const GOAL = {
  task: {
    en: 'Differentiate $\\log \\mathrm{softmax}_i$ with respect to every score.',
    zh: '求 $\\log \\mathrm{softmax}_i$ 对每个得分的导数。',
    ko: '$\\log \\mathrm{softmax}_i$의 값을 각 점수에 대해 미분하세요.',
  },
  scale: {
    en: 'How large are the scores at this temperature?',
    zh: '在这个温度下，得分是多少？',
    ko: '이 온도에서 점수는 얼마일까요?',
  },
  shift: {
    en: 'How far below the largest score $m =$ {shift_used} is each?',
    zh: '每个得分比最大得分 $m =$ {shift_used} 小多少？',
    ko: '각 점수는 가장 큰 점수 $m =$ {shift_used}의 값보다 얼마나 작을까요?',
  },
  powers: {
    en: 'What is $e$ to each of these?',
    zh: '以 $e$ 为底，各次幂是多少？',
    ko: '$e$의 거듭제곱은 각각 얼마일까요?',
  },
  sum: { en: 'What do they add up to?', zh: '它们的和是多少？', ko: '모두 더하면 얼마일까요?' },
  p: {
    en: 'What share of the sum does each class get?',
    zh: '每个类别占总和的多少？',
    ko: '각 클래스는 합의 얼마를 차지할까요?',
  },
  log: {
    en: 'What is the logarithm of each share?',
    zh: '每个份额的对数是多少？',
    ko: '각 몫의 로그는 얼마일까요?',
  },
  delta: (score: string): Localized => ({
    en: `How does $${score}_i$ answer to a change of $x_k$?`,
    zh: `$x_k$ 变化时，$${score}_i$ 如何变化？`,
    ko: `$x_k$의 변화에 $${score}_i$의 값은 어떻게 반응할까요?`,
  }),
  logsum: (score: string): Localized => ({
    en: `How does $\\log \\sum_j e^{${score}_j}$ answer to a change of $x_k$?`,
    zh: `$x_k$ 变化时，$\\log \\sum_j e^{${score}_j}$ 如何变化？`,
    ko: `$x_k$의 변화에 $\\log \\sum_j e^{${score}_j}$의 값은 어떻게 반응할까요?`,
  }),
  row: (i: number): Localized => ({
    en: `How does $\\log p_{${i}}$ answer to each score?`,
    zh: `$\\log p_{${i}}$ 如何随各个得分变化？`,
    ko: `$\\log p_{${i}}$의 값은 각 점수의 변화에 어떻게 반응할까요?`,
  }),
  sums: {
    en: 'What happens when all scores grow together?',
    zh: '所有得分一起增大时会怎样？',
    ko: '모든 점수가 함께 커지면 어떻게 될까요?',
  },
  loss: (i: number): Localized => ({
    en: `Class ${i} is the right one. What is the gradient of the loss $E = -\\log p_{${i}}$?`,
    zh: `正确类别是第 ${i} 类。损失 $E = -\\log p_{${i}}$ 的梯度是多少？`,
    ko: `정답은 클래스 ${i}입니다. 손실 $E = -\\log p_{${i}}$의 기울기는 얼마일까요?`,
  }),
} as const

/** By the letter of what the powers are taken of: the scores, or the scores over the temperature. */
export const BECAUSE = {
  formula: (s: string): Localized => {
    const tex = `\\log \\frac{e^{${s}_i}}{\\sum_j e^{${s}_j}} = ${s}_i - \\log \\sum_j e^{${s}_j}`
    return {
      en: `The logarithm of a quotient is a difference: $${tex}$.`,
      zh: `商的对数等于对数之差：$${tex}$。`,
      ko: `몫의 로그는 로그의 차입니다: $${tex}$.`,
    }
  },
  delta: {
    x: {
      en: '$x_i$ is $x_k$ itself where $i = k$: the derivative is 1. Otherwise they are unrelated, and it is 0. Both cases together are written $\\delta_{ik}$.',
      zh: '$i = k$ 时 $x_i$ 就是 $x_k$，导数为 1；否则两者无关，导数为 0。合起来记作 $\\delta_{ik}$。',
      ko: '$i = k$이면 $x_i$는 곧 $x_k$이므로 미분은 1이고, 아니면 서로 상관없으므로 0입니다. 합쳐서 $\\delta_{ik}$로 씁니다.',
    },
    s: {
      en: '$s_i = x_i / T$ follows $x_k$ where $i = k$ only: the derivative is $1/T$ there, and 0 otherwise. Both cases together are written $\\delta_{ik} / T$.',
      zh: '$s_i = x_i / T$ 只在 $i = k$ 时随 $x_k$ 变化，导数为 $1/T$；否则为 0。合起来记作 $\\delta_{ik} / T$。',
      ko: '$s_i = x_i / T$는 $i = k$일 때만 $x_k$를 따라 변하므로 그때 미분은 $1/T$이고, 아니면 0입니다. 합쳐서 $\\delta_{ik} / T$로 씁니다.',
    },
  },
  logsum: {
    x: {
      en: 'Chain rule: $\\frac{1}{\\sum_j e^{x_j}} \\cdot e^{x_k} = p_k$. The derivative of log-sum-exp is softmax.',
      zh: '由链式法则：$\\frac{1}{\\sum_j e^{x_j}} \\cdot e^{x_k} = p_k$。log-sum-exp 的导数就是 softmax。',
      ko: '연쇄 법칙으로 $\\frac{1}{\\sum_j e^{x_j}} \\cdot e^{x_k} = p_k$입니다. log-sum-exp를 미분하면 소프트맥스입니다.',
    },
    s: {
      en: 'Chain rule: $\\frac{1}{\\sum_j e^{s_j}} \\cdot e^{s_k} \\cdot \\frac{1}{T} = \\frac{p_k}{T}$. The derivative of log-sum-exp is softmax; the last factor is that of $s_k = x_k / T$.',
      zh: '由链式法则：$\\frac{1}{\\sum_j e^{s_j}} \\cdot e^{s_k} \\cdot \\frac{1}{T} = \\frac{p_k}{T}$。log-sum-exp 的导数就是 softmax；最后一个因子来自 $s_k = x_k / T$。',
      ko: '연쇄 법칙으로 $\\frac{1}{\\sum_j e^{s_j}} \\cdot e^{s_k} \\cdot \\frac{1}{T} = \\frac{p_k}{T}$입니다. log-sum-exp를 미분하면 소프트맥스이고, 마지막 인수는 $s_k = x_k / T$에서 옵니다.',
    },
  },
  entry: (i: number, k: number): Localized =>
    i === k
      ? {
          en: `$x_{${k}}$ is the score of the first term, so $\\delta_{${i}${k}} = 1$.`,
          zh: `第一项就来自 $x_{${k}}$，所以 $\\delta_{${i}${k}} = 1$。`,
          ko: `첫째 항이 바로 $x_{${k}}$의 점수이므로 $\\delta_{${i}${k}} = 1$입니다.`,
        }
      : {
          en: `$x_{${k}}$ stands only in the sum, so $\\delta_{${i}${k}} = 0$.`,
          zh: `$x_{${k}}$ 只出现在和式里，所以 $\\delta_{${i}${k}} = 0$。`,
          ko: `$x_{${k}}$의 점수는 합에만 들어 있으므로 $\\delta_{${i}${k}} = 0$입니다.`,
        },
  sums: {
    en: 'Nothing: softmax looks at differences only. That is also why the shift by $m$ changes no result.',
    zh: '什么都不变：softmax 只取决于得分之差。减去 $m$ 不影响结果，也是这个原因。',
    ko: '아무 변화도 없습니다. 소프트맥스는 점수의 차이만 봅니다. $m$의 값만큼 옮겨도 결과가 같은 까닭입니다.',
  },
  loss: {
    x: {
      en: 'The row with its sign reversed, $p - \\mathrm{onehot}$: every probability, less 1 at the right class.',
      zh: '即该行变号，也就是 $p - \\mathrm{onehot}$：各个概率，正确类别处再减 1。',
      ko: '그 행의 부호를 바꾼 것, 곧 $p - \\mathrm{onehot}$입니다. 각 확률에서 정답 클래스만 1을 뺍니다.',
    },
    s: {
      en: 'The row with its sign reversed, $(p - \\mathrm{onehot}) / T$: every probability, less 1 at the right class, over the temperature.',
      zh: '即该行变号，也就是 $(p - \\mathrm{onehot}) / T$：各个概率，正确类别处再减 1，然后除以温度。',
      ko: '그 행의 부호를 바꾼 것, 곧 $(p - \\mathrm{onehot}) / T$입니다. 각 확률에서 정답 클래스만 1을 빼고 온도로 나눕니다.',
    },
  },
} as const

export const WHY = {
  scale: {
    en: 'A temperature above 1 brings the probabilities closer together, one below 1 pushes them apart.',
    zh: '温度高于 1 使各概率更接近，低于 1 则拉开差距。',
    ko: '온도가 1보다 높으면 확률들이 서로 가까워지고, 낮으면 벌어집니다.',
  },
  shift: {
    en: 'Without the shift $e^{1000}$ would be too large for the machine. Shifted, the largest power is 1.',
    zh: '不平移的话，$e^{1000}$ 超出机器能表示的范围；平移之后最大的幂是 1。',
    ko: '옮기지 않으면 $e^{1000}$의 값은 기계가 나타낼 수 없습니다. 옮기면 가장 큰 거듭제곱이 1입니다.',
  },
  row: {
    en: 'A score can act in two ways: through the first term, and through the sum.',
    zh: '每个得分通过两条途径起作用：第一项与和式。',
    ko: '점수마다 작용하는 길이 둘 있습니다. 첫째 항과 합입니다.',
  },
  loss: {
    en: 'This is why softmax and cross-entropy are differentiated together: only a subtraction remains.',
    zh: '这就是 softmax 与交叉熵要合在一起求导的原因：最后只剩一次减法。',
    ko: '소프트맥스와 교차 엔트로피를 함께 미분하는 까닭입니다. 뺄셈 하나만 남습니다.',
  },
} as const satisfies Words
