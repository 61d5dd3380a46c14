import { describe, expect, it } from 'vitest'
import {
  indexOf,
  isOpen,
  isRowShown,
  next,
  PACES,
  partsOf,
  previous,
  type Pace,
  type Position,
} from '../../src/derivation/parts.ts'
import type { Row } from '../../src/derivation/equation.ts'
import { at } from '../../src/derivation/at.ts'
import { preset, stepOf, told } from '../lessons/examples.ts'

const { steps } = told(preset('mazur'))

/** Every part of every step, in order. */
const parts = (pace: Pace): readonly Position[] =>
  steps.flatMap((step) =>
    Array.from({ length: partsOf(step, pace) }, (_, part) => ({ step: step.id, part })),
  )

describe.each(PACES)('%s', (pace) => {
  const all = parts(pace)

  it('walks through every part once and stays at the end', () => {
    let position: Position = { step: 'task', part: 0 }
    const seen = [position]
    for (let press = 1; press < all.length; press++) {
      position = next(steps, position, pace)
      seen.push(position)
    }
    expect(seen).toEqual(all)
    expect(next(steps, position, pace)).toEqual(position)
  })

  it('walks the same way back and stays at the start', () => {
    for (const [k, position] of all.entries())
      expect(previous(steps, position, pace)).toEqual(all[Math.max(0, k - 1)])
  })

  it('shows more with every part, and all of a step in its last', () => {
    for (const step of steps) {
      const counts = Array.from(
        { length: partsOf(step, pace) },
        (_, part) => step.rows.filter((__, row) => isRowShown(step, row, part, pace)).length,
      )
      expect(counts).toEqual([...new Set(counts)].toSorted((a, b) => a - b))
      expect(counts.at(-1)).toBe(step.rows.length)
      expect(isOpen(step, counts.length - 1, pace)).toBe(true)
      expect(isOpen(step, counts.length - 2, pace)).toBe(false)
    }
  })
})

describe('two presses', () => {
  it('show the symbols, then the numbers', () => {
    const step = stepOf(told(preset('homework')), 'path')
    const shown = (part: number) =>
      step.rows
        .filter((_: Row, row) => isRowShown(step, row, part, 'two-presses'))
        .map(({ kind }) => kind)
    expect(shown(0)).toEqual(['chain', 'rule'])
    expect(shown(1)).toEqual(['chain', 'rule', 'numbers', 'known', 'result'])
  })

  it('are one for a step without equations', () => {
    expect(partsOf(at(steps, 0), 'two-presses')).toBe(1)
  })
})

it('begins anew where a link names a step that is not there', () => {
  expect(indexOf(steps, 'no such step')).toBe(0)
  expect(indexOf(steps, 'loss')).toBe(5)
})
