import { expected, FormatError, quote } from './error.ts'

/** The readable text of parameters: `w1=0.6,0.2;0.1,0.7&eta=1`. Only ASCII. */
export function writeQuery(params: Readonly<Record<string, string>>): string {
  return Object.entries(params)
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .join('&')
}

/** Reads `writeQuery` back. Throws a FormatError that names the parameter. */
export function readQuery(text: string): Readonly<Record<string, string>> {
  const names = new Set<string>()
  const entries = text
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair): readonly [string, string] => {
      const cut = pair.indexOf('=')
      const written = cut < 0 ? pair : pair.slice(0, cut)
      const name = decode(written, written)
      if (cut < 0) throw new FormatError(shown(name), NO_VALUE)
      if (names.has(name)) throw new FormatError(shown(name), TWICE)
      names.add(name)
      return [name, decode(pair.slice(cut + 1), name)]
    })
  // fromEntries makes properties of its own, also of `__proto__`
  return Object.fromEntries(entries)
}

/** Percent-encoded, but for the marks that keep lists of numbers legible and that links may carry as they are. */
export function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(
    /%(?:2C|3B|3A|2F)/g,
    (code) => ({ '%2C': ',', '%3B': ';', '%3A': ':' })[code] ?? '/',
  )
}

/** Throws a FormatError that names the parameter where a percent sign is not followed by an encoded character. */
export function decode(text: string, name: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    throw new FormatError(shown(name), DAMAGED)
  }
}

/** The name of a parameter as a message shows it: as it is, or in quotes where it is no plain name. */
export function shown(name: string): string {
  return /^[\w.]{1,40}$/.test(name) ? name : quote(name)
}

export function unknownParameter(name: string): FormatError {
  return new FormatError(shown(name), {
    en: 'this link has a parameter that the program does not know.',
    zh: '链接中有程序无法识别的参数。',
    ko: '프로그램이 알지 못하는 매개변수가 링크에 있습니다.',
  })
}

const NO_VALUE = expected({ en: 'a value after =', zh: '= 之后的值', ko: '= 뒤의 값' })
const TWICE = {
  en: 'this parameter stands in the link twice; expected it once.',
  zh: '链接中此参数出现了两次，应只出现一次。',
  ko: '링크에 이 매개변수가 두 번 나옵니다. 한 번만 있어야 합니다.',
}
const DAMAGED = {
  en: 'this part of the link is damaged; expected text in percent-encoding.',
  zh: '链接的这一部分已损坏，应为百分号编码的文本。',
  ko: '링크의 이 부분이 손상되었습니다. 퍼센트 인코딩된 텍스트가 필요합니다.',
}
