import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_OPTIONS } from '../../../../src/derivation/options.ts'
import type { Poll } from '../../../../src/derivation/poll.ts'
import { at } from '../../../../src/engine/at.ts'
import { DEFAULT } from '../../../../src/lessons/bp-update/default.ts'
import { borders } from '../../../../src/lessons/bp-update/borders.ts'
import { polling } from '../../../../src/lessons/bp-update/polls/index.ts'
import type { Example } from '../../../../src/model/example.ts'
import { evaluate } from '../../../../src/model/mlp.ts'
import { exampleArbitrary } from '../../../model/arbitrary.ts'

const pollOf = (example: Example, id: string): Poll | undefined =>
  polling(example, DEFAULT_OPTIONS, 4).find((one) => one.id === id)
const rightIn = (example: Example, id: string): string | undefined =>
  pollOf(example, id)?.options.find(({ right }) => right)?.id

/** One weight moved by so much. */
const moved = (example: Example, [l, j, i]: readonly number[], by: number): Example => ({
  ...example,
  layers: example.layers.map((layer, a) => ({
    ...layer,
    weights: layer.weights.map((row, b) =>
      row.map((w, c) => (a === l && b === j && c === i ? w + by : w)),
    ),
  })),
})

const STEP = 1e-5
const places = ({ layers }: Example) =>
  layers.flatMap(({ weights }, l) => weights.flatMap((row, j) => row.map((_, i) => [l, j, i])))
/** ∂E/∂w, measured: it knows of no rule. */
const slope = (example: Example, place: readonly number[], h = STEP): number =>
  (evaluate(moved(example, place, h)).loss - evaluate(moved(example, place, -h)).loss) / (2 * h)

/** Weights only, along their gradients, away from kinks. */
const plain = exampleArbitrary
  .map((example): Example => ({
    ...example,
    trainBiases: 'none',
    hiddenUsesUpdatedWeights: false,
  }))
  .filter((example) =>
    places(example).every((place) => {
      const [near, far] = [slope(example, place), slope(example, place, 2 * STEP)]
      return Math.abs(near - far) <= 1e-6 * (1 + Math.abs(near))
    }),
  )

describe('on the numbers of the source', () => {
  it.each([
    ['loss-after', 'fall'],
    ['largest-change', 'v22'],
    ['zero-weight', 'upper'],
    ['zero-input', 'first'],
    ['dead-unit', 'both'],
    ['large-rate', 'higher'],
    ['one-layer', 'first'],
  ])('%s is answered by “%s”', (id, right) => {
    expect(rightIn(DEFAULT, id)).toBe(right)
  })

  it.each([
    ['loss-after', ['0.02554', '0.01598']],
    ['largest-change', ['0.05424', '0.05198', '0.04068']],
    ['large-rate', ['0.02554', '0.01598', '0.0322']],
    ['one-layer', ['0.02137', '0.01997']],
  ])('%s explains itself with the numbers of the notes', (id, numbers) => {
    const answer = pollOf(DEFAULT, id)?.answer.en
    for (const number of numbers) expect(answer).toContain(number)
  })
})

it('takes back what an edit makes untrue: at η = 8 the loss rises', () => {
  const fast = { ...DEFAULT, learningRate: 8 }
  expect(rightIn(fast, 'loss-after')).toBe('rise')
  expect(pollOf(fast, 'large-rate')).toBeUndefined()
})

it('leaves out what has no clear answer: at η = 0 nothing moves most', () => {
  const still = { ...DEFAULT, learningRate: 0 }
  expect(rightIn(still, 'loss-after')).toBe('stay')
  for (const id of ['largest-change', 'large-rate', 'one-layer'])
    expect(pollOf(still, id)).toBeUndefined()
})

it('asks the same of a unit that is dead already', () => {
  const asked = pollOf(DEFAULT, 'dead-unit')
  const dead = borders.read(asked?.params)
  expect(pollOf(dead, 'dead-unit')?.question).toEqual(asked?.question)
  expect(rightIn(dead, 'dead-unit')).toBe('both')
})

it('asks nothing of hidden weights where there are none', () => {
  const single = { ...DEFAULT, layers: [{ ...at(DEFAULT.layers, 1) }] }
  const ids = polling(single, DEFAULT_OPTIONS, 4).map(({ id }) => id)
  for (const id of ['zero-weight', 'dead-unit', 'one-layer']) expect(ids).not.toContain(id)
})

describe('for any network', { timeout: 120_000 }, () => {
  it('the weight that changes most has the steepest slope', () => {
    fc.assert(
      fc.property(plain, (example) => {
        const right = rightIn(example, 'largest-change')
        fc.pre(right !== undefined)
        const slopes = places(example).map((place) => Math.abs(slope(example, place)))
        const option = pollOf(example, 'largest-change')?.options.map(({ id }) => id)
        expect(option).toContain(right)
        const steepest = places(example)[slopes.indexOf(Math.max(...slopes))]
        const rest = slopes.toSorted((a, b) => b - a)
        // a difference quotient cannot tell apart what is nearer than this
        fc.pre(at(rest, 0) - at(rest, 1) > 1e-6 * (1 + at(rest, 0)))
        expect(indicesIn(right)).toEqual(indicesOf(example, steepest ?? []))
      }),
      { numRuns: 30 },
    )
  })

  it('the loss falls or rises as it does along measured slopes', () => {
    fc.assert(
      fc.property(plain, (example) => {
        const right = rightIn(example, 'loss-after')
        fc.pre(right !== undefined)
        const next = places(example).reduce(
          (sum, place) => moved(sum, place, -example.learningRate * slope(example, place)),
          example,
        )
        const change = evaluate(next).loss - evaluate(example).loss
        fc.pre(Math.abs(change) > 1e-6)
        expect(right).toBe(change < 0 ? 'fall' : 'rise')
      }),
      { numRuns: 30 },
    )
  })

  it('the weights that meet an input of 0 have no slope, and others have one', () => {
    fc.assert(
      fc.property(plain, (example) => {
        const poll = pollOf(example, 'zero-input')
        fc.pre(poll !== undefined && example.learningRate > 0.01)
        const right = rightIn(example, 'zero-input')
        const changed = borders.read(poll?.params)
        const first = places(changed).filter(([l]) => l === 0)
        const flat = first.filter((place) => Math.abs(slope(changed, place)) < 1e-12)
        const from = (i: number) => first.filter((place) => place[2] === i)
        const sets = { first: from(0), second: from(1), all: first, none: [] }
        fc.pre(
          first.every((place) => flat.includes(place) || Math.abs(slope(changed, place)) > 1e-7),
        )
        expect(Object.entries(sets).find(([id]) => id === right)?.[1]).toEqual(flat)
      }),
      { numRuns: 30 },
    )
  })
})

/** The indices in the name of a weight, whichever way its letters are written. */
const indicesIn = (id: string | undefined): readonly number[] =>
  (id?.match(/\d/g) ?? []).map(Number)

/** `v12` leads from 1 to 2 and `w` follows; elsewhere `W[layer][to][from]`. */
function indicesOf(example: Example, place: readonly number[]): readonly number[] {
  const [l = 0, j = 0, i = 0] = place
  const { layers } = example
  const isLettered =
    layers.length === 2 && at(layers, 1).weights.length === 1 && 'inputs' in example
  return isLettered ? [i + 1, j + 1] : [l + 1, j + 1, i + 1]
}
