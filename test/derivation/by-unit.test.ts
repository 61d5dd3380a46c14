import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byUnit } from '../../src/derivation/by-unit.ts'
import { at } from '../../src/derivation/at.ts'
import { exampleArbitrary } from '../model/arbitrary.ts'
import { preset, stepOf, told } from '../lessons/examples.ts'

const { steps } = told(preset('homework'))

describe('telling by unit', () => {
  it('computes all that telling by layer computes, each number once', () => {
    fc.assert(
      fc.property(exampleArbitrary, (example) => {
        const layers = told(example).steps
        const units = byUnit(layers).flatMap((step) => step.computes)
        const wanted = layers.flatMap((step) => [
          ...step.computes,
          ...step.members.flatMap((member) => member.computes),
        ])
        expect(new Set(units)).toEqual(new Set(wanted))
      }),
      { numRuns: 20 },
    )
    const computed = byUnit(steps).flatMap((step) => step.computes)
    expect(new Set(computed).size).toBe(computed.length)
  })

  it.each([
    ['z1', [['alpha1'], ['alpha2']]],
    ['a1', [['b1'], ['b2']]],
    [
      'dW2',
      [
        ['Delta_w11', 'dE_dw11'],
        ['Delta_w21', 'dE_dw21'],
      ],
    ],
    [
      'delta1',
      [
        ['e1', 'dE_dalpha1', 'slope_alpha1'],
        ['e2', 'dE_dalpha2', 'slope_alpha2'],
      ],
    ],
    [
      'dW1',
      [
        ['Delta_v21', 'dE_dv21'],
        ['Delta_v12', 'dE_dv12'],
        ['Delta_v22', 'dE_dv22'],
      ],
    ],
  ])('in %s, no sibling computes what is of another', (id, wanted) => {
    const units = byUnit(steps).filter((step) => step.id === id || step.id.startsWith(`${id}.`))
    expect(units.map(({ computes }) => computes.toSorted())).toEqual(
      wanted.map((ids) => ids.toSorted()),
    )
  })

  it('says of every unit its own result, and no other', () => {
    const said = (id: string) =>
      byUnit(steps)
        .filter((step) => step.id === id || step.id.startsWith(`${id}.`))
        .map(({ say }) => say.en)
    expect(said('z1')).toEqual(['$\\alpha_{1}$ = {alpha1}', '$\\alpha_{2}$ = {alpha2}'])
    expect(said('delta1')).toEqual(['$e_{1}$ = {e1}', '$e_{2}$ = {e2}'])
    expect(said('again').at(-1)).toContain('{y_new}')
    expect(said('again')[0]).not.toContain('{y_new}')
  })

  it('makes a step of every sibling, with its own rows and question', () => {
    const units = byUnit(steps).filter(({ id }) => id.startsWith('z1'))
    expect(units.map(({ id }) => id)).toEqual(['z1', 'z1.h2'])
    expect(units.map(({ asks }) => asks)).toEqual(['alpha1', 'alpha2'])
    expect(units.map(({ title }) => title.en)).toEqual(['$\\alpha_{1}$', '$\\alpha_{2}$'])
    expect(units.every(({ members }) => members.length === 0)).toBe(true)
    expect(at(units, 1).rows).toBe(
      at(stepOf({ ...told(preset('homework')), steps }, 'z1').members, 0).rows,
    )
  })

  it('asks each question of the worked step once', () => {
    const questions = byUnit(steps).flatMap(({ prompt, predict }) => [prompt?.id, predict?.id])
    const asked = questions.filter((id) => id !== undefined)
    expect(asked).toHaveLength(6)
    expect(new Set(asked).size).toBe(6)
  })

  it('leads up to the output where the siblings come first', () => {
    const again = byUnit(steps).filter(({ id }) => id.startsWith('again'))
    expect(again.map(({ id }) => id)).toEqual(['again.h1', 'again.h2', 'again'])
  })

  it('leaves a step without siblings as it is', () => {
    expect(byUnit(steps).at(-1)).toBe(steps.at(-1))
  })

  it('keeps of the flow what belongs to the unit', () => {
    const signals = byUnit(steps).filter(({ id }) => id.startsWith('delta1'))
    expect(at(signals, 1).flow.map(({ to }) => to)).toEqual(['h2'])
  })
})
