import { slip, type Slip } from '../../derivation/kit/practising.ts'
import type { FunctionName, GalleryParams } from './kit.ts'

/** What may go wrong with a function and its slope. */
export interface Rules {
  readonly sigmoid: (x: number) => number
  readonly tanh: (x: number) => number
  readonly sigmoidSlope: (value: number, x: number) => number
  readonly tanhSlope: (value: number, x: number) => number
  readonly algebraicSlope: (x: number) => number
  /** The slope of a function with a corner, left of it. */
  readonly left: (steepness: number) => number
  /** How PReLU changes with its own parameter. */
  readonly byAlpha: (x: number, alpha: number) => number
}

export const logistic = (x: number) => 1 / (1 + Math.exp(-x))

const of =
  (...functions: readonly FunctionName[]) =>
  ({ f }: Pick<GalleryParams, 'f'>) =>
    functions.includes(f)

export const SLIPS: readonly Slip<Rules, GalleryParams>[] = [
  slip(
    'sigmoid-plus',
    'forward.act',
    '\\frac{1}{1 + e^{x}}',
    { sigmoid: (x) => logistic(-x) },
    {
      when: of('sigmoid'),
      title: {
        en: 'minus of the exponent forgotten',
        zh: '指数漏掉负号',
        ko: '지수의 음의 부호를 빠뜨림',
      },
      feedback: {
        en: 'The exponent has the other sign. Should the sigmoid rise or fall with $x$?',
        zh: '指数的符号反了。sigmoid 随 $x$ 增大应当上升还是下降？',
        ko: '지수의 부호가 반대입니다. 시그모이드는 $x$에 따라 커질까요, 작아질까요?',
      },
    },
  ),
  slip(
    'tanh-without-minus-1',
    'forward.act',
    '\\frac{2}{1 + e^{-2x}}',
    { tanh: (x) => 2 * logistic(2 * x) },
    {
      when: of('tanh'),
      title: { en: '$-1$ forgotten', zh: '漏掉 $-1$', ko: '$-1$의 누락' },
      feedback: {
        en: 'The last term is missing. Between which two values must tanh lie?',
        zh: '漏掉了最后一项。tanh 的值应在哪两个数之间？',
        ko: '마지막 항이 빠졌습니다. tanh의 값은 어느 두 수 사이에 있어야 할까요?',
      },
    },
  ),
  slip(
    'tanh-single',
    'forward.act',
    '\\frac{2}{1 + e^{-x}} - 1',
    { tanh: (x) => 2 * logistic(x) - 1 },
    {
      when: of('tanh'),
      title: { en: '$x$ not doubled', zh: '$x$ 没有加倍', ko: '$x$의 두 배를 빠뜨림' },
      feedback: {
        en: 'The exponent is half of what it should be. How much narrower than the sigmoid is tanh?',
        zh: '指数只有应有的一半。tanh 比 sigmoid 窄多少？',
        ko: '지수가 절반입니다. tanh는 시그모이드보다 얼마나 좁을까요?',
      },
    },
  ),
  slip(
    'slope-1-x2',
    'act.deriv',
    '1 - x^2',
    { tanhSlope: (_, x) => 1 - x * x },
    {
      when: of('tanh'),
      title: {
        en: '$x$ in place of $\\tanh x$',
        zh: '用了 $x$ 而不是 $\\tanh x$',
        ko: '$\\tanh x$ 자리에 $x$',
      },
      feedback: {
        en: 'The input was squared. What is squared in this rule?',
        zh: '你把输入平方了。公式里平方的是什么？',
        ko: '입력을 제곱했습니다. 이 규칙에서 제곱하는 것은 무엇일까요?',
      },
    },
  ),
  slip(
    'slope-t-1-t',
    'act.deriv',
    '\\tanh\\,(1 - \\tanh)',
    { tanhSlope: (value) => value * (1 - value) },
    {
      when: of('tanh'),
      title: { en: 'rule of the sigmoid', zh: '套用了 sigmoid 的公式', ko: '시그모이드의 규칙' },
      feedback: {
        en: 'That is the rule of the sigmoid. Which one belongs to tanh? What must it give at the origin?',
        zh: '这是 sigmoid 的公式。tanh 的公式是哪个？在原点处应得到多少？',
        ko: '이것은 시그모이드의 규칙입니다. tanh의 규칙은 무엇일까요? 원점에서 얼마가 나와야 할까요?',
      },
    },
  ),
  slip(
    'sigmoid-slope-x',
    'act.deriv',
    'x\\,(1 - x)',
    { sigmoidSlope: (_, x) => x * (1 - x) },
    {
      when: of('sigmoid'),
      title: {
        en: '$x$ in place of $\\sigma$',
        zh: '用了 $x$ 而不是 $\\sigma$',
        ko: '$\\sigma$ 자리에 $x$',
      },
      feedback: {
        en: 'The rule was used on the input. Of which value is it a rule?',
        zh: '公式被用在输入上了。公式里应当用哪个值？',
        ko: '규칙을 입력에 썼습니다. 어느 값에 쓰는 규칙일까요?',
      },
    },
  ),
  slip(
    'left-slope-0',
    'act.deriv',
    "f'(x) = 0",
    { left: () => 0 },
    {
      when: of('leaky', 'prelu'),
      title: { en: 'taken for a ReLU', zh: '当成了 ReLU', ko: 'ReLU로 여김' },
      feedback: {
        en: 'On the left this function is not off. What does it multiply negative inputs by?',
        zh: '这个函数在左侧并没有关闭。负的输入要乘以什么？',
        ko: '이 함수는 왼쪽에서 꺼지지 않습니다. 음수 입력에는 무엇이 곱해질까요?',
      },
    },
  ),
  slip(
    'relu-slope-1',
    'act.deriv',
    "f(x) = x,\\quad f'(x) = 1",
    { left: () => 1 },
    {
      when: of('relu'),
      title: { en: 'taken for a straight line', zh: '当成了直线', ko: '직선으로 여김' },
      feedback: {
        en: 'A negative input was let through. Which of the two is larger: zero, or the input?',
        zh: '让负的输入通过了。零和输入，哪个更大？',
        ko: '음수 입력을 그대로 통과시켰습니다. 영과 입력 가운데 어느 쪽이 더 클까요?',
      },
    },
  ),
  slip(
    'algebraic-slope-power',
    'act.deriv',
    "\\Phi' = (1 + x^2)^{-1/2}",
    { algebraicSlope: (x) => 1 / Math.hypot(1, x) },
    {
      when: of('algebraic'),
      title: { en: 'root not derived', zh: '根式没有求导', ko: '제곱근을 미분하지 않음' },
      feedback: {
        en: 'Only the numerator was derived. The root depends on $x$, too: which rule takes care of both?',
        zh: '只对分子求了导。根式也依赖于 $x$：哪条法则能同时考虑两者？',
        ko: '분자만 미분했습니다. 제곱근도 $x$에 달려 있습니다. 둘을 함께 다루는 미분법은 무엇일까요?',
      },
    },
  ),
  slip(
    'alpha-slope-everywhere',
    'act.deriv',
    '\\frac{\\partial f}{\\partial \\alpha} = x',
    { byAlpha: (x) => x },
    {
      when: of('prelu'),
      title: { en: '$\\alpha$ on both sides', zh: '两侧都用了 $\\alpha$', ko: '양쪽에 $\\alpha$' },
      feedback: {
        en: 'For this input $\\alpha$ does not occur. On which side of zero is it multiplied with?',
        zh: '对这个输入，式子里没有 $\\alpha$。它在零的哪一侧才参与相乘？',
        ko: '이 입력에서는 식에 $\\alpha$의 값이 나오지 않습니다. 영의 어느 쪽에서 곱해질까요?',
      },
    },
  ),
  slip(
    'alpha-slope-by-x',
    'act.deriv',
    '\\frac{\\partial f}{\\partial \\alpha} = \\alpha',
    { byAlpha: (x, alpha) => (x > 0 ? 0 : alpha) },
    {
      when: of('prelu'),
      title: { en: 'derived by $x$', zh: '对 $x$ 求了导', ko: '$x$에 대해 미분함' },
      feedback: {
        en: 'That is the slope for $x$. Of the product $\\alpha x$, which factor is left when $\\alpha$ changes?',
        zh: '这是对 $x$ 的导数。$\\alpha$ 变化时，乘积 $\\alpha x$ 对它求导剩下哪个因子？',
        ko: '이것은 $x$에 대한 미분입니다. $\\alpha$의 값이 변할 때, 곱 $\\alpha x$에서 어느 인수가 남을까요?',
      },
    },
  ),
]
