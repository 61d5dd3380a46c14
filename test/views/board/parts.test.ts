import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arrowBetween } from '../../../src/views/board/arrow.ts'
import { barScale } from '../../../src/views/board/bar-scale.ts'
import { flowLines, tieLines } from '../../../src/views/board/lines.ts'
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

  test('stand at ticks whose numbers are not rounded', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 10 }), fc.integer({ min: -9, max: 14 }), (m, power) => {
        const { ticks } = barScale([Number(`${m}e${power}`)], 'linear')
        const step = read(ticks[1]?.label ?? '')
        ticks.forEach(({ label, part }, k) => {
          expect(read(label)).toBeCloseTo(k * step, 9 - power)
          expect(part).toBeCloseTo(k * (ticks[1]?.part ?? 0), 9)
        })
      }),
    )
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

describe('lines', () => {
  const area = (x: number, y: number) => ({ x, y, width: 10, height: 10 })
  const areas = new Map([
    ['x11', area(0, 0)],
    ['x12', area(20, 0)],
    ['y11', area(100, 0)],
    ['y12', area(120, 0)],
    ['in', area(0, 100)],
    ['mid', area(50, 100)],
    ['out', area(100, 100)],
  ])

  test('name the weight at the end where there are many', () => {
    expect(tieLines(BOARD, areas, 'y11').map(({ by }) => by)).toEqual([
      { ref: 'k1', end: 'tail' },
      { ref: 'k2', end: 'tail' },
    ])
    expect(tieLines(BOARD, areas, 'x12').map(({ by }) => by)).toEqual([
      { ref: 'k2', end: 'tip' },
      { ref: 'k1', end: 'tip' },
    ])
  })

  test('end in a bar where nothing passes', () => {
    const [free, blocked] = flowLines(BOARD, areas, [
      { from: 'y11', to: 'x11' },
      { from: 'y11', to: 'x12', blocked: true },
    ])
    expect(free?.head).toMatch(/Z$/)
    expect(blocked?.head).not.toMatch(/Z$/)
    expect(blocked?.isBlocked).toBe(true)
  })

  test('go beside a wire, and over the head of what a shortcut passes', () => {
    const [beside, over] = flowLines(BOARD, areas, [
      { from: 'mid', to: 'in' },
      { from: 'out', to: 'in' },
    ])
    expect(beside?.path).toBe('M47,120L13,120')
    expect(over?.path).toMatch(/^M105,97C/)
  })

  test('of what is not on the board are none', () => {
    expect(flowLines(BOARD, areas, [{ from: 'y11', to: 'nowhere' }])).toEqual([])
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

/** A number as it is printed: 1.5×10⁹. */
function read(label: string): number {
  const [mantissa = '', power = ''] = label
    .replace(/\u202f/g, '')
    .replace('−', '-')
    .split(/×?10(?=[⁰¹²³⁴⁵⁶⁷⁸⁹⁻])/)
  const exponent = [...power].map((c) => (c === '⁻' ? '-' : '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(c))).join('')
  return Number(`${mantissa || '1'}e${exponent || '0'}`)
}
