import type { Prose } from '../derivation/prose.ts'
import { localized } from '../i18n/localized.ts'
import type { Slip } from './verdict.ts'

/** The sentences about a typed number. Symbols come as `$tex$`; none of them holds the right number. */

export const right: Prose = { en: 'Right.', zh: '正确。', ko: '맞습니다.' }

export const rightAsRounded: Prose = {
  en: 'Right: it follows from the numbers before it, as rounded.',
  zh: '正确：用前面四舍五入后的数值算，就得到它。',
  ko: '맞습니다. 앞에서 반올림한 값으로 계산한 결과입니다.',
}

export const moreDigits: Prose = {
  en: 'Right so far. Give at least one more digit.',
  zh: '目前正确，请至少再多写一位有效数字。',
  ko: '여기까지 맞습니다. 유효 숫자를 한 자리 이상 더 쓰세요.',
}

export const truncated: Prose = {
  en: 'Right, though cut off. Rounding would change the last digit.',
  zh: '正确，不过末位是直接截断的；四舍五入后会不同。',
  ko: '맞습니다. 다만 반올림하지 않고 잘라 낸 값이라 마지막 자리가 다릅니다.',
}

export const convention = (symbol: string): Prose => ({
  en: `Right under another sign convention: only the sign differs. Here ${symbol} has the sign of its definition; watch it in the steps that follow.`,
  zh: `在另一种符号约定下是对的：符号正好相反。这里 ${symbol} 的符号以它的定义为准，后面的步骤请留意。`,
  ko: `부호 규약이 다르면 맞는 값으로, 부호만 반대입니다. 여기서 ${symbol}의 부호는 정의를 따르니 다음 단계에서도 주의하세요.`,
})

export const consistent = (from: string): Prose => ({
  en: `This follows from your ${from}. The rule is right here; only ${from} needs another look.`,
  zh: `用你前面的 ${from} 来算，这一步是对的。这里的规则没有错，只需回头检查 ${from}。`,
  ko: `앞에서 구한 ${from}의 값으로는 맞게 계산했습니다. 여기의 규칙은 맞으니 ${from}의 값만 다시 살펴보세요.`,
})

export const several = (ask: string | undefined): Prose =>
  ask === undefined
    ? {
        en: 'More than one wrong rule gives this number, and nothing here tells them apart. Which of these is yours?',
        zh: '不止一种错误规则会得到这个数，而这道题无法区分它们。你用的是哪一种？',
        ko: '이 값이 나오는 잘못된 규칙이 여러 가지인데 이 문제로는 구별할 수 없습니다. 그중 어느 것을 썼나요?',
      }
    : {
        en: `More than one wrong rule gives this number. Tell them apart with one more: what do you get for ${ask}?`,
        zh: `不止一种错误规则会得到这个数。再看一个数就能区分：你算出的 ${ask} 是多少？`,
        ko: `이 값이 나오는 잘못된 규칙이 여러 가지입니다. 값을 하나만 더 보면 구별됩니다. ${ask}의 값은 얼마가 나왔나요?`,
      }

const OR = { en: ' or ', zh: ' 或 ', ko: ' 또는 ' }

export function otherQuantity(symbols: readonly string[], own: string): Prose {
  const named = localized((locale) => symbols.join(OR[locale]))
  return {
    en: `That is ${named.en}. This box asks for ${own}.`,
    zh: `这是 ${named.zh} 的值。这里要填的是 ${own}。`,
    ko: `그것은 ${named.ko}의 값입니다. 이 칸에는 ${own}의 값을 씁니다.`,
  }
}

export const twoMistakes: Prose = {
  en: 'Two slips together give this number: one that came up before, and a new one. Take them one at a time.',
  zh: '两个错误叠加正好得到这个数：一个先前出现过，另一个是新的。请逐个改正。',
  ko: '두 가지 실수가 겹치면 이 값이 나옵니다. 하나는 앞에서 나온 것이고 하나는 새로운 것입니다. 하나씩 고쳐 보세요.',
}

export const SLIPS: Readonly<Record<Exclude<Slip['kind'], 'rounded'>, Prose>> = {
  point: {
    en: 'The digits are right, but the decimal point stands elsewhere. Count the places again.',
    zh: '数字是对的，但小数点的位置不对。请再数一遍位数。',
    ko: '숫자는 맞지만 소수점의 위치가 다릅니다. 자릿수를 다시 세어 보세요.',
  },
  sign: {
    en: 'The size is right, the sign is not. Which way does it point?',
    zh: '大小是对的，符号不对。想一想它应当朝哪个方向？',
    ko: '크기는 맞지만 부호가 다릅니다. 어느 방향이어야 할까요?',
  },
  transposed: {
    en: 'Two neighbouring digits seem to have changed places. Compare with your working.',
    zh: '似乎有两个相邻的数字写颠倒了。请对照你的演算。',
    ko: '이웃한 두 숫자의 자리가 바뀐 듯합니다. 풀이와 비교해 보세요.',
  },
}

export const roundedEarly = (decimals: number): Prose => ({
  en: `This comes from rounding to ${decimals} ${decimals === 1 ? 'decimal' : 'decimals'} on the way. Keep more digits until the end.`,
  zh: `这是中途只保留 ${decimals} 位小数的结果。在最后一步之前，请多保留几位。`,
  ko: `중간에 소수 ${decimals}자리까지 반올림한 결과입니다. 끝까지 자릿수를 더 남겨 두세요.`,
})

export const unknown: Prose = {
  en: 'Not the number asked for, and no slip known here gives it. Check factor by factor, or ask for help.',
  zh: '这不是所求的数，也不是由已知的错误得到的。请逐个因子检查，或查看提示。',
  ko: '구하는 값도 아니고, 알려진 실수에서 나오는 값도 아닙니다. 인수를 하나씩 확인하거나 힌트를 보세요.',
}

/** What a number would mean for an earlier one, and what stands there, typed or printed. */
export const traced = (symbol: string, would: string, now: string | undefined): Prose => {
  const beside = {
    en: now === undefined ? 'Is that what you have?' : `It stands at ${now}.`,
    zh: now === undefined ? '你得到的是这个值吗？' : `现在那里是 ${now}。`,
    ko: now === undefined ? '그 값이 나왔나요?' : `지금은 ${now}입니다.`,
  }
  return {
    en: `Not recognised. With this number ${symbol} would have to be ${would}. ${beside.en}`,
    zh: `没能看出这个数是怎么来的。要得到它，${symbol} 应当等于 ${would}。${beside.zh}`,
    ko: `어떻게 나왔는지 알 수 없는 값입니다. 이 값이 나오려면 ${symbol}의 값이 ${would}이어야 합니다. ${beside.ko}`,
  }
}
