import { describe, expect, it } from 'vitest'
import { DEFAULT_OPTIONS, NOTATIONS } from '../../../src/derivation/options.ts'
import lesson from '../../../src/lessons/bp-update/index.ts'
import type { Example } from '../../../src/model/example.ts'

const legend = (example: Example, notation = DEFAULT_OPTIONS.notation) =>
  lesson.derive(example, { ...DEFAULT_OPTIONS, notation }).legend

const of = (entries: ReturnType<typeof legend>, meaning: string) =>
  entries.find(({ meaning: { en } }) => en === meaning)?.tex

describe('the legend', () => {
  it('names a symbol of each kind of the homework problem, in the order of the update', () => {
    expect(legend(lesson.defaults).map(({ tex }) => tex)).toEqual([
      'x_{1}',
      'v_{12}',
      'w_{21}',
      '\\alpha_{1},\\,\\beta_{1}',
      'b_{1}',
      'y',
      '\\hat{y}',
      'E',
      'e_{1},\\,g_{1}',
      '\\eta',
    ])
  })

  it('shows by a weight with two different indices which of them it comes from', () => {
    const meanings = legend(lesson.defaults).map(({ meaning }) => meaning.en)
    expect(meanings).toContain('weight from $x_{1}$ to $h_{2}$')
    expect(meanings).toContain('weight from $h_{2}$ to $y$')
    const matrix = legend(lesson.defaults, 'matrix')
    expect(of(matrix, 'weight from $x_{1}$ to $h_{2}$')).toBe('W^{(1)}_{21}')
  })

  it('has biases only where the network has some', () => {
    const [first, second] = lesson.defaults.layers
    if (!first || !second) throw new Error('The default has two layers.')
    const example = { ...lesson.defaults, layers: [{ ...first, biases: [0.1, 0.2] }, second] }
    expect(of(legend(lesson.defaults), 'bias')).toBeUndefined()
    expect(of(legend(example), 'bias')).toBe('\\gamma_{1}')
    expect(of(legend({ ...example, biasSign: 'threshold' }), 'threshold')).toBe('\\gamma_{1}')
  })

  it('names one layer once', () => {
    const [, second] = lesson.defaults.layers
    if (!second) throw new Error('The default has two layers.')
    const example = { ...lesson.defaults, layers: [second] }
    expect(of(legend(example), 'weighted sum')).toBe('\\beta_{1}')
    expect(of(legend(example), 'hidden output')).toBeUndefined()
  })

  it('never uses one symbol for two things', () => {
    for (const notation of NOTATIONS) {
      const symbols = legend(lesson.defaults, notation).map(({ tex }) => tex)
      expect(new Set(symbols).size).toBe(symbols.length)
    }
  })
})
