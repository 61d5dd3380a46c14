import { slip, type Slip } from '../../derivation/kit/practising.ts'
import { perUnit, perWeight, type Operations } from './counts.ts'
import type { OperationParams } from './kit.ts'

/** How many operations parts take; each of them can be counted wrongly. */
export interface Rules {
  /** The multiplications of Wa, and the additions of its sums. */
  readonly products: (n: number) => number
  readonly sums: (n: number) => number
  /** What the biases add to those of the weights. */
  readonly biases: (n: number) => number
  readonly ones: (n: number) => number
  /** The multiplications of σ′ and ⊙ in a hidden layer. */
  readonly entries: (n: number) => number
  readonly gradient: (n: number) => number
  /** The multiplications by the learning rate. */
  readonly rate: (perGradient: number, perError: number, isFirst: boolean) => number
  readonly layers: (layer: number, L: number) => number
  readonly layer: (error: number, gradient: number, update: number) => number
  readonly backward: (kind: keyof Operations, counts: Summed, L: number) => number
}

/** What the count of the way back is put together from. */
export interface Summed {
  readonly output: Operations
  readonly hidden: Operations
  readonly through: Operations
  readonly forward: Operations
}

const hasBiases = ({ biases }: OperationParams) => biases === 'on'
const isFirst = ({ rate }: OperationParams) => rate === 'errors'
const isDeep = ({ L }: OperationParams) => L > 1

