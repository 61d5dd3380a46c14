import { quote } from '../format/error.ts'
import type { Localized } from '../i18n/localized.ts'
import type { Lost } from './lost.ts'

/** One sentence: what the link says, and what is open instead. */
export function sayLost({ name, value }: Lost): Localized {
  return SENTENCES[name](quote(`${name}=${value}`))
}

const SENTENCES: Readonly<Record<Lost['name'], (place: string) => Localized>> = {
  step: (place) => ({
    en: `The link says ${place}, but with these numbers the lesson has no such step; the first one is open.`,
    zh: `链接指定了 ${place}，但用这些数值时课程中没有这一步，现在打开的是第一步。`,
    ko: `이 수로는 링크에 적힌 ${place} 단계가 단원에 없으므로 첫 단계를 엽니다.`,
  }),
  part: (place) => ({
    en: `The link says ${place}, but the step has no such part; its last one is open.`,
    zh: `链接指定了 ${place}，但这一步没有这一部分，现在打开的是最后一部分。`,
    ko: `링크에 적힌 ${place} 부분이 이 단계에는 없으므로 마지막 부분을 엽니다.`,
  }),
  sample: (place) => ({
    en: `The link says ${place}, but the problem has no such sample; the first one is shown.`,
    zh: `链接指定了 ${place}，但题目中没有这个样本，现在显示的是第一个样本。`,
    ko: `링크에 적힌 ${place} 표본이 문제에 없으므로 첫 번째 표본을 보여 줍니다.`,
  }),
  sel: (place) => ({
    en: `The link says ${place}, but with these numbers the lesson has nothing of that name to work in full; it is left out.`,
    zh: `链接指定了 ${place}，但用这些数值时课程中没有这一项可供详细计算，因此不作选择。`,
    ko: `이 수로는 링크에 적힌 ${place} 항목이 단원에 없으므로, 자세히 풀 항목으로 고르지 않습니다.`,
  }),
}
