import { describe, expect, it } from 'vitest'
import { editingOf, resizedMatrix } from '../../../src/derivation/kit/editing.ts'
import type { Kit } from '../../../src/derivation/kit/spec.ts'
import { everywhere } from '../../../src/i18n/localized.ts'

interface Params {
  readonly x: number
  readonly list: readonly number[]
  readonly K: readonly (readonly number[])[]
  readonly echo: readonly (readonly number[])[]
  readonly kind: 'max' | 'mean'
}

const name = everywhere('number')
const entry = { min: -10, max: 10, step: 1, draw: [1, 2, 3, 4, 5], tex: 'x', name }
const start: Params = { x: 1, list: [1, 2], K: [[1]], echo: [[7]], kind: 'max' }
const kit: Kit<Params> = {
  defaults: start,
  specs: {
    x: { kind: 'number', ...entry },
    list: { kind: 'list', ...entry, length: { min: 1, max: 3, label: name }, fill: 9 },
    K: { kind: 'matrix', ...entry, first: 0, size: { min: 1, max: 3, label: name } },
    echo: { kind: 'matrix', ...entry, follows: true },
    kind: {
      kind: 'choice',
      label: name,
      options: [
        { value: 'max', label: name },
        { value: 'mean', label: name },
      ],
    },
  },
  presets: [],
  fit: (params) => {
    const echo = resizedMatrix(params.echo, params.K.length, params.K.length)
    return echo === params.echo ? params : { ...params, echo }
  },
}
const { controls, field, set, randomise } = editingOf(kit)

describe('parameters that are told as data', () => {
  it('are edited one number at a time, and keep their place in lists and matrices', () => {
    expect(set(start, 'x', 3)).toEqual({ ...start, x: 3 })
    expect(set(start, 'list[2]', 3)).toEqual({ ...start, list: [1, 3] })
    expect(set(start, 'K[0][0]', 3)).toEqual({ ...start, K: [[3]] })
  })

  it('stay the same object where a value does not fit', () => {
    const refused: readonly (readonly [string, number | string])[] = [
      ['x', 11],
      ['x', NaN],
      ['x', '1'],
      ['x', 1],
      ['list[3]', 1],
      ['list[0]', 1],
      ['list.length', 4],
      ['list.length', 1.5],
      ['K.size', 0],
      ['K.rows', 2],
      ['kind', 'min'],
      ['kind', 'max'],
      ['nothing', 1],
    ]
    for (const [control, value] of refused) expect(set(start, control, value), control).toBe(start)
  })

  it('are neither asked for nor drawn anew where the problem has no use for them', () => {
    const idle = editingOf({ ...kit, uses: ({ kind }, field) => kind === 'max' || field !== 'x' })
    const asked = (params: Params) =>
      idle.controls(params).flatMap((group) => group.controls.map(({ id }) => id))
    const off: Params = { ...start, kind: 'mean', x: -10 }
    expect(asked(start)).toContain('x')
    expect(asked(off)).not.toContain('x')
    expect(idle.randomise(off, 1).x).toBe(-10)
    expect(idle.field(off, 'x')?.value).toBe(-10)
  })

  it('take whole numbers only where they count something', () => {
    const counted = { ...kit.specs, list: { ...kit.specs.list, whole: true as const } }
    const whole = editingOf({ ...kit, specs: counted })
    expect(whole.set(start, 'list[1]', 2.5)).toBe(start)
    expect(whole.set(start, 'list[1]', 3).list).toEqual([3, 2])
    expect(whole.field(start, 'list[1]')?.whole).toBe(true)
    expect(whole.field(start, 'x')?.whole).toBeUndefined()
  })

  it('go as far as the others leave them', () => {
    const bounded = editingOf({
      ...kit,
      range: ({ list }, { field: name, spec }) =>
        name === 'x' ? { min: spec.min, max: list.length } : spec,
    })
    expect(bounded.field(start, 'x')).toMatchObject({ min: -10, max: 2 })
    expect(bounded.set(start, 'x', 3)).toBe(start)
    expect(bounded.set(bounded.set(start, 'list.length', 3), 'x', 3).x).toBe(3)
    expect(bounded.set(start, 'list[1]', 10).list).toEqual([10, 2])
  })

  it('grow and shrink, and what depends on them follows', () => {
    expect(set(start, 'list.length', 3).list).toEqual([1, 2, 9])
    expect(set(start, 'list.length', 1).list).toEqual([1])
    const grown = set(start, 'K.size', 2)
    expect(grown.K).toEqual([
      [1, 0],
      [0, 0],
    ])
    expect(grown.echo).toEqual([
      [7, 0],
      [0, 0],
    ])
    expect(set(grown, 'K.size', 1)).toEqual(start)
  })

  it('offer every shape and number but those that are edited where they are drawn', () => {
    const ids = controls(start).flatMap((group) => group.controls.map(({ id }) => id))
    expect(ids).toEqual(['list.length', 'K.size', 'kind', 'x', 'list[1]', 'list[2]'])
    expect(field(start, 'K[0][0]')).toMatchObject({ value: 1, min: -10, max: 10 })
    expect(field(start, 'K[1][1]')).toBeUndefined()
  })

  it('are drawn anew from the numbers that are easy to work with', () => {
    const drawn = randomise(start, 3)
    expect(randomise(start, 3)).toEqual(drawn)
    for (const value of [drawn.x, ...drawn.list, ...drawn.K.flat(), ...drawn.echo.flat()])
      expect(entry.draw).toContain(value)
    expect(drawn.kind).toBe('max')
  })
})
