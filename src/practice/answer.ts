import { format, MAX_DIGITS } from '../derivation/number.ts'
import type { QuantityId } from '../derivation/quantity.ts'
import { quote } from '../format/error.ts'
import { readNumber, type NumberReading } from '../format/number.ts'
import { everywhere, localized, type Localized } from '../i18n/localized.ts'
import { readArithmetic } from './arithmetic.ts'

/** A number as it was typed: in digits, as a fraction, or as a calculation. */
export interface NumberAnswer {
  readonly kind: 'number'
  readonly value: number
  /** A fraction or a calculation stands for one number, digits for all that round to them. */
  readonly exact: boolean
  /** Digits after the point and significant digits as typed; exact forms have none. */
  readonly decimals?: number
  readonly significant?: number
  readonly form: Extract<NumberReading, { kind: 'number' }>['form'] | 'expression'
  /** A calculation in plain letters: its structure helps to see what was done. */
  readonly text?: string
  /** How it was read, where that may surprise. */
  readonly note?: Localized
}

/** What a reader has typed into a blank. Only a number is an attempt. */
export type Answer =
  | NumberAnswer
  | { readonly kind: 'ask'; readonly readings: readonly [number, number] }
  /** `b1 = 0.18` where another quantity is asked for. */
  | { readonly kind: 'other'; readonly quantity: QuantityId }
  | { readonly kind: 'invalid'; readonly reason: Localized }

/** What a name before an equals sign is: that of the blank (`own`), of another quantity, or of none. */
export type NameOf = (name: string) => QuantityId | undefined

/**
 * Reads an answer: a number in any spelling, or a calculation, which counts by what it comes to. Of
 * `Δw11 = 0.226 · 0.18 = 0.04068` the first part is a name, and the last is the answer.
 */
export function readAnswer(typed: string, isOwnName?: NameOf): Answer {
  const parts = typed.split(EQUALS).filter((part) => part.trim() !== '')
  const value = readValue(parts.at(-1) ?? '')
  const [name = ''] = parts
  if (parts.length < 2 || !isOwnName || readValue(name).kind !== 'invalid') return value
  const owner = isOwnName(name.trim())
  if (owner === 'own') return value
  if (owner !== undefined) return { kind: 'other', quantity: owner }
  // a rule may stand there too, as in `g1 * b1 = 0.04068`
  return OPERATION.test(name) ? value : { kind: 'invalid', reason: unknown(name.trim()) }
}

const EQUALS = /[=＝≈]|\\approx(?![a-z])/
const OPERATION = /[-+−*×·⋅/÷()\s](?=.*\S)/

function readValue(typed: string): Answer {
  const reading = readNumber(typed)
  if (reading.kind === 'number') {
    const { name: _, ...number } = reading
    return { ...number, exact: number.decimals === undefined }
  }
  if (reading.kind === 'ask') return reading
  const arithmetic = readArithmetic(typed)
  if (arithmetic?.kind !== 'value') return arithmetic ?? reading
  const { value, text } = arithmetic
  return { kind: 'number', value, exact: true, form: 'expression', text }
}

/** How an answer has been read, in a line below it: `= 0.54068`. Nothing to say of a name. */
export function preview(answer: Answer): Localized | undefined {
  if (answer.kind === 'invalid') return answer.reason
  if (answer.kind === 'other') return undefined
  if (answer.kind === 'ask') return which(answer.readings)
  const { value, note } = answer
  const number = `= ${format(value, MAX_DIGITS)}`
  return note ? localized((l) => `${number} — ${note[l]}`) : everywhere(number)
}

function which(readings: readonly [number, number]): Localized {
  const [a, b] = [format(readings[0], MAX_DIGITS), format(readings[1], MAX_DIGITS)]
  return {
    en: `Do you mean ${a} or ${b}?`,
    zh: `你指的是 ${a} 还是 ${b}？`,
    ko: `${a}, ${b} 중 어느 수를 뜻하나요?`,
  }
}

function unknown(name: string): Localized {
  const shown = quote(name)
  return {
    en: `Nothing here is called ${shown}.`,
    zh: `这里没有叫 ${shown} 的量。`,
    ko: `여기에 없는 이름입니다: ${shown}`,
  }
}
