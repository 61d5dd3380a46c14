import { formatTex } from '../../../derivation/number.ts'
import { localized, type Localized } from '../../../i18n/localized.ts'
import { tex, type Sign } from '../../../derivation/symbol.ts'
import type { Told } from '../told.ts'
import type { Place } from './changes.ts'

/** Words that several polls use. */

export const m = (sign: Sign): string => `$${tex(sign)}$`
export const weight = ({ letters }: Told, [l, j, i]: Place): string => m(letters.weight(l, j, i))
export const delta = ({ letters }: Told, [l, j, i]: Place): string =>
  `$\\Delta ${tex(letters.weight(l, j, i))}$`

/** A number in a sentence, set like the letters beside it. */
export const num = (value: number, digits: number): string => `$${formatTex(value, digits)}$`
/** `$w$` = 0.5, as one formula. */
export const equal = (symbol: string, value: number, digits: number): string =>
  `${symbol.slice(0, -1)} = ${formatTex(value, digits)}$`

/** Up to so many symbols are named one by one. */
const FEW = 4

/** Some symbols in a row; of many the first two and the last. */
export const row = (symbols: readonly string[]): Localized =>
  localized((locale) => {
    const comma = locale === 'zh' ? '、' : ', '
    const [first = '', second = ''] = symbols
    return symbols.length <= FEW
      ? symbols.join(comma)
      : [first, second, '…', symbols.at(-1)].join(comma)
  })

export const NONE: Localized = { en: 'None of them', zh: '一个也没有', ko: '하나도 없다' }
export const ALL: Localized = { en: 'All of them', zh: '全部', ko: '모두' }
