import { describe, expected, FormatError } from '../format/error.ts'
import { oneOf } from '../format/issue.ts'

/** One of the options of the command line; the first where nothing was asked for. */
export function choose<T extends string>(
  name: string,
  text: string | undefined,
  options: readonly [T, ...T[]],
): T {
  if (text === undefined) return options[0]
  const chosen = options.find((option) => option === text)
  if (chosen !== undefined) return chosen
  throw new FormatError(name, expected(oneOf(options.join(', ')), describe(text)))
}

/** A whole number from 1; 1 where nothing was asked for. */
export function count(name: string, text: string | undefined, most: number): number {
  if (text === undefined) return 1
  const value = /^\d{1,9}$/.test(text) ? Number(text) : 0
  if (value >= 1 && value <= most) return value
  throw new FormatError(
    name,
    expected(
      {
        en: `a whole number from 1 to ${most}`,
        zh: `1 到 ${most} 的整数`,
        ko: `1부터 ${most}까지의 정수`,
      },
      describe(text),
    ),
  )
}
