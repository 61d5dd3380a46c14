import { describe, expect, it } from 'vitest'
import { leastInput, reachesOf, sizesOf, windowAt } from '../../src/model/receptive-field.ts'
import { goldenEntry } from '../fixtures/fixtures.ts'

const CONV = { k: 3, s: 1, p: 1 }
const POOL = { k: 2, s: 2, p: 0 }
/** So many convolutions stand before each pool of VGG16. */
const VGG = [2, 2, 3, 3, 3].flatMap((count) => [...Array.from({ length: count }, () => CONV), POOL])

describe('a chain of layers', () => {
  it('has the published widths through all of VGG16', () => {
    const { expected } = goldenEntry<object>('002-P4-receptive-field-vgg16-all')
    const widths = reachesOf(VGG).map(({ width }) => width)
    expect(widths.slice(1)).toEqual(Object.values(Object(expected['width_after'])))
    expect(sizesOf(VGG, 224).at(-1)).toBe(7)
  })

  it('lays its first window on the padding', () => {
    expect(windowAt({ k: 5, s: 2, p: 2 }, 1)).toEqual({ first: -1, last: 3 })
    expect(windowAt({ k: 5, s: 2, p: 2 }, 3)).toEqual({ first: 3, last: 7 })
  })

  it('says the smallest input on which all windows find a place', () => {
    for (const layers of [VGG, [{ k: 5, s: 3, p: 0 }, POOL, CONV], [{ k: 3, s: 4, p: 2 }]]) {
      const least = leastInput(layers)
      expect(Math.min(...sizesOf(layers, least))).toBeGreaterThanOrEqual(1)
      expect(least === 1 || Math.min(...sizesOf(layers, least - 1)) < 1).toBe(true)
    }
  })
})
