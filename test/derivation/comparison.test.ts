import { describe, expect, it } from 'vitest'
import { differenceGroups, differenceOf, sampleOf } from '../../src/derivation/comparison.ts'
import { DEFAULT_OPTIONS } from '../../src/derivation/options.ts'
import { everywhere } from '../../src/i18n/localized.ts'
import { derive } from '../../src/lessons/bp-update/derive.ts'
import { training } from '../../src/lessons/bp-update/explore/training.ts'
import { DEFAULT } from '../../src/lessons/bp-update/default.ts'
import type { Example } from '../../src/model/example.ts'

const E = { id: 'E', value: 0, tex: 'E', name: everywhere('Loss') }

describe('the difference of two numbers', () => {
  it.each([
    [0.5, 0.6, 0.1, 20],
    [-0.5, -0.6, -0.1, -20],
    [-0.5, 0.5, 1, 200],
    [0, 0.3, 0.3, null],
  ])('from %d to %d is %d, or %s percent', (a, b, change, percent) => {
    const found = differenceOf(E, a, b)
    expect(found.change).toBeCloseTo(change, 12)
    if (percent === null) expect(found.percent).toBeNull()
    else expect(found.percent).toBeCloseTo(percent, 10)
    expect(found.differs).toBe(true)
  })

  it.each([
    [1, 8, 7 / 9],
    [0.3, 0.1, -0.5],
    [0, 5, 1],
    [-2, 2, 1],
    [3, 3, 0],
    [1, Infinity, 0],
  ])('from %d to %d has a bar of %d', (a, b, share) => {
    expect(differenceOf(E, a, b).share).toBeCloseTo(share, 12)
  })

  it('leaves rounding alone', () => {
    expect(differenceOf(E, 0.3, 0.1 + 0.2)).toMatchObject({ differs: false, change: 0 })
  })

  it.each([
    [NaN, NaN, false],
    [Infinity, Infinity, false],
    [1, NaN, true],
    [Infinity, 1, true],
    [-Infinity, Infinity, true],
  ])('between %d and %d is seen without percent', (a, b, differs) => {
    expect(differenceOf(E, a, b)).toMatchObject({ differs, percent: null })
  })
})

it.each([
  ['s[2].x[1]', 'x_{1}', '2'],
  ['slope_s[3].z[1][1]', "f'(z)", '3'],
  ['s[2].E', 'E^{[2]}', undefined],
  ['v11', 'v_{11}', undefined],
])('says of %s, written %s, that it is of sample %s', (id, tex, sample) => {
  expect(sampleOf({ ...E, id, tex })).toBe(sample)
})

describe('the groups', () => {
  const numbers = (params: Example, frozen: readonly number[] = []) =>
    training.quantities(params, DEFAULT_OPTIONS, frozen)
  const { steps, parameters } = derive(DEFAULT, DEFAULT_OPTIONS)

  it('hold every number that both have, once, what is given first', () => {
    const [a, b] = [numbers(DEFAULT), numbers({ ...DEFAULT, learningRate: 8 })]
    const groups = differenceGroups(a, b, steps, parameters)
    const ids = groups.flatMap(({ differences }) => differences.map(({ quantity }) => quantity.id))
    expect(ids.toSorted()).toEqual([...a.keys()].toSorted())
    expect(groups[0]?.title?.en).toBe('Given')
    expect(new Set(groups[0]?.differences.map(({ quantity }) => quantity.id))).toEqual(parameters)
  })

  it('show that a larger rate changes nothing before the update', () => {
    const [a, b] = [numbers(DEFAULT), numbers({ ...DEFAULT, learningRate: 8 })]
    const differing = differenceGroups(a, b, steps, parameters)
      .flatMap(({ differences }) => differences)
      .filter(({ differs }) => differs)
    expect(
      differing.every(({ quantity }) => !/^(alpha|b|beta|y|E|g|e)\d?$/.test(quantity.id)),
    ).toBe(true)
    const after = differing.find(({ quantity }) => quantity.id === 'E_new')
    // published: E⁺ = .0322 for η = 8, .01598 for η = 1
    expect(after?.b.toFixed(4)).toBe('0.0322')
    expect(after?.change.toFixed(4)).toBe('0.0162')
  })

  it('leave out what only one of two shapes has', () => {
    const two: Example = {
      ...DEFAULT,
      targets: [0.5, 0.1],
      layers: DEFAULT.layers.with(1, {
        weights: [
          [0.5, 0.8],
          [0.3, 0.4],
        ],
        biases: null,
        activation: 'relu',
      }),
    }
    const groups = differenceGroups(numbers(DEFAULT), numbers(two), steps, parameters)
    const ids = groups.flatMap(({ differences }) => differences.map(({ quantity }) => quantity.id))
    expect(ids).toContain('E')
    expect(ids).not.toContain('beta1')
  })
})
