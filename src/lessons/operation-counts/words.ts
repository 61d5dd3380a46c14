import type { Derivation } from '../../derivation/lesson.ts'
import { localized, type Localized } from '../../i18n/localized.ts'
import type { Part } from './ids.ts'

type Words = Readonly<Record<string, Localized>>

export const NAME = {
  n: { en: 'units of each layer', zh: '每层的单元数', ko: '층마다 유닛의 수' },
  L: { en: 'layers', zh: '层数', ko: '층의 수' },
  ratio: {
    en: 'multiplications back per one forward',
    zh: '反向与前向之比',
    ko: '역전파와 순전파의 곱셈 비',
  },
  printed: { en: 'printed formula', zh: '原文公式的值', ko: '원문 공식의 값' },
  gap: { en: 'difference of the formula', zh: '公式的偏差', ko: '공식의 차이' },
  printedRatio: {
    en: 'printed formula per one forward',
    zh: '原文公式与前向之比',
    ko: '원문 공식과 순전파의 비',
  },
  leading: { en: 'leading term', zh: '最高次项', ko: '최고차항' },
  near: {
    en: 'leading term over the count',
    zh: '最高次项与总数之比',
    ko: '전체 수에 대한 최고차항의 비',
  },
  runUnits: {
    en: 'units that the counter took',
    zh: '计数程序的单元数',
    ko: '세는 프로그램의 유닛 수',
  },
  runLayers: {
    en: 'layers that the counter took',
    zh: '计数程序的层数',
    ko: '세는 프로그램의 층 수',
  },
} as const satisfies Words

const PART: Readonly<Record<Part, Localized>> = {
  Wa: { en: 'product Wa', zh: '乘积 Wa', ko: '곱 Wa' },
  z: { en: 'one layer forward', zh: '前向一层', ko: '한 층의 순전파' },
  forward: { en: 'all layers forward', zh: '全部前向传播', ko: '순전파 전체' },
  back: {
    en: 'product with the transposed weights',
    zh: '与转置权重的乘积',
    ko: '전치한 가중치와의 곱',
  },
  slope: { en: 'slope of the sigmoid', zh: 'sigmoid 的导数', ko: '시그모이드의 미분' },
  product: { en: 'product entry by entry', zh: '逐元素相乘', ko: '성분별 곱' },
  'output error': { en: 'error term, output layer', zh: '输出层的误差项', ko: '출력층의 오차항' },
  'hidden error': { en: 'error term, hidden layer', zh: '隐藏层的误差项', ko: '은닉층의 오차항' },
  gradient: { en: 'gradient of the weights', zh: '权重的梯度', ko: '가중치의 기울기' },
  update: { en: 'update', zh: '更新', ko: '갱신' },
  output: { en: 'output layer', zh: '输出层', ko: '출력층' },
  hidden: { en: 'hidden layer', zh: '隐藏层', ko: '은닉층' },
  backward: { en: 'all layers back', zh: '全部反向传播', ko: '역전파 전체' },
}

const MULT: Localized = { en: 'multiplications', zh: '乘法次数', ko: '곱셈 횟수' }
const ADD: Localized = {
  en: 'additions and subtractions',
  zh: '加减法次数',
  ko: '덧셈과 뺄셈 횟수',
}
const COUNTED: Localized = { en: 'counted', zh: '逐次计数', ko: '하나씩 센 값' }
const SAME: Localized = { en: 'by formula', zh: '按公式', ko: '공식의 값' }

/** What is counted, of which part, and how. */
const of = (...words: readonly Localized[]): Localized =>
  localized((locale) => words.map((word) => word[locale]).join(locale === 'zh' ? '，' : ', '))

export const multName = (part: Part): Localized => of(MULT, PART[part])
export const addName = (part: Part): Localized => of(ADD, PART[part])
export const countedMultName = (part: Part): Localized => of(multName(part), COUNTED)
export const countedAddName = (part: Part): Localized => of(addName(part), COUNTED)
export const sameMultName = (part: Part): Localized => of(multName(part), SAME)
export const sameAddName = (part: Part): Localized => of(addName(part), SAME)

