/** A slope that is measured by two values: a reader who works with the numbers on the page finds it. */
import { describe, expect, it } from 'vitest'
import type { Derivation } from '../../src/derivation/lesson.ts'
import { DEFAULT_DIGITS, shown } from '../../src/derivation/number.ts'
import { DEFAULT_OPTIONS } from '../../src/derivation/options.ts'
import { valueOf } from '../../src/derivation/quantity.ts'
import { openLessons } from '../../src/lessons/index.ts'
import { cellsOf } from '../../src/practice/rows.ts'

const CASES = (await openLessons()).flatMap((lesson) =>
  [{ id: 'defaults', params: lesson.defaults }, ...lesson.presets].flatMap(({ id, params }) => {
    const derivation = lesson.derive(params, DEFAULT_OPTIONS)
    const quotients = quotientsIn(derivation)
    return quotients.length > 0 ? [{ name: `${lesson.id}, ${id}`, derivation, quotients }] : []
  }),
)

/** The numbers of each line `(up − down) / (2 · h)`, as they are written, and what it comes to. */
function quotientsIn({ steps, quantities }: Derivation) {
  return steps.flatMap(({ rows }) =>
    rows.flatMap((row, k) => {
      const after = rows[k + 1]
      if (row.kind !== 'numbers' || after?.kind !== 'result') return []
      const tex = cellsOf([row]).flatMap(({ segments }) =>
        segments.flatMap((segment) => (segment.kind === 'tex' ? [segment.tex] : [])),
      )
      if (!/^\\bigl\(.*\\bigr\)\(2 ?\\cdot\)$/.test(tex.join(''))) return []
      const numbers = cellsOf([row, after]).flatMap(({ segments }) =>
        segments.flatMap((segment) => (segment.kind === 'number' ? [segment] : [])),
      )
      return [
        numbers.map(({ quantity, digits = 0 }) =>
          shown(valueOf(quantities, quantity), Math.max(digits, DEFAULT_DIGITS)),
        ),
      ]
    }),
  )
}

it('is in every lesson that has a derivative to check', () => {
  expect([...new Set(CASES.map(({ name }) => name.replace(/,.*/, '')))]).toEqual([
    'expression',
    'activations',
    'sigmoid-derivatives',
    'algebraic-sigmoid',
    'conv-backprop',
    'vanishing-gradients',
    'classifier-head',
  ])
})

describe.each(CASES)('$name', ({ quotients }) => {
  it('comes out of the numbers that are shown', () => {
    for (const [up = NaN, down = NaN, h = NaN, slope = NaN] of quotients)
      expect(Math.abs((up - down) / (2 * h) - slope)).toBeLessThan(
        2e-5 * Math.max(1, Math.abs(slope)),
      )
  })
})
