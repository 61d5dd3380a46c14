import type { Companion } from '../../../derivation/practice.ts'
import type { ExpressionExample } from '../../../model/expression.ts'

/** Formulas that show what others hide: several paths, a choice, a quotient, a slope that is not its value. */
export const COMPANIONS: readonly Companion<ExpressionExample>[] = [
  {
    id: 'twice',
    title: {
      en: 'A variable used twice',
      zh: '同一变量用了两次',
      ko: '두 번 쓰는 변수',
    },
    params: { expression: 'x*y + x^2', variables: { x: 3, y: -2 } },
    exposes: ['paths', 'chain', 'local'],
  },
  {
    id: 'choice',
    title: {
      en: 'A maximum: one side wins',
      zh: '最大值：只有一方通过',
      ko: '최댓값: 한쪽만 통과',
    },
    params: { expression: 'z * max(x, y)', variables: { x: 2, y: 5, z: -3 } },
    exposes: ['local', 'chain'],
  },
  {
    id: 'quotient',
    title: { en: 'A quotient', zh: '商', ko: '몫' },
    params: { expression: '(x - y) / z', variables: { x: 7, y: 1, z: 4 } },
    exposes: ['operation', 'local', 'chain'],
  },
  {
    id: 'sigmoid',
    title: { en: 'A sigmoid neuron', zh: 'sigmoid 神经元', ko: '시그모이드 뉴런' },
    params: { expression: 'sigmoid(w*x + b)', variables: { w: 2, x: -1, b: 1.5 } },
    exposes: ['operation', 'local', 'chain'],
  },
]
