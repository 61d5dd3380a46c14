import type { SheetLine } from '../derivation/sheet.ts'
import { localized, type Localized } from '../i18n/localized.ts'
import { quote } from './error.ts'
import type { Named } from './naming.ts'
import { readNumber, undecided } from './number.ts'
import { printedOf } from './printed.ts'
import { statementsOf, type Part } from './statement.ts'

type Naming = (name: string) => Named

const MOST_LINES = 400
/** Rules of a table, and what opens and closes it. */
const DECORATION =
  /^(?:[\s|:\-+=_*#]*|\s*\\(?:begin|end|hline|toprule|midrule|bottomrule)\b.*|```.*)$/

/**
 * What each line of a typed or pasted table of values says. Nothing is guessed: a name that is unknown or fits several
 * quantities, and a number that cannot be read, come back as refused, with the reason.
 */
export function readSheet(text: string, named: Naming): readonly SheetLine[] {
  const isName = (name: string) => named(name).kind !== 'none'
  const lines = text.split(/\r\n|[\n\r]/)
  const rows = lines.slice(0, MOST_LINES).flatMap((content, k) => {
    const parts = DECORATION.test(content) ? [] : statementsOf(content, isName)
    return parts.length === 0 ? [] : [{ line: k + 1, parts }]
  })
  const read: SheetLine[] = []
  for (let k = 0; k < rows.length; k++) {
    const [row, next] = [rows[k], rows[k + 1]]
    const columns = row && next && columnsOf(row.parts, next.parts, isName)
    const { line, parts } = (columns ? next : row) ?? { line: k + 1, parts: [] }
    for (const part of columns ?? parts) read.push(lineOf(line, part, named))
    if (columns) k++
  }
  if (lines.length > MOST_LINES)
    read.push({ kind: 'refused', line: MOST_LINES + 1, text: '…', reason: TOO_LONG })
  return read
}

/** A row of names above a row of numbers, column by column. */
function columnsOf(
  names: readonly Part[],
  numbers: readonly Part[],
  isName: (name: string) => boolean,
): readonly Part[] | undefined {
  if (names.length < 2 || names.length !== numbers.length) return undefined
  const columns = names.flatMap((name, k) => {
    const digits = numbers[k]
    if (typeof name !== 'string' || typeof digits !== 'string') return []
    const reading = readNumber(digits)
    return reading.kind === 'invalid' ? [] : [{ name, digits, reading }]
  })
  return columns.length === names.length && columns.some(({ name }) => isName(name))
    ? columns
    : undefined
}

function lineOf(line: number, part: Part, named: Naming): SheetLine {
  const refused = (text: string, reason: Localized): SheetLine => ({
    kind: 'refused',
    line,
    text,
    reason,
  })
  if (typeof part === 'string') return refused(part, INCOMPLETE)
  const { name, digits, reading } = part
  const meaning = named(name)
  const text = `${name} = ${digits}`
  if (meaning.kind === 'none') return refused(text, unknown(name))
  if (meaning.kind === 'several') return refused(text, several(name, meaning.ids))
  if (reading.kind === 'ask') return refused(text, undecided(digits, reading.readings))
  if (reading.kind === 'invalid') return refused(text, reading.reason)
  const printed = printedOf(digits, reading)
  return {
    kind: 'value',
    line,
    name,
    printed,
    quantity: meaning.id,
    ...(reading.note && { note: reading.note }),
  }
}

function unknown(name: string): Localized {
  const found = quote(name)
  return {
    en: `Nothing in this example is called ${found}.`,
    zh: `本例中没有名为 ${found} 的量。`,
    ko: `이 예제에 ${found}(이)라는 양이 없습니다.`,
  }
}

const SHOWN = 4

function several(name: string, ids: readonly string[]): Localized {
  const found = quote(name)
  const list = localized((locale) => {
    const more = ids.length > SHOWN ? ['…'] : []
    return [...ids.slice(0, SHOWN), ...more].join(locale === 'zh' ? '、' : ', ')
  })
  return {
    en: `${found} can mean several numbers; write one of ${list.en}.`,
    zh: `${found} 可能指多个量，请写成其中之一：${list.zh}。`,
    ko: `${found} — 여러 양을 뜻할 수 있습니다. 다음 중 하나로 쓰세요: ${list.ko}.`,
  }
}

const INCOMPLETE: Localized = {
  en: 'Expected a name and a number, such as E = 0.5.',
  zh: '应为名称和数，例如 E = 0.5。',
  ko: 'E = 0.5처럼 이름과 수가 필요합니다.',
}
const TOO_LONG: Localized = {
  en: `Only the first ${MOST_LINES} lines are read.`,
  zh: `只读取前 ${MOST_LINES} 行。`,
  ko: `처음 ${MOST_LINES}행까지만 읽습니다.`,
}
