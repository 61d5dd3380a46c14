import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { distanceTo, touchesShape, type Box } from '../../src/derivation/layout/boxes.ts'

const place = fc.integer({ min: -60, max: 60 })
const side = fc.integer({ min: 1, max: 40 })
const boxes = fc.record({ x: place, y: place, width: side, height: side })
const lines = fc.record({ x1: place, y1: place, x2: place, y2: place })

/** How far a point is from a box. */
function nearest(box: Box, px: number, py: number): number {
  const x = Math.min(Math.max(px, box.x), box.x + box.width)
  const y = Math.min(Math.max(py, box.y), box.y + box.height)
  return Math.hypot(px - x, py - y)
}

describe('distance from a line to a box', () => {
  test('is that of the nearest of many points on the line', () => {
    fc.assert(
      fc.property(lines, boxes, (line, box) => {
        const steps = 2000
        let least = Infinity
        for (let k = 0; k <= steps; k++) {
          const x = line.x1 + ((line.x2 - line.x1) * k) / steps
          const y = line.y1 + ((line.y2 - line.y1) * k) / steps
          least = Math.min(least, nearest(box, x, y))
        }
        const between = Math.hypot(line.x2 - line.x1, line.y2 - line.y1) / steps
        const distance = distanceTo(line, box)
        expect(distance).toBeLessThanOrEqual(least + 1e-9)
        expect(distance).toBeGreaterThanOrEqual(least - between)
      }),
      { numRuns: 500 },
    )
  })

  test('is 0 where the line passes through, and that of a point where it has no length', () => {
    const box = { x: 0, y: 0, width: 10, height: 10 }
    expect(distanceTo({ x1: -5, y1: 5, x2: 15, y2: 5 }, box)).toBe(0)
    expect(distanceTo({ x1: 13, y1: 14, x2: 13, y2: 14 }, box)).toBe(5)
    expect(distanceTo({ x1: 20, y1: -30, x2: 20, y2: 30 }, box)).toBe(10)
  })
})

test('a box touches a circle where its nearest point is inside', () => {
  const circle = fc.record({ x: place, y: place, r: fc.integer({ min: 1, max: 30 }) })
  fc.assert(
    fc.property(boxes, circle, fc.integer({ min: 0, max: 8 }), (box, { x, y, r }, gap) => {
      const shape = { x, y, width: 2 * r, height: 2 * r, round: r }
      const distance = nearest(box, x, y)
      fc.pre(Math.abs(distance - r - gap) > 1e-6)
      expect(touchesShape(box, shape, gap)).toBe(distance < r + gap)
    }),
  )
})
