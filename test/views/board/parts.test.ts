import { describe, expect, test } from 'vitest'
import { arrowBetween } from '../../../src/views/board/arrow.ts'
import { barScale } from '../../../src/views/board/bar-scale.ts'
import { planOf } from '../../../src/views/board/diagram-plan.ts'
import { panelsOf } from '../../../src/derivation/board.ts'
import { BOARD } from './fixture.ts'

describe('bars', () => {
  test('begin at zero and go down for negative numbers', () => {
    const scale = barScale([3, -1], 'linear')
    const [from, to] = scale.spanOf(-1) ?? []
    expect(to).toBe(scale.zero)
    expect(from).toBeLessThan(scale.zero)
    expect(scale.spanOf(3)?.[0]).toBe(scale.zero)
  })

  test('are as long as their numbers on a linear scale', () => {
    const { spanOf } = barScale([1, 2, 4], 'linear')
    const length = (value: number) => (spanOf(value)?.[1] ?? 0) - (spanOf(value)?.[0] ?? 0)
    expect(length(4) / length(1)).toBeCloseTo(4, 12)
  })

  test('grow by equal parts for equal factors on a logarithmic scale', () => {
    const { spanOf } = barScale([1e-7, 1e-4, 1e-1], 'log')
    const end = (value: number) => spanOf(value)?.[1] ?? 0
    expect(end(1e-4) - end(1e-7)).toBeCloseTo(end(1e-1) - end(1e-4), 12)
    expect(end(1e-7)).toBeGreaterThan(0)
  })

  test.each([0, Number.NaN, Infinity])('have no place for %d on a logarithmic scale', (value) => {
    expect(barScale([1, value], 'log').spanOf(value)).toBeNull()
  })

  test.each(['linear', 'log'] as const)(
    'of nothing finite have a %s scale all the same',
    (kind) => {
      const { ticks, zero } = barScale([Number.NaN], kind)
      expect(ticks.length).toBeGreaterThan(1)
      expect(Number.isFinite(zero)).toBe(true)
    },
  )
})

describe('an arrow', () => {
  test('leaves one area at its border and ends at that of the other', () => {
    const drawn = arrowBetween(
      { x: 0, y: 0, width: 20, height: 20 },
      { x: 100, y: 0, width: 20, height: 20 },
    )
    expect(drawn?.path).toMatch(/^M17,10Q.* 103,10$/)
  })

  test('is none between an area and itself', () => {
    const area = { x: 0, y: 0, width: 20, height: 20 }
    expect(arrowBetween(area, area)).toBeNull()
  })
})

describe('a diagram', () => {
  test.each([320, 700])('stays within a pane of %d px', (width) => {
    const diagram = panelsOf(BOARD).find((panel) => panel.kind === 'diagram')
    if (diagram?.kind !== 'diagram') throw new Error('the fixture has no diagram')
    const plan = planOf(diagram, width)
    for (const { x } of plan.nodes.values()) {
      expect(x - plan.node / 2).toBeGreaterThanOrEqual(0)
      expect(x + plan.node / 2).toBeLessThanOrEqual(width)
    }
  })
})
