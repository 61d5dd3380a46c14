import { fireEvent, screen } from '@testing-library/react'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { exampleArbitrary } from '../model/arbitrary.ts'
import { practise } from './practising.tsx'

/** What the editor can make, from one unit to many, with numbers that may overflow. */
const examples = fc.sample(exampleArbitrary, { numRuns: 6, seed: 6 })

describe('any network', { timeout: 60_000 }, () => {
  test('has a rule or a number to ask for, in each of its blanks', () => {
    for (const example of examples) {
      const { problem, turn, unmount } = practise(6, undefined, example)
      for (const { quantity } of problem.blanks.filter((_, index) => index % 9 === 0)) {
        turn(quantity)
        expect(screen.getAllByRole('textbox').length).toBeGreaterThan(0)
      }
      unmount()
    }
  })

  test('fits on a blank page, and is found with help alone', () => {
    // a reader who takes time to think before each press
    let clock = 0
    const time = vi.spyOn(performance, 'now').mockImplementation(() => (clock += 20_000))
    for (const example of examples.slice(0, 2)) {
      const { store, unmount } = practise(7, undefined, example)
      for (let left = 400; left > 0 && screen.queryByRole('button', { name: 'Answer' }); left--)
        fireEvent.click(screen.getByRole('button', { name: 'Answer' }))
      expect(screen.getByRole('button', { name: /^See how it went/ })).toBeTruthy()
      expect(store.getState().progress.rounds).toBe(1)
      unmount()
    }
    time.mockRestore()
  })

  test('shows every line of a solution with a slip', () => {
    for (const example of examples) {
      const { problem, unmount } = practise(5, undefined, example)
      fireEvent.click(screen.getByRole('button', { name: 'Find the slip' }))
      const lines = screen.queryAllByRole('radio')
      expect([0, problem.blanks.length]).toContain(lines.length)
      unmount()
    }
  })
})
