import { describe, expected, FormatError } from './error.ts'
import { shown } from './query.ts'

export function readRows(text: string, name: string): readonly (readonly number[])[] {
  return text
    .replace(/;$/, '')
    .split(';')
    .map((row) => row.split(',').map((part) => readLinkNumber(part, name)))
}

export function readBiases(text: string, name: string): readonly number[] | null {
  return text === 'none' ? null : text.split(',').map((part) => readLinkNumber(part, name))
}

/** The numbers of a link are those that we write; nothing here is guessed. */
export function readLinkNumber(text: string, name: string): number {
  const value = /^-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text) ? Number(text) : NaN
  if (!Number.isFinite(value))
    throw new FormatError(
      shown(name),
      expected({ en: 'a number', zh: '数', ko: '수' }, describe(text)),
    )
  return value
}

export function readOptimizer(text: string, name: string) {
  const [kind = '', momentum] = text.split(':', 2)
  if (momentum === undefined) return { kind }
  return { kind, momentum: readLinkNumber(momentum, name) }
}

export function readFlag(text: string, name: string): boolean {
  if (text !== '0' && text !== '1')
    throw new FormatError(
      name,
      expected({ en: '0 or 1', zh: '0 或 1', ko: '0 또는 1' }, describe(text)),
    )
  return text === '1'
}