export const CAPTION = {
  passes: {
    en: 'Multiplications of one layer, and of all $L$',
    zh: '一层与全部 $L$ 层的乘法次数',
    ko: '한 층과 전체 $L$개 층의 곱셈 횟수',
  },
  perForward: {
    en: 'Multiplications back per one forward, $q$',
    zh: '反向与前向的乘法次数之比 $q$',
    ko: '역전파와 순전파의 곱셈 횟수 비 $q$',
  },
  parts: {
    en: 'Multiplications of a hidden layer on the way back; the output layer has no $W^{\\top}\\delta$',
    zh: '隐藏层反向传播各部分的乘法次数；输出层没有 $W^{\\top}\\delta$',
    ko: '은닉층 역전파의 부분별 곱셈 횟수, 출력층은 $W^{\\top}\\delta$ 없음',
  },
} as const satisfies Words

export const CURVE = {
  exact: { en: 'exact count', zh: '准确的次数', ko: '정확한 횟수' },
  printed: NAME.printed,
  leading: NAME.leading,
} as const satisfies Words

export const LEGEND: Derivation['legend'] = [
  { tex: 'M', meaning: MULT },
  { tex: 'A', meaning: ADD },
  {
    tex: '\\rightarrow, \\leftarrow',
    meaning: { en: 'forward and back', zh: '前向与反向', ko: '순전파와 역전파' },
  },
  {
    tex: 'z, \\delta',
    meaning: {
      en: 'weighted sums, error term',
      zh: '加权和、误差项',
      ko: '가중합, 오차항',
    },
  },
  {
    tex: '\\nabla, \\eta',
    meaning: {
      en: 'gradient of the weights, update',
      zh: '权重的梯度、更新',
      ko: '가중치의 기울기, 갱신',
    },
  },
  {
    tex: 'o, h',
    meaning: {
      en: 'the output layer, a hidden layer',
      zh: '输出层、一个隐藏层',
      ko: '출력층, 은닉층 하나',
    },
  },
  {
    tex: 'q',
    meaning: {
      en: 'multiplications back per one forward',
      zh: '反向与前向的乘法次数之比',
      ko: '역전파와 순전파의 곱셈 비',
    },
  },
  {
    tex: '\\odot',
    meaning: { en: 'product entry by entry', zh: '逐元素相乘', ko: '성분별 곱' },
  },
]

export const TITLE = {
  Wa: { en: 'The product $Wa$', zh: '乘积 $Wa$', ko: '곱 $Wa$' },
  bias: { en: 'The bias', zh: '偏置', ko: '편향' },
  forward: { en: 'All layers forward', zh: '全部前向传播', ko: '순전파 전체' },
  outputError: { en: 'Error at the output', zh: '输出层的误差项', ko: '출력층의 오차항' },
  hiddenError: { en: 'Error of a hidden layer', zh: '隐藏层的误差项', ko: '은닉층의 오차항' },
  gradient: { en: 'Gradient of the weights', zh: '权重的梯度', ko: '가중치의 기울기' },
  update: { en: 'The update', zh: '参数更新', ko: '매개변수 갱신' },
  output: { en: 'The output layer in all', zh: '输出层合计', ko: '출력층의 합계' },
  hidden: { en: 'A hidden layer in all', zh: '一个隐藏层合计', ko: '은닉층 하나의 합계' },
  backward: { en: 'All layers back', zh: '全部反向传播', ko: '역전파 전체' },
  ratio: { en: 'Backward beside forward', zh: '反向与前向之比', ko: '순전파와 견주기' },
  printed: { en: 'The printed formula', zh: '原文的公式', ko: '원문의 공식' },
  leading: { en: 'The leading term', zh: '最高次项', ko: '최고차항' },
  counted: { en: 'Counted one by one', zh: '逐次计数', ko: '하나씩 세기' },
} as const satisfies Words

