import { LEVELS, MODES, TOOLS, type Level, type Mode, type Tool } from '../derivation/explore.ts'
import { NOTATIONS, type Notation } from '../derivation/options.ts'
import { MAX_DIGITS, MIN_DIGITS } from '../derivation/number.ts'
import { LOCALES, type Locale } from '../i18n/localized.ts'
import { checkVersion, readChoice, readCount, readText } from './address-fields.ts'
import { FormatError } from './error.ts'
import { decode, encode, readQuery, writeQuery } from './query.ts'

/** Everything that a reader sees, as the address bar holds it. What is left out is at its default. */
export interface Address {
  /** '' where the address names none. */
  readonly lesson: string
  /** The parameters of the lesson that differ from its defaults, as `Lesson.link` writes them. */
  readonly params: Readonly<Record<string, string>>
  readonly step?: string
  readonly part?: number
  readonly mode?: Mode
  readonly tool?: Tool
  readonly level?: Level
  readonly lang?: Locale
  readonly notation?: Notation
  readonly digits?: number
  readonly sample?: number
  readonly selected?: readonly string[]
  readonly probed?: readonly string[]
  readonly detail?: 'unit'
  /** The problem set of a class, as `writeSet` writes it. */
  readonly set?: string
}

/** Longer addresses are better packed: mail programs and chats cut them. */
export const LONGEST_READABLE = 1500
const LONGEST = 400_000

const OWN = [
  'v',
  'step',
  'part',
  'mode',
  'tool',
  'level',
  'lang',
  'notation',
  'digits',
  'sample',
  'sel',
  'probe',
  'detail',
  'set',
  'z',
]

/**
 * The address as a hash: `#/bp-update?v=1&step=path&w1=0.6,0.2;0.1,0.7`. With `pack` from `pack.ts` the parameters of a
 * hash that is too long, of more than `longest` characters, go into one `z`. Call it without first; only long addresses
 * need that module.
 */
export function writeAddress(
  address: Address,
  pack?: (text: string) => string,
  longest = LONGEST_READABLE,
): string {
  const { selected, probed, params: _p, lesson: _l, ...rest } = address
  const own = Object.entries({ v: 1, ...rest })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${encode(String(value))}`)
  if (selected?.length) own.push(`sel=${writeRefs(selected)}`)
  if (probed?.length) own.push(`probe=${writeRefs(probed)}`)
  const params = writeQuery(
    Object.fromEntries(
      Object.entries(address.params).map(([name, value]) => [escapeName(name), value]),
    ),
  )
  const hash = (query: string) =>
    `#/${encode(address.lesson)}?${[...own, query].filter((pairs) => pairs !== '').join('&')}`
  const readable = hash(params)
  return readable.length > longest && pack && params !== '' ? hash(`z=${pack(params)}`) : readable
}

/** Whether a hash carries a lesson plan, and no problem of its own: see `plan.ts`. */
export function isPlanLink(hash: string): boolean {
  return /^#?\/?plan(?:\?|$)/.test(hash)
}

/** Whether an address asks for nothing. */
export function isPlain(hash: string): boolean {
  return /^#?\/?$/.test(hash)
}

/** Whether `readAddress` needs `unpack` for this hash. */
export function isPacked(hash: string): boolean {
  return /[?&]z=/.test(hash)
}

/**
 * Reads a hash. Throws a FormatError that names the parameter; those of the lesson are checked by its `unlink`. An
 * empty hash names no lesson.
 */
export function readAddress(hash: string, unpack?: (packed: string) => string): Address {
  if (hash.length > LONGEST) throw new FormatError('', TOO_LONG)
  const [, path, text = ''] = /^#?\/?([^?/#]*)(?:\?(.*))?$/s.exec(hash) ?? []
  if (path === undefined) throw new FormatError('', FOREIGN)
  const lesson = decode(path, 'address')
  if (!/^[a-z0-9-]{0,80}$/.test(lesson)) throw new FormatError('', FOREIGN)

  const selected = readRefs(text, 'sel')
  const probed = readRefs(text, 'probe')
  const query = readQuery(text)
  checkVersion(query['v'])
  const step = readText(query, 'step')
  const part = readCount(query, 'part', 0, 999)
  const mode = readChoice(query, 'mode', MODES)
  const tool = readChoice(query, 'tool', TOOLS)
  const level = readChoice(query, 'level', LEVELS)
  const lang = readChoice(query, 'lang', LOCALES)
  const notation = readChoice(query, 'notation', NOTATIONS)
  const digits = readCount(query, 'digits', MIN_DIGITS, MAX_DIGITS)
  const sample = readCount(query, 'sample', 0, 99_999)
  const detail = readChoice(query, 'detail', ['unit'] as const)
  const set = readText(query, 'set')
  return {
    lesson,
    params: paramsOf(query, unpack),
    ...(step !== undefined && { step }),
    ...(part !== undefined && { part }),
    ...(mode !== undefined && { mode }),
    ...(tool !== undefined && { tool }),
    ...(level !== undefined && { level }),
    ...(lang !== undefined && { lang }),
    ...(notation !== undefined && { notation }),
    ...(digits !== undefined && { digits }),
    ...(sample !== undefined && { sample }),
    ...(selected.length > 0 && { selected }),
    ...(probed.length > 0 && { probed }),
    ...(detail !== undefined && { detail }),
    ...(set !== undefined && { set }),
  }
}

// A ref may hold a comma, so that it is encoded before the list is joined.
const writeRefs = (refs: readonly string[]) =>
  refs.map((ref) => encode(ref).replaceAll(',', '%2C')).join(',')

function readRefs(text: string, name: string): readonly string[] {
  const list = new RegExp(`(?:^|&)${name}=([^&]*)`).exec(text)?.[1] ?? ''
  return list
    .split(',')
    .filter((ref) => ref !== '')
    .map((ref) => decode(ref, name))
}

function paramsOf(
  query: Readonly<Record<string, string>>,
  unpack: ((packed: string) => string) | undefined,
): Readonly<Record<string, string>> {
  const { z } = query
  if (z !== undefined && unpack === undefined) throw new FormatError('z', PACKED)
  const packed = z === undefined ? {} : readQuery(unpack?.(z) ?? '')
  const readable = Object.entries(query).filter(([name]) => !OWN.includes(name))
  return Object.fromEntries(
    [...Object.entries(packed), ...readable].map(([name, value]) => [unescapeName(name), value]),
  )
}

/** A parameter that is named like one of ours gets a point before it. */
const escapeName = (name: string) =>
  OWN.includes(name) || name.startsWith('.') ? `.${name}` : name
const unescapeName = (name: string) => (name.startsWith('.') ? name.slice(1) : name)

const FOREIGN = {
  en: 'this address is not one of ours; expected #/lesson?v=1&….',
  zh: '无法识别这个地址，应为 #/lesson?v=1&…。',
  ko: '알아볼 수 없는 주소입니다. #/lesson?v=1&… 형식이어야 합니다.',
}
const TOO_LONG = {
  en: 'this address is too long to be one of ours.',
  zh: '地址过长，无法读取。',
  ko: '주소가 너무 길어서 읽을 수 없습니다.',
}
const PACKED = {
  en: 'this address is packed; it has to be unpacked first.',
  zh: '此地址经过压缩，需要先解压。',
  ko: '압축된 주소입니다. 먼저 압축을 풀어야 합니다.',
}
