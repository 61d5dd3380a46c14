import { describe, expect, it } from 'vitest'
import { digitsNeeded } from '../../src/practice/judge.ts'
import { blankOf, numberOf } from '../../src/practice/problem.ts'
import { requiredDigits } from '../../src/practice/required-digits.ts'
import { central } from './problems.ts'

describe('the digits that a blank asks for', () => {
  const problem = central()
  const asked = (quantity: string) => requiredDigits(problem, blankOf(problem, quantity))

  it.each(['e1', 'e2', 'g1', 'y'])('are 3 for %s', (quantity) => {
    expect(asked(quantity)).toBe(3)
  })
  it.each(['v11_new', 'v22_new'])(
    'are 4 for %s, where 0.623 could hide another rule',
    (quantity) => {
      expect(asked(quantity)).toBe(4)
    },
  )
  it.each(['y_new', 'E_new'])(
    'are 4 for %s, since Δv tells exchanged indices before',
    (quantity) => {
      const values = problem.mistakes.map(({ id }) => numberOf(problem.wrong(id), quantity))
      expect(digitsNeeded(numberOf(problem.right, quantity), values)).toBeGreaterThan(4)
      expect(asked(quantity)).toBe(4)
    },
  )
})
