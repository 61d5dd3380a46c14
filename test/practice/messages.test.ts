import { describe, expect, it } from 'vitest'
import { format } from '../../src/derivation/number.ts'
import { LOCALES } from '../../src/i18n/localized.ts'
import { diagnose } from '../../src/practice/diagnose.ts'
import { messageOf } from '../../src/practice/messages.ts'
import { gap } from '../../src/derivation/entry.ts'
import { blankOf, numberOf } from '../../src/practice/problem.ts'
import type { Sitting } from '../../src/practice/verdict.ts'
import { exampleOn, NETWORKS } from '../model/misconceptions.ts'
import { central, typed, updateOf, FRESH } from './problems.ts'

const numbersIn = (sentence: string): readonly string[] =>
  sentence.replace(/\$[^$]*\$/g, '').match(/−?\d+(?:\.\d+)?(?:×10[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)?/g) ?? []

const MOST_WORDS = 35

describe.each(NETWORKS)('on the network %s', (name) => {
  const problem = updateOf(exampleOn(name))
  const mistakes = problem.mistakes.map(({ id }) => id)

  it.each(mistakes)('no message about %s holds the right number', (id) => {
    for (const blank of problem.blanks) {
      const right = numberOf(problem.right, blank.quantity)
      const wrong = numberOf(problem.wrong(id), blank.quantity)
      if (!Number.isFinite(wrong) || gap(wrong, right) < 0.001) continue
      // a rule may speak of 0 and 1, as the slopes of a ReLU
      if (right === 0 || right === 1) continue
      const verdict = diagnose(problem, blank, typed(wrong.toPrecision(5)), FRESH)
      const { prose } = messageOf(problem, blank, verdict)
      for (const locale of LOCALES)
        expect(numbersIn(prose[locale]), prose[locale]).not.toContain(format(right))
    }
  })
})

describe('a message', () => {
  const problem = central()
  const say = (quantity: string, text: string, sitting: Partial<Sitting> = {}) => {
    const blank = blankOf(problem, quantity)
    return messageOf(
      problem,
      blank,
      diagnose(problem, blank, typed(text), { ...FRESH, ...sitting }),
    )
  }
  const after = (values: Readonly<Record<string, number>>) => ({
    earlier: new Map(Object.entries(values)),
  })

  it('names the quantity that was typed, and the one that is asked for', () => {
    const { prose } = say('Delta_w11', '0.18')
    expect(prose.en).toBe('That is $b_{1}$. This box asks for $\\Delta w_{11}$.')
    for (const locale of LOCALES) expect(prose[locale]).toContain('$b_{1}$')
  })
  it('names the number to look at again', () => {
    const { prose, reproduced } = say('w11_new', '0.52034', after({ g1: 0.113 }))
    for (const locale of LOCALES) expect(prose[locale]).toContain('$g_{1}$')
    expect(reproduced).toHaveLength(1)
  })
  it('shows the wrong rule as it was understood', () => {
    const { reproduced } = say('w11_new', '0.726')
    expect(reproduced.map(({ tex }) => tex)).toEqual(['\\Delta w_{h1}=\\eta\\,g_{1}'])
  })
  it('shows all the rules that give the number, and asks for another one', () => {
    const { prose, reproduced } = say('w11_new', '0.52034')
    expect(reproduced).toHaveLength(2)
    expect(prose.ko).toMatch(/\$.*\$/)
  })
  it('traces an unknown number back', () => {
    expect(say('Delta_v11', '0.031', after({ g1: 0.226 })).prose.en).toBe(
      'Not recognised. With this number $g_{1}$ would have to be 0.31. It stands at 0.226.',
    )
  })
  it('does not tell a number that is the right one here too', () => {
    expect(numbersIn(say('b1', '0.3456', after({ alpha1: 0.18 })).prose.en)).not.toContain('0.18')
  })
  it.each([
    ['y', '0.27', {}],
    ['y', '0.274', {}],
    ['y_new', '0.32124', {}],
    ['E_new', '0.015985', {}],
    ['g1', '-0.226', {}],
    ['w11_new', '0.52034', {}],
    ['w11_new', '0.52034', after({ g1: 0.113 })],
    ['Delta_w11', '0.452', { named: ['factor-two'] }],
    ['Delta_w11', '0.18', {}],
    ['E', '0.25538', {}],
    ['E', '0.025358', {}],
    ['alpha2', '-0.230', {}],
    ['beta1_new', '0.3219', {}],
    ['Delta_v11', '0.031', {}],
    ['Delta_v11', '0.031', after({ g1: 0.226 })],
    ['alpha1', '0.91', {}],
  ])('about %s = %s has at most 35 words', (quantity, text, sitting) => {
    const { prose } = say(quantity, text, sitting)
    expect(prose.en.split(/\s+/).length).toBeLessThanOrEqual(MOST_WORDS)
    for (const locale of LOCALES) expect(prose[locale]).not.toBe('')
  })
})
