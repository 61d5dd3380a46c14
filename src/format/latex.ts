import { placeOf } from './error.ts'
import { atLine, type RawMatrix } from './raw.ts'

const BEGIN = /\\begin\s*\{([a-zA-Z]*matrix\*?|array)\}(?:\s*\[[^\]]*\])?(\s*\{[^{}]*\})?/g
const NAME =
  /([A-Za-z\\][A-Za-z0-9\\{}()^_']{0,60}?)\s*&?\s*:?=\s*&?\s*(?:\\left\s*\\?[([|.{]\s*)?$/
const TRANSPOSED =
  /^\s*(?:\\right\s*\\?[)\]|.}]\s*)?\^\s*\{?\s*(?:T\b|\\top|\\intercal|\\mathsf|\\mathrm)/

/** Matrices as LaTeX environments: `W_1 = \begin{pmatrix} 0.6 & 0.2 \\ 0.1 & 0.7 \end{pmatrix}`. */
export function readLatex(text: string): readonly RawMatrix[] {
  const matrices: RawMatrix[] = []
  let before = 0
  for (const match of text.matchAll(BEGIN)) {
    const [opening, environment = ''] = match
    const closing = `\\end{${environment}}`
    const start = match.index + opening.length
    const end = text.indexOf(closing, start)
    const { line } = placeOf(text, match.index)
    if (end < 0) throw atLine(line, unclosed(environment))
    const rows = rowsOf(text.slice(start, end), line)
    if (rows.length === 0) throw atLine(line, EMPTY)
    const [, name] =
      NAME.exec(unspaced(text.slice(Math.max(before, match.index - 80), match.index))) ?? []
    before = end + closing.length
    const flipped = TRANSPOSED.test(text.slice(before, before + 40)) ? transposeCells(rows) : rows
    matrices.push(name === undefined ? { rows: flipped } : { name, rows: flipped })
  }
  return matrices
}

/** Without the spaces and dollar signs that stand between one formula and the next. */
function unspaced(text: string): string {
  return text.replace(/\\q?quad(?![a-z])|\\[,;:! ]|\$/g, ' ')
}

function rowsOf(body: string, line: number): RawMatrix['rows'] {
  const rows = body.split(/\\\\(?:\s*\[[^\]]*\])?|\\cr(?![a-z])/)
  let current = line
  return rows.flatMap((row) => {
    const first = current + (/^\s*/.exec(row)?.[0].split('\n').length ?? 1) - 1
    current += row.split('\n').length - 1
    const cells = row.replace(/\\hline|%.*$/gm, '').split('&')
    return cells.length === 1 && cells[0]?.trim() === ''
      ? []
      : [{ line: first, cells: cells.map((cell) => cell.trim()) }]
  })
}

function transposeCells(rows: RawMatrix['rows']): RawMatrix['rows'] {
  const width = Math.max(...rows.map((row) => row.cells.length))
  return Array.from({ length: width }, (_, c) => ({
    line: rows[0]?.line ?? 1,
    cells: rows.map((row) => row.cells[c] ?? ''),
  }))
}

function unclosed(environment: string) {
  const end = `\\end{${environment}}`
  return {
    en: `the matrix that begins here is not closed; expected ${end}.`,
    zh: `此处开始的矩阵没有结束，缺少 ${end}。`,
    ko: `여기서 시작한 행렬이 닫히지 않았습니다. ${end}가 필요합니다.`,
  }
}

const EMPTY = {
  en: 'expected numbers; found an empty matrix.',
  zh: '应为数，实际为空矩阵。',
  ko: '수가 필요한데 빈 행렬입니다.',
}
