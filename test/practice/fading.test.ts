/** The schedule of teaching.md §B.1 on the main example. */
import { describe, expect, it } from 'vitest'
import type { Blank, FadingLevel, Skill } from '../../src/derivation/practice.ts'
import type { Exercise, Progress } from '../../src/format/practice.ts'
import { attempt, begin, help } from '../../src/practice/exercise.ts'
import {
  afterExercise,
  afterFilling,
  askedOf,
  atStage,
  leap,
  NEWCOMER,
} from '../../src/practice/fading.ts'
import { stateOf } from '../../src/practice/mastery.ts'
import { central } from './problems.ts'

const { blanks } = central()
const ids = (of: readonly Blank[]) => of.map(({ quantity }) => quantity)
const skillsIn = (asked: readonly string[]) =>
  new Set(blanks.filter(({ quantity }) => asked.includes(quantity)).map(({ skill }) => skill))
const firstOf = (skill: Skill): Blank => {
  const found = blanks.find((blank) => blank.skill === skill)
  if (!found) throw new TypeError(`nothing asks about ${skill}`)
  return found
}

/** One blank of a skill, right at once or missed first. */
function fill(progress: Progress, skill: Skill, isRight: boolean, exposes = false): Progress {
  const blank = firstOf(skill)
  const made = { typed: '', value: 0, mistakes: [] }
  const open = exerciseAt(progress.stage, [blank.quantity])
  const tried = isRight
    ? open
    : attempt(open, blank.quantity, { ...made, outcome: 'wrong', mistakes: ['g-sign'] })
  const done = attempt(tried, blank.quantity, { ...made, outcome: 'right' })
  return afterFilling(progress, blank, done, exposes)
}

const exerciseAt = (level: FadingLevel, asked: readonly string[]): Exercise =>
  begin({ lesson: 'bp-update', params: {}, origin: { kind: 'own' }, level }, asked)

const times = (n: number, progress: Progress, step: (p: Progress) => Progress): Progress =>
  Array.from({ length: n }).reduce<Progress>(step, progress)

/** A whole exercise, so many of whose blanks are right at once; the answer to the others was shown. */
function finished(level: FadingLevel, unaided: number, of: number): Exercise {
  const asked = Array.from({ length: of }, (_, k) => `q${k}`)
  return asked.reduce(
    (exercise, id, k) =>
      k < unaided
        ? attempt(exercise, id, { typed: '', value: 0, outcome: 'right', mistakes: [] })
        : help(exercise, id, 'answer'),
    exerciseAt(level, asked),
  )
}

describe('the backward run', () => {
  it('leaves the last numbers open first, then ever more before them', () => {
    const asked = ([1, 2, 3, 4, 5] as const).map((stage) => askedOf(blanks, { ...NEWCOMER, stage }))
    expect(asked[0]).toEqual(['beta1_new', 'y_new', 'E_new'])
    for (const [k, one] of asked.slice(1).entries())
      expect(asked[k]?.every((id) => one.includes(id))).toBe(true)
    expect(asked[4]).toEqual(ids(blanks))
  })

  it('goes a stage further when two thirds went without help', () => {
    expect(afterExercise(NEWCOMER, finished(1, 2, 3)).stage).toBe(2)
    expect(afterExercise(NEWCOMER, finished(1, 1, 3)).stage).toBe(1)
  })

  it('ends at all numbers; rules and the blank page are for the reader to choose', () => {
    const all = atStage(NEWCOMER, 5)
    expect(afterExercise(all, finished(5, 9, 9)).stage).toBe(5)
  })

  it('stays where it is after an exercise of another level, as a class is given', () => {
    expect(afterExercise(NEWCOMER, finished(4, 9, 9))).toEqual(NEWCOMER)
  })

  it('asks about the two weakest skills after that', () => {
    const known = (skill: Skill, value: number) => ({
      [skill]: { ...stateOf(NEWCOMER, skill), level: 5, known: value },
    })
    const over: Progress = {
      ...afterExercise(atStage(NEWCOMER, 5), finished(5, 9, 9)),
      skills: Object.assign(
        {},
        ...[...skillsIn(ids(blanks))].map((skill) => known(skill, 0.9)),
        known('delta.hid', 0.2),
        known('update', 0.3),
      ),
    }
    expect(skillsIn(askedOf(blanks, over))).toEqual(new Set(['delta.hid', 'update']))
    // but the reader who chooses all numbers gets them
    expect(askedOf(blanks, atStage(over, 5))).toEqual(ids(blanks))
  })
})

