import type { RawMatrix } from './raw.ts'

const NAMED = /^\s*([\p{L}_\\][\p{L}\p{N}_\\^{}().]*)\s*(?:[=:]|$)\s*(.*)$/u

/**
 * Matrices as a spreadsheet or a text editor holds them: a line per row, a blank line between matrices. A name may
 * stand on a line of its own or before an equals sign; it begins a new matrix.
 */
export function readTables(text: string): readonly RawMatrix[] {
  const matrices: RawMatrix[] = []
  let name: string | undefined
  let lines: { line: number; text: string }[] = []
  const finish = () => {
    if (lines.length > 0) matrices.push(table(name, lines))
    name = undefined
    lines = []
  }
  text.split('\n').forEach((content, index) => {
    const [, newName, rest = ''] = NAMED.exec(content) ?? []
    if (content.trim() === '' || newName !== undefined) finish()
    if (newName !== undefined) name = newName
    const row = newName === undefined ? content : rest
    if (row.trim() !== '') lines.push({ line: index + 1, text: row })
  })
  finish()
  return matrices.filter((matrix) => !isWeightAlone(matrix))
}

function table(
  name: string | undefined,
  lines: readonly { readonly line: number; readonly text: string }[],
): RawMatrix {
  const split = splitterFor(lines.map((line) => line.text).join('\n'))
  const rows = lines.map((row) => ({ line: row.line, cells: split(row.text) }))
  return name === undefined ? { rows } : { name, rows }
}

/** How the cells of a block are told apart: tabs, semicolons, commas or spaces, in this order. */
function splitterFor(block: string): (row: string) => readonly string[] {
  const by = (separator: RegExp) => (row: string) =>
    row
      .trim()
      .replace(separator.source === ',' ? /,$/ : /$^/, '')
      .split(separator)
      .map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'))
  if (block.includes('\t')) return by(/\t/)
  if (block.includes(';')) return by(/;/)
  // `0,6 0,2`: the commas are decimal where spaces separate and no point is in sight
  const decimalCommas = /\d[ ]+[-+−]?\d/.test(block) && !/,(?:\s|$)|\./m.test(block)
  return block.includes(',') && !decimalCommas ? by(/,/) : by(/\s+/)
}

/** `w11 = 0.5` says one weight, not a matrix. */
function isWeightAlone({ name, rows }: RawMatrix): boolean {
  return (
    rows.length === 1 && rows[0]?.cells.length === 1 && /^[vwa]_?\{?\d{2}\}?$/i.test(name ?? '')
  )
}
