import { numbered } from '../../derivation/kit/spec.ts'
import { localized, type Locale, type Localized } from '../../i18n/localized.ts'
import { NAME } from './words.ts'

/** `map 3`, or the input. */
export const mapName = (l: number): Localized =>
  l === 0
    ? { en: 'the input', zh: '输入', ko: '입력' }
    : { en: `map ${l}`, zh: `特征图 ${l}`, ko: `맵 ${l}` }

export const layerName = (l: number): Localized => ({
  en: `layer ${l}`,
  zh: `第 ${l} 层`,
  ko: `${l}번째 층`,
})

type Letter = 'n' | 'a' | 'b' | 'k' | 's' | 'p' | 'j' | 'r' | 'c' | 'd'

/** `first cell seen on map 3`, `jump after layer 3`: what a letter with an index stands for. */
export function nameOf(letter: Letter, l: number): Localized {
  switch (letter) {
    case 'k':
    case 's':
    case 'p':
      return numbered(NAME[letter], l)
    case 'n':
    case 'a':
    case 'b':
      return l === 0 && letter === 'n' ? INPUT : joined(NAME[letter], mapName(l), ON[letter])
    default:
      return joined(NAME[letter], layerName(l), AFTER)
  }
}

/** Chinese sets a space between a number and the word that follows. */
export const apart = (name: string): string => (/\d$/.test(name) ? `${name} ` : name)

/** What, where, and the word between: English puts the place last, the others first. */
function joined(what: Localized, where: Localized, between: Localized): Localized {
  return localized((locale: Locale) =>
    locale === 'en'
      ? `${what.en} ${between.en} ${where.en}`
      : `${locale === 'zh' ? apart(where.zh) : where.ko}${between[locale]}${what[locale]}`,
  )
}

const INPUT: Localized = { en: 'input size', zh: '输入大小', ko: '입력 크기' }
const SEEN: Localized = { en: 'on', zh: '上', ko: '에서 보는 ' }
const ON = { n: { en: 'of', zh: '的', ko: '의 ' }, a: SEEN, b: SEEN } as const
const AFTER: Localized = { en: 'after', zh: '后的', ko: ' 뒤의 ' }
