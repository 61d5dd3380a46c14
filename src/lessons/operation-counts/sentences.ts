import type { Localized } from '../../i18n/localized.ts'
import { perUnit, perWeight } from './counts.ts'
import { sameAdd, sameMult, WAYS } from './ids.ts'
import type { OperationParams } from './kit.ts'
import { BECAUSE } from './words.ts'

/** Sentences that depend on what is counted, and on the numbers. */

export function counting({ ones }: OperationParams): Localized {
  return ones === 'on'
    ? {
        en: 'Every product of two numbers counts, and every sum or difference of two. The exponential in $\\sigma$ does not.',
        zh: '两个数相乘一次计一次乘法，相加或相减一次计一次加法。$\\sigma$ 中的指数运算不计。',
        ko: '두 수를 한 번 곱하면 곱셈 한 번, 더하거나 빼면 덧셈 한 번으로 셉니다. $\\sigma$에 들어 있는 지수 계산은 세지 않습니다.',
      }
    : {
        en: 'Every product of two numbers counts, and every sum or difference of two. The exponential in $\\sigma$ does not, nor does $1 - \\sigma$.',
        zh: '两个数相乘一次计一次乘法，相加或相减一次计一次加法。$\\sigma$ 中的指数运算和 $1 - \\sigma$ 不计。',
        ko: '두 수를 한 번 곱하면 곱셈 한 번, 더하거나 빼면 덧셈 한 번으로 셉니다. $\\sigma$에 들어 있는 지수 계산과 $1 - \\sigma$는 세지 않습니다.',
      }
}

export function slope({ ones }: OperationParams): Localized {
  return ones === 'on'
    ? {
        en: "$\\sigma(z) = a$ is known from the forward pass, so that $\\sigma' = a\\,(1 - a)$ takes one multiplication and one subtraction per unit.",
        zh: "前向传播已算出 $\\sigma(z) = a$，所以 $\\sigma' = a\\,(1 - a)$ 在每个单元只需一次乘法和一次减法。",
        ko: "$\\sigma(z) = a$의 값은 순전파에서 이미 구했으므로 $\\sigma' = a\\,(1 - a)$에는 유닛마다 곱셈 한 번과 뺄셈 한 번이면 됩니다.",
      }
    : {
        en: "$\\sigma(z) = a$ is known from the forward pass, so that $\\sigma' = a\\,(1 - a)$ takes one multiplication per unit. Its subtraction is not counted here.",
        zh: "前向传播已算出 $\\sigma(z) = a$，所以 $\\sigma' = a\\,(1 - a)$ 在每个单元只需一次乘法。其中的减法这里不计。",
        ko: "$\\sigma(z) = a$의 값은 순전파에서 이미 구했으므로 $\\sigma' = a\\,(1 - a)$에는 유닛마다 곱셈 한 번이면 됩니다. 뺄셈은 여기서 세지 않습니다.",
      }
}

export function gradient({ biases, rate }: OperationParams): Localized {
  if (rate === 'errors')
    return {
      en: 'One product for each weight. Here $\\delta$ already bears the factor $\\eta$, which the next step counts.',
      zh: '每个权重一次乘法。这里的 $\\delta$ 已乘了 $\\eta$，这次乘法在下一步计入。',
      ko: '가중치마다 한 번 곱합니다. 여기서 $\\delta$에는 이미 $\\eta$가 곱해져 있고, 그 곱셈은 다음 단계에서 셉니다.',
    }
  return biases === 'on'
    ? {
        en: 'One product for each weight. The gradient of the biases is $\\delta$ itself and takes nothing.',
        zh: '每个权重一次乘法。偏置的梯度就是 $\\delta$ 本身，无须运算。',
        ko: '가중치마다 한 번 곱합니다. 편향의 기울기는 $\\delta$ 그 자체이므로 연산이 필요 없습니다.',
      }
    : {
        en: 'One product for each weight. For one sample there is nothing to add up.',
        zh: '每个权重一次乘法。只有一个样本，不需要求和。',
        ko: '가중치마다 한 번 곱합니다. 표본이 하나이므로 더할 것은 없습니다.',
      }
}

