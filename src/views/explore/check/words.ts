import type { Check, GradientVerdict } from '../../../derivation/gradient-check.ts'
import { format } from '../../../derivation/number.ts'
import { localized, type Localized } from '../../../i18n/localized.ts'

export const TITLE: Localized = {
  en: 'Check it by a nudge',
  zh: '用微小改动来检验',
  ko: '조금 움직여 확인하기',
}

export const IS_IT_RIGHT: Localized = {
  en: 'Is the slope right?',
  zh: '这个斜率对吗？',
  ko: '이 기울기가 맞을까요?',
}

/** `theta` and `loss` are TeX. */
export const lead = (theta: string, loss: string): Localized => ({
  en: `Move $${theta}$ by $h$ to both sides and see what $${loss}$ does. No derivative is needed for that.`,
  zh: `把 $${theta}$ 向两边各移动 $h$，看 $${loss}$ 如何变化。这不需要任何求导。`,
  ko: `$${theta}$의 값을 양쪽으로 $h$만큼 옮기고 $${loss}$의 변화를 봅니다. 미분은 필요 없습니다.`,
})

export const STEP: Localized = { en: 'Step', zh: '步长', ko: '걸음' }
export const QUOTIENT: Localized = { en: 'Difference quotient', zh: '差商', ko: '차분 몫' }
export const GRADIENT: Localized = {
  en: 'Gradient from the backward pass',
  zh: '反向传播得到的梯度',
  ko: '역전파로 구한 기울기',
}
export const ERROR: Localized = { en: 'Relative error', zh: '相对误差', ko: '상대 오차' }

/** The learning rate acts on the loss after the update alone. */
export const SLOPE: Localized = {
  en: 'Slope from the gradients after the update',
  zh: '由更新后的梯度得到的斜率',
  ko: '갱신 후 기울기로 구한 값',
}

export const OF_RATE: Localized = {
  en: 'All parameters move at once along one line, and the gradients at the new place give the slope along it. Where hidden layers see updated weights, the slope is itself a difference quotient.',
  zh: '所有参数沿一条直线同时移动，新位置的梯度给出沿线的斜率。隐藏层使用已更新的权重时，这个斜率本身也是差商。',
  ko: '모든 매개변수가 한 직선을 따라 함께 움직이고, 새 자리의 기울기가 그 방향의 기울기를 줍니다. 은닉층이 갱신 후 가중치를 쓰면 이 값도 차분 몫입니다.',
}

/** The two symbols of a verdict: a tick, or a mark that asks to look twice. */
export const markOf = ({ kind }: GradientVerdict): '✓' | '!' | '✗' =>
  kind === 'agrees' || kind === 'flat' ? '✓' : kind === 'differs' ? '✗' : '!'

export function verdictOf({ verdict }: Check, theta: string, digits: number): Localized {
  switch (verdict.kind) {
    case 'agrees':
      return {
        en: 'They agree: the gradient is right.',
        zh: '二者一致：梯度正确。',
        ko: '둘이 일치합니다. 기울기가 맞습니다.',
      }
    case 'flat':
      return {
        en: `Both are 0: the loss does not answer to $${theta}$ here.`,
        zh: `二者都是 0：损失在这里对 $${theta}$ 没有响应。`,
        ko: `둘 다 0입니다. 손실은 여기서 $${theta}$에 반응하지 않습니다.`,
      }
    case 'digits':
      return {
        en: 'The step is too small: the two losses share almost all their digits, and their difference is left with rounding. Try a larger step.',
        zh: '步长太小：两个损失几乎所有数字都相同，差值只剩舍入误差。请换大一些的步长。',
        ko: '걸음이 너무 작습니다. 두 손실이 거의 모든 자리에서 같아 차이에는 반올림만 남습니다. 더 큰 걸음을 써 보세요.',
      }
    case 'coarse':
      return {
        en: 'The step is too large: the curve bends between the two points. Half the step brings them closer.',
        zh: '步长太大：两点之间曲线有弯曲。步长减半，二者就更接近。',
        ko: '걸음이 너무 큽니다. 두 점 사이에서 곡선이 휩니다. 걸음을 반으로 줄이면 더 가까워집니다.',
      }
    case 'infinite':
      return {
        en: 'A loss or the gradient is not a finite number, so there is nothing to compare.',
        zh: '损失或梯度不是有限的数，无从比较。',
        ko: '손실이나 기울기가 유한한 수가 아니어서 비교할 수 없습니다.',
      }
    case 'differs':
      return {
        en: 'They differ, and a smaller step does not help: one of them is wrong.',
        zh: '二者不同，减小步长也无济于事：其中一个有错。',
        ko: '둘이 다르고 걸음을 줄여도 그대로입니다. 둘 중 하나가 틀렸습니다.',
      }
    case 'kink':
      return kinkOf(verdict, theta, digits)
  }
}

function kinkOf(
  { kinks, isHere, left, right, takes }: Extract<GradientVerdict, { kind: 'kink' }>,
  theta: string,
  digits: number,
): Localized {
  const sums = [...new Set(kinks.map(({ tex }) => `$${tex}$`))].join(', ')
  const places = [...new Set(kinks.map(({ at }) => format(at, digits)))].join(', ')
  const [from, to] = [format(left, digits), format(right, digits)]
  if (!isHere)
    return {
      en: `A unit switches within the step: ${sums} crosses 0 at $${theta} =$ ${places}. A smaller step stays on one side.`,
      zh: `步长之内有单元切换：${sums} 在 $${theta} =$ ${places} 处过 0。步长小一些就不会越过。`,
      ko: `걸음 안에서 뉴런이 바뀝니다. ${sums}의 값이 $${theta} =$ ${places}에서 0을 지납니다. 더 작은 걸음은 한쪽에 머뭅니다.`,
    }
  return localized(
    (locale) =>
      `${
        {
          en: `There is a corner here: ${sums} is 0. On its left the slope is ${from}, on its right ${to}, and the quotient is their mean.`,
          zh: `这里有折点：${sums} 为 0。左侧斜率 ${from}，右侧斜率 ${to}，差商是二者的平均。`,
          ko: `여기는 꺾이는 점입니다. ${sums}의 값이 0입니다. 왼쪽 기울기는 ${from}, 오른쪽은 ${to}이고 차분 몫은 그 평균입니다.`,
        }[locale]
      }${locale === 'zh' ? '' : ' '}${TAKES[takes][locale]}`,
  )
}

const TAKES: Readonly<Record<Extract<GradientVerdict, { kind: 'kink' }>['takes'], Localized>> = {
  left: {
    en: "The convention for $f'(0)$ takes the left one.",
    zh: "$f'(0)$ 的约定取左侧的。",
    ko: "$f'(0)$의 규약은 왼쪽을 씁니다.",
  },
  right: {
    en: "The convention for $f'(0)$ takes the right one.",
    zh: "$f'(0)$ 的约定取右侧的。",
    ko: "$f'(0)$의 규약은 오른쪽을 씁니다.",
  },
  between: {
    en: "The convention for $f'(0)$ takes a value between them.",
    zh: "$f'(0)$ 的约定取二者之间的值。",
    ko: "$f'(0)$의 규약은 그 사이의 값을 씁니다.",
  },
  neither: {
    en: "With its convention for $f'(0)$, the backward pass gives neither of them.",
    zh: "按 $f'(0)$ 的约定，反向传播得到的不是其中任何一个。",
    ko: "$f'(0)$의 규약에 따른 역전파의 값은 둘 중 어느 쪽도 아닙니다.",
  },
}
