import type * as v from 'valibot'
import { everywhere, localized, type Localized } from '../i18n/localized.ts'
import { ACTIVATIONS, LOSSES } from '../model/example.ts'
import { describe, expected, FormatError, pathOf, quote } from './error.ts'

/** A complaint of the schema library as one of ours. */
export function errorOf(issue: v.BaseIssue<unknown>): FormatError {
  const keys = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)))
  const parent = issue.path?.at(-1)?.input
  // the library takes a list for an object without the fields; say so about the list itself
  if (issue.type === 'strict_object' && Array.isArray(parent))
    return new FormatError(pathOf(keys.slice(0, -1)), expected(OBJECT, describe(parent)))
  return new FormatError(pathOf(keys), expectation(issue, keys.at(-1)))
}

function expectation(issue: v.BaseIssue<unknown>, key: string | number | undefined): Localized {
  const found = describe(issue.input)
  switch (issue.type) {
    case 'strict_object':
    case 'variant':
      if (issue.expected === 'never') return unknownField(key)
      if (issue.expected === 'Object') return expected(OBJECT, found)
      if (issue.type === 'variant') return expected(choice(issue), found)
      return expected(wanted(key), describe(undefined))
    case 'literal':
      return issue.path?.length === 1 && key === 'version'
        ? version(issue.input)
        : expected(choice(issue), found)
    case 'picklist':
      return expected(choice(issue), found)
    case 'number':
      return expected(NUMBER, found)
    case 'finite':
      return expected({ en: 'a finite number', zh: '有限的数', ko: '유한한 수' }, found)
    case 'boolean':
      return expected(everywhere('true / false'), found)
    case 'string':
      return expected(TEXT, found)
    case 'array':
      return expected({ en: 'a list', zh: '列表', ko: '목록' }, found)
    case 'min_length':
      return expected(
        { en: 'at least one entry', zh: '至少一项', ko: '하나 이상의 항목' },
        { en: 'an empty list', zh: '空列表', ko: '빈 목록' },
      )
    case 'max_length':
      return expected(atMost(issue), found)
    case 'integer':
      return expected({ en: 'a whole number', zh: '整数', ko: '정수' }, found)
    case 'min_value':
    case 'max_value':
      return expected(
        localized(() => issue.expected?.replace('>=', '≥ ').replace('<=', '≤ ') ?? ''),
        found,
      )
    default:
      return expected(everywhere(issue.expected ?? issue.type), found)
  }
}

const TEXT: Localized = { en: 'a text', zh: '文本', ko: '문자열' }
const NUMBER: Localized = { en: 'a number', zh: '数', ko: '수' }
const OBJECT: Localized = { en: 'an object', zh: '对象', ko: '객체' }

/** `<=120` of a text is that many characters, of a list that many entries. */
function atMost({ expected: bound, input }: v.BaseIssue<unknown>): Localized {
  const most = (bound ?? '').replace('<=', '')
  return Array.isArray(input)
    ? { en: `at most ${most} entries`, zh: `至多 ${most} 项`, ko: `${most}개 이하의 항목` }
    : { en: `at most ${most} characters`, zh: `至多 ${most} 个字符`, ko: `${most}자 이하` }
}

/** `("sum" | "mean")` becomes `sum, mean`. */
function choice(issue: v.BaseIssue<unknown>): Localized {
  const options = (issue.expected ?? '').replace(/[()"]/g, '').replaceAll(' | ', ', ')
  return options.includes(',') ? oneOf(options) : everywhere(options)
}

/** Also for links and the command line. */
export function oneOf(options: string): Localized {
  return {
    en: `one of ${options}`,
    zh: `以下之一：${options}`,
    ko: `다음 중 하나(${options})`,
  }
}

/** What a field that is missing should hold; the library names only the field. */
function wanted(key: string | number | undefined): Localized {
  switch (key) {
    case 'version':
      return { en: 'version 1', zh: '版本 1', ko: '버전 1' }
    case 'layers':
      return { en: 'a list of layers', zh: '层的列表', ko: '층의 목록' }
    case 'weights':
      return { en: 'a list of rows of numbers', zh: '由数组成的行的列表', ko: '수로 된 행의 목록' }
    case 'inputs':
    case 'targets':
      return { en: 'a list of numbers', zh: '数的列表', ko: '수의 목록' }
    case 'activation':
      return oneOf(ACTIVATIONS.join(', '))
    case 'loss':
      return oneOf(LOSSES.join(', '))
    case 'expression':
      return { en: 'a formula', zh: '公式', ko: '식' }
    case 'variables':
      return { en: 'an object of numbers', zh: '由数组成的对象', ko: '수로 된 객체' }
    case 'kind':
      return oneOf('sgd, momentum')
    case 'items':
      return { en: 'the items of a lesson plan', zh: '教案的各项', ko: '강의 계획의 항목' }
    case 'title':
    case 'note':
      return TEXT
    case 'lesson':
      return { en: 'the name of a lesson', zh: '课程的名称', ko: '단원의 이름' }
    default:
      return NUMBER
  }
}

function unknownField(key: string | number | undefined): Localized {
  const name = quote(String(key))
  return {
    en: `unknown field ${name}; expected only the fields of the format.`,
    zh: `未知字段 ${name}，只能使用格式规定的字段。`,
    ko: `알 수 없는 필드 ${name}. 형식에 정해진 필드만 쓸 수 있습니다.`,
  }
}

/** Also for links, which carry the same version. */
export function version(found: unknown): Localized {
  if (typeof found === 'number' && Number.isInteger(found) && found > 1)
    return {
      en: `version ${found} is newer than this program reads; expected 1.`,
      zh: `版本 ${found} 比本程序能读取的版本新，应为 1。`,
      ko: `버전 ${found}은(는) 이 프로그램이 읽을 수 있는 버전보다 새것입니다. 필요한 값: 1.`,
    }
  return expected({ en: 'version 1', zh: '版本 1', ko: '버전 1' }, describe(found))
}
