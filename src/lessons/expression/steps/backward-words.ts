import { localized, type Locale, type Localized } from '../../../i18n/localized.ts'
import type { Spoken } from '../told.ts'

/** `x`, `x and y`, in the language's own way. */
function list(terms: readonly Spoken[], locale: Locale): string {
  const symbols = terms.map(({ tex }) => `$${tex}$`)
  const and = { en: ' and ', zh: ' 和 ', ko: ', ' }[locale]
  return symbols.join(and)
}

export function backTitle(what: Localized): Localized {
  return {
    en: `Back through ${what.en}`,
    zh: `往回经过 ${what.zh}`,
    ko: `${what.ko} 거슬러 가기`,
  }
}

export function backGoal(output: Spoken, one: Spoken, asked: readonly Spoken[]): Localized {
  const f = `$${output.tex}$`
  if (asked.length === 0) return NOTHING
  if (one === output)
    return localized(
      (locale) =>
        ({
          en: `How does ${f} answer to a small change of ${list(asked, 'en')}?`,
          zh: `${list(asked, 'zh')} 稍有变化时，${f} 如何响应？`,
          ko: `${list(asked, 'ko')}의 작은 변화에 ${f}의 값은 어떻게 반응할까요?`,
        })[locale],
    )
  return {
    en: `How does ${f} answer to ${list(asked, 'en')} by way of $${one.tex}$?`,
    zh: `${list(asked, 'zh')} 经由 $${one.tex}$ 如何影响 ${f}？`,
    ko: `${list(asked, 'ko')}의 변화는 $${one.tex}$의 값을 거쳐 ${f}의 값을 어떻게 바꿀까요?`,
  }
}

const NOTHING: Localized = {
  en: 'Only constants went in here: nobody asks for their gradient.',
  zh: '这里只有常数参与，不需要求它们的梯度。',
  ko: '여기에는 상수만 들어왔으므로 기울기를 구할 것이 없습니다.',
}

export const TOGETHER_BACK: Localized = {
  en: 'The gradients of these results are known. What do their operands receive?',
  zh: '这些结果的梯度已经求出。它们的运算数各收到多少？',
  ko: '이 결과들의 기울기는 구했습니다. 피연산자는 얼마를 받을까요?',
}

/** Why some gradients are not complete after one way. */
export function addsUp(shared: readonly Spoken[]): Localized | undefined {
  if (shared.length === 0) return undefined
  return {
    en: `More than one operation uses ${list(shared, 'en')}: what arrives along each way is added up.`,
    zh: `${list(shared, 'zh')} 被使用不止一次：沿每条路传来的梯度要相加。`,
    ko: `${list(shared, 'ko')}의 값은 여러 번 쓰이므로 길마다 온 기울기를 더합니다.`,
  }
}
