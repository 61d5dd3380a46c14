import type { Localized } from '../../i18n/localized.ts'
import { FUNCTIONS } from '../../model/expression.ts'
import { FormatError, placeOf, quote } from '../error.ts'

/** Everything that can be wrong with a formula: a sentence that ends in the place, and the place itself. */
function complain(text: string, position: number, what: Localized): FormatError {
  const { line, column } = placeOf(text, position)
  const several = /[\r\n]/.test(text.trim())
  const place = {
    en: several ? `line ${line}, character ${column}` : `character ${column}`,
    zh: several ? `第 ${line} 行第 ${column} 个字符` : `第 ${column} 个字符`,
    ko: several ? `${line}행 ${column}번째 글자` : `${column}번째 글자`,
  }
  const sentence = {
    en: `${what.en} (${place.en}).`,
    zh: `${what.zh}（${place.zh}）。`,
    ko: `${what.ko} (${place.ko}).`,
  }
  return new FormatError('', sentence, position)
}

const FUNCTION_LIST = FUNCTIONS.join(', ')

/** Characters of other notations, and what to write instead. */
const INSTEAD: Readonly<Record<string, Localized>> = {
  '!': {
    en: 'there is no factorial',
    zh: '不支持阶乘',
    ko: '계승은 쓸 수 없습니다',
  },
  '[': {
    en: 'there are no lists or matrices, only numbers',
    zh: '不支持列表和矩阵，只有数',
    ko: '목록과 행렬은 쓸 수 없고 수만 있습니다',
  },
  '"': {
    en: 'there are no texts, only numbers',
    zh: '不支持文本，只有数',
    ko: '문자열은 쓸 수 없고 수만 있습니다',
  },
  '{': {
    en: 'use round brackets',
    zh: '请用圆括号',
    ko: '둥근 괄호를 쓰세요',
  },
  '%': {
    en: 'there is no remainder and no percentage',
    zh: '不支持取余和百分数',
    ko: '나머지와 백분율은 쓸 수 없습니다',
  },
  '<': {
    en: 'there are no comparisons; max, min, relu and abs choose',
    zh: '不支持比较，可以用 max、min、relu、abs 来选择',
    ko: '비교는 쓸 수 없습니다. max, min, relu, abs로 고를 수 있습니다',
  },
}
const ALIKE: Readonly<Record<string, string>> = { ']': '[', "'": '"', '}': '{', '>': '<' }

/** A character that no formula has, or a sign where none belongs. */
export function misplaced(text: string, position: number, found: string): FormatError {
  const hint = INSTEAD[ALIKE[found] ?? found]
  const shown = quote(found)
  return complain(text, position, {
    en: `${shown} does not fit here${hint ? `: ${hint.en}` : ''}`,
    zh: `${shown} 不能出现在这里${hint ? `：${hint.zh}` : ''}`,
    ko: `${shown}은(는) 여기에 올 수 없습니다${hint ? `: ${hint.ko}` : ''}`,
  })
}

export function valueMissing(text: string, position: number): FormatError {
  return complain(text, position, {
    en: 'something is missing here: expected a number, a name or a bracket',
    zh: '这里缺少内容：应为数、变量名或括号',
    ko: '여기에 무언가 빠졌습니다. 수, 이름 또는 괄호가 필요합니다',
  })
}

export function signMissing(text: string, position: number, before: string): FormatError {
  const shown = quote(before)
  return complain(text, position, {
    en: `a sign is missing after ${shown}: a product needs its *`,
    zh: `${shown} 之后缺少运算符：乘法必须写出 *`,
    ko: `${shown} 뒤에 연산 기호가 빠졌습니다. 곱셈에는 *가 필요합니다`,
  })
}

export function neverClosed(text: string, position: number): FormatError {
  return complain(text, position, {
    en: 'this bracket is never closed',
    zh: '这个括号没有闭合',
    ko: '이 괄호가 닫히지 않았습니다',
  })
}

export function neverOpened(text: string, position: number): FormatError {
  return complain(text, position, {
    en: 'this bracket closes nothing',
    zh: '这个括号没有对应的左括号',
    ko: '이 괄호에 맞는 여는 괄호가 없습니다',
  })
}

export function tooGreat(text: string, position: number, number: string): FormatError {
  return complain(text, position, {
    en: `${quote(number)} is beyond what a number can hold`,
    zh: `${quote(number)} 超出了数的范围`,
    ko: `${quote(number)}은(는) 수로 나타낼 수 있는 범위를 넘습니다`,
  })
}

export function tooDeep(text: string): FormatError {
  return complain(text, 0, {
    en: 'the brackets and powers of this formula are nested too deeply',
    zh: '公式的括号或乘方嵌套过深',
    ko: '이 식의 괄호나 거듭제곱이 너무 깊이 겹쳐 있습니다',
  })
}

export function empty(text: string): FormatError {
  return complain(text, 0, {
    en: 'the formula is empty; expected something like (x + y) * z',
    zh: '公式为空，应为类似 (x + y) * z 的内容',
    ko: '식이 비어 있습니다. (x + y) * z 같은 식이 필요합니다',
  })
}

export function badTarget(text: string, position: number, sign: string): FormatError {
  return complain(text, position, {
    en: `expected one name before ${sign}, as in q ${sign} x + y`,
    zh: `${sign} 之前应只有一个名称，例如 q ${sign} x + y`,
    ko: `${sign} 앞에는 이름 하나만 올 수 있습니다. 보기: q ${sign} x + y`,
  })
}

export function reserved(text: string, position: number, name: string): FormatError {
  return complain(text, position, reservedName(name))
}

export function reservedName(name: string): Localized {
  const shown = quote(name)
  return {
    en: `${shown} is a function and cannot be a variable`,
    zh: `${shown} 是函数名，不能用作变量名`,
    ko: `${shown}은(는) 함수 이름이라 변수로 쓸 수 없습니다`,
  }
}

export function noFunction(text: string, position: number, name: string): FormatError {
  const shown = quote(name)
  return complain(text, position, {
    en: `${shown} is no function; expected ${FUNCTION_LIST}, or a * for a product`,
    zh: `${shown} 不是函数，可用的函数：${FUNCTION_LIST}；乘法请写 *`,
    ko: `${shown}은(는) 함수가 아닙니다. 쓸 수 있는 함수: ${FUNCTION_LIST}. 곱셈에는 *가 필요합니다`,
  })
}

export function wrongCount(
  text: string,
  position: number,
  name: string,
  found: number,
): FormatError {
  const several = name === 'max' || name === 'min'
  return complain(text, position, {
    en: `${name} takes ${several ? 'two or more arguments' : 'one argument'}; found ${found}`,
    zh: `${name} 需要${several ? '两个或更多' : '一个'}参数，实际为 ${found} 个`,
    ko: `${name}에는 인수가 ${several ? '둘 이상' : '하나'} 필요하지만 ${found}개입니다`,
  })
}

export function unknownName(text: string, position: number, name: string): FormatError {
  const shown = quote(name)
  return complain(text, position, {
    en: `${shown} has no value; expected a variable or a name that an earlier statement gives`,
    zh: `${shown} 没有值，应为变量，或前面语句中赋值的名称`,
    ko: `${shown}에 값이 없습니다. 변수이거나 앞 문장에서 정한 이름이어야 합니다`,
  })
}
