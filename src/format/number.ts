import { exact } from '../derivation/number.ts'
import type { Localized } from '../i18n/localized.ts'
import { precision, readDigits } from './decimal.ts'
import { quote } from './error.ts'
import { normalise } from './normalise.ts'

/** What a typed text says: a number, one of two numbers, or none. */
export type NumberReading =
  | {
      readonly kind: 'number'
      readonly value: number
      readonly form: 'decimal' | 'scientific' | 'percent' | 'fraction' | 'mixed'
      /** Digits after the point and significant digits as typed; fractions have none. */
      readonly decimals?: number
      readonly significant?: number
      /** What stood before an equals sign: `w11` in `w11 = 0.5`. */
      readonly name?: string
      /** How it was read, where that may surprise. */
      readonly note?: Localized
    }
  | { readonly kind: 'ask'; readonly readings: readonly [number, number] }
  | { readonly kind: 'invalid'; readonly reason: Localized }

/**
 * Reads a number as people type or paste it: `0.5`, `.5`, `−0,25`, `０．７`, `1/3`, `1 1/2`, `\frac{1}{3}`, `1e-3`,
 * `1.2×10⁻³`, `25 %`, `6 480 242 100`. Never guesses: `1,234` asks, and what is no finite number is invalid.
 */
export function readNumber(typed: string): NumberReading {
  if (typed.length > 400) return invalid(notANumber(typed))
  const text = normalise(typed)
  if (text === '') return invalid(EMPTY)
  const { name, rest } = splitName(text)
  const reading = readValue(tighten(rest))
  if (reading === undefined)
    return invalid(/\d[\s;,]+[-+]?[\d.]/.test(rest) ? SEVERAL : notANumber(typed))
  if (reading.kind !== 'number') return reading
  return name === undefined ? reading : { ...reading, name }
}

/** `value + delta` as on paper: 0.1 + 0.2 is 0.3. Digits beyond those of both terms are binary noise. */
export function step(value: number, delta: number): number {
  const sum = value + delta
  const scale = 10 ** Math.max(places(value), places(delta))
  const scaled = Math.round(sum * scale)
  // beyond 10²² the scale itself is inexact, beyond 2⁵³ the scaled sum is
  const rounded = scale <= 1e22 && Number.isSafeInteger(scaled) ? scaled / scale : sum
  return rounded === 0 ? 0 : rounded
}

function places(value: number): number {
  const [digits = '', exponent = '0'] = exact(Math.abs(value)).split('e')
  return precision(digits, Number(exponent)).decimals
}

/** `w11+ = 0.54` and `≈ 0.54` say the same number. */
function splitName(text: string): { name?: string; rest: string } {
  const match = /^([\p{L}∂\\][^=≈:<>]{0,40}?)\s*[=≈:]\s*(.+)$/u.exec(text)
  const [, name, rest] = match ?? []
  if (name !== undefined && rest !== undefined) return { name, rest }
  return { rest: text.replace(/^[=≈~]\s*/, '') }
}

/** Without spaces around operators, and without one pair of parentheses around it all. */
function tighten(text: string): string {
  return text
    .replace(/^\(([^()]*)\)$/, '$1')
    .trim()
    .replace(/\s*[xX*]\s*(?=10 ?\^)/, '*')
    .replace(/\s*([*/^%])\s*/g, '$1')
    .replace(/^([+-])\s+/, '$1')
}

const PARTS = /^([+-]?)(.*?)(?:(%)|(?:e|\*10\^)([+-]?\d+))?$/i

