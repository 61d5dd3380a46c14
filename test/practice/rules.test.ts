import { describe, expect, it } from 'vitest'
import { diagnose } from '../../src/practice/diagnose.ts'
import { isSame } from '../../src/practice/judge.ts'
import { numberOf, type Problem } from '../../src/practice/problem.ts'
import type { Verdict } from '../../src/practice/verdict.ts'
import { exampleOn, idOf, misconceptions, NETWORKS } from '../model/misconceptions.ts'
import { typed, updateOf, FRESH } from './problems.ts'

const problems = new Map(NETWORKS.map((name) => [name, updateOf(exampleOn(name))]))

const named = (verdict: Verdict): readonly string[] =>
  verdict.kind === 'mistake'
    ? [verdict.mistake]
    : verdict.kind === 'several'
      ? verdict.mistakes
      : []

/** The first number that a wrong rule changes. */
const entryOf = (problem: Problem, id: string) =>
  problem.blanks.find(
    ({ quantity }) =>
      !isSame(numberOf(problem.wrong(id), quantity), numberOf(problem.right, quantity)),
  )

describe.each(NETWORKS)('on the network %s', (name) => {
  const problem = problems.get(name) ?? updateOf(exampleOn(name))
  const visible = misconceptions.filter(({ visibleOn }) => visibleOn.includes(name))
  it.each(visible.map(({ id }) => id))(
    '%s is named from the first number that it changes',
    (id) => {
      const blank = entryOf(problem, id)
      if (!blank) throw new RangeError(`${id} changes nothing`)
      const wrong = numberOf(problem.wrong(id), blank.quantity)
      const verdict = diagnose(problem, blank, typed(wrong.toPrecision(6)), FRESH)
      if (verdict.kind === 'convention') expect(id).toBe('g-sign')
      else expect(named(verdict), JSON.stringify([blank.quantity, wrong, verdict])).toContain(id)
    },
  )
})

describe('the best probe of a wrong rule', () => {
  it.each(misconceptions)('names $id', ({ id, probe }) => {
    const problem = problems.get(probe.network)
    if (!problem) throw new RangeError(probe.network)
    const quantity = idOf(probe.quantity, probe.network)
    const blank = problem.blanks.find((one) => one.quantity === quantity)
    if (!blank) throw new RangeError(quantity)
    const verdict = diagnose(problem, blank, typed(probe.wrong.toPrecision(6)), FRESH)
    if (verdict.kind === 'convention') expect(id).toBe('g-sign')
    else expect(named(verdict), JSON.stringify([quantity, verdict])).toContain(id)
  })
})
