import { NOTATIONS, type Notation } from '../derivation/options.ts'
import { expected, FormatError, quote } from '../format/error.ts'
import { LOCALES, type Locale } from '../i18n/localized.ts'
import { choose } from './choose.ts'
import { readSet, SET_OPTIONS, type SetWish } from './set-arguments.ts'

const FORMATS = ['json', 'markdown', 'latex'] as const
const SET_FORMATS = ['csv', 'json', 'markdown'] as const

export interface Arguments extends Common {
  readonly format: (typeof FORMATS)[number]
}

/** A problem set is wanted, not a solution. */
export interface SetArguments extends Common, SetWish {
  readonly format: (typeof SET_FORMATS)[number]
}

interface Common {
  readonly lang: Locale
  readonly notation: Notation
  readonly lesson?: string
  /** A path, or `-` for the standard input. */
  readonly file?: string
}

const OPTIONS = ['--format', '--lang', '--notation', '--lesson', ...SET_OPTIONS] as const

/** Reads the words of the command line. Throws a FormatError that names the option. */
export function readArguments(words: readonly string[]): Arguments | SetArguments {
  const options = new Map<string, string>()
  const files: string[] = []
  for (let k = 0; k < words.length; k++) {
    const word = words[k] ?? ''
    if (!word.startsWith('-') || word === '-') {
      files.push(word)
      continue
    }
    const cut = word.indexOf('=')
    const name = cut < 0 ? word : word.slice(0, cut)
    if (!OPTIONS.some((option) => option === name)) throw new FormatError('', unknown(name))
    const value = cut < 0 ? words[++k] : word.slice(cut + 1)
    if (value === undefined || value === '') throw new FormatError(name, VALUE)
    options.set(name, value)
  }
  const [file, extra] = files
  const lesson = options.get('--lesson')
  if (extra !== undefined) throw new FormatError('', tooMany(extra))
  const set = readSet(options)
  if (!set && file === undefined && lesson === undefined) throw new FormatError('', NO_FILE)
  const common = {
    lang: choose('--lang', options.get('--lang'), LOCALES),
    notation: choose('--notation', options.get('--notation'), NOTATIONS),
    ...(lesson !== undefined && { lesson }),
    ...(file !== undefined && { file }),
  }
  const format = options.get('--format')
  return set
    ? { ...common, ...set, format: choose('--format', format, SET_FORMATS) }
    : { ...common, format: choose('--format', format, FORMATS) }
}

/** The language to complain in: the one asked for, as far as that can be told. */
export function languageOf(words: readonly string[]): Locale {
  const given = words[words.indexOf('--lang') + 1]
  const joined = words.find((word) => word.startsWith('--lang='))?.slice('--lang='.length)
  const wanted = words.includes('--lang') ? given : joined
  return LOCALES.find((locale) => locale === wanted) ?? 'en'
}

function unknown(name: string) {
  const list = OPTIONS.join(', ')
  return {
    en: `unknown option ${quote(name)}; expected ${list}.`,
    zh: `未知选项 ${quote(name)}，可用选项：${list}。`,
    ko: `알 수 없는 옵션 ${quote(name)}. 쓸 수 있는 옵션: ${list}.`,
  }
}

function tooMany(file: string) {
  return {
    en: `expected one file; found ${quote(file)} as well.`,
    zh: `只能给出一个文件，多出了 ${quote(file)}。`,
    ko: `파일은 하나만 줄 수 있습니다. ${quote(file)}이(가) 더 있습니다.`,
  }
}

const VALUE = expected({ en: 'a value', zh: '一个值', ko: '값' })
const NO_FILE = {
  en: 'expected a file, - for the standard input, or --lesson ID; found nothing.',
  zh: '应给出文件、表示标准输入的 -，或 --lesson ID，实际为空。',
  ko: '파일, 표준 입력을 뜻하는 -, 또는 --lesson ID가 필요합니다.',
}
