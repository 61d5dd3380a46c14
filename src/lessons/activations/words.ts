import type { Derivation } from '../../derivation/lesson.ts'
import type { QuantityId } from '../../derivation/quantity.ts'
import type { Erratum } from '../../derivation/step.ts'
import { everywhere, type Localized } from '../../i18n/localized.ts'
import type { FunctionName } from './kit.ts'

type Words = Readonly<Record<string, Localized>>
type OfEach = Readonly<Record<FunctionName, Localized>>

export const NAME = {
  value: { en: 'value', zh: '函数值', ko: '함숫값' },
  slope: { en: 'slope', zh: '斜率', ko: '기울기' },
  byAlpha: { en: 'derivative for the parameter', zh: '对参数的导数', ko: '매개변수에 대한 미분' },
  double: {
    en: 'sigmoid of twice the input',
    zh: '两倍输入处的 sigmoid',
    ko: '입력의 두 배에서의 시그모이드',
  },
  h: { en: 'distance of the check', zh: '检验用的间距', ko: '확인에 쓰는 간격' },
  up: { en: 'value to the right', zh: '右侧的值', ko: '오른쪽 값' },
  down: { en: 'value to the left', zh: '左侧的值', ko: '왼쪽 값' },
  measured: { en: 'measured slope', zh: '测得的斜率', ko: '측정한 기울기' },
  tangent: { en: 'tangent', zh: '切线', ko: '접선' },
  secant: { en: 'secant', zh: '割线', ko: '할선' },
} as const satisfies Words

export const CURVE = {
  f: { en: 'curve of the function', zh: '函数曲线', ko: '함수의 곡선' },
  slope: { en: 'curve of the slope', zh: '斜率曲线', ko: '기울기 곡선' },
} as const satisfies Words

export const CAPTION: Localized = {
  en: 'The function and its slope',
  zh: '函数及其斜率',
  ko: '함수와 그 기울기',
}

const X: Derivation['legend'][number] = {
  tex: 'x',
  meaning: { en: 'input', zh: '输入', ko: '입력' },
}
const ALPHA: Derivation['legend'][number] = {
  tex: '\\alpha',
  meaning: {
    en: 'slope of PReLU for negative inputs',
    zh: 'PReLU 负半轴的斜率',
    ko: 'PReLU의 음수 쪽 기울기',
  },
}
export const legendOf = (f: FunctionName): Derivation['legend'] =>
  f === 'prelu' ? [X, ALPHA] : [X]

export const TITLE = {
  task: { en: 'The task', zh: '题目', ko: '문제' },
  value: { en: 'Value', zh: '函数值', ko: '함숫값' },
  twice: { en: 'From the sigmoid', zh: '由 sigmoid 得到', ko: '시그모이드로 구하기' },
  slope: { en: 'Slope', zh: '斜率', ko: '기울기' },
  alpha: { en: 'Derivative for $\\alpha$', zh: '对 $\\alpha$ 求导', ko: '$\\alpha$에 대한 미분' },
  zero: { en: 'At zero', zh: '零点处', ko: '0에서' },
  character: { en: 'What kind of function', zh: '函数的特点', ko: '어떤 함수인가' },
  difference: { en: 'Check by measuring', zh: '用差商检验', ko: '차분으로 확인하기' },
} as const satisfies Words