function readValue(text: string): NumberReading | undefined {
  const power = /^([+-]?)10\^([+-]?\d+)$/.exec(text)
  if (power) return readValue(`${power[1]}1e${power[2]}`)
  const [, sign = '', body = '', percent, exponent] = PARTS.exec(text) ?? []
  if (body.includes('/'))
    return percent || exponent ? undefined : readFraction(body, sign === '-' ? -1 : 1)
  const read = readDigits(body)
  if (read === undefined) return undefined
  const shift = Number(exponent ?? (percent ? -2 : 0))
  // put together as text, so that 12.5 % is the number nearest to 0.125 and no product of two
  const valueOf = (digits: string) => Number(`${sign}${digits}e${shift}`)
  if (read.kind === 'ask' && exponent === undefined)
    return { kind: 'ask', readings: [valueOf(read.digits[0]), valueOf(read.digits[1])] }
  const digits = read.kind === 'ask' ? read.digits[1] : read.digits
  const note = percent ? PERCENT : read.kind === 'ask' || read.comma ? COMMA : undefined
  return finite(valueOf(digits), /[1-9]/.test(digits), {
    form: percent ? 'percent' : exponent === undefined ? 'decimal' : 'scientific',
    ...precision(digits, shift),
    ...(note && { note }),
  })
}

function readFraction(body: string, sign: number): NumberReading | undefined {
  const [, whole, above = '', minus = '', below = ''] =
    /^(?:(\d+) )?(\d+\.?\d*|\.\d+)\/([+-]?)(\d+\.?\d*|\.\d+)$/.exec(body) ?? []
  if (below === '') return undefined
  if (whole !== undefined && (minus !== '' || /\D/.test(above + below))) return undefined
  if (Number(below) === 0) return invalid(BY_ZERO)
  const fraction = (Number(whole ?? 0) * Number(below) + Number(above)) / Number(below)
  const value = sign * (minus === '-' ? -fraction : fraction)
  return finite(value, /[1-9]/.test(above + (whole ?? '')), {
    form: whole === undefined ? 'fraction' : 'mixed',
  })
}

function finite(
  value: number,
  hasDigits: boolean,
  how: Omit<Extract<NumberReading, { kind: 'number' }>, 'kind' | 'value'>,
): NumberReading {
  if (!Number.isFinite(value)) return invalid(TOO_LARGE)
  if (value === 0 && hasDigits) return invalid(TOO_SMALL)
  return { kind: 'number', value: value === 0 ? 0 : value, ...how }
}

function invalid(reason: Localized): NumberReading {
  return { kind: 'invalid', reason }
}

/** What to say where a number may be one of two and nobody can be asked at once. */
export function undecided(typed: string, [a, b]: readonly [number, number]): Localized {
  return {
    en: `${typed} can be read as ${a} or ${b}; write it with a point or without separators.`,
    zh: `${typed} 既可读作 ${a} 也可读作 ${b}，请使用小数点，不要使用分隔符。`,
    ko: `${typed}은(는) ${a} 또는 ${b}(으)로 읽을 수 있습니다. 소수점을 쓰거나 구분 기호를 빼 주세요.`,
  }
}

function notANumber(typed: string): Localized {
  const found = quote(typed)
  return {
    en: `${found} is not a number.`,
    zh: `${found} 不是数。`,
    ko: `${found} — 수가 아닙니다.`,
  }
}

const EMPTY = { en: 'Type a number.', zh: '请输入一个数。', ko: '수를 입력하세요.' }
const SEVERAL = {
  en: 'These are several numbers; type one.',
  zh: '这里有多个数，请只输入一个。',
  ko: '수가 여러 개입니다. 하나만 입력하세요.',
}
const BY_ZERO = {
  en: 'A fraction cannot have 0 below the line.',
  zh: '分母不能为 0。',
  ko: '분모는 0이 될 수 없습니다.',
}
const TOO_LARGE = {
  en: 'This number is too large to compute with.',
  zh: '这个数太大，无法计算。',
  ko: '너무 큰 수라서 계산할 수 없습니다.',
}
const TOO_SMALL = {
  en: 'This number is too close to 0 to compute with.',
  zh: '这个数太接近 0，无法计算。',
  ko: '0에 너무 가까워서 계산할 수 없습니다.',
}
const COMMA = {
  en: 'Read the comma as a decimal point.',
  zh: '逗号按小数点读取。',
  ko: '쉼표를 소수점으로 읽었습니다.',
}
const PERCENT = {
  en: 'Read as a percentage: divided by 100.',
  zh: '按百分数读取，已除以 100。',
  ko: '백분율로 읽어 100으로 나누었습니다.',
}
