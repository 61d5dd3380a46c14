import { describe, expect, it } from 'vitest'
import { DEFAULT } from '../../src/lessons/bp-update/default.ts'
import { hiddenIn } from '../../src/practice/exercise.ts'
import { slipIn } from '../../src/practice/find-the-slip.ts'
import { choose, huntOf, hunting, lineOf, missedLines } from '../../src/practice/slip-hunt.ts'
import { BLANKS, problemFor } from './class.ts'

const PROBLEM = problemFor(DEFAULT)
const hunts = Array.from({ length: 40 }, (_, seed) => {
  const slip = slipIn(PROBLEM, seed)
  if (!slip) throw new TypeError(`seed ${seed} has no slip`)
  const exercise = hunting(slip, {
    lesson: 'bp-update',
    params: {},
    origin: { kind: 'own' },
    level: 4,
  })
  return { slip, exercise }
})

describe('the search for a slip', () => {
  it('calls every line before the slip right, and the slip the first', () => {
    for (const { slip, exercise } of hunts) {
      const hunt = huntOf(PROBLEM, exercise)
      if (!hunt) throw new TypeError('the slip is not known')
      const at = BLANKS.indexOf(slip.first)
      const kinds = BLANKS.map(({ quantity }) => lineOf(PROBLEM, hunt, quantity))
      expect(kinds.slice(0, at).every((kind) => kind === 'right')).toBe(true)
      expect(kinds[at]).toBe('first')
      expect(kinds.slice(at + 1)).not.toContain('first')
    }
  })

  it('ends with the first wrong line, and counts the lines before that', () => {
    for (const { slip, exercise } of hunts) {
      const { quantity } = slip.first
      const other = BLANKS.find((blank) => blank.quantity !== quantity)?.quantity ?? ''
      const found = choose(choose(exercise, other), quantity)
      expect(huntOf(PROBLEM, choose(exercise, other))?.isFound).toBe(false)
      expect(huntOf(PROBLEM, found)?.isFound).toBe(true)
      expect(missedLines(found)).toBe(1)
    }
  })

  it('shows no number in the drawing before that', () => {
    for (const { exercise } of hunts) expect(hiddenIn(BLANKS, exercise).size).toBe(BLANKS.length)
  })

  it('is over where the wrong rule is not known', () => {
    const [first] = hunts
    if (!first) throw new TypeError('there is no slip')
    expect(huntOf({ ...PROBLEM, mistakes: [] }, first.exercise)).toBeUndefined()
  })
})
