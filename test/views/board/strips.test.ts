import { describe, expect, test } from 'vitest'
import type { Strip } from '../../../src/derivation/board.ts'
import { everywhere } from '../../../src/i18n/localized.ts'
import { planOf } from '../../../src/views/board/strips-plan.ts'

const mark = (ref: string) => ({ ref, quantity: ref, tex: ref, name: everywhere(ref) })
/** Two maps, the upper with half as many cells: its cell x lies over 2x − 1 and 2x. */
const pair = (read: Strip['read']): readonly Strip[] => [
  { size: mark('n'), ends: [mark('i')], read: [], pitch: 2, origin: -0.5, layer: [] },
  { size: mark('m'), ends: [mark('a'), mark('b')], read, pitch: 1, origin: 0, layer: [] },
]
const WIDTH = 400

describe('strips', () => {
  test('lie over each other, as far as is looked at and a little further', () => {
    const [upper, lower] = planOf(
      pair([{ first: 3, last: 4 }]),
      [
        { first: 2, last: 2, size: 4 },
        { first: 3, last: 4, size: 8 },
      ],
      WIDTH,
    )
    expect(upper?.field).toEqual(lower?.field)
    expect(lower?.read).toEqual([lower?.field])
    const { from = NaN, to = NaN } = lower?.field ?? {}
    expect((from + to) / 2).toBeCloseTo(WIDTH / 2, 9)
    expect(from).toBeGreaterThan(0)
    expect(to).toBeLessThan(WIDTH)
    expect(lower?.borders).toContainEqual((from + to) / 2)
  })

  test('tell what lies outside of a map from what is read', () => {
    const [, lower] = planOf(
      pair([{ first: 1, last: 2 }]),
      [
        { first: 1, last: 1, size: 1 },
        { first: -1, last: 3, size: 2 },
      ],
      WIDTH,
    )
    const [before, after] = lower?.outside ?? []
    expect(before?.from).toBe(lower?.field.from)
    expect(before?.to).toBe(lower?.map.from)
    expect(after?.from).toBe(lower?.map.to)
    expect(after?.to).toBe(lower?.field.to)
  })

  test('are drawn without borders where their cells are too narrow', () => {
    const [upper, lower] = planOf(
      pair([]),
      [
        { first: 1, last: 60, size: 60 },
        { first: 1, last: 120, size: 1_000_000 },
      ],
      WIDTH,
    )
    expect(lower?.borders).toEqual([])
    expect(upper?.borders.length).toBeLessThan(100)
  })
})
