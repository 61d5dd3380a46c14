import { describe, expected, FormatError } from './error.ts'
import { oneOf, version } from './issue.ts'

/** Readers of the parts of an address. Each throws a FormatError that names its parameter. */
type Query = Readonly<Record<string, string>>

export function checkVersion(text: string | undefined): void {
  if (text === undefined || text === '1') return
  throw new FormatError('v', version(/^\d{1,9}$/.test(text) ? Number(text) : text))
}

export function readText(query: Query, name: string): string | undefined {
  const text = query[name]
  if (text !== undefined && (text === '' || text.length > 200))
    throw new FormatError(
      name,
      expected({ en: 'a short name', zh: '简短的名称', ko: '짧은 이름' }, describe(text)),
    )
  return text
}

export function readCount(
  query: Query,
  name: string,
  least: number,
  most: number,
): number | undefined {
  const text = query[name]
  if (text === undefined) return undefined
  const value = /^\d{1,6}$/.test(text) ? Number(text) : NaN
  if (value >= least && value <= most) return value
  throw new FormatError(
    name,
    expected(
      {
        en: `a whole number from ${least} to ${most}`,
        zh: `${least} 到 ${most} 的整数`,
        ko: `${least}부터 ${most}까지의 정수`,
      },
      describe(text),
    ),
  )
}

export function readChoice<T extends string>(
  query: Query,
  name: string,
  options: readonly T[],
): T | undefined {
  const text = query[name]
  const chosen = options.find((option) => option === text)
  if (text === undefined || chosen !== undefined) return chosen
  const list = options.join(', ')
  throw new FormatError(name, expected(oneOf(list), describe(text)))
}
