import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatTex } from '../../src/derivation/number.ts'
import { DEFAULT_OPTIONS, DETAILS, NOTATIONS } from '../../src/derivation/options.ts'
import type { Poll } from '../../src/derivation/poll.ts'
import { valueOf } from '../../src/derivation/quantity.ts'
import { LOCALES } from '../../src/i18n/localized.ts'
import { DEFAULT } from '../../src/lessons/bp-update/default.ts'
import { polling } from '../../src/lessons/bp-update/polls/index.ts'
import expression from '../../src/lessons/expression/index.ts'
import { gistOf, nearestPoll, pollsOf, secretsOf } from '../../src/practice/polls.ts'
import { problemOf } from '../../src/practice/problem.ts'
import { exampleArbitrary } from '../model/arbitrary.ts'
import { central, updateOf } from './problems.ts'

const DIGITS = 4

/** A network told in some way, with its questions. */
const cases = fc
  .record({
    example: exampleArbitrary,
    notation: fc.constantFrom(...NOTATIONS),
    detail: fc.constantFrom(...DETAILS),
  })
  .map(({ example, ...choice }) => {
    const problem = updateOf(example, choice)
    const own = polling(example, { ...DEFAULT_OPTIONS, ...choice }, DIGITS)
    const { derivation } = problem
    return { derivation, polls: pollsOf({ derivation, own, problem, digits: DIGITS }) }
  })

const centralPolls = () => {
  const problem = central()
  const own = polling(DEFAULT, DEFAULT_OPTIONS, DIGITS)
  return pollsOf({ derivation: problem.derivation, own, problem, digits: DIGITS })
}

const idsOf = (polls: readonly Poll[]) => polls.map(({ id }) => id)

describe('for any network', { timeout: 60_000 }, () => {
  it('a question has two to four different options, one of them right', () => {
    fc.assert(
      fc.property(cases, ({ polls }) => {
        for (const { id, options } of polls) {
          expect(options.filter(({ right }) => right)).toHaveLength(1)
          expect(options.length).toBeGreaterThanOrEqual(2)
          expect(options.length).toBeLessThanOrEqual(4)
          expect(new Set(idsOf(polls)).size).toBe(polls.length)
          expect(new Set(options.map((option) => option.id)).size, id).toBe(options.length)
          for (const locale of LOCALES)
            expect(new Set(options.map(({ text }) => text[locale])).size, id).toBe(options.length)
        }
      }),
      { numRuns: 25 },
    )
  })

  it('the right number is that of the step, and each wrong one reads otherwise', () => {
    fc.assert(
      fc.property(cases, ({ derivation, polls }) => {
        for (const { id, options } of polls) {
          const quantity = /^number-(.*)$/.exec(id)?.[1]
          if (quantity === undefined) continue
          const shown = `$${formatTex(valueOf(derivation.quantities, quantity), DIGITS)}$`
          for (const { text, right } of options) expect(text.en === shown, id).toBe(right)
        }
      }),
      { numRuns: 25 },
    )
  })

  it('no number is missing in a sentence, and every question belongs to a step', () => {
    fc.assert(
      fc.property(cases, ({ derivation, polls }) => {
        const steps = new Set(derivation.steps.map(({ id }) => id))
        for (const { step, question, answer } of polls) {
          expect(steps.has(step)).toBe(true)
          for (const locale of LOCALES)
            expect(`${question[locale]}${answer[locale]}`).not.toMatch(/undefined|NaN|∞|null/)
        }
      }),
      { numRuns: 25 },
    )
  })
})

it('asks at every step of the first lesson but the task', () => {
  const asked = new Set(centralPolls().map(({ step }) => step))
  const steps = central().derivation.steps.map(({ id }) => id)
  expect(steps.filter((id) => !asked.has(id))).toEqual(['task'])
})

it('puts the right number in another place from question to question', () => {
  const places = centralPolls()
    .filter(({ id }) => id.startsWith('number-'))
    .map(({ options }) => options.findIndex(({ right }) => right))
  expect(new Set(places).size).toBeGreaterThan(2)
})