export const GOAL = {
  task: {
    en: 'One sample goes forward and back through $L =$ {L} layers of $n =$ {n} units each, and all parameters are updated once. How many multiplications and additions does that take?',
    zh: '网络有 $L =$ {L} 层，每层 $n =$ {n} 个单元。一个样本前向、反向传播各一次，再更新一次全部参数，共需多少次乘法和加法？',
    ko: '층이 $L =$ {L}개이고 층마다 유닛이 $n =$ {n}개인 신경망입니다. 표본 하나로 순전파와 역전파를 한 번씩 하고 모든 매개변수를 한 번 갱신합니다. 곱셈과 덧셈은 몇 번일까요?',
  },
  Wa: {
    en: 'How many operations does the product $Wa$ of one layer take?',
    zh: '一层的乘积 $Wa$ 需要多少次运算？',
    ko: '한 층의 곱 $Wa$에는 연산이 몇 번 필요할까요?',
  },
  bias: {
    en: 'How many additions is that with the bias, for $z = Wa + b$?',
    zh: '加上偏置，计算 $z = Wa + b$ 共需多少次加法？',
    ko: '편향까지 더해 $z = Wa + b$를 구하면 덧셈은 몇 번일까요?',
  },
  forward: {
    en: 'How many operations does the whole forward pass take?',
    zh: '整个前向传播需要多少次运算？',
    ko: '순전파 전체에는 연산이 몇 번 필요할까요?',
  },
  outputError: {
    en: "How many operations does $\\delta = (a - y) \\odot \\sigma'(z)$ of the output layer take?",
    zh: "输出层的 $\\delta = (a - y) \\odot \\sigma'(z)$ 需要多少次运算？",
    ko: "출력층의 $\\delta = (a - y) \\odot \\sigma'(z)$에는 연산이 몇 번 필요할까요?",
  },
  hiddenError: {
    en: "And $\\delta = (W^{\\top} \\delta) \\odot \\sigma'(z)$ of a hidden layer, where $W^{\\top} \\delta$ comes from the layer above?",
    zh: "隐藏层的 $\\delta = (W^{\\top} \\delta) \\odot \\sigma'(z)$ 呢？其中 $W^{\\top} \\delta$ 来自后一层。",
    ko: "은닉층의 $\\delta = (W^{\\top} \\delta) \\odot \\sigma'(z)$에는 몇 번일까요? $W^{\\top} \\delta$는 다음 층에서 옵니다.",
  },
  gradient: {
    en: 'How many operations does the gradient $\\nabla W = \\delta a^{\\top}$ of one layer take?',
    zh: '一层的梯度 $\\nabla W = \\delta a^{\\top}$ 需要多少次运算？',
    ko: '한 층의 기울기 $\\nabla W = \\delta a^{\\top}$에는 연산이 몇 번 필요할까요?',
  },
  output: {
    en: 'How many operations does the output layer take on the way back?',
    zh: '输出层的反向传播和更新共需多少次运算？',
    ko: '출력층의 역전파와 갱신에는 연산이 모두 몇 번 필요할까요?',
  },
  hidden: {
    en: 'And each hidden layer?',
    zh: '每个隐藏层呢？',
    ko: '은닉층 하나에는 몇 번일까요?',
  },
  backward: {
    en: 'How many operations is that in all layers, update included?',
    zh: '所有层的反向传播连同更新，共需多少次运算？',
    ko: '갱신까지 합해 모든 층의 역전파에는 연산이 몇 번 필요할까요?',
  },
  ratio: {
    en: 'For each multiplication forward, how many are there on the way back?',
    zh: '前向每做一次乘法，反向要做多少次？',
    ko: '순전파에서 한 번 곱할 때 역전파에서는 몇 번 곱하는 셈일까요?',
  },
  printed: {
    en: 'The source prints $3Ln^2 + 2Ln$ multiplications. How far is that off?',
    zh: '原文给出的乘法次数是 $3Ln^2 + 2Ln$。它差多少？',
    ko: '원문에 적힌 곱셈 횟수는 $3Ln^2 + 2Ln$입니다. 얼마나 차이가 날까요?',
  },
  counted: {
    en: 'Does a program that performs every operation, and counts, find the same?',
    zh: '让程序真正做完每一次运算并逐次计数，结果相同吗？',
    ko: '모든 연산을 실제로 하면서 하나씩 세는 프로그램도 같은 값을 얻을까요?',
  },
} as const satisfies Words