export const GOAL = {
  task: {
    en: 'Work out value and slope of the activation at $x =$ {x}. Which signals pass it, and which gradients?',
    zh: '计算激活函数在 $x =$ {x} 处的值和斜率。哪些信号能通过，哪些梯度能通过？',
    ko: '$x =$ {x}에서 활성화 함수의 값과 기울기를 구하세요. 어떤 신호가 지나가고, 어떤 기울기가 지나갈까요?',
  },
  value: {
    en: 'What comes out at $x$?',
    zh: '$x$ 处的输出是多少？',
    ko: '$x$에서의 출력은 얼마일까요?',
  },
  twice: {
    en: 'Can it be computed from the sigmoid?',
    zh: '能由 sigmoid 得到吗？',
    ko: '시그모이드에서 얻을 수 있을까요?',
  },
  slope: {
    en: 'How does the output answer to a small change of $x$?',
    zh: '$x$ 稍有变化时，输出如何变化？',
    ko: '$x$의 작은 변화에 출력은 어떻게 반응할까요?',
  },
  alpha: {
    en: 'How does the output answer to a small change of $\\alpha$?',
    zh: '$\\alpha$ 稍有变化时，输出如何变化？',
    ko: '$\\alpha$의 작은 변화에 출력은 어떻게 반응할까요?',
  },
  zero: {
    en: 'What is the slope at $x = 0$?',
    zh: '$x = 0$ 处的斜率是多少？',
    ko: '$x = 0$에서의 기울기는 얼마일까요?',
  },
  character: {
    en: 'Which values can come out, and are they centred on 0?',
    zh: '它的取值范围如何，是否以 0 为中心？',
    ko: '출력의 범위는 어디까지이고, 0이 그 가운데일까요?',
  },
  difference: {
    en: 'Does the slope between two close points agree?',
    zh: '两个相近点之间的斜率与它一致吗？',
    ko: '가까운 두 점 사이의 기울기와 맞을까요?',
  },
} as const satisfies Words

export const SLOPE: OfEach = {
  sigmoid: {
    en: 'The slope follows from the value alone. It is at most a quarter.',
    zh: '斜率由函数值即可求得，最大为四分之一。',
    ko: '기울기는 함숫값만으로 구할 수 있고, 최댓값은 4분의 1입니다.',
  },
  tanh: {
    en: 'The slope follows from the value alone. It is at most 1.',
    zh: '斜率由函数值即可求得，最大为 1。',
    ko: '기울기는 함숫값만으로 구할 수 있고, 최댓값은 1입니다.',
  },
  relu: {
    en: 'Positive inputs pass a gradient unchanged; for all others it stops.',
    zh: '输入为正时梯度原样通过，否则梯度被截断。',
    ko: '입력이 양수이면 기울기가 그대로 지나가고, 그 밖에는 막힙니다.',
  },
  leaky: {
    en: 'For negative inputs a hundredth of the gradient still passes: no unit dies for good.',
    zh: '输入为负时仍有百分之一的梯度通过，单元不会彻底失活。',
    ko: '입력이 음수여도 기울기의 100분의 1은 지나가므로 뉴런이 완전히 죽지 않습니다.',
  },
  prelu: {
    en: 'For negative inputs the share $\\alpha$ of the gradient passes; the network learns $\\alpha$ itself.',
    zh: '输入为负时梯度乘以 $\\alpha$ 通过；$\\alpha$ 由网络自己学习。',
    ko: '입력이 음수이면 기울기에 $\\alpha$의 값이 곱해져 지나갑니다. $\\alpha$의 값도 신경망이 학습합니다.',
  },
  algebraic: {
    en: 'No exponential is needed, and the slope falls off like $1/x^3$, not exponentially.',
    zh: '不需要指数运算，斜率按 $1/x^3$ 衰减，而不是指数衰减。',
    ko: '지수 함수가 필요 없고, 기울기는 지수적으로 줄지 않고 $1/x^3$의 꼴로 줄어듭니다.',
  },
}