export const SLIPS: readonly Slip<Rules, OperationParams>[] = [
  slip(
    'bias-as-product',
    'count',
    'M_z = n\\,(n + 1)',
    { products: (n) => n * (n + 1) },
    {
      title: { en: 'bias counted as a product', zh: '把偏置当成乘法', ko: '편향을 곱셈으로 셈' },
      feedback: {
        en: 'Weights and biases were counted alike. Which operation brings the bias into $z = Wa + b$?',
        zh: '把权重和偏置同样计入了。在 $z = Wa + b$ 中，偏置参与的是哪种运算？',
        ko: '가중치와 편향을 똑같이 세었습니다. $z = Wa + b$에서 편향에는 어떤 연산을 할까요?',
      },
      when: hasBiases,
    },
  ),
  slip(
    'as-many-sums',
    'count',
    'A_{Wa} = n^2',
    { sums: (n) => n * n },
    {
      title: {
        en: 'as many additions as products',
        zh: '加法与乘积一样多',
        ko: '곱만큼 덧셈을 셈',
      },
      feedback: {
        en: 'One addition was counted for each product. How many plus signs stand between $n$ numbers that are added up?',
        zh: '给每个乘积都计了一次加法。$n$ 个数相加，中间有几个加号？',
        ko: '곱마다 덧셈을 한 번씩 세었습니다. 수 $n$개를 더하는 식에는 더하기 기호가 몇 개 있을까요?',
      },
    },
  ),
  slip(
    'no-bias',
    'count',
    'A_z = n\\,(n - 1)',
    { biases: () => 0 },
    {
      title: { en: 'biases forgotten', zh: '漏掉偏置', ko: '편향을 빠뜨림' },
      feedback: {
        en: 'Only the weights were counted. What else does every unit of a layer have?',
        zh: '只算了权重。一层的每个单元还有什么？',
        ko: '가중치만 세었습니다. 층의 유닛마다 또 무엇이 있을까요?',
      },
      when: hasBiases,
    },
  ),
  slip(
    'one-layer',
    'count',
    'M_{\\rightarrow} = M_z',
    { layers: (layer) => layer },
    {
      title: { en: 'one layer alone', zh: '只算了一层', ko: '한 층만 셈' },
      feedback: {
        en: 'That is one layer. Through how many does the sample go?',
        zh: '这只是一层的次数。样本要经过多少层？',
        ko: '한 층의 횟수입니다. 표본은 몇 개의 층을 지날까요?',
      },
      when: isDeep,
    },
  ),
  slip(
    'no-ones',
    'count',
    "\\sigma' \\colon\\ A = 0",
    { ones: () => 0 },
    {
      title: {
        en: '$1 - \\sigma$ left out',
        zh: '漏掉 $1 - \\sigma$',
        ko: '$1 - \\sigma$를 빠뜨림',
      },
      feedback: {
        en: "The product in $\\sigma' = \\sigma(1 - \\sigma)$ was counted. Is there another operation in it?",
        zh: "只算了 $\\sigma' = \\sigma(1 - \\sigma)$ 中的乘法。其中还有别的运算吗？",
        ko: "$\\sigma' = \\sigma(1 - \\sigma)$의 곱셈만 세었습니다. 그 안에 다른 연산이 더 있을까요?",
      },
      when: ({ ones }) => ones === 'on',
    },
  ),
  slip(
    'entries-once',
    'count',
    'M_{\\delta h} = n^2 + n',
    { entries: (n) => n },
    {
      title: {
        en: "$\\sigma'$ and $\\odot$ counted as one",
        zh: "$\\sigma'$ 与 $\\odot$ 合并计数",
        ko: "$\\sigma'$과 $\\odot$을 한 번으로 셈",
      },
      feedback: {
        en: "$\\sigma'$ and $\\odot$ were counted as one multiplication per unit. What has to be multiplied before $\\odot$ can begin?",
        zh: "$\\sigma'$ 和 $\\odot$ 在每个单元只计了一次乘法。在做 $\\odot$ 之前，先要算哪个乘积？",
        ko: "$\\sigma'$과 $\\odot$을 유닛마다 곱셈 한 번으로 세었습니다. $\\odot$을 하기 전에 먼저 무엇을 곱해야 할까요?",
      },
    },
  ),
  slip(
    'gradient-by-entry',
    'count',
    'M_{\\nabla} = n',
    { gradient: (n) => n },
    {
      title: {
        en: 'gradient as large as the error term',
        zh: '梯度与误差项一样大',
        ko: '기울기를 오차항의 크기로 셈',
      },
      feedback: {
        en: '$\\delta$ and $a$ were multiplied entry by entry. How many entries must $\\nabla W$ have?',
        zh: '把 $\\delta$ 和 $a$ 逐元素相乘了。$\\nabla W$ 应有多少个元素？',
        ko: '$\\delta$와 $a$를 성분별로 곱했습니다. $\\nabla W$에는 성분이 몇 개 있어야 할까요?',
      },
      when: ({ n }) => n > 1,
    },
  ),
  slip(
    'rate-first',
    'count',
    'M_{\\eta} = n',
    { rate: (_, perError) => perError },
    {
      title: {
        en: 'rate multiplied with the error term',
        zh: '学习率先乘了误差项',
        ko: '학습률을 오차항에 먼저 곱함',
      },
      feedback: {
        en: 'That is the count if the rate were multiplied with $\\delta$ first. What is it multiplied with in this problem?',
        zh: '这是学习率先乘 $\\delta$ 时的次数。本题中学习率乘的是什么？',
        ko: '학습률을 $\\delta$에 먼저 곱할 때의 횟수입니다. 이 문제에서는 학습률을 무엇에 곱할까요?',
      },
      when: (params) => !isFirst(params) && (params.n > 1 || hasBiases(params)),
    },
  ),
  slip(
    'rate-late',
    'count',
    'M_{\\eta} = n^2 + n',
    { rate: (perGradient) => perGradient },
    {
      title: {
        en: 'rate multiplied with every gradient',
        zh: '学习率乘了每个梯度',
        ko: '학습률을 모든 기울기에 곱함',
      },
      feedback: {
        en: 'The rate was multiplied with every gradient. Here it goes into $\\delta$ first: how many entries does that have?',
        zh: '学习率乘了每个梯度。这里它先乘 $\\delta$：$\\delta$ 有多少个分量？',
        ko: '학습률을 기울기마다 곱했습니다. 여기서는 $\\delta$에 먼저 곱합니다. $\\delta$의 성분은 몇 개일까요?',
      },
      when: (params) => isFirst(params) && (params.n > 1 || hasBiases(params)),
    },
  ),
  slip(
    'no-update',
    'count',
    'M_h = M_{\\delta h} + M_{\\nabla}',
    { layer: (error, gradient) => error + gradient },
    {
      title: { en: 'update forgotten', zh: '漏掉更新', ko: '갱신을 빠뜨림' },
      feedback: {
        en: 'The error term and the gradients were counted. What is done with the gradients at the end?',
        zh: '算了误差项和梯度。最后还要用梯度做什么？',
        ko: '오차항과 기울기는 세었습니다. 끝으로 기울기를 가지고 무엇을 할까요?',
      },
    },
  ),
  slip(
    'all-hidden',
    'count',
    'M_{\\leftarrow} = L\\,M_h',
    { backward: (kind, { hidden }, L) => L * hidden[kind] },
    {
      title: {
        en: 'output layer taken for a hidden one',
        zh: '把输出层当成隐藏层',
        ko: '출력층을 은닉층처럼 셈',
      },
      feedback: {
        en: 'Every layer was taken for a hidden one. Where does the error of the output layer come from?',
        zh: '把每一层都当成了隐藏层。输出层的误差是从哪里来的？',
        ko: '모든 층을 은닉층으로 보았습니다. 출력층의 오차는 어디에서 올까요?',
      },
    },
  ),
  slip(
    'as-printed',
    'count',
    'M_{\\leftarrow} = L\\,(3n^2 + 2n)',
    { entries: (n) => n, backward: (kind, { hidden }, L) => L * hidden[kind] },
    {
      title: { en: 'the printed formula', zh: '照搬原文公式', ko: '원문의 공식' },
      feedback: {
        en: "That is the printed formula: all layers hidden, $\\sigma'$ and $\\odot$ counted as one. Which product does the output layer not need?",
        zh: "这是原文的公式：把各层都当成隐藏层，又把 $\\sigma'$ 和 $\\odot$ 合并计数。输出层不需要哪个乘积？",
        ko: "원문의 공식입니다. 모든 층을 은닉층으로 보고 $\\sigma'$과 $\\odot$을 한 번으로 세었습니다. 출력층에 필요 없는 곱은 무엇일까요?",
      },
      // elsewhere it is another formula
      when: (params) => perWeight(params) === 3 && perUnit(params) === 3,
    },
  ),
  slip(
    'twice-forward',
    'count',
    'M_{\\leftarrow} = 2\\,M_{\\rightarrow}',
    { backward: (kind, { forward }) => 2 * forward[kind] },
    {
      title: { en: 'twice the forward pass', zh: '取了前向的两倍', ko: '순전파의 두 배로 셈' },
      feedback: {
        en: 'The forward pass was doubled. Which work on the way back does that rule of thumb leave out?',
        zh: '直接取了前向的两倍。这条经验法则漏掉了反向中的哪些运算？',
        ko: '순전파를 두 배로 했습니다. 이 어림은 역전파의 어떤 계산을 빠뜨릴까요?',
      },
    },
  ),
  slip(
    'only-through',
    'count',
    'M_{\\leftarrow} = L\\,n^2',
    { backward: (kind, { through }, L) => L * through[kind] },
    {
      title: {
        en: '$W^{\\top}\\delta$ alone',
        zh: '只算了 $W^{\\top}\\delta$',
        ko: '$W^{\\top}\\delta$만 셈',
      },
      feedback: {
        en: 'Only $W^{\\top}\\delta$ was counted, in every layer. What else is worked out from $\\delta$ on the way back?',
        zh: '每层只算了 $W^{\\top}\\delta$。反向传播中还要由 $\\delta$ 算出什么？',
        ko: '층마다 $W^{\\top}\\delta$만 세었습니다. 역전파에서는 $\\delta$로 또 무엇을 구할까요?',
      },
    },
  ),
]