describe('a wrong number', () => {
  /** What is said of a number of the main example, worked by hand. */
  const replyTo = (id: string, number: number) =>
    centralPolls()
      .find((poll) => poll.id === `number-${id}`)
      ?.options.find(({ text }) => Number(text.en.replaceAll('$', '')) === number)?.reply?.en

  it('follows from the right numbers that are on view', () => {
    expect(replyTo('alpha1', 0.6 * 0.2)).toBe('Only the first input used')
    // f(α₁) for f′(α₁), after the right g₁ and not after f(β₁) for f′(β₁)
    expect(replyTo('e1', 0.02034)).toBe('f instead of f′ at the hidden unit')
  })

  it('says so where it comes from an earlier step', () => {
    // β₁ from α = (0.12, 0.02)
    expect(replyTo('beta1', 0.076)).toBe(
      'Carried on from an earlier step: Only the first input used',
    )
  })
})

it('asks a lesson that cannot be practised what its steps ask', () => {
  const { derivation } = central()
  const polls = pollsOf({ derivation, own: [], problem: null, digits: DIGITS })
  expect(idsOf(polls)).toContain('loss-after')
  expect(polls.some(({ id }) => id.startsWith('number-'))).toBe(false)
})

it('has questions for another lesson, too, which wrote none', async () => {
  const practising = await expression.practising?.()
  if (!practising) throw new TypeError('the lesson is practised')
  const derivation = expression.derive(expression.defaults, DEFAULT_OPTIONS)
  const problem = problemOf(practising, expression.defaults, DEFAULT_OPTIONS, derivation)
  expect(pollsOf({ derivation, own: [], problem, digits: DIGITS })).not.toEqual([])
})

describe('the question for a place', () => {
  const { steps } = central().derivation
  const nearest = (step: string, isOpen: boolean) =>
    nearestPoll(
      centralPolls(),
      steps,
      steps.findIndex(({ id }) => id === step),
      isOpen,
    )?.id

  it('is that of the step while its numbers are hidden', () => {
    expect(nearest('z1', false)).toBe('number-alpha1')
  })
  it('is that of the next step once they are shown', () => {
    expect(nearest('z1', true)).toBe('number-b1')
  })
  it('is the prediction where the step asks for it', () => {
    expect(nearest('loss', true)).toBe('loss-after')
  })
  it('is the last one behind the end', () => {
    expect(nearest('verdict', true)).toBe(centralPolls().at(-1)?.id)
  })
})

it('keeps votes through a change of language or digits that changes no answer, not through another question', () => {
  const [first] = centralPolls()
  if (!first) throw new RangeError('there are questions')
  expect(gistOf(first)).toBe(gistOf({ ...first, answer: { en: '', zh: '', ko: '' } }))
  const options = first.options.map((option) => ({ ...option, right: !option.right }))
  expect(gistOf(first)).not.toBe(gistOf({ ...first, options }))
})

describe('the numbers that would give a question away', () => {
  const problem = updateOf(DEFAULT)
  const { derivation } = problem
  const polls = pollsOf({ derivation, own: [], problem, digits: DIGITS })
  const secrets = (id: string) => {
    const poll = polls.find((one) => one.id === id)
    if (!poll) throw new Error(`there is no question ${id}`)
    return secretsOf(poll, derivation.steps)
  }

  it('are the one that is asked for, and what follows from it', () => {
    const hidden = secrets('number-E')
    for (const id of ['E', 'g1', 'Delta_v11', 'y_new', 'E_new']) expect(hidden).toContain(id)
    for (const id of ['alpha1', 'b1', 'beta1', 'y', 'v11']) expect(hidden).not.toContain(id)
  })

  it('are none where the question is about what the step has shown', () => {
    const poll = polls.find(({ looksBack }) => looksBack)
    expect(poll && secretsOf(poll, derivation.steps)).toEqual(new Set())
  })
})
