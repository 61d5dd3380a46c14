import { everywhere, type Localized } from '../../i18n/localized.ts'
import { gradientAt, valueAt, type Operated, type Spoken, type Told } from './told.ts'

/** Why an operation gives what it gives, where that depends on the numbers. */
export function forwardReason(told: Told, one: Operated): Localized | undefined {
  const [a, b = a] = one.term.operands.map(told.spoken)
  if (a === undefined || b === undefined) return undefined
  const [x, y] = [valueAt(told, a), valueAt(told, b)]
  const reason = (tex: string) => everywhere(`$${tex}$`)
  switch (one.term.operation) {
    case 'relu':
      return reason(`${a.tex} ${x > 0 ? '> 0' : x < 0 ? '< 0' : '= 0'}`)
    case 'max':
    case 'min':
      return reason(`${a.tex} ${x > y ? '>' : x < y ? '<' : '='} ${b.tex}`)
    case 'log':
    case 'sqrt':
      return x < 0 ? negative(a) : undefined
    case 'div':
      return y === 0 ? zero(b) : undefined
    default:
      return undefined
  }
}

const negative = ({ tex }: Spoken): Localized => ({
  en: `$${tex}$ is negative: here this function has no value.`,
  zh: `$${tex}$ 为负：该函数在这里没有值。`,
  ko: `$${tex}$의 값이 음수라 이 함수의 값이 없습니다.`,
})

const zero = ({ tex }: Spoken): Localized => ({
  en: `$${tex}$ is 0: nothing can be divided by it.`,
  zh: `$${tex}$ 为 0：不能作除数。`,
  ko: `$${tex}$의 값이 0이라 나눌 수 없습니다.`,
})

/** Why a local derivative has the value it has now. */
export function backwardReason(told: Told, one: Operated): Localized | undefined {
  if (gradientAt(told, one) === 0) return nothingArrives(one)
  const [a, b = a] = one.term.operands.map(told.spoken)
  if (a === undefined || b === undefined) return undefined
  const [x, y] = [valueAt(told, a), valueAt(told, b)]
  switch (one.term.operation) {
    case 'relu':
      return x > 0 ? open(a) : x < 0 ? closed(a) : corner(a)
    case 'abs':
      return x === 0 ? corner(a) : signed(a, x > 0)
    case 'max':
      return x === y ? tie(a, b) : x > y ? wins(a, b, '>') : wins(b, a, '>')
    case 'min':
      return x === y ? tie(a, b) : x < y ? wins(a, b, '<') : wins(b, a, '<')
    default:
      return undefined
  }
}

const nothingArrives = ({ tex }: Spoken): Localized => ({
  en: `What arrives at $${tex}$ is 0, so nothing is passed on.`,
  zh: `传到 $${tex}$ 的梯度是 0，所以没有什么可以继续往回传。`,
  ko: `$${tex}$에 온 기울기가 0이므로 더 넘길 것이 없습니다.`,
})

const open = ({ tex }: Spoken): Localized => ({
  en: `$${tex} > 0$: the gate is open, the slope is 1.`,
  zh: `$${tex} > 0$：门是开的，导数为 1。`,
  ko: `$${tex} > 0$: 문이 열려 있어 미분은 1입니다.`,
})

const closed = ({ tex }: Spoken): Localized => ({
  en: `$${tex} < 0$: the gate is closed, the slope is 0, nothing passes.`,
  zh: `$${tex} < 0$：门是关的，导数为 0，什么也传不过去。`,
  ko: `$${tex} < 0$: 문이 닫혀 있어 미분은 0이고 아무것도 지나지 못합니다.`,
})

const corner = ({ tex }: Spoken): Localized => ({
  en: `$${tex} = 0$ is exactly the corner, where there is no slope; by convention it is set to 0.`,
  zh: `$${tex} = 0$ 正好在拐点，那里没有导数，按惯例取 0。`,
  ko: `$${tex} = 0$은 정확히 꺾이는 점이라 미분이 없습니다. 관례에 따라 0으로 둡니다.`,
})

const signed = ({ tex }: Spoken, isPositive: boolean): Localized =>
  isPositive
    ? {
        en: `$${tex} > 0$: the slope is 1.`,
        zh: `$${tex} > 0$：导数为 1。`,
        ko: `$${tex} > 0$: 미분은 1입니다.`,
      }
    : {
        en: `$${tex} < 0$: the slope is −1.`,
        zh: `$${tex} < 0$：导数为 −1。`,
        ko: `$${tex} < 0$: 미분은 −1입니다.`,
      }

const wins = (a: Spoken, b: Spoken, sign: string): Localized => ({
  en: `$${a.tex} ${sign} ${b.tex}$: the gradient goes to $${a.tex}$ alone.`,
  zh: `$${a.tex} ${sign} ${b.tex}$：梯度只传给 $${a.tex}$。`,
  ko: `$${a.tex} ${sign} ${b.tex}$: 기울기는 $${a.tex}$에만 갑니다.`,
})

const tie = (a: Spoken, b: Spoken): Localized => ({
  en: `$${a.tex} = ${b.tex}$ is a tie, where there is no slope; by convention the first one gets it all.`,
  zh: `$${a.tex} = ${b.tex}$ 相等，那里没有导数，按惯例全部传给第一个。`,
  ko: `$${a.tex} = ${b.tex}$로 같으면 미분이 없습니다. 관례에 따라 첫째가 모두 받습니다.`,
})