describe('the support for a skill', () => {
  const at4 = atStage(NEWCOMER, 4)

  it('goes after three in a row, and comes back after a slip', () => {
    const two = times(2, at4, (progress) => fill(progress, 'delta.hid', true))
    expect(askedOf(blanks, two)).toContain('e1')
    const three = fill(two, 'delta.hid', true)
    expect(askedOf(blanks, three)).not.toContain('e1')
    expect(askedOf(blanks, fill(three, 'delta.hid', false))).toContain('e1')
  })

  it('is one level less after three in a row, and one more after two misses', () => {
    const start = stateOf(at4, 'delta.hid').level
    const up = times(3, at4, (progress) => fill(progress, 'delta.hid', true))
    expect(stateOf(up, 'delta.hid').level).toBe(start + 1)
    const down = times(2, at4, (progress) => fill(progress, 'delta.hid', false))
    expect(stateOf(down, 'delta.hid').level).toBe(start - 1)
    expect(stateOf(fill(at4, 'delta.hid', false), 'delta.hid').level).toBe(start)
  })

  it('never comes back so far that nothing of the skill is asked any more', () => {
    const weak = times(12, at4, (progress) => fill(progress, 'grad.v', false))
    expect(stateOf(weak, 'grad.v').level).toBe(1)
    expect(askedOf(blanks, weak)).toContain('Delta_v21')
    expect(askedOf(blanks, weak)).not.toContain('Delta_v11')
  })

  it('asks again about what is known but has not been shown, where it would show', () => {
    const known = times(3, at4, (progress) => fill(progress, 'delta.hid', true))
    const companion = askedOf(blanks, known, ({ skill }) => skill === 'delta.hid')
    expect(companion).toContain('e1')
    const shown = times(3, at4, (progress) => fill(progress, 'delta.hid', true, true))
    expect(askedOf(blanks, shown, () => true)).not.toContain('e1')
  })

  it('counts the slips by name, each once a blank', () => {
    const twice = times(2, at4, (progress) => fill(progress, 'delta.out', false))
    expect(twice.slips).toEqual({ 'g-sign': 2 })
  })
})

describe('“I know this”', () => {
  const leapt = leap(atStage(NEWCOMER, 2))

  it('leaves all numbers open at once', () => {
    expect(askedOf(blanks, leapt)).toEqual(ids(blanks))
  })

  it.each([
    ['of one skill', ['delta.out', 'delta.out']],
    ['of two', ['delta.out', 'update']],
  ] as const)('two misses %s bring the support back', (_, [first, second]) => {
    const once = fill(leapt, first, false)
    expect(once.stage).toBe(5)
    const landed = fill(once, second, false)
    expect(landed).toMatchObject({ stage: 2, leaptFrom: null })
    expect(askedOf(blanks, landed)).not.toContain('alpha1')
  })

  it('holds once an exercise went well', () => {
    const held = afterExercise(leapt, finished(5, 9, 9))
    expect(held).toMatchObject({ stage: 5, leaptFrom: null })
  })
})

it('asks for something in any problem', () => {
  const late = blanks.filter(({ level }) => level === 5)
  expect(askedOf(late, NEWCOMER)).not.toEqual([])
  expect(askedOf([], NEWCOMER)).toEqual([])
})
