/** Expected numbers: teaching.md §1.4, Bayesian knowledge tracing with every parameter 0.1. */
import { describe, expect, it } from 'vitest'
import type { Attempt, Filling } from '../../src/format/practice.ts'
import { afterBlank, dotsOf, isMastered, isUnaided, UNTRIED } from '../../src/practice/mastery.ts'

const after = (answers: string, exposes = false) =>
  [...answers].reduce((state, one) => afterBlank(state, one === 'R', exposes), UNTRIED)

describe('what is known of a skill', () => {
  it.each([
    ['R', 0.55],
    ['RR', 0.925],
    ['RRR', 0.992],
    ['W', 0.111],
    ['WR', 0.576],
    ['WRR', 0.932],
    ['WRRR', 0.993],
    ['RW', 0.208],
    ['RWR', 0.732],
    ['RWRR', 0.965],
  ] as const)('after %s', (answers, published) => {
    expect(after(answers).known).toBeCloseTo(published, 2)
  })

  it('is shown as right answers in a row, three at most', () => {
    expect(['', 'R', 'RR', 'RRR', 'RRRR', 'RRRW'].map((one) => dotsOf(after(one)))).toEqual([
      0, 1, 2, 3, 3, 0,
    ])
  })
})

describe('mastery', () => {
  it('takes three in a row, one of them where the wrong rules would show', () => {
    expect(isMastered(after('RRR'))).toBe(false)
    expect(isMastered(after('RR', true))).toBe(false)
    expect(isMastered(afterBlank(after('RR'), true, true))).toBe(true)
    expect(isMastered(after('RRR', true))).toBe(true)
  })

  it('is not shown by a wrong answer, whatever the problem', () => {
    expect(after('WW', true).isExposed).toBe(false)
  })

  it('ends with a slip, and comes back with three more', () => {
    expect(isMastered(after('RRRW', true))).toBe(false)
    expect(isMastered(after('RRRWRRR', true))).toBe(true)
  })
})

describe('an answer without help', () => {
  const right: Attempt = { typed: '1', value: 1, outcome: 'right', mistakes: [] }
  const wrong: Attempt = { ...right, outcome: 'wrong' }
  const filling: Filling = { draft: '', attempts: [right], help: null, isDone: true }
  it('may ask where to look, and nothing more', () => {
    expect(isUnaided(filling)).toBe(true)
    expect(isUnaided({ ...filling, help: 'where' })).toBe(true)
    for (const help of ['rule', 'numbers', 'answer'] as const)
      expect(isUnaided({ ...filling, help })).toBe(false)
  })
  it('is right at the first try', () => {
    expect(isUnaided({ ...filling, attempts: [wrong, right] })).toBe(false)
    expect(isUnaided({ ...filling, attempts: [] })).toBe(false)
    expect(isUnaided({ ...filling, attempts: [{ ...right, outcome: 'follows' }] })).toBe(true)
  })
})
