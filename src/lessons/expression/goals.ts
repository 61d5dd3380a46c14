import { everywhere, type Localized } from '../../i18n/localized.ts'
import type { ExpressionOperation } from '../../model/expression.ts'
import type { Operated, Spoken } from './told.ts'

const m = ({ tex }: Spoken) => `$${tex}$`

/** The question of a forward step. */
export function forwardGoal(one: Operated, [a, b = a]: readonly Spoken[]): Localized {
  if (a === undefined || b === undefined) return everywhere('')
  const [x, y] = [m(a), m(b)]
  const goals: Readonly<Record<ExpressionOperation, Localized>> = {
    add: {
      en: `What is the sum of ${x} and ${y}?`,
      zh: `${x} 与 ${y} 之和是多少？`,
      ko: `${x}, ${y}의 합은 얼마일까요?`,
    },
    sub: {
      en: `What is left of ${x} when ${y} is subtracted?`,
      zh: `${x} 减去 ${y} 是多少？`,
      ko: `${x}에서 ${y}의 값을 빼면 얼마일까요?`,
    },
    mul: {
      en: `What is the product of ${x} and ${y}?`,
      zh: `${x} 与 ${y} 之积是多少？`,
      ko: `${x}, ${y}의 곱은 얼마일까요?`,
    },
    div: {
      en: `What is ${x} divided by ${y}?`,
      zh: `${x} 除以 ${y} 是多少？`,
      ko: `${x}의 값을 ${y}의 값으로 나누면 얼마일까요?`,
    },
    pow: {
      en: `What is ${x} to the power ${y}?`,
      zh: `${x} 的 ${y} 次幂是多少？`,
      ko: `${x}의 ${y} 제곱은 얼마일까요?`,
    },
    neg: {
      en: `What is ${x} with its sign turned?`,
      zh: `${x} 变号后是多少？`,
      ko: `${x}의 부호를 바꾸면 얼마일까요?`,
    },
    exp: {
      en: `What is $e$ to the power ${x}?`,
      zh: `$e$ 的 ${x} 次幂是多少？`,
      ko: `$e$의 ${x} 제곱은 얼마일까요?`,
    },
    log: {
      en: `What is the natural logarithm of ${x}?`,
      zh: `${x} 的自然对数是多少？`,
      ko: `${x}의 자연로그는 얼마일까요?`,
    },
    sqrt: {
      en: `What is the square root of ${x}?`,
      zh: `${x} 的平方根是多少？`,
      ko: `${x}의 제곱근은 얼마일까요?`,
    },
    relu: {
      en: `What does the ReLU let through of ${x}?`,
      zh: `${x} 经过 ReLU 后是多少？`,
      ko: `${x}의 값이 ReLU를 지나면 얼마일까요?`,
    },
    sigmoid: {
      en: `Where between 0 and 1 does the sigmoid put ${x}?`,
      zh: `sigmoid 把 ${x} 放在 0 与 1 之间的何处？`,
      ko: `시그모이드를 지난 ${x}의 값은 0과 1 사이 어디일까요?`,
    },
    tanh: {
      en: `Where between −1 and 1 does the hyperbolic tangent put ${x}?`,
      zh: `双曲正切把 ${x} 放在 −1 与 1 之间的何处？`,
      ko: `쌍곡탄젠트를 지난 ${x}의 값은 −1과 1 사이 어디일까요?`,
    },
    abs: {
      en: `How far is ${x} from zero?`,
      zh: `${x} 到零的距离是多少？`,
      ko: `${x}의 값은 0에서 얼마나 떨어져 있을까요?`,
    },
    max: {
      en: `Which is larger, ${x} or ${y}?`,
      zh: `${x} 与 ${y} 哪个更大？`,
      ko: `${x}, ${y} 중 어느 쪽이 더 클까요?`,
    },
    min: {
      en: `Which is smaller, ${x} or ${y}?`,
      zh: `${x} 与 ${y} 哪个更小？`,
      ko: `${x}, ${y} 중 어느 쪽이 더 작을까요?`,
    },
  }
  return goals[one.term.operation]
}
