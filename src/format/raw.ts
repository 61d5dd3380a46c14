import { localized, type Localized } from '../i18n/localized.ts'
import { FormatError } from './error.ts'

/** Cells as they were pasted, with the line of the text (from 1) where each row stands. */
export interface RawMatrix {
  readonly name?: string
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[]
  readonly flat?: true
}

/** A complaint about a line of the pasted text, and a cell of it (from 0) where that helps. */
export function atLine(line: number, reason: Localized, column?: number): FormatError {
  const cell = column === undefined ? undefined : column + 1
  const place = {
    en: `line ${line}${cell === undefined ? '' : `, number ${cell}`}`,
    zh: `第 ${line} 行${cell === undefined ? '' : `第 ${cell} 个数`}`,
    ko: `${line}행${cell === undefined ? '' : ` ${cell}번째 수`}`,
  }
  return new FormatError(
    '',
    localized((locale) => `${place[locale]}: ${reason[locale]}`),
  )
}
