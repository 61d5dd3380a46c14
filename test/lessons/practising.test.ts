/** The contract of every lesson that can be practised, for its defaults, presets, companions and new problems. */
import { describe, expect, it } from 'vitest'
import { format } from '../../src/derivation/number.ts'
import { DEFAULT_OPTIONS, DETAILS } from '../../src/derivation/options.ts'
import type { OpenLesson } from '../../src/derivation/lesson.ts'
import type { Mistake, Practising } from '../../src/derivation/practice.ts'
import { SKILLS } from '../../src/derivation/practice.ts'
import { LOCALES } from '../../src/i18n/localized.ts'
import { openLessons } from '../../src/lessons/index.ts'
import { diagnose } from '../../src/practice/diagnose.ts'
import { isSame } from '../../src/practice/judge.ts'
import { gap } from '../../src/derivation/entry.ts'
import { numberOf, problemOf, type Problem } from '../../src/practice/problem.ts'
import { cellsOf, quantitiesIn, rowsOf, stepOf } from '../../src/practice/rows.ts'
import { workingOf } from '../../src/practice/working.ts'
import { isAccepted, type Verdict } from '../../src/practice/verdict.ts'
import { FRESH, typed } from '../practice/problems.ts'

interface Case {
  readonly name: string
  readonly lesson: OpenLesson
  readonly practice: Practising
  readonly params: object
}

const CASES: readonly Case[] = (await openLessons()).flatMap((lesson) => {
  const { practice } = lesson
  if (practice === undefined) return []
  const some = [
    { id: 'defaults', params: lesson.defaults },
    ...lesson.presets,
    ...practice.companions(lesson.defaults),
    ...[1, 2].map((seed) => ({
      id: `new problem ${seed}`,
      params: practice.generate(lesson.defaults, seed),
    })),
  ]
  return some.map(({ id, params }) => ({ name: `${lesson.id}, ${id}`, lesson, practice, params }))
})

/** Every one of a few, and as many as told of a long list, spread over the whole of it. */
function sample<T>(all: readonly T[], most: number): readonly T[] {
  const stride = Math.max(1, all.length / most)
  return Array.from(
    { length: Math.min(most, all.length) },
    (_, k) => all[Math.floor(k * stride)],
  ).filter((one) => one !== undefined)
}

const MOST_BLANKS = 14

/** The wrong rules that a verdict says something about. */
function namedBy(verdict: Verdict): readonly string[] {
  switch (verdict.kind) {
    case 'mistake':
      return [verdict.mistake]
    case 'several':
    case 'two-mistakes':
      return verdict.mistakes
    default:
      return []
  }
}

const textsOf = ({ title, feedback, tex }: Mistake) =>
  LOCALES.flatMap((locale) => [title[locale], feedback[locale], tex])

/** The decimal numbers that a text writes. */
const numbersOf = (text: string): readonly string[] => text.match(/\d+\.\d+/g) ?? []

