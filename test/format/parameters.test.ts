import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Kit } from '../../src/derivation/kit/spec.ts'
import { resizedMatrix } from '../../src/derivation/kit/editing.ts'
import { bordersOf, lessonIn } from '../../src/format/parameters.ts'

interface Params {
  readonly x: number
  readonly list: readonly number[]
  readonly K: readonly (readonly number[])[]
  readonly echo: readonly (readonly number[])[]
  readonly stride: number
  readonly kind: string
}

const name = { en: 'number', zh: '数', ko: '수' }
const entry = { min: -10, max: 10, step: 1, draw: [1, 2], tex: 'x', name }
const kit: Kit<Params> = {
  defaults: { x: 1, list: [1, 2], K: [[1]], echo: [[0]], stride: 1, kind: 'max' },
  specs: {
    x: { kind: 'number', ...entry },
    list: { kind: 'list', ...entry },
    K: { kind: 'matrix', ...entry, size: { min: 1, max: 3, label: name } },
    echo: { kind: 'matrix', ...entry, follows: true },
    stride: { kind: 'whole', min: 1, max: 2, label: name },
    kind: { kind: 'choice', label: name, options: [{ value: 'max', label: name }] },
  },
  presets: [],
  fit: (params) => {
    const echo = resizedMatrix(params.echo, params.K.length, params.K.length)
    return echo === params.echo ? params : { ...params, echo }
  },
}
const borders = bordersOf('toy', kit)

const refusal = (read: () => unknown): string => {
  try {
    read()
  } catch (error) {
    if (error instanceof Error && error.name === 'FormatError') return error.message
    throw error
  }
  return 'was read'
}

describe('parameters from outside', () => {
  it('join the defaults, and what depends on them follows', () => {
    expect(borders.read({})).toEqual(kit.defaults)
    expect(
      borders.read({
        K: [
          [1, 2],
          [3, 4],
        ],
      }).echo,
    ).toEqual([
      [0, 0],
      [0, 0],
    ])
    expect(borders.unlink({ K: '1,2;3,4', x: '-0.5' })).toMatchObject({
      x: -0.5,
      K: [
        [1, 2],
        [3, 4],
      ],
    })
  })

  it('leave what a file does not say', () => {
    expect(borders.fromText('{"x": 3}', { ...kit.defaults, list: [5, 6] })).toMatchObject({
      x: 3,
      list: [5, 6],
    })
  })

  it('come from pasted matrices, by name or in their order', () => {
    const named = borders.fromText('K = [[1, 2], [3, 4]]', kit.defaults)
    expect(named).toMatchObject({
      K: [
        [1, 2],
        [3, 4],
      ],
      echo: [
        [0, 0],
        [0, 0],
      ],
    })
    expect(borders.fromText('7\t8', kit.defaults).list).toEqual([7, 8])
    expect(refusal(() => borders.fromText('[[1, 2, 3]]', kit.defaults))).toBe(
      'list: expected 2 numbers; found 3 numbers.',
    )
  })

  it('say which lesson they belong to', () => {
    expect(lessonIn(borders.toText(kit.defaults))).toBe('toy')
    for (const text of ['', '[1]', 'null', '{"lesson": 3}', '{'])
      expect(lessonIn(text)).toBeUndefined()
  })

  it('write into a link only what is not as usual', () => {
    expect(borders.link(kit.defaults)).toEqual({})
    expect(borders.link({ ...kit.defaults, list: [1, 3] })).toEqual({ list: '1,3' })
  })

  it('are refused with the place and what was expected', () => {
    const cases: readonly (readonly [input: unknown, message: string])[] = [
      [[], 'expected an object; found a list of 0.'],
      [{ y: 1 }, 'y: unknown field "y"; expected only the fields of the format.'],
      [{ x: '1' }, 'x: expected a number; found "1".'],
      [{ version: 2 }, 'version: version 2 is newer than this program reads; expected 1.'],
      [{ lesson: 'other' }, 'lesson: expected toy; found "other".'],
      [{ list: [1, 2, 3] }, 'list: expected 2 numbers; found 3 numbers.'],
      [{ list: [1, null] }, 'list[1]: expected a number; found null.'],
      [{ K: [[1, 2], [3]] }, 'K[1]: expected 2 numbers; found 1 number.'],
      [{ K: [[1, 2]] }, 'K[0]: expected 1 number; found 2 numbers.'],
      [{ K: [[1, 2, 3, 4]] }, 'K[0]: expected 1 to 3 numbers; found 4 numbers.'],
      [{ echo: [[1, 2]] }, 'echo: expected 1 × 1 numbers; found 1 × 2 numbers.'],
      [{ stride: 3 }, 'stride: expected ≤ 2; found 3.'],
      [{ stride: 1.5 }, 'stride: expected a whole number; found 1.5.'],
      [{ kind: 'min' }, 'kind: expected max; found "min".'],
    ]
    for (const [input, message] of cases) expect(refusal(() => borders.read(input))).toBe(message)
    expect(refusal(() => borders.unlink({ q: '1' }))).toMatch(/^q: this link has a parameter/)
    expect(refusal(() => borders.unlink({ x: 'one' }))).toBe('x: expected a number; found "one".')
  })

  it('are read or refused, never anything else', () => {
    const text = fc.oneof(
      fc.constantFrom('1', '1,2', '1,2;3,4', ';', '', 'max', '1e999'),
      fc.string(),
    )
    const field = fc.constantFrom('x', 'list', 'K', 'echo', 'stride', 'kind', '__proto__', 'q')
    fc.assert(
      fc.property(fc.dictionary(field, text), (query) => {
        if (refusal(() => borders.unlink(query)) !== 'was read') return
        const params = borders.unlink(query)
        expect(borders.unlink(borders.link(params))).toEqual(params)
      }),
      { numRuns: 10_000 },
    )
    fc.assert(
      fc.property(fc.dictionary(field, fc.jsonValue()), (input) => {
        if (refusal(() => borders.read(input)) !== 'was read') return
        const params = borders.read(input)
        expect(borders.fromText(borders.toText(params), kit.defaults)).toEqual(params)
      }),
      { numRuns: 10_000 },
    )
  })
})
