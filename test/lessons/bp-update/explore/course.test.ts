import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { at } from '../../../../src/engine/at.ts'
import type { Moment } from '../../../../src/derivation/training.ts'
import { courseOf } from '../../../../src/lessons/bp-update/explore/course.ts'
import { withParameters } from '../../../../src/model/descent.ts'
import type { Example } from '../../../../src/model/example.ts'
import { evaluate } from '../../../../src/model/mlp.ts'
import { FORMS, type Method } from '../../../../src/model/momentum.ts'
import { update } from '../../../../src/model/paper.ts'
import { train } from '../../../../src/model/training.ts'
import { differences } from '../../../fixtures/differences.ts'
import { exampleArbitrary } from '../../../model/arbitrary.ts'
import { layer, mainExample, network } from '../../../model/examples.ts'

const RUNS = { numRuns: 100, seed: 20261125 }
const DESCENT: Method = { kind: 'descent' }
const losses = (moments: readonly Moment[]) => moments.map(({ loss }) => loss)

describe('the course of updates', () => {
  it('has the published losses of seven updates with η = 1', () => {
    const printed = losses(courseOf(mainExample(), DESCENT).upTo(7)).slice(1)
    expect(printed.map((loss) => loss.toFixed(5))).toEqual([
      '0.01598',
      '0.00918',
      '0.00487',
      '0.00241',
      '0.00112',
      '0.00050',
      '0.00022',
    ])
  })

  it('is what repeating the update by hand gives', () => {
    fc.assert(
      fc.property(exampleArbitrary, (start) => {
        let example = start
        const expected = [0, 1, 2, 3].map(() => {
          const { loss, updated } = update(example)
          const values = example.layers.flatMap((one) => [
            ...one.weights.flat(),
            ...(one.biases ?? []),
          ])
          example = withParameters(example, updated)
          return { loss, values }
        })
        const moments = courseOf(start, DESCENT).upTo(3)
        const found = moments.map(({ loss, values }) => ({ loss, values: [...values] }))
        expect(differences(found, expected)).toEqual([])
      }),
      RUNS,
    )
  })

  it('starts with the very parameters that it is asked about', () => {
    const start = mainExample()
    expect(courseOf(start, DESCENT).paramsAt(0)).toBe(start)
    expect(courseOf(start, DESCENT).indexOf(start)).toBe(0)
  })

  it('gives the same moments again, however far it has come meanwhile', () => {
    const start = mainExample()
    const early = courseOf(start, DESCENT).upTo(3)
    courseOf(start, DESCENT).upTo(50)
    const again = courseOf(start, { kind: 'descent' }).upTo(3)
    expect(again).toHaveLength(4)
    again.forEach((moment, n) => expect(moment).toBe(early[n]))
  })

  it('hands out parameters without binary noise, and knows them again', () => {
    const course = courseOf(mainExample(), DESCENT)
    course.upTo(3)
    // as printed in source 001
    expect(course.paramsAt(1).layers.map(({ weights }) => weights)).toEqual([
      [
        [0.6226, 0.2339],
        [0.13616, 0.75424],
      ],
      [[0.54068, 0.85198]],
    ])
    expect(course.paramsAt(2)).toBe(course.paramsAt(2))
    expect(course.indexOf(course.paramsAt(2))).toBe(2)
    expect(course.indexOf(mainExample())).toBe(-1)
  })

  it('ends with the first moment that has lost a number, and names it', () => {
    const wild = network(
      [layer([[2]], 'identity')],
      { inputs: [1], targets: [0] },
      { learningRate: 100 },
    )
    const moments = courseOf(wild, DESCENT).upTo(1000)
    expect(moments.length).toBeLessThan(1000)
    expect(moments.slice(0, -1).every(({ lost }) => lost === undefined)).toBe(true)
    // the square of a number that still fits no longer does
    expect(moments.at(-1)).toMatchObject({ lost: 'E', loss: Infinity })
  })

  it('names a weight that is no longer finite before the loss', () => {
    const wild = network(
      [layer([[2]], 'identity')],
      { inputs: [1], targets: [0] },
      { learningRate: 1e308 },
    )
    expect(courseOf(wild, DESCENT).upTo(5).at(-1)).toMatchObject({ lost: 'W[1][1][1]' })
  })

  it('halves the learning rate once, after as many updates as asked', () => {
    const bowl = network(
      [layer([[1]], 'identity')],
      { inputs: [1], targets: [0] },
      { learningRate: 0.5 },
    )
    const thetas = courseOf(bowl, DESCENT, 2).upTo(4)
    expect(thetas.map(({ values }) => values[0])).toEqual([1, 0.5, 0.25, 0.1875, 0.140625])
  })
})

describe('the length of the gradient', () => {
  it('is that of the central differences in all directions that are trained', () => {
    fc.assert(
      fc.property(
        exampleArbitrary.filter(({ layers }) =>
          layers.every(({ activation }) => !/relu/.test(activation)),
        ),
        (example) => {
          const expected = Math.hypot(...slopes(example))
          expect(at(courseOf(example, DESCENT).upTo(0), 0).norm).toBeCloseTo(expected, 5)
        },
      ),
      { ...RUNS, numRuns: 30 },
    )
  })
})

/** dE/dθ by central difference: for every weight, every trained bias, and once for a bias that a layer shares. */
function slopes(example: Example): readonly number[] {
  const h = 1e-5
  const slope = (moved: (by: number) => Example['layers']) => {
    const loss = (by: number) => evaluate({ ...example, layers: moved(by) }).loss
    return (loss(h) - loss(-h)) / (2 * h)
  }
  return example.layers.flatMap((one, l) => {
    const biased = (which: (j: number) => boolean) =>
      slope((by) =>
        example.layers.with(l, {
          ...one,
          biases: one.biases && one.biases.map((b, j) => (which(j) ? b + by : b)),
        }),
      )
    const own = one.biases ?? []
    const biases =
      example.trainBiases === 'per-neuron'
        ? own.map((_, j) => biased((k) => k === j))
        : example.trainBiases === 'shared-per-layer' && own.length > 0
          ? [biased(() => true)]
          : []
    const weights = one.weights.flatMap((row, j) =>
      row.map((w, i) =>
        slope((by) =>
          example.layers.with(l, { ...one, weights: one.weights.with(j, row.with(i, w + by)) }),
        ),
      ),
    )
    return [...weights, ...biases]
  })
}

describe('momentum', () => {
  it('goes the same way in both forms while η stays, on any network', () => {
    fc.assert(
      fc.property(exampleArbitrary, fc.integer({ min: 0, max: 95 }), (start, percent) => {
        const [one, two] = FORMS.map((form) =>
          courseOf(start, { kind: 'momentum', form, mu: percent / 100 })
            .upTo(4)
            .map(({ values }) => [...values]),
        )
        expect(differences(one, two, 1e-9)).toEqual([])
      }),
      RUNS,
    )
  })

  it('in form II is what the example file means by it', () => {
    const optimizer = { kind: 'momentum', momentum: 0.9 } as const
    const trained = train(mainExample({ updates: 5, optimizer })).map(({ loss }) => loss)
    const method: Method = { kind: 'momentum', form: 'II', mu: 0.9 }
    expect(losses(courseOf(mainExample(), method).upTo(5))).toEqual(trained)
  })

  it('without memory is plain descent', () => {
    for (const form of FORMS)
      expect(losses(courseOf(mainExample(), { kind: 'momentum', form, mu: 0 }).upTo(9))).toEqual(
        losses(courseOf(mainExample(), DESCENT).upTo(9)),
      )
  })
})