export const ZERO: OfEach = {
  sigmoid: { en: 'There it is steepest.', zh: '这里最陡。', ko: '여기서 가장 가파릅니다.' },
  tanh: {
    en: 'There it is steepest, and passes a gradient unchanged.',
    zh: '这里最陡，梯度原样通过。',
    ko: '여기서 가장 가파르고 기울기가 그대로 지나갑니다.',
  },
  relu: {
    en: 'The curve has a corner there, so it has no slope. By convention 0 is taken.',
    zh: '曲线在这里有折点，不可导，按惯例取 0。',
    ko: '곡선이 꺾이는 곳이라 기울기가 정해지지 않습니다. 관례에 따라 0을 씁니다.',
  },
  leaky: {
    en: 'The curve has a corner there; by convention the slope of the left side is taken.',
    zh: '曲线在这里有折点，按惯例取左侧的斜率。',
    ko: '곡선이 꺾이는 곳이라 관례에 따라 왼쪽 기울기를 씁니다.',
  },
  prelu: {
    en: 'The curve has a corner there; by convention the slope of the left side is taken.',
    zh: '曲线在这里有折点，按惯例取左侧的斜率。',
    ko: '곡선이 꺾이는 곳이라 관례에 따라 왼쪽 기울기를 씁니다.',
  },
  algebraic: {
    en: 'There it is steepest, and passes a gradient unchanged.',
    zh: '这里最陡，梯度原样通过。',
    ko: '여기서 가장 가파르고 기울기가 그대로 지나갑니다.',
  },
}

export const CHARACTER: OfEach = {
  sigmoid: {
    en: 'Between 0 and 1, never negative, so not centred on 0. It saturates on both sides: the slope goes to 0.',
    zh: '取值在 0 与 1 之间，从不为负，不以 0 为中心；两侧都会饱和，斜率趋于 0。',
    ko: '출력은 0과 1 사이이고 음수가 되지 않으므로 0을 중심으로 하지 않습니다. 양쪽에서 포화되어 기울기가 0에 가까워집니다.',
  },
  tanh: {
    en: 'Between −1 and 1 and centred on 0. It saturates on both sides.',
    zh: '取值在 −1 与 1 之间，以 0 为中心；两侧都会饱和。',
    ko: '출력은 −1과 1 사이이고 0을 중심으로 합니다. 양쪽에서 포화됩니다.',
  },
  relu: {
    en: 'From 0 upwards without a bound, so not centred on 0. It never saturates on the right, and is off on the left.',
    zh: '取值不小于 0，没有上界，不以 0 为中心；右侧不会饱和，左侧则关闭。',
    ko: '출력은 0 이상이고 위로 한계가 없으므로 0을 중심으로 하지 않습니다. 오른쪽에서는 포화되지 않고 왼쪽에서는 꺼집니다.',
  },
  leaky: {
    en: 'Unbounded on both sides, but much flatter on the left. It never saturates.',
    zh: '两侧都无界，左侧平缓得多；不会饱和。',
    ko: '양쪽 모두 한계가 없지만 왼쪽은 훨씬 완만합니다. 포화되지 않습니다.',
  },
  prelu: {
    en: 'On the left it is as steep as has been learnt. While $\\alpha > 0$ it is unbounded on both sides and never saturates.',
    zh: '左侧的陡峭程度是学到的；只要 $\\alpha > 0$，两侧就都无界，也不会饱和。',
    ko: '왼쪽의 가파른 정도는 학습으로 정해집니다. $\\alpha > 0$이면 양쪽 모두 한계가 없고 포화되지 않습니다.',
  },
  algebraic: {
    en: 'Between −1 and 1 and centred on 0. It saturates on both sides, but more slowly than tanh.',
    zh: '取值在 −1 与 1 之间，以 0 为中心；两侧都会饱和，但比 tanh 慢。',
    ko: '출력은 −1과 1 사이이고 0을 중심으로 합니다. 양쪽에서 포화되지만 tanh보다 느립니다.',
  },
}