describe.each(CASES)('$name', ({ lesson, practice, params }) => {
  const derivation = lesson.derive(params, DEFAULT_OPTIONS)
  const problem: Problem = problemOf(practice, params, DEFAULT_OPTIONS, derivation)
  const { blanks, mistakes, right } = problem
  const asked = sample(blanks, MOST_BLANKS).filter(({ quantity }) =>
    Number.isFinite(numberOf(right, quantity)),
  )

  it('asks for each number once, at a step that works it out', () => {
    expect(blanks.length).toBeGreaterThan(0)
    expect(new Set(blanks.map(({ quantity }) => quantity)).size).toBe(blanks.length)
    for (const detail of DETAILS) {
      const options = { ...DEFAULT_OPTIONS, detail }
      const told = lesson.derive(params, options)
      const ids = new Set(told.steps.map(({ id }) => id))
      for (const blank of practice.blanks(params, options)) {
        expect(ids, `${detail}: ${blank.quantity}`).toContain(blank.step)
        const step = stepOf(told, blank)
        if (step === undefined) throw new RangeError(`no step for ${blank.quantity}`)
        const { symbols, numbers, between, result } = rowsOf(step, blank.quantity)
        const rows = [...symbols, ...numbers, ...between, ...result]
        expect(rows.length, `${detail}: ${blank.quantity}`).toBeGreaterThan(0)
        const all = [...step.rows, ...step.members.flatMap((member) => member.rows)]
        expect(quantitiesIn(all), detail).toContain(blank.quantity)
      }
    }
  })

  it('asks for the first level where it asks for anything, and for a skill that there is', () => {
    expect(blanks.some(({ level }) => level === 1)).toBe(true)
    for (const { skill } of [...blanks, ...mistakes]) expect(SKILLS).toContain(skill)
  })

  it('says what is left open at each level at which its blanks begin', () => {
    for (const level of new Set(blanks.map((blank) => blank.level)))
      for (const locale of LOCALES)
        expect(practice.levels[level]?.[locale] ?? '', `level ${level}, ${locale}`).not.toBe('')
  })

  it('gives away no number in its rule: one that nothing goes into has none', () => {
    const given = blanks.flatMap((blank) => {
      const right = cellsOf(workingOf(problem, blank).symbols)
        .slice(1)
        .flatMap(({ segments }) => segments)
        .map((segment) => ('tex' in segment ? segment.tex : segment.quantity))
      return /^[\s\d.-]+$/.test(right.join('')) ? [blank.quantity] : []
    })
    expect(given).toEqual([])
  })

  it('works out the numbers of the steps', () => {
    for (const { quantity } of blanks) {
      const shown = derivation.quantities.get(quantity)?.value ?? NaN
      expect(right.has(quantity), quantity).toBe(true)
      const worked = numberOf(right, quantity)
      const isEqual = Number.isFinite(shown)
        ? isSame(worked, shown) || Math.abs(worked - shown) < 1e-9 * Math.abs(shown)
        : Object.is(worked, shown)
      expect(isEqual, `${quantity}: ${worked}, ${shown}`).toBe(true)
    }
  })

  it('takes each number as it is displayed', () => {
    for (const blank of asked) {
      const text = format(numberOf(right, blank.quantity), 6)
      const verdict = diagnose(problem, blank, typed(text), FRESH)
      expect(isAccepted(verdict), `${blank.quantity} = ${text}: ${verdict.kind}`).toBe(true)
    }
  })

  it('follows own numbers, and gives back the right ones where they are right', () => {
    const own = new Map(blanks.map(({ quantity }) => [quantity, numberOf(right, quantity)]))
    const again = problem.work({ own })
    for (const { quantity } of blanks)
      expect(numberOf(again, quantity)).toBe(numberOf(right, quantity))
  })

  it('names each wrong rule from its number, or asks for the one that tells it apart', () => {
    for (const blank of asked)
      for (const { id } of mistakes) {
        const wrong = numberOf(problem.wrong(id), blank.quantity)
        if (!Number.isFinite(wrong)) continue
        if (gap(wrong, numberOf(right, blank.quantity)) <= 0.01) continue
        const verdict = diagnose(problem, blank, typed(wrong.toPrecision(6)), FRESH)
        // the sign of the other convention is no mistake
        if (verdict.kind === 'convention') continue
        expect(namedBy(verdict), `${blank.quantity} by ${id}: ${verdict.kind}`).toContain(id)
      }
  })

  it('has words for each wrong rule, in every language, short and without a number', () => {
    expect(new Set(mistakes.map(({ id }) => id)).size).toBe(mistakes.length)
    const shown = new Set(
      blanks.map(({ quantity }) => format(Math.abs(numberOf(right, quantity)), 6)),
    )
    for (const mistake of mistakes) {
      for (const text of textsOf(mistake)) {
        expect(text.trim(), mistake.id).not.toBe('')
        for (const number of numbersOf(text)) expect([...shown], mistake.id).not.toContain(number)
      }
      const { en, zh, ko } = mistake.feedback
      expect(en.split(/\s+/).length, mistake.id).toBeLessThanOrEqual(35)
      for (const text of [en, zh, ko]) expect(text, mistake.id).toMatch(/[?？]/)
      expect(zh).toMatch(/\p{Script=Han}/u)
      expect(ko).toMatch(/\p{Script=Hangul}/u)
    }
  })

  it('keeps its ids when a number is edited', () => {
    const ids = (one: object) => practice.mistakes(one, DEFAULT_OPTIONS).map(({ id }) => id)
    const quantities = (one: object) =>
      practice.blanks(one, DEFAULT_OPTIONS).map(({ quantity }) => quantity)
    const [ref] = derivation.parameters
    if (ref === undefined) throw new RangeError('nothing to edit')
    const field = lesson.field(params, ref)
    if (field === undefined) throw new RangeError(`no field for ${ref}`)
    const edited = lesson.set(params, ref, field.value + field.step)
    expect(edited).not.toEqual(params)
    expect(quantities(edited)).toEqual(quantities(params))
    const known = new Set([...ids(params), ...ids(edited)])
    expect(known.size).toBeLessThanOrEqual(Math.max(ids(params).length, ids(edited).length) + 1)
  })

  it('draws problems of the same shape from a seed, and has companions, that can be saved and read', () => {
    const drawn = practice.generate(params, 7)
    expect(practice.generate(params, 7)).toEqual(drawn)
    const steps = (one: object) => lesson.derive(one, DEFAULT_OPTIONS).steps.map(({ id }) => id)
    expect(steps(drawn)).toEqual(steps(params))
    const companions = practice.companions(params)
    expect(new Set(companions.map(({ id }) => id)).size).toBe(companions.length)
    for (const one of [drawn, ...companions.map((companion) => companion.params)]) {
      expect(lesson.read(JSON.parse(lesson.toText(one)))).toEqual(one)
      expect(lesson.tooLarge(one)).toBeUndefined()
    }
  })
})
