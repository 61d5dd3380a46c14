import { describe, expect, it } from 'vitest'
import { practising } from '../../src/lessons/bp-update/practising.ts'
import { DEFAULT } from '../../src/lessons/bp-update/default.ts'
import type { Exercise, Progress, SkillState } from '../../src/format/practice.ts'
import { attempt, begin, help } from '../../src/practice/exercise.ts'
import { atStage, NEWCOMER } from '../../src/practice/fading.ts'
import { UNTRIED } from '../../src/practice/mastery.ts'
import { missingIn, nextAfter, skillsIn, slipsIn, tallyOf } from '../../src/practice/summary.ts'
import { central } from './problems.ts'

const { blanks } = central()
const companions = practising.companions(DEFAULT)
const made = { typed: '', value: 0, mistakes: [] }
const right = { ...made, outcome: 'right' as const }
const wrong = { typed: '0.113', value: 0.113, outcome: 'wrong' as const, mistakes: ['half-kept'] }

const opened = (...asked: string[]): Exercise =>
  begin({ lesson: 'bp-update', params: {}, origin: { kind: 'own' }, level: 4 }, asked)

/** One right at once, one after a look, one with the rule, one shown, one missed. */
function mixed(): Exercise {
  let one = opened('g1', 'Delta_w11', 'Delta_w21', 'e1', 'e2')
  one = attempt(attempt(one, 'g1', wrong), 'g1', right)
  one = attempt(one, 'Delta_w11', right)
  one = attempt(help(one, 'Delta_w21', 'where'), 'Delta_w21', right)
  one = attempt(help(one, 'e1', 'rule'), 'e1', right)
  return help(one, 'e2', 'answer')
}

describe('the summary of an exercise', () => {
  it('counts every blank once: at the first try, with help, after a miss', () => {
    expect(tallyOf(mixed())).toEqual({ unaided: 2, helped: 2, missed: 1 })
  })

  it('tells the wrong lines as they were typed', () => {
    expect(slipsIn(mixed())).toEqual([{ quantity: 'g1', typed: '0.113', mistake: 'half-kept' }])
  })

  it('names the skills in the order of the solution', () => {
    expect(skillsIn(mixed(), blanks)).toEqual(['delta.out', 'grad.w', 'delta.hid'])
  })
})

const state = (streak: number, isExposed: boolean): SkillState => ({
  ...UNTRIED,
  streak,
  isExposed,
})
const knowing = (stage: 1 | 5 | 6 | 7, update: SkillState): Progress => ({
  ...atStage(NEWCOMER, stage),
  skills: { update },
})

describe('what a skill lacks', () => {
  it.each([
    [1, true, { kind: 'answers', count: 2 }],
    [3, true, { kind: 'nothing' }],
  ] as const)('after %i in a row', (streak, isExposed, missing) => {
    expect(missingIn(state(streak, isExposed), 'update', companions)).toEqual(missing)
  })

  it('is a problem that shows its slips', () => {
    const missing = missingIn(state(3, false), 'update', companions)
    expect(missing).toMatchObject({ kind: 'companion', companion: { id: 'eta-tenth' } })
  })
})

describe('the next exercise', () => {
  const done = opened('w11_new')
  const next = (progress: Progress) => nextAfter(done, blanks, progress, companions)

  it('is the companion that a known skill needs', () => {
    expect(next(knowing(5, state(3, false)))).toMatchObject({ companion: { id: 'eta-tenth' } })
  })
  it('is a level further, once all numbers are known', () => {
    expect(next(knowing(5, state(3, true)))).toEqual({ kind: 'level', level: 6 })
    expect(next(knowing(6, state(3, true)))).toEqual({ kind: 'level', level: 7 })
  })
  it('is the same with new numbers otherwise', () => {
    expect(next(knowing(5, state(1, true)))).toEqual({ kind: 'numbers' })
    expect(next(knowing(1, state(3, true)))).toEqual({ kind: 'numbers' })
    expect(next(knowing(7, state(3, true)))).toEqual({ kind: 'numbers' })
  })
})
