import { normalise } from './normalise.ts'
import { readNumber, type NumberReading } from './number.ts'

/** A name and a number that were written one after the other. */
export interface Statement {
  readonly name: string
  /** As it was written, without what closes the sentence. */
  readonly digits: string
  readonly reading: NumberReading
}

/**
 * The statements of one line: `w11 = 0.5`, `dE/dw11: -0.04`, `y 0.274`, `y ≈ f(0.274) = 0.274`, several parted by
 * commas or semicolons, or the cells of a spreadsheet, a LaTeX or a Markdown table. A part without a name or without a
 * number is handed back as it stands.
 */
export function statementsOf(line: string, isName: (name: string) => boolean): readonly Part[] {
  const cells = line
    .replace(/\\\\[\s$]*$/, '')
    .replace(/\\q?quad(?![a-z])/g, '\t')
    .split(/\t|&|\|/)
    .flatMap((cell) => normalise(cell).split(BETWEEN))
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '' && !/^[=:≈]$/.test(cell))
  const parts: Part[] = []
  for (let k = 0; k < cells.length; k++) {
    const cell = cells[k] ?? ''
    const whole = wholeStatement(cell, isName)
    const next = whole === undefined ? cells[k + 1] : undefined
    const reading = next === undefined ? undefined : numberIn(next)
    if (next !== undefined && reading !== undefined && !isNumber(cell)) {
      parts.push({ name: cell, digits: ended(next), reading })
      k++
    } else parts.push(whole ?? cell)
  }
  return parts
}

export type Part = Statement | string

/** Where one statement ends and the next begins: before a name that is followed by its own sign. */
const BETWEEN = /[;；]|[,，、]\s*(?=[\p{L}\\∂∇][^=≈:;]*[=≈:])/u

function wholeStatement(cell: string, isName: (name: string) => boolean): Statement | undefined {
  const [, name = '', tail = ''] = /^([^=≈:]+?)\s*[=≈:](?:.*[=≈:])?(.*)$/.exec(cell) ?? []
  if (name !== '') return { name, digits: ended(tail), reading: readNumber(ended(tail)) }
  const splits = [...cell.matchAll(/[\s,]+/g)].flatMap(({ index, 0: gap }): Statement[] => {
    const tail = ended(cell.slice(index + gap.length))
    const reading = numberIn(tail)
    return reading && index > 0 ? [{ name: cell.slice(0, index), digits: tail, reading }] : []
  })
  return splits.find((one) => isName(one.name)) ?? splits.find((one) => !isNumber(one.name))
}

function numberIn(text: string): NumberReading | undefined {
  const reading = readNumber(ended(text))
  return reading.kind === 'invalid' ? undefined : reading
}

const isNumber = (text: string) => numberIn(text) !== undefined

/** Without the stop or comma that ends a sentence. */
function ended(text: string): string {
  return text.trim().replace(/[.,;。、]+$/, '')
}
