import { FormatError, placeOf, quote } from './error.ts'

/**
 * Reads JSON. Throws a FormatError that names line and column of the first character that does not fit; what
 * `JSON.parse` itself says differs from one browser to the next.
 */
export function parseJson(text: string): unknown {
  const plain = text.startsWith('\uFEFF') ? text.slice(1) : text
  try {
    return JSON.parse(plain) as unknown
  } catch {
    throw complaint(plain, firstMisfit(plain))
  }
}

function complaint(text: string, position: number): FormatError {
  if (text.trim() === '')
    return new FormatError('', {
      en: 'the text is empty; expected JSON.',
      zh: '内容为空，应为 JSON。',
      ko: '내용이 비어 있습니다. JSON이 필요합니다.',
    })
  const { line, column } = placeOf(text, position)
  const found = /^[\p{L}\d_+.-]+|^./u.exec(text.slice(position, position + 40))?.[0]
  const where = {
    en: `line ${line}, column ${column}`,
    zh: `第 ${line} 行第 ${column} 列`,
    ko: `${line}행 ${column}열`,
  }
  if (found === undefined || position >= text.length)
    return new FormatError('', {
      en: `this is not valid JSON: the text ends too early, at ${where.en}.`,
      zh: `JSON 不完整：内容在${where.zh}处提前结束。`,
      ko: `올바른 JSON이 아닙니다. ${where.ko}에서 내용이 끝나 버립니다.`,
    })
  const shown = quote(found)
  const isNumberWord = /^[+-]?(NaN|Infinity|nan|inf)/.test(found)
  return new FormatError('', {
    en: `this is not valid JSON: ${shown} does not fit at ${where.en}${isNumberWord ? '; only finite numbers can be read' : ''}.`,
    zh: `JSON 有误：${where.zh}处的 ${shown} 不合语法${isNumberWord ? '，只能读取有限的数' : ''}。`,
    ko: `올바른 JSON이 아닙니다. ${where.ko}의 ${shown} 부분이 문법에 맞지 않습니다.${isNumberWord ? ' 유한한 수만 읽을 수 있습니다.' : ''}`,
  })
}

const SPACE = /[ \t\n\r]*/y
const SCALAR =
  /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])|(?:true|false|null)(?!\w)/y
const NAME = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y

/** Where a text stops being the beginning of a JSON value. Keeps its own stack, so that no nesting is too deep. */
function firstMisfit(text: string): number {
  const open: ('[' | '{')[] = []
  let position = 0
  const eat = (pattern: RegExp) => {
    pattern.lastIndex = position
    const match = pattern.exec(text)
    if (match) position = pattern.lastIndex
    return match !== null
  }
  const eatCharacter = (character: string) => {
    eat(SPACE)
    if (text[position] !== character) return false
    position++
    return true
  }
  const eatName = () => {
    eat(SPACE)
    return eat(NAME) && eatCharacter(':')
  }
  for (;;) {
    // one value, or the opening of one
    eat(SPACE)
    if (eatCharacter('[')) {
      open.push('[')
      if (!eatCharacter(']')) continue
      open.pop()
    } else if (eatCharacter('{')) {
      open.push('{')
      if (!eatCharacter('}')) {
        if (!eatName()) return position
        continue
      }
      open.pop()
    } else if (!eat(SCALAR)) return position
    // whatever closes after it
    for (;;) {
      const inside = open.at(-1)
      if (inside === undefined) {
        eat(SPACE)
        return position
      }
      if (eatCharacter(',')) {
        if (inside === '{' && !eatName()) return position
        break
      }
      if (!eatCharacter(inside === '[' ? ']' : '}')) return position
      open.pop()
    }
  }
}
