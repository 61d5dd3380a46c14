import { describe, expect, it } from 'vitest'
import { DEFAULT_OPTIONS } from '../../src/derivation/options.ts'
import { DEFAULT } from '../../src/lessons/bp-update/default.ts'
import { practising } from '../../src/lessons/bp-update/practising.ts'
import { trayOf } from '../../src/practice/tray.ts'

const products = practising
  .blanks(DEFAULT, DEFAULT_OPTIONS)
  .flatMap(({ quantity, formula }) => (formula?.isProduct ? [{ quantity, formula }] : []))

describe('a tray', () => {
  it('holds every factor and every distractor, each once', () => {
    for (const { quantity, formula } of products) {
      const ids = trayOf(quantity, formula).map(({ id }) => id)
      const wanted = [...formula.symbols, ...formula.distractors].map(({ id }) => id)
      expect(new Set(ids)).toEqual(new Set(wanted))
      expect(ids).toHaveLength(new Set(wanted).size)
    }
  })

  it('has the same order every time', () => {
    for (const { quantity, formula } of products)
      expect(trayOf(quantity, formula)).toEqual(trayOf(quantity, formula))
  })

  it('does not begin with the factors', () => {
    const ordered = products.filter(({ quantity, formula }) => {
      const first = trayOf(quantity, formula).slice(0, formula.symbols.length)
      return first.every(({ id }) => formula.symbols.some((symbol) => symbol.id === id))
    })
    expect(ordered.length).toBeLessThan(products.length / 2)
  })
})