export const BECAUSE = {
  twice: {
    en: 'tanh is a sigmoid that is stretched to twice its height, pressed to half its width, and moved down by 1.',
    zh: 'tanh 就是把 sigmoid 拉高到两倍、压窄到一半，再向下移 1。',
    ko: 'tanh는 시그모이드의 높이를 두 배로, 너비를 절반으로 한 뒤 1만큼 내린 것입니다.',
  },
  alpha: {
    en: 'Only negative inputs are multiplied by $\\alpha$, so only they act on its gradient.',
    zh: '只有负的输入才乘以 $\\alpha$，所以也只有它们影响对 $\\alpha$ 的导数。',
    ko: '음수 입력에만 $\\alpha$의 값이 곱해지므로, 음수 입력만 $\\alpha$에 대한 미분에 영향을 줍니다.',
  },
  same: (slope: QuantityId): Localized => ({
    en: `The measured slope and the derived one agree: {measured} and {${slope}}.`,
    zh: `测得的斜率与导数一致：{measured} 与 {${slope}}。`,
    ko: `측정한 기울기와 미분한 값이 맞습니다: {measured}, {${slope}}.`,
  }),
  near: (slope: QuantityId): Localized => ({
    en: `The measured slope {measured} is close to {${slope}} but not equal: the slope does not change evenly between the two points.`,
    zh: `测得的斜率 {measured} 接近 {${slope}} 而不相等：两点之间斜率的变化并不均匀。`,
    ko: `측정한 기울기 {measured}의 값은 {${slope}}에 가깝지만 같지는 않습니다. 두 점 사이에서 기울기가 고르게 변하지 않기 때문입니다.`,
  }),
  corner: (slope: QuantityId): Localized => ({
    en: `The two points lie on either side of the corner: measuring gives {measured}, between both slopes, and not {${slope}}.`,
    zh: `两点分别在折点两侧，差商为 {measured}，介于两侧斜率之间，而不是 {${slope}}。`,
    ko: `두 점이 꺾인 곳의 양쪽에 있어, 차분의 결과는 {${slope}} 대신 두 기울기 사이의 값을 가집니다: {measured}.`,
  }),
} as const

export const WHY = {
  character: {
    en: 'Outputs around 0 keep the next layer’s weights from all moving the same way. Without saturation, gradients stay alive.',
    zh: '输出以 0 为中心，下一层的权重就不会总朝同一方向更新；不饱和，梯度就不会因此消失。',
    ko: '출력이 0을 중심으로 퍼지면 다음 층의 가중치가 한쪽으로만 움직이지 않고, 포화되지 않으면 기울기가 사라지지 않습니다.',
  },
  alpha: {
    en: 'Document 001 §3.2 lets $\\alpha$ begin small and positive; this gradient is what it then learns from.',
    zh: '文档 001 §3.2 让 $\\alpha$ 从一个小的正数开始，之后就靠这个梯度来学习。',
    ko: '문서 001 §3.2에서는 $\\alpha$의 값을 작은 양수에서 시작하고, 이 기울기로 배워 나갑니다.',
  },
} as const satisfies Words

/** Slips of the scanned source. */
export const ERRATUM: Readonly<Partial<Record<FunctionName, Erratum>>> = {
  sigmoid: {
    document: '004',
    lines: '639',
    printed: everywhere('f(z) = 1/(1+ e"z)'),
    right: everywhere('$\\frac{1}{1 + e^{-z}}$'),
    why: {
      en: 'Scanning turned the minus of the exponent into a quotation mark.',
      zh: '扫描时指数中的负号变成了引号。',
      ko: '스캔하면서 지수의 음의 부호가 따옴표로 바뀌었습니다.',
    },
  },
  tanh: {
    document: '004',
    lines: '666–668',
    printed: everywhere('f(x) = tanh(x) = 2_ 1 / l+e 2x'),
    right: everywhere('$\\frac{2}{1 + e^{-2x}} - 1$'),
    why: {
      en: 'Scanning tore the fraction apart: one minus became an underscore, the other was lost.',
      zh: '扫描时分式被拆散：一个负号变成了下划线，另一个丢失了。',
      ko: '스캔하면서 분수가 흩어졌습니다. 음의 부호 하나는 밑줄이 되고, 하나는 사라졌습니다.',
    },
  },
  relu: {
    document: '004',
    lines: '702–703',
    printed: everywhere('$\\begin{cases}\\max(0, x) & x \\ge 0\\\\ 0 & x < 0\\end{cases}$'),
    right: everywhere('$\\max(0, x)$'),
    why: {
      en: 'The maximum already covers both cases.',
      zh: '取最大值已经包含了两种情形。',
      ko: '최댓값이 이미 두 경우를 모두 나타냅니다.',
    },
  },
}
