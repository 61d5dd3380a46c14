import { describe, expect, it } from 'vitest'
import type { Blank } from '../../src/derivation/practice.ts'
import { diagnose } from '../../src/practice/diagnose.ts'
import { gap } from '../../src/derivation/entry.ts'
import { numberOf, type Problem } from '../../src/practice/problem.ts'
import type { Verdict } from '../../src/practice/verdict.ts'
import { exampleOn, NETWORKS } from '../model/misconceptions.ts'
import { typed, updateOf, FRESH } from './problems.ts'

/** Where a rule gives a number that others give too, with the question that is asked. */
interface Question {
  readonly blank: Blank
  readonly text: string
  readonly suspect: string
  readonly ask: string
}

function questionsOf(problem: Problem): readonly Question[] {
  return problem.blanks.flatMap((blank) =>
    problem.mistakes.flatMap(({ id }) => {
      const { quantity } = blank
      const wrong = numberOf(problem.wrong(id), quantity)
      if (!Number.isFinite(wrong) || gap(wrong, numberOf(problem.right, quantity)) < 0.01) return []
      const text = wrong.toPrecision(6)
      const verdict = diagnose(problem, blank, typed(text), FRESH)
      return verdict.kind === 'several' && verdict.ask !== undefined
        ? [{ blank, text, suspect: id, ask: verdict.ask }]
        : []
    }),
  )
}

const remaining = (verdict: Verdict): readonly string[] =>
  verdict.kind === 'mistake'
    ? [verdict.mistake]
    : verdict.kind === 'several'
      ? verdict.mistakes
      : []

describe.each(NETWORKS)('the separating question on %s', (name) => {
  const problem = updateOf(exampleOn(name))
  const questions = questionsOf(problem)

  it('is asked somewhere', () => {
    expect(questions.length).toBeGreaterThan(0)
  })
  it('keeps the rule that was followed, and leaves out another one', () => {
    for (const { blank, text, suspect, ask } of questions) {
      const answered = numberOf(problem.wrong(suspect), ask)
      const earlier = new Map([[ask, answered]])
      const before = diagnose(problem, blank, typed(text), FRESH)
      const after = diagnose(problem, blank, typed(text), { ...FRESH, earlier })
      if (after.kind === 'consistent') expect(after.from).toBe(ask)
      else if (after.kind !== 'convention') {
        expect(remaining(after), JSON.stringify([suspect, ask, after])).toContain(suspect)
        expect(remaining(after).length).toBeLessThan(remaining(before).length)
      }
    }
  })
})
