import { describe, expect, it } from 'vitest'
import { readLine } from '../../src/practice/named-line.ts'

/** `b` is a name that two numbers have. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  b1: ['b1'],
  x1: ['x1'],
  b: ['b1', 'b2'],
}
const read = (typed: string, open: readonly string[] = ['b1', 'b2'], picked?: string) =>
  readLine(typed, (name) => NAMES[name] ?? [], new Set(open), picked)

describe('a line of a blank page', () => {
  it('says which number it is, and what it comes to', () => {
    expect(read('b1 = 0.18')).toMatchObject({
      kind: 'line',
      quantity: 'b1',
      answer: { kind: 'number', value: 0.18 },
    })
  })

  it('may hold a calculation', () => {
    expect(read('b1 = 0.6*0.2 + 0.2*0.3')).toMatchObject({
      quantity: 'b1',
      answer: { kind: 'number' },
    })
  })

  it('is about what was picked where it has no name', () => {
    expect(read('0.18', ['b1', 'b2'], 'b2')).toMatchObject({ kind: 'line', quantity: 'b2' })
    expect(read('0.18')).toMatchObject({ kind: 'nameless' })
  })

  it('is about what it names rather than what was picked', () => {
    expect(read('b1 = 0.18', ['b1', 'b2'], 'b2')).toMatchObject({ quantity: 'b1' })
  })

  it('means a number that is still open where a name fits several', () => {
    expect(read('b = 0.18', ['b2'])).toMatchObject({ kind: 'line', quantity: 'b2' })
  })

  it('is no attempt where its number is given or found', () => {
    expect(read('x1 = 0.2')).toEqual({ kind: 'given', quantity: 'x1' })
    expect(read('b1 = 0.2', ['b2'])).toEqual({ kind: 'given', quantity: 'b1' })
  })

  it('cannot be read where nothing has that name', () => {
    expect(read('q7 = 0.2')).toMatchObject({ answer: { kind: 'invalid' } })
  })
})