export function updateGoal({ biases }: OperationParams): Localized {
  return biases === 'on'
    ? {
        en: 'How many operations do $W - \\eta \\nabla W$ and $b - \\eta \\nabla b$ of one layer take?',
        zh: '一层的 $W - \\eta \\nabla W$ 和 $b - \\eta \\nabla b$ 需要多少次运算？',
        ko: '한 층의 $W - \\eta \\nabla W$와 $b - \\eta \\nabla b$에는 연산이 몇 번 필요할까요?',
      }
    : {
        en: 'How many operations does $W - \\eta \\nabla W$ of one layer take?',
        zh: '一层的 $W - \\eta \\nabla W$ 需要多少次运算？',
        ko: '한 층의 $W - \\eta \\nabla W$에는 연산이 몇 번 필요할까요?',
      }
}

export function update({ rate }: OperationParams): Localized {
  return rate === 'errors'
    ? {
        en: 'The learning rate is multiplied with the $n$ entries of $\\delta$, not with every gradient. Each parameter still takes one subtraction.',
        zh: '学习率只乘 $\\delta$ 的 $n$ 个分量，而不是乘每个梯度。每个参数仍需一次减法。',
        ko: '학습률을 기울기마다 곱하지 않고 $\\delta$의 성분 $n$개에만 곱합니다. 매개변수마다 뺄셈은 여전히 한 번씩 필요합니다.',
      }
    : {
        en: 'Each parameter takes one multiplication, by the learning rate, and one subtraction.',
        zh: '每个参数需要一次乘法（乘学习率）和一次减法。',
        ko: '매개변수마다 학습률을 한 번 곱하고 한 번 뺍니다.',
      }
}

/** `2n^2 - n`: a polynomial in n from its coefficients. */
function inUnits(square: number, linear: number): string {
  const term = (k: number, power: string) => `${Math.abs(k) === 1 ? '' : Math.abs(k)}${power}`
  const rest = linear === 0 ? '' : ` ${linear < 0 ? '-' : '+'} ${term(linear, 'n')}`
  return `$${term(square, 'n^2')}${rest}$`
}

/** How many additions each unit takes that every layer has: for 1 − σ, for its bias. */
const addsPerUnit = ({ biases, ones }: OperationParams): number =>
  Number(biases === 'on') + Number(ones === 'on')

const inLetters = (mult: string, add: string): Localized => ({
  en: `In letters: ${mult} multiplications, ${add} additions and subtractions.`,
  zh: `用字母表示：乘法 ${mult} 次，加减法 ${add} 次。`,
  ko: `문자로 쓰면 곱셈은 ${mult}번, 덧셈과 뺄셈은 ${add}번입니다.`,
})

export const outputInLetters = (params: OperationParams): Localized =>
  inLetters(inUnits(perWeight(params) - 1, perUnit(params)), inUnits(1, 1 + addsPerUnit(params)))

export const hiddenInLetters = (params: OperationParams): Localized =>
  inLetters(inUnits(perWeight(params), perUnit(params)), inUnits(2, addsPerUnit(params) - 1))

export function backwardInLetters(params: OperationParams): Localized {
  const linear = ['(2 - L)\\,n', '2n', '(L + 2)\\,n'][addsPerUnit(params)] ?? ''
  return inLetters(
    `$(${perWeight(params)}L - 1)\\,n^2 + ${perUnit(params)}Ln$`,
    `$(2L - 1)\\,n^2 + ${linear}$`,
  )
}

export function ratio(params: OperationParams): Localized {
  const [most, rest] = [perWeight(params), perUnit(params)]
  const tex = `$${most} - \\frac1L + \\frac{${rest}}{n}$`
  return {
    en: `In letters: ${tex}. In wide layers the last part fades; in deep networks so does the output layer, and $${most}$ are left.`,
    zh: `用字母表示：${tex}。层越宽，最后一项越小；网络越深，输出层的影响也越小，最终趋于 $${most}$。`,
    ko: `문자로 쓰면 ${tex}입니다. 층이 넓을수록 마지막 항이 작아지고, 신경망이 깊을수록 출력층의 영향도 작아져 $${most}$에 가까워집니다.`,
  }
}

export function leadingGoal(params: OperationParams): Localized {
  const tex = `$${perWeight(params)}Ln^2$`
  return {
    en: `How near does the leading term ${tex} alone come?`,
    zh: `只取最高次项 ${tex}，与准确值相差多少？`,
    ko: `최고차항 ${tex}만으로는 얼마나 가까울까요?`,
  }
}

