import { describe, expect, test, vi } from 'vitest'
import { late } from '../../src/derivation/late.ts'

function told() {
  const rest = vi.fn(() => ({ rows: [1, 2], say: 'three' }))
  return { rest, step: late({ id: 'a', phase: 'forward' }, rest) }
}

const PLAIN = { id: 'a', phase: 'forward', rows: [1, 2], say: 'three' }

describe('data of which a part comes late', () => {
  test('is not worked out for what is known already', () => {
    const { rest, step } = told()
    expect(`${step.id} ${step.phase}`).toBe('a forward')
    expect(rest).not.toHaveBeenCalled()
  })

  test('is worked out once', () => {
    const { rest, step } = told()
    expect([step.rows, step.say, step.rows]).toEqual([[1, 2], 'three', [1, 2]])
    expect(step.rows).toBe(step.rows)
    expect(rest).toHaveBeenCalledTimes(1)
  })

  test.each<[string, (step: object) => unknown]>([
    ['compared', (step) => step],
    ['copied', (step) => ({ ...step })],
    ['written as JSON', (step) => JSON.parse(JSON.stringify(step)) as unknown],
    ['listed', (step) => Object.fromEntries(Object.entries(step))],
  ])('is plain data when it is %s', (_, read) => {
    expect(read(told().step)).toStrictEqual(PLAIN)
  })

  test('has one value of what is known and told once more, however it is read', () => {
    const step = late({ id: 'a' }, () => ({ id: 'b', say: 'two' }))
    expect([step.id, { ...step }.id, Object.entries(step).length]).toEqual(['a', 'a', 2])
  })

  test('knows which properties it has', () => {
    expect('say' in told().step).toBe(true)
    expect('why' in told().step).toBe(false)
  })
})
