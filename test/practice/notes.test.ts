import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { at } from '../../src/derivation/at.ts'
import { DEFAULT_OPTIONS } from '../../src/derivation/options.ts'
import lesson from '../../src/lessons/bp-update/index.ts'
import { LESSONS } from '../../src/lessons/index.ts'
import { notesOf, type Notes } from '../../src/practice/notes.ts'
import { numberOf, problemOf, type Problem } from '../../src/practice/problem.ts'
import { exampleArbitrary } from '../model/arbitrary.ts'
import { central, updateOf } from './problems.ts'

function notesAt(problem: Problem, id: string): Notes {
  const { steps } = problem.derivation
  const step = steps.find((one) => one.id === id)
  if (!step) throw new Error(`there is no step ${id}`)
  return notesOf(steps, step, problem)
}

describe('the notes of the main example', () => {
  it('name the usual slip of the output error and the number that it gives', () => {
    // 001 §2.1: g₁ = 0.226; with the sign turned −0.226 (fixtures/misconceptions.json)
    const { slips } = notesAt(central(), 'delta2')
    expect(at(slips, 0)).toMatchObject({
      quantity: 'g1',
      right: expect.closeTo(0.226, 12),
      gives: expect.closeTo(-0.226, 12),
    })
  })

  it('have a slip of the step itself, not one that an earlier step has handed on', () => {
    const problem = central()
    for (const step of problem.derivation.steps)
      for (const { quantity, mistake } of notesAt(problem, step.id).slips) {
        const blanks = problem.blanks.map((blank) => blank.quantity)
        const before = blanks.slice(0, blanks.indexOf(quantity))
        for (const one of before)
          expect(numberOf(problem.wrong(mistake.id), one)).toBeCloseTo(
            numberOf(problem.right, one),
            12,
          )
      }
  })

  it('answer the question of a step with its right option', () => {
    const problem = central()
    const asked = problem.derivation.steps.filter(({ prompt }) => prompt)
    expect(asked.length).toBeGreaterThan(0)
    for (const { id, prompt } of asked)
      expect(notesAt(problem, id).answers[0]).toMatchObject({
        question: prompt?.question,
        right: prompt?.options.filter(({ right }) => right).map(({ text }) => ({ text })),
      })
  })

  it('answer a prediction with what comes of it: the loss falls from 0.0255 to 0.0160', () => {
    const { steps } = central().derivation
    const predicting = steps.find(({ predict }) => predict)
    const { answers } = notesAt(central(), predicting?.id ?? '')
    expect(answers.flatMap(({ right }) => right.map(({ text }) => text.en)).join()).toMatch(
      /down|fall|smaller|less/i,
    )
  })

  it('begin with the result of the step', () => {
    const { steps } = central().derivation
    for (const step of steps.slice(1)) expect(notesOf(steps, step, null).say[0]).toBe(step.say)
  })

  it('leave out what a step does not say', () => {
    const { steps } = central().derivation
    expect(notesOf(steps, at(steps, 0), null).say).toEqual([])
  })
})

it('have no slips where a lesson is not practised', () => {
  const { steps } = lesson.derive(lesson.defaults, DEFAULT_OPTIONS)
  for (const step of steps) expect(notesOf(steps, step, null).slips).toEqual([])
})

it('tell only of numbers that differ, for any network', () => {
  fc.assert(
    fc.property(exampleArbitrary, (example) => {
      const problem = updateOf(example)
      for (const { id } of problem.derivation.steps)
        for (const { right, gives } of notesAt(problem, id).slips)
          expect(Object.is(right, gives)).toBe(false)
    }),
    { numRuns: 20 },
  )
})

it('can be made for every step of every lesson', async () => {
  for (const { load } of LESSONS) {
    const one = await load()
    const derivation = one.derive(one.defaults, DEFAULT_OPTIONS)
    const practising = await one.practising?.()
    const problem =
      practising === undefined
        ? null
        : problemOf(practising, one.defaults, DEFAULT_OPTIONS, derivation)
    for (const step of derivation.steps)
      expect(() => notesOf(derivation.steps, step, problem)).not.toThrow()
  }
})
