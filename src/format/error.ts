import { localized, type Localized } from '../i18n/localized.ts'

/** Input from outside that cannot be read: where, and what was expected there, in one sentence per language. */
export class FormatError extends Error {
  /** `layers[1].weights[0]`, the name of a link's parameter, or '' for the input as a whole. */
  readonly path: string
  /** The sentence without the place. */
  readonly expectation: Localized
  readonly sentence: Localized
  /** In a text that is pointed into, the character (from 0) at which it goes wrong. */
  readonly position: number | undefined

  constructor(path: string, expectation: Localized, position?: number) {
    const sentence = path === '' ? expectation : localized((l) => `${path}: ${expectation[l]}`)
    super(sentence.en)
    this.name = 'FormatError'
    this.path = path
    this.expectation = expectation
    this.sentence = sentence
    this.position = position
  }

  /** The same complaint about another place, such as an element of a list or a parameter of a link. */
  at(path: string): FormatError {
    return new FormatError(path, this.expectation, this.position)
  }

  /** The same complaint seen from outside: `[2]` and `layers` give `[2].layers`. */
  within(outer: string): FormatError {
    return this.at(joinPath(outer, this.path))
  }
}

/** `expected X; found Y`. Without Y: `expected X`. */
export function expected(what: Localized, found?: Localized): Localized {
  if (found === undefined)
    return { en: `expected ${what.en}.`, zh: `应为${what.zh}。`, ko: `필요한 값: ${what.ko}.` }
  return {
    en: `expected ${what.en}; found ${found.en}.`,
    zh: `应为${what.zh}，实际为${found.zh}。`,
    ko: `필요한 값: ${what.ko}. 입력된 값: ${found.ko}.`,
  }
}

/** A value from outside in a few words: `"relux"`, a list of 3, an object. */
export function describe(value: unknown): Localized {
  if (value === undefined) return { en: 'nothing', zh: '空缺', ko: '없음' }
  if (Array.isArray(value))
    return {
      en: `a list of ${value.length}`,
      zh: `长度为 ${value.length} 的列表`,
      ko: `길이 ${value.length}의 목록`,
    }
  if (value !== null && typeof value === 'object')
    return { en: 'an object', zh: '一个对象', ko: '객체' }
  return localized(() => (typeof value === 'string' ? quote(value) : String(value)))
}

/** A text from outside on one line, in quotes, cut where it is long. */
export function quote(text: string): string {
  const characters = [...text.slice(0, 80)]
  const cut = characters.length > 40 ? `${characters.slice(0, 40).join('')}…` : text
  return JSON.stringify(cut).replace(INVISIBLE, ' ')
}

/** `weights`, 0 and `to` give `weights[0].to`; a name that is no identifier stands in quotes. */
export function pathOf(keys: readonly (string | number)[]): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`
    return joinPath(path, IDENTIFIER.test(key) ? key : `[${quote(key)}]`)
  }, '')
}

function joinPath(outer: string, inner: string): string {
  return outer === '' || inner === '' || inner.startsWith('[') ? outer + inner : `${outer}.${inner}`
}

/** The place in a text, counted from 1 as editors do. */
export function placeOf(text: string, position: number): { line: number; column: number } {
  const before = text.slice(0, position).split(/\r\n|[\n\r]/)
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 }
}

const IDENTIFIER = /^[A-Za-z_][A-Za-z0-9_]{0,39}$/
/** Line separators and direction marks would break or reorder a one-line message. */
const INVISIBLE = /[\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\u0085]/g
