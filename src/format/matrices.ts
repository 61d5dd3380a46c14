import { at } from '../engine/at.ts'
import { readBrackets } from './brackets.ts'
import { FormatError } from './error.ts'
import { readLatex } from './latex.ts'
import { readNumber, undecided } from './number.ts'
import { atLine, type RawMatrix } from './raw.ts'
import { readTables } from './tables.ts'

/** A pasted table of numbers. */
export interface Matrix {
  readonly name?: string
  readonly rows: readonly (readonly number[])[]
  /** Written as a list without rows, such as `[0.2, 0.3]`: a vector rather than a matrix of one row. */
  readonly flat?: true
}

const LONGEST = 100_000

/**
 * The matrices in a pasted text: blocks of a spreadsheet or CSV file, Python, NumPy or MATLAB lists, or LaTeX
 * environments, in the order in which they stand there. Throws a FormatError that names the line, or the row of the
 * matrix, and what was expected.
 */
export function readMatrices(text: string): readonly Matrix[] {
  if (text.length > LONGEST) throw new FormatError('', TOO_LONG)
  const plain = text
    .replace(/\r\n?/g, '\n')
    .replace(/[［］（）；，＝：｛｝]/g, (wide) => wide.normalize('NFKC'))
    .replaceAll('、', ',')
  const raw = /\\begin\s*\{/.test(plain)
    ? readLatex(plain)
    : plain.includes('[')
      ? readBrackets(plain)
      : readTables(plain)
  if (raw.length === 0) throw new FormatError('', NOTHING)
  return raw.map(numbersOf)
}

function numbersOf(raw: RawMatrix, index: number): Matrix {
  const width = at(raw.rows, 0).cells.length
  const rows = raw.rows.map(({ line, cells }, r) => {
    if (cells.length !== width) throw ragged(raw.name ?? String(index + 1), r, width, cells.length)
    return cells.map((cell, c) => numberOf(cell, line, c))
  })
  return {
    ...(raw.name !== undefined && { name: raw.name }),
    rows,
    ...(raw.flat && { flat: raw.flat }),
  }
}

function numberOf(cell: string, line: number, column: number): number {
  const reading = readNumber(cell)
  if (reading.kind === 'number') return reading.value
  if (reading.kind === 'invalid') {
    const reason = cell.trim() === '' ? EMPTY_CELL : reading.reason
    throw atLine(line, reason, column)
  }
  throw atLine(line, undecided(cell.trim(), reading.readings), column)
}

function ragged(matrix: string, row: number, width: number, found: number): FormatError {
  return new FormatError('', {
    en: `matrix ${matrix}, row ${row + 1}: expected ${width} numbers, as in row 1; found ${found}.`,
    zh: `矩阵 ${matrix} 第 ${row + 1} 行：应与第 1 行同为 ${width} 个数，实际为 ${found} 个。`,
    ko: `행렬 ${matrix}의 ${row + 1}행: 1행과 같이 수 ${width}개가 필요한데 ${found}개입니다.`,
  })
}

const EMPTY_CELL = {
  en: 'expected a number; found nothing.',
  zh: '应为数，实际为空。',
  ko: '수가 필요한데 비어 있습니다.',
}
const NOTHING = {
  en: 'there is no matrix here; expected rows of numbers, Python lists or LaTeX matrices.',
  zh: '没有找到矩阵，应为成行的数、Python 列表或 LaTeX 矩阵。',
  ko: '행렬이 없습니다. 수로 된 행, Python 리스트 또는 LaTeX 행렬이 필요합니다.',
}
const TOO_LONG = {
  en: `this text is too long; expected at most ${LONGEST} characters.`,
  zh: `内容过长，最多 ${LONGEST} 个字符。`,
  ko: `내용이 너무 깁니다. 최대 ${LONGEST}자까지 읽을 수 있습니다.`,
}
