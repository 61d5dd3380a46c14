import type { Row, Segment } from '../../src/derivation/equation.ts'
import type { QuantityId } from '../../src/derivation/quantity.ts'
import { DEFAULT_OPTIONS, type Options } from '../../src/derivation/options.ts'
import lesson from '../../src/lessons/bp-update/index.ts'
import { practising } from '../../src/lessons/bp-update/practising.ts'
import type { Example } from '../../src/model/example.ts'
import { readAnswer, type NumberAnswer } from '../../src/practice/answer.ts'
import { problemOf, type Problem } from '../../src/practice/problem.ts'
import type { Sitting } from '../../src/practice/verdict.ts'
import { exampleOn } from '../model/misconceptions.ts'

/** The update of an example, as a problem to practise. */
export function updateOf(example: Example, choice: Partial<Options> = {}): Problem {
  const options = { ...DEFAULT_OPTIONS, ...choice }
  return problemOf(practising, example, options, lesson.derive(example, options))
}

export const central = (): Problem => updateOf(exampleOn('central'))

/** A typed number; throws where it is read as none. */
export function typed(text: string): NumberAnswer {
  const answer = readAnswer(text)
  if (answer.kind !== 'number') throw new TypeError(`${text} is not read as a number`)
  return answer
}

/** A reader of whom nothing is known. */
export const FRESH: Sitting = { earlier: new Map(), named: [], failed: new Set() }

export const segmentsOf = (rows: readonly Row[]): readonly Segment[] =>
  rows.flatMap((row) => (row.kind === 'known' ? [] : row.cells.flatMap((cell) => cell.segments)))

/** The quantities whose numbers are printed in some rows. */
export const numbersIn = (rows: readonly Row[]): readonly QuantityId[] =>
  segmentsOf(rows).flatMap((segment) => (segment.kind === 'number' ? [segment.quantity] : []))
