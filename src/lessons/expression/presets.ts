import type { Localized } from '../../i18n/localized.ts'
import type { ExpressionExample } from '../../model/expression.ts'

interface Preset {
  readonly id: string
  readonly title: Localized
  readonly params: ExpressionExample
}

/** Stanford CS231n, "Backpropagation, Intuitions". */
export const DEFAULT: ExpressionExample = {
  expression: '(x + y) * z',
  variables: { x: -2, y: 5, z: -4 },
}

/** Circuits of courses and of micrograd, and some that show one thing each. */
export const PRESETS: readonly Preset[] = [
  {
    id: 'cs231n',
    title: { en: 'CS231n: a sum and a product', zh: 'CS231n：和与积', ko: 'CS231n: 합과 곱' },
    params: DEFAULT,
  },
  {
    id: 'neuron',
    title: {
      en: 'CS231n: a sigmoid neuron',
      zh: 'CS231n：sigmoid 神经元',
      ko: 'CS231n: 시그모이드 뉴런',
    },
    params: {
      expression: '1/(1+exp(-(w0*x0+w1*x1+w2)))',
      variables: { w0: 2, x0: -1, w1: -3, x1: -2, w2: -3 },
    },
  },
  {
    id: 'micrograd',
    title: {
      en: 'micrograd: its first example',
      zh: 'micrograd：第一个例子',
      ko: 'micrograd: 첫 예제',
    },
    params: {
      expression:
        'c = a + b; d = a*b + b**3; c += c + 1; c += 1 + c + (-a); d += d*2 + relu(b + a); d += 3*d + relu(b - a); e = c - d; f = e**2; g = f/2; g += 10/f',
      variables: { a: -4, b: 2 },
    },
  },
  {
    id: 'network',
    title: {
      en: 'A 2-2-1 network as a formula',
      zh: '把 2-2-1 网络写成公式',
      ko: '2-2-1 신경망을 식으로',
    },
    params: {
      expression:
        'a1 = relu(v11*x1 + v21*x2); a2 = relu(v12*x1 + v22*x2); y = relu(w1*a1 + w2*a2); E = (t - y)^2/2',
      variables: {
        x1: 0.2,
        x2: 0.3,
        v11: 0.6,
        v21: 0.2,
        v12: 0.1,
        v22: 0.7,
        w1: 0.5,
        w2: 0.8,
        t: 0.5,
      },
    },
  },
  {
    id: 'shared',
    title: {
      en: 'A shared variable: x·x + x',
      zh: '共用的变量：x·x + x',
      ko: '여러 번 쓰는 변수: x·x + x',
    },
    params: { expression: 'x*x + x', variables: { x: 3 } },
  },
  {
    id: 'log-sum-exp',
    title: { en: 'Log-sum-exp', zh: '指数和的对数', ko: '지수 합의 로그' },
    params: { expression: 'log(exp(a) + exp(b) + exp(c))', variables: { a: 1, b: 2, c: 0 } },
  },
  {
    id: 'tie',
    title: {
      en: 'max and ReLU at a tie',
      zh: '相等时的 max 与 ReLU',
      ko: '값이 같을 때의 max와 ReLU',
    },
    params: { expression: 'max(x, y) + relu(z)', variables: { x: 1, y: 1, z: 0 } },
  },
]
