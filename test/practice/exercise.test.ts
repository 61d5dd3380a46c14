import { describe, expect, it } from 'vitest'
import type { Exercise } from '../../src/format/practice.ts'
import {
  askSibling,
  attempt,
  begin,
  fillingOf,
  help,
  hiddenIn,
  isReached,
  nextOpen,
  openIn,
  write,
} from '../../src/practice/exercise.ts'
import { blankOf } from '../../src/practice/problem.ts'
import { central } from './problems.ts'

const problem = central()
const { blanks } = problem
const opened = (...asked: string[]): Exercise =>
  begin({ lesson: 'bp-update', params: {}, origin: { kind: 'own' }, level: 4 }, asked)
const tried = (exercise: Exercise, id: string, outcome: 'right' | 'wrong' | 'follows') =>
  attempt(exercise, id, { typed: '1', value: 1, outcome, mistakes: [] })

describe('an exercise', () => {
  it('hides every number from the first open one on, for later ones would give it away', () => {
    const hidden = hiddenIn(blanks, opened('g1', 'Delta_w21'))
    expect(hidden.has('minus_dE_dy')).toBe(false)
    for (const id of ['g1', 'Delta_w11', 'e1', 'E_new']) expect(hidden.has(id)).toBe(true)
  })

  it('shows what is found, and goes on to the next that is open', () => {
    const found = tried(opened('g1', 'Delta_w21', 'E_new'), 'g1', 'right')
    expect(hiddenIn(blanks, found).has('Delta_w11')).toBe(false)
    expect(openIn(found)).toEqual(['Delta_w21', 'E_new'])
    expect(nextOpen(found, 'g1')).toBe('Delta_w21')
    expect(nextOpen(found, 'E_new')).toBe('Delta_w21')
  })

  it('keeps a wrong number open, and what is typed after it', () => {
    const again = write(tried(opened('g1'), 'g1', 'wrong'), 'g1', '0.2')
    expect(openIn(again)).toEqual(['g1'])
    expect(fillingOf(again, 'g1')).toMatchObject({ draft: '0.2', isDone: false })
  })

  it('does not show the right number for one that follows from a wrong one, until that is put right', () => {
    const wrong = tried(opened('g1', 'Delta_w11'), 'g1', 'wrong')
    const follows = tried(wrong, 'Delta_w11', 'follows')
    expect(hiddenIn(blanks, follows).has('Delta_w11')).toBe(true)
    expect(isReached(blanks, follows, 'Delta_w11')).toBe(false)
    const mended = tried(follows, 'g1', 'right')
    expect(hiddenIn(blanks, mended).has('Delta_w11')).toBe(false)
    expect(isReached(blanks, mended, 'Delta_w11')).toBe(true)
  })

  it('works nothing out whose numbers are still open', () => {
    const ahead = tried(opened('g1', 'Delta_w11'), 'Delta_w11', 'right')
    expect(hiddenIn(blanks, ahead).has('Delta_w11')).toBe(false)
    expect(isReached(blanks, ahead, 'Delta_w11')).toBe(false)
  })

  it('remembers the most help that was asked for', () => {
    const helped = help(help(opened('g1'), 'g1', 'numbers'), 'g1', 'where')
    expect(fillingOf(helped, 'g1').help).toBe('numbers')
  })
})

describe('after an answer was shown', () => {
  const shown = (exercise: Exercise, id: string) =>
    askSibling(help(exercise, id, 'answer'), blanks, blankOf(problem, id))

  it('the next number by the same rule is asked, in its place', () => {
    const after = shown(opened('Delta_v11', 'E_new'), 'Delta_v11')
    expect(after.asked).toEqual(['Delta_v11', 'Delta_v21', 'E_new'])
    expect(nextOpen(after, 'Delta_v11')).toBe('Delta_v21')
  })

  it('an earlier one is, where there is none behind it', () => {
    expect(shown(opened('Delta_v22'), 'Delta_v22').asked).toEqual(['Delta_v11', 'Delta_v22'])
  })

  it('none is where all are found, or the rule is used once', () => {
    const found = tried(opened('Delta_w11', 'Delta_w21'), 'Delta_w11', 'right')
    expect(shown(found, 'Delta_w21').asked).toEqual(found.asked)
    expect(shown(opened('E'), 'E').asked).toEqual(['E'])
  })
})
