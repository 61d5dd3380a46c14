import { describe, expect, it } from 'vitest'
import { rangeOf } from '../../src/app/plan-items.ts'
import { edgesOf, neighbour } from '../../src/app/planned.ts'
import { DEFAULT_OPTIONS } from '../../src/derivation/options.ts'
import { partsOf } from '../../src/derivation/parts.ts'
import lesson from '../../src/lessons/bp-update/index.ts'

const steps = ['a', 'b', 'c', 'd'].map((id) => ({ id }))

describe('the steps of an item', () => {
  it.each([
    ['all without a first one', {}, 0, 3, null],
    ['one alone', { from: 'b' }, 1, 1, null],
    ['from one to another', { from: 'b', to: 'd' }, 1, 3, null],
    ['up to one', { to: 'c' }, 0, 2, null],
    ['one alone where the end lies before it', { from: 'c', to: 'a' }, 2, 2, null],
    ['the first where it is gone, and its name', { from: 'z' }, 0, 0, 'z'],
    ['one alone where the end is gone, and its name', { from: 'b', to: 'z' }, 1, 1, 'z'],
  ])('are %s', (_, item, first, last, lost) => {
    expect(rangeOf(item, steps)).toEqual({ first, last, lost })
  })
})

describe('the next item', () => {
  const [fine, wrong] = [{ kind: 'example' }, { kind: 'wrong' }] as const
  it('leaves out what cannot be shown', () => {
    expect(neighbour([fine, wrong, undefined, fine], 0, 1)).toBe(3)
    expect(neighbour([fine, wrong, undefined, fine], 3, -1)).toBe(0)
  })

  it('is none at either end', () => {
    expect(neighbour([fine, fine], 1, 1)).toBeNull()
    expect(neighbour([wrong, fine], 1, -1)).toBeNull()
  })
})

describe('the edges of an item', () => {
  const told = lesson.derive(lesson.defaults, DEFAULT_OPTIONS).steps
  const place = (id: string) => told.findIndex((step) => step.id === id)
  const item = { lesson: lesson.id, from: 'z1', to: 'loss', note: '', minutes: 1 }
  const at = (id: string, part: number, name = lesson.id) =>
    edgesOf(item, {
      lesson: name,
      steps: told,
      place: { index: place(id), part, pace: 'two-presses' },
    })

  it('are the first press of its first step and the last press of its last', () => {
    expect(at('z1', 0)).toEqual({ atStart: true, atEnd: false })
    expect(at('a1', 0)).toEqual({ atStart: false, atEnd: false })
    const loss = told[place('loss')]
    const last = loss ? partsOf(loss, 'two-presses') - 1 : 0
    expect(last).toBeGreaterThan(0)
    expect(at('loss', 0).atEnd).toBe(false)
    expect(at('loss', last)).toEqual({ atStart: false, atEnd: true })
  })

  it('are those of the lesson on a detour', () => {
    expect(at('path', 1)).toEqual({ atStart: false, atEnd: false })
    expect(at('task', 0).atStart).toBe(true)
    expect(at('verdict', 9).atEnd).toBe(true)
    expect(at('z1', 0, 'another')).toEqual({ atStart: false, atEnd: false })
  })
})
