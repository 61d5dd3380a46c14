import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { format } from '../../src/derivation/number.ts'
import { DETAILS, NOTATIONS } from '../../src/derivation/options.ts'
import { HELPS } from '../../src/derivation/practice.ts'
import { diagnose } from '../../src/practice/diagnose.ts'
import { hint } from '../../src/practice/hints.ts'
import { messageOf } from '../../src/practice/messages.ts'
import { gap } from '../../src/derivation/entry.ts'
import { blanksBefore, numberOf, type Problem } from '../../src/practice/problem.ts'
import { exampleArbitrary } from '../model/arbitrary.ts'
import { numbersIn, typed, updateOf, FRESH } from './problems.ts'

/** A problem, one of its blanks, and one of its wrong rules. */
const cases = fc.record({
  problem: fc
    .record({
      example: exampleArbitrary,
      notation: fc.constantFrom(...NOTATIONS),
      detail: fc.constantFrom(...DETAILS),
    })
    .map(({ example, ...options }) => updateOf(example, options)),
  blank: fc.nat(),
  mistake: fc.nat(),
})

const chosen = <T>(all: readonly T[], n: number): T => {
  const one = all[n % all.length]
  if (one === undefined) throw new RangeError('nothing to choose from')
  return one
}

const earlierBy = (problem: Problem, mistake: string, quantity: string) =>
  new Map(
    blanksBefore(problem, quantity).map((blank) => [
      blank.quantity,
      numberOf(problem.wrong(mistake), blank.quantity),
    ]),
  )

describe('for any network', { timeout: 60_000 }, () => {
  it('the number that is displayed is right', () => {
    fc.assert(
      fc.property(cases, ({ problem, blank: n }) => {
        const blank = chosen(problem.blanks, n)
        const right = numberOf(problem.right, blank.quantity)
        fc.pre(Number.isFinite(right))
        expect(diagnose(problem, blank, typed(format(right)), FRESH).kind).toBe('right')
      }),
      { numRuns: 40 },
    )
  })

  it('the number of a wrong rule is not right, where it can be told from the right one', () => {
    fc.assert(
      fc.property(cases, ({ problem, blank: n, mistake: m }) => {
        const blank = chosen(problem.blanks, n)
        const { id } = chosen(problem.mistakes, m)
        const wrong = numberOf(problem.wrong(id), blank.quantity)
        const right = numberOf(problem.right, blank.quantity)
        fc.pre(Number.isFinite(wrong) && gap(wrong, right) > 0.01)
        const { kind } = diagnose(problem, blank, typed(wrong.toPrecision(6)), FRESH)
        expect(['right', 'truncated', 'more-digits']).not.toContain(kind)
      }),
      { numRuns: 20 },
    )
  })

  it('something is said of any number, whatever stands in the earlier boxes', () => {
    fc.assert(
      fc.property(
        cases,
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        ({ problem, blank: n, mistake: m }, value) => {
          const blank = chosen(problem.blanks, n)
          const { id } = chosen(problem.mistakes, m)
          const sitting = {
            earlier: earlierBy(problem, id, blank.quantity),
            named: [id],
            failed: new Set([blank.skill]),
          }
          const verdict = diagnose(problem, blank, typed(value.toPrecision(4)), sitting)
          expect(messageOf(problem, blank, verdict).prose.en).not.toBe('')
        },
      ),
      { numRuns: 8 },
    )
  })

  it('a number that a wrong rule gives for the numbers before it is never right without a word', () => {
    fc.assert(
      fc.property(cases, ({ problem, blank: n, mistake: m }) => {
        const blank = chosen(problem.blanks, n)
        const { id } = chosen(problem.mistakes, m)
        const wrong = numberOf(problem.wrong(id), blank.quantity)
        const right = numberOf(problem.right, blank.quantity)
        fc.pre(Number.isFinite(wrong) && gap(wrong, right) > 0.01)
        const earlier = earlierBy(problem, id, blank.quantity)
        const verdict = diagnose(problem, blank, typed(wrong.toPrecision(6)), {
          ...FRESH,
          earlier,
        })
        expect(verdict.kind).not.toBe('truncated')
        expect(verdict.kind).not.toBe('more-digits')
        if (verdict.kind === 'right') expect(verdict.rounded).toBe(true)
      }),
      { numRuns: 8 },
    )
  })

  it('every kind of help says something, and only the answer holds the number', () => {
    fc.assert(
      fc.property(cases, ({ problem, blank: n }) => {
        const blank = chosen(problem.blanks, n)
        for (const kind of HELPS) {
          const help = hint(problem, blank, { kind })
          expect(help.prose.en).not.toBe('')
          expect(help.refs.length).toBeGreaterThan(0)
          const isGiven = numbersIn(help.rows).includes(blank.quantity)
          expect(isGiven, blank.quantity).toBe(kind === 'answer')
        }
      }),
      { numRuns: 40 },
    )
  })
})