/** Whether the leading term is above the count or below it depends on the sizes. */
export function leading(params: OperationParams): Localized {
  const tex = `$${perUnit(params)}Ln$`
  return {
    en: `It takes the output layer for a hidden one, $n^2$ too many, and leaves out ${tex}. For large $n$ and $L$ neither matters.`,
    zh: `它把输出层当成隐藏层，多算 $n^2$；又略去了 ${tex}。$n$ 和 $L$ 很大时，两者都可忽略。`,
    ko: `출력층을 은닉층처럼 세어 $n^2$만큼 많고, ${tex}만큼은 빠뜨립니다. $n$과 $L$이 크면 둘 다 무시할 수 있습니다.`,
  }
}

export function printed(params: OperationParams): Localized {
  return joined(errors(params), {
    en: 'Over the forward pass: $s = S / M_{\\rightarrow} =$ {printed ratio}, while $q =$ {ratio}.',
    zh: '与前向之比：$s = S / M_{\\rightarrow} =$ {printed ratio}，而 $q =$ {ratio}。',
    ko: '순전파와의 비: $s = S / M_{\\rightarrow} =$ {printed ratio}, $q =$ {ratio}.',
  })
}

/** What the formula counts otherwise. */
function errors({ n, L, biases, rate }: OperationParams): Localized {
  const base: Localized = {
    en: "The output layer has no $W^{\\top}\\delta$: $n^2$ too many. And $\\sigma'$ and $\\odot$ take $2n$ in each layer, not $n$: $Ln$ too few.",
    zh: "输出层没有 $W^{\\top}\\delta$，多算 $n^2$；每层的 $\\sigma'$ 和 $\\odot$ 需要 $2n$ 次而不是 $n$ 次，少算 $Ln$。",
    ko: "출력층에는 $W^{\\top}\\delta$가 없으므로 $n^2$만큼 많고, 층마다 $\\sigma'$과 $\\odot$에 $n$번이 아니라 $2n$번 필요하므로 $Ln$만큼 적습니다.",
  }
  if (rate === 'errors')
    return joined(base, {
      en: 'It also multiplies every gradient by $\\eta$.',
      zh: '它还把每个梯度都乘了 $\\eta$。',
      ko: '또 기울기마다 $\\eta$를 곱합니다.',
    })
  if (biases === 'off')
    return joined(base, {
      en: 'It also updates biases, which there are none of here: $Ln$ too many.',
      zh: '它还更新了这里没有的偏置，多算 $Ln$。',
      ko: '또 여기에 없는 편향까지 갱신하므로 $Ln$만큼 많습니다.',
    })
  return n === L
    ? joined(base, {
        en: 'As $n = L$ here, the two errors happen to cancel.',
        zh: '这里 $n = L$，两处错误恰好抵消。',
        ko: '여기서는 $n = L$이므로 두 오류가 우연히 상쇄됩니다.',
      })
    : base
}

const joined = (one: Localized, two: Localized): Localized => ({
  en: `${one.en} ${two.en}`,
  zh: `${one.zh}${two.zh}`,
  ko: `${one.ko} ${two.ko}`,
})

const listed = WAYS.flatMap((way) => [sameMult(way), sameAdd(way)])
  .map((id) => `{${id}}`)
  .join(', ')

/** What the counter ran, and whether the formulas give the same. */
export function verdict(isWhole: boolean, isSame: boolean): Localized {
  const agreement: Localized = isSame
    ? {
        en: `The formulas give the same: ${listed}.`,
        zh: `按公式计算，结果相同：${listed}。`,
        ko: `공식으로 구한 값도 같습니다: ${listed}.`,
      }
    : {
        en: `The formulas give something else: ${listed}.`,
        zh: `按公式计算，结果不同：${listed}。`,
        ko: `공식으로 구한 값은 다릅니다: ${listed}.`,
      }
  return isWhole
    ? agreement
    : joined(
        {
          en: 'This network is too large to perform it here. The counter took one of the same kind with $n =$ {run units} and $L =$ {run layers}.',
          zh: '这个网络太大，不便在此逐次运算。计数程序改用 $n =$ {run units}、$L =$ {run layers} 的同类网络。',
          ko: '이 신경망은 여기서 모두 계산하기에는 너무 큽니다. 그래서 $n =$ {run units}, $L =$ {run layers}인 같은 종류의 신경망으로 세었습니다.',
        },
        agreement,
      )
}

export const hidden = ({ L }: OperationParams): Localized =>
  L === 1 ? BECAUSE.noHidden : BECAUSE.hiddenError