export const BECAUSE = {
  Wa: {
    en: 'Each of the $n$ sums has $n$ products, and to add up $n$ numbers takes $n - 1$ additions.',
    zh: '$n$ 个和各有 $n$ 个乘积；把 $n$ 个数相加需要 $n - 1$ 次加法。',
    ko: '합 $n$개마다 곱이 $n$개 있고, 수 $n$개를 더하는 데에는 덧셈이 $n - 1$번 필요합니다.',
  },
  bias: {
    en: 'Each unit adds its bias: $n(n - 1) + n = n^2$, exactly as many additions as multiplications.',
    zh: '每个单元再加一次偏置：$n(n - 1) + n = n^2$，加法恰好与乘法一样多。',
    ko: '유닛마다 편향을 한 번 더합니다. $n(n - 1) + n = n^2$이므로 덧셈 횟수는 곱셈 횟수와 정확히 같습니다.',
  },
  forward: {
    en: 'All $L$ layers are alike. The $Ln$ values of $\\sigma$ are not counted.',
    zh: '$L$ 层都一样。$\\sigma$ 的 $Ln$ 次求值不计入。',
    ko: '$L$개 층은 모두 같습니다. $\\sigma$의 값을 구하는 $Ln$번은 세지 않습니다.',
  },
  hiddenError: {
    en: "The error comes back through the weights of the layer above: a product as large as $Wa$. Then $\\sigma'$ and $\\odot$, as at the output.",
    zh: "误差经由后一层的权重传回：这个乘积与 $Wa$ 一样大。然后与输出层一样计算 $\\sigma'$ 和 $\\odot$。",
    ko: "오차는 다음 층의 가중치를 거쳐 돌아옵니다. 이 곱은 $Wa$만큼 큽니다. 이어서 출력층에서처럼 $\\sigma'$과 $\\odot$을 계산합니다.",
  },
  noHidden: {
    en: 'This network has no hidden layer. In a deeper one the error comes back through the weights of the layer above: a product as large as $Wa$.',
    zh: '这个网络没有隐藏层。在更深的网络中，误差经由后一层的权重传回：这个乘积与 $Wa$ 一样大。',
    ko: '이 신경망에는 은닉층이 없습니다. 더 깊은 신경망에서는 오차가 다음 층의 가중치를 거쳐 돌아오며, 이 곱은 $Wa$만큼 큽니다.',
  },
} as const satisfies Words

export const WHY = {
  sample: {
    en: 'A batch takes as many for each of its samples, but one update for all.',
    zh: '一批样本中，每个样本都需要这么多次运算，但更新只做一次。',
    ko: '배치에서는 표본마다 이만큼 필요하지만, 갱신은 한 번만 합니다.',
  },
  twice: {
    en: 'The rule that a backward pass costs two forward passes counts $W^{\\top}\\delta$ and $\\nabla W$. The update comes on top.',
    zh: '常说“反向传播相当于两次前向传播”，这只算了 $W^{\\top}\\delta$ 和 $\\nabla W$，更新还要另算。',
    ko: '역전파가 순전파의 두 배라는 어림은 $W^{\\top}\\delta$와 $\\nabla W$만 센 것입니다. 갱신은 따로 더해집니다.',
  },
} as const satisfies Words
