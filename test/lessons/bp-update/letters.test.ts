import { describe, expect, it } from 'vitest'
import { NOTATIONS } from '../../../src/derivation/options.ts'
import { tex } from '../../../src/derivation/symbol.ts'
import { lettersFor } from '../../../src/lessons/bp-update/letters.ts'
import { readExample } from '../../../src/format/example.ts'

const MOST = 8
const full = (to: number, from: number) =>
  Array.from({ length: to }, () => Array.from({ length: from }, () => 0.1))

/** As large as a network can be. */
const LARGEST = readExample({
  version: 1,
  inputs: [1, 2, 3, 4, 5, 6],
  targets: Array.from({ length: MOST }, () => 0.5),
  loss: 'half-squared-error',
  learningRate: 1,
  layers: [6, MOST, MOST, MOST].map((from) => ({ weights: full(MOST, from), activation: 'tanh' })),
})

describe.each(NOTATIONS)('in the notation %s', (notation) => {
  const { weight } = lettersFor(LARGEST, notation)
  const places = LARGEST.layers.flatMap(({ weights }, l) =>
    weights.flatMap((row, j) => row.map((_, i): [number, number, number] => [l, j, i])),
  )

  it('no two weights share a symbol', () => {
    expect(new Set(places.map((place) => tex(weight(...place)))).size).toBe(places.length)
  })

  it('a weight asked for again has the same sign', () => {
    const signs = places.map((place) => weight(...place))
    expect(places.every((place, k) => weight(...place) === signs[k])).toBe(true)
  })
})
