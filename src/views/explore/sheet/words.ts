import type { PrintedVerdict } from '../../../derivation/verdict.ts'
import type { Localized } from '../../../i18n/localized.ts'

interface Said {
  /** Not the same shape for any two. */
  readonly icon: string
  readonly word: Localized
  /** The same in a narrow cell, below the legend that explains it. */
  readonly short: Localized
}

export const VERDICT: Readonly<Record<PrintedVerdict, Said>> = {
  exact: {
    icon: '✓',
    word: { en: 'exact', zh: '完全相等', ko: '정확히 일치' },
    short: { en: 'exact', zh: '相等', ko: '일치' },
  },
  rounded: {
    icon: '≈',
    word: { en: 'right to the digits printed', zh: '所印各位均正确', ko: '적힌 자리까지 맞음' },
    short: { en: 'right', zh: '正确', ko: '맞음' },
  },
  'last-digit': {
    icon: '±',
    word: { en: 'last digit off', zh: '末位差 1', ko: '끝자리가 1 다름' },
    short: { en: 'last digit', zh: '末位', ko: '끝자리' },
  },
  wrong: {
    icon: '✗',
    word: { en: 'wrong', zh: '不正确', ko: '틀림' },
    short: { en: 'wrong', zh: '不正确', ko: '틀림' },
  },
}

export const LIBRARY: Localized = {
  en: 'Published examples',
  zh: '已发表的例题',
  ko: '출판된 예제',
}
export const SOURCE: Localized = { en: 'Source', zh: '来源', ko: '출처' }
export const OTHER_CONVENTION: Localized = {
  en: 'These numbers are now worked in another way than the source states.',
  zh: '现在的计算方式与原文所述不同。',
  ko: '지금은 원문에 적힌 방식과 다르게 계산하고 있습니다.',
}
export const BACK_TO_SOURCE: Localized = {
  en: 'Back to the source’s way',
  zh: '恢复原文的方式',
  ko: '원문 방식으로 되돌리기',
}

export const WHOSE: Localized = { en: 'Whose numbers', zh: '核对谁的数', ko: '누구의 값' }
export const PRINTED_THERE: Localized = { en: 'The source’s', zh: '原文的数', ko: '원문의 값' }
export const MINE: Localized = { en: 'My own', zh: '我的数', ko: '내 값' }

export const QUANTITY: Localized = { en: 'Quantity', zh: '量', ko: '양' }
export const PRINTED: Localized = { en: 'Printed', zh: '所印', ko: '적힌 값' }
export const OURS: Localized = { en: 'Ours', zh: '本页', ko: '이 페이지' }
export const JUDGEMENT: Localized = { en: 'Verdict', zh: '结论', ko: '판정' }
export const TABLE: Localized = {
  en: 'Printed values beside ours',
  zh: '所印的数与本页的数对照',
  ko: '적힌 값과 이 페이지의 값',
}

export function countOf(right: number, all: number): Localized {
  return {
    en: `${right} of ${all} right to the digits printed`,
    zh: `${all} 个数中有 ${right} 个所印各位均正确`,
    ko: `${all}개 중 ${right}개가 적힌 자리까지 맞음`,
  }
}

export const SHOW: Localized = { en: 'Show', zh: '显示', ko: '보기' }
export const ALL: Localized = { en: 'All', zh: '全部', ko: '모두' }
export const DIFFERING: Localized = { en: 'Only differing', zh: '只看不同的', ko: '다른 것만' }
export const NONE_DIFFERS: Localized = {
  en: 'None differs.',
  zh: '没有不同的数。',
  ko: '다른 값이 없습니다.',
}

export const CUT: Localized = {
  en: 'The further digits were cut off, not rounded.',
  zh: '后面的数字被直接截去，没有四舍五入。',
  ko: '뒤의 자리를 반올림하지 않고 버렸습니다.',
}
export const OTHER_SIGN: Localized = {
  en: 'This is our number with the other sign. Does the sheet define it as a gradient or as its negative?',
  zh: '与本页的数符号相反。原文把它定义为梯度，还是负梯度？',
  ko: '이 페이지의 값과 부호만 다릅니다. 답안에서는 기울기인가요, 기울기의 음수인가요?',
}
export const NOT_FINITE: Localized = {
  en: 'Ours is not a finite number here, so no printed one can be right.',
  zh: '本页此处的值不是有限数，因此所印的数不可能正确。',
  ko: '여기서 이 페이지의 값은 유한한 수가 아니므로 적힌 값이 맞을 수 없습니다.',
}
export const NO_CAUSE: Localized = {
  en: 'No other convention that this page knows gives these digits.',
  zh: '本页所知的其他约定都得不到这些数字。',
  ko: '이 페이지가 아는 다른 규약으로는 이 숫자가 나오지 않습니다.',
}
export const SEVERAL_CAUSES: Localized = {
  en: 'Several ways give these digits; the digits alone cannot say which it was.',
  zh: '有几种方式都能得到这些数字，仅凭数字无法判断是哪一种。',
  ko: '이 숫자가 나오는 방법이 여럿이라, 숫자만으로는 어느 것인지 알 수 없습니다.',
}

/** Why the digits came out as they did; what it gives follows. */
export function causeOf({ en, zh, ko }: Localized): Localized {
  return {
    en: `These digits come out when ${en}:`,
    zh: `若${zh}，得到的正是这些数字：`,
    ko: `${ko} 이 숫자가 나옵니다:`,
  }
}

/** One way behind several of the numbers that differ. */
export function sharedBy(count: number, all: number, { en, zh, ko }: Localized): Localized {
  return {
    en: `${count} of the ${all} that differ come out as printed when ${en}.`,
    zh: `若${zh}，不同的 ${all} 个数中有 ${count} 个与所印的一致。`,
    ko: `${ko} 다른 값 ${all}개 중 ${count}개가 적힌 대로 나옵니다.`,
  }
}

export const WORK_THAT_WAY: Localized = {
  en: 'Work it that way',
  zh: '改用这种方式',
  ko: '이 방식으로 계산',
}

export const YOUR_VALUES: Localized = {
  en: 'Your values, a name and a number on each line',
  zh: '你的数值，每行一个名称和一个数',
  ko: '내 값: 한 줄에 이름과 수 하나씩',
}
export const HOW_TO_NAME: Localized = {
  en: 'Symbols as they stand in the drawing, with + for the value after the update. Rows from a spreadsheet and LaTeX work too.',
  zh: '名称用图中的符号，更新后的值加 +。也可以粘贴电子表格的行或 LaTeX。',
  ko: '이름은 그림의 기호를 쓰고, 갱신 후 값에는 +를 붙입니다. 스프레드시트 행과 LaTeX도 됩니다.',
}
export const UNREAD: Localized = { en: 'Not read', zh: '未能读取', ko: '읽지 못한 줄' }

export function lineNumber(line: number): Localized {
  return { en: `Line ${line}`, zh: `第 ${line} 行`, ko: `${line}행` }
}
