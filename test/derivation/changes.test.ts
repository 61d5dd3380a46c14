import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  changesBetween,
  settingsOf,
  withSettings,
  type Change,
} from '../../src/derivation/changes.ts'
import { DEFAULT_OPTIONS } from '../../src/derivation/options.ts'
import { editing } from '../../src/lessons/bp-update/editing.ts'
import { exploring } from '../../src/lessons/bp-update/exploring.ts'
import { DEFAULT } from '../../src/lessons/bp-update/default.ts'
import { PRESETS } from '../../src/lessons/bp-update/presets.ts'
import type { Example } from '../../src/model/example.ts'

const settings = (params: Example) =>
  settingsOf(editing.controls(params), exploring.probe(params, DEFAULT_OPTIONS).variables)
const changes = (from: Example, to: Example) => changesBetween(settings(from), settings(to))
const preset = (id: string) => PRESETS.find((one) => one.id === id)?.params ?? DEFAULT
const told = ({ id, from, to }: Change) => [id, from?.value, to?.value]

describe('what changed', () => {
  it('is nothing between an example and itself', () => {
    expect(changes(DEFAULT, { ...DEFAULT })).toEqual([])
  })

  it('names a number by its symbol, with the old value and the new one', () => {
    const [change, ...others] = changes(DEFAULT, editing.set(DEFAULT, 'v11', 0.7))
    expect(others).toEqual([])
    expect(change && told(change)).toEqual(['v11', 0.6, 0.7])
    expect(change?.setting.label.en).toBe('$v_{11}$')
  })

  it('names the learning rate once, by its letter', () => {
    const found = changes(DEFAULT, { ...DEFAULT, learningRate: 8 })
    expect(found.map(told)).toEqual([['eta', 1, 8]])
    expect(found[0]?.setting.label.en).toBe('$\\eta$')
  })

  it('says a choice in words', () => {
    const [change] = changes(DEFAULT, editing.set(DEFAULT, 'activation[1]', 'sigmoid'))
    expect(change?.from?.choice?.en).toBe('ReLU')
    expect(change?.to?.choice?.en).toBe('sigmoid')
  })

  it('tells the samples of a batch apart', () => {
    const batch = editing.set(DEFAULT, 'samples', 2)
    const [change] = changes(batch, editing.set(batch, 's[2].x[1]', 0.9))
    expect(change?.setting.label.en).toBe('$x_{1}^{[2]}$')
  })

  it('has no value where only one of two shapes has a number', () => {
    const wider = editing.set(DEFAULT, 'units[1]', 3)
    const gone = changes(wider, DEFAULT)
    expect(gone.find(({ id }) => id === 'units[1]')).toMatchObject({
      from: { value: 3 },
      to: { value: 2 },
    })
    expect(gone.filter(({ to }) => to === null).map(({ id }) => id)).toEqual(['v13', 'v23', 'w31'])
    expect(changes(DEFAULT, wider).filter(({ from }) => from === null)).toHaveLength(3)
  })

  it.each(PRESETS.flatMap(({ id }) => PRESETS.map((other) => [id, other.id])))(
    'leads from %s to %s when everything is set',
    (from, to) => {
      const [start, goal] = [preset(from), preset(to)]
      const settings = changes(start, goal).flatMap((one) =>
        one.to ? [[one.id, one.to.value] as const] : [],
      )
      expect(changes(goal, withSettings(editing.set, start, settings))).toEqual([])
    },
  )

  it('is undone by putting each number back, in any order', () => {
    const numbers = ['v11', 'v21', 'w11', 'x1', 'target', 'eta']
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...numbers), fc.integer({ min: 1, max: 99 }))),
        fc.shuffledSubarray(numbers, { minLength: numbers.length }),
        (edits, order) => {
          const edited = edits.reduce<Example>(
            (one, [id, value]) => editing.set(one, id, value),
            DEFAULT,
          )
          const found = changes(DEFAULT, edited)
          const back = order.reduce<Example>((one, id) => {
            const old = found.find((change) => change.id === id)?.from
            return old ? editing.set(one, id, old.value) : one
          }, edited)
          expect(back).toEqual(DEFAULT)
        },
      ),
      { numRuns: 50, seed: 20261125 },
    )
  })
})
