import { placeOf } from './error.ts'
import { atLine, type RawMatrix } from './raw.ts'

/** A list as written: its inner lists, and the text that stands between them. */
interface List {
  readonly start: number
  readonly end: number
  readonly lists: readonly List[]
  readonly text: string
}

/** What may stand between a name and its list: `= np.array(`, `: torch.tensor(`. */
const NAME = /['"]?([\p{L}_][\p{L}\p{N}_.]*)['"]?\s*[=:,]\s*(?:[\p{L}_][\p{L}\p{N}_.]*\s*\(\s*)*$/u
const DEEPEST = 4

/** Matrices as lists in brackets: `W1 = [[0.6, 0.2], [0.1, 0.7]]`, NumPy's print, `[0.6 0.2; 0.1 0.7]`. */
export function readBrackets(text: string): readonly RawMatrix[] {
  const matrices: RawMatrix[] = []
  let position = 0
  for (;;) {
    const start = text.indexOf('[', position)
    if (start < 0) return matrices
    const name = NAME.exec(text.slice(Math.max(position, start - 80), start))?.[1]
    const list = readList(text, start, 1)
    const found = matricesOf(list, text)
    matrices.push(
      ...(name !== undefined && found.length === 1 ? found.map((m) => ({ name, ...m })) : found),
    )
    position = list.end
  }
}

function readList(text: string, start: number, depth: number): List {
  if (depth > DEEPEST) throw atLine(placeOf(text, start).line, TOO_DEEP)
  const lists: List[] = []
  let own = ''
  let position = start + 1
  for (;;) {
    const next = /[[\]]/.exec(text.slice(position))
    if (!next) throw atLine(placeOf(text, start).line, UNCLOSED)
    own += text.slice(position, position + next.index)
    position += next.index
    if (text[position] === ']') return { start, end: position + 1, lists, text: own }
    const inner = readList(text, position, depth + 1)
    lists.push(inner)
    position = inner.end
  }
}

function matricesOf(list: List, text: string): readonly RawMatrix[] {
  const { line } = placeOf(text, list.start)
  if (list.lists.length === 0) {
    const rows = list.text.split(';').filter((row) => row.trim() !== '')
    if (rows.length === 0) throw atLine(line, EMPTY)
    const raw = rows.map((row) => ({ line, cells: cellsOf(row) }))
    return [rows.length === 1 ? { rows: raw, flat: true } : { rows: raw }]
  }
  if (/[^\s,;()]/.test(list.text.replace(/[\p{L}_][\p{L}\p{N}_.]*(?=\s*\()/gu, '')))
    throw atLine(line, MIXED)
  if (list.lists.some((inner) => inner.lists.length > 0))
    return list.lists.flatMap((inner) => matricesOf(inner, text))
  return [
    {
      rows: list.lists.map((inner) => ({
        line: placeOf(text, inner.start).line,
        cells: cellsOf(inner.text),
      })),
    },
  ]
}

function cellsOf(row: string): readonly string[] {
  const trimmed = row.trim().replace(/,$/, '')
  return trimmed.split(trimmed.includes(',') ? /\s*,\s*/ : /\s+/)
}

const UNCLOSED = {
  en: 'the list that begins here is not closed; expected a ].',
  zh: '此处开始的列表没有结束，缺少 ]。',
  ko: '여기서 시작한 리스트가 닫히지 않았습니다. ]가 필요합니다.',
}
const TOO_DEEP = {
  en: `lists stand more than ${DEEPEST} deep; expected matrices as lists of rows.`,
  zh: `列表嵌套超过 ${DEEPEST} 层，矩阵应写成行的列表。`,
  ko: `리스트가 ${DEEPEST}단계보다 깊습니다. 행렬은 행의 리스트여야 합니다.`,
}
const EMPTY = {
  en: 'expected numbers; found an empty list.',
  zh: '应为数，实际为空列表。',
  ko: '수가 필요한데 빈 리스트입니다.',
}
const MIXED = {
  en: 'expected rows or numbers; found both in one list.',
  zh: '列表中应全为行或全为数，实际两者混杂。',
  ko: '한 리스트에는 행만 또는 수만 있어야 하는데 섞여 있습니다.',
}
