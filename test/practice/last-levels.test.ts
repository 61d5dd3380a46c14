import { describe, expect, it } from 'vitest'
import type { FadingLevel } from '../../src/derivation/practice.ts'
import { begin, closed, help, hiddenIn, openIn, writeLine } from '../../src/practice/exercise.ts'
import { knowsRule } from '../../src/practice/rule-draft.ts'
import { BLANKS } from './class.ts'

const ids = BLANKS.map(({ quantity }) => quantity)
const at = (level: FadingLevel) =>
  begin({ lesson: 'bp-update', params: {}, origin: { kind: 'own' }, level }, ids)
const filled = (...some: readonly string[]) =>
  some.reduce((exercise, id) => help(exercise, id, 'answer'), at(7))

describe('a blank page', () => {
  it('hides just what is not found, in whatever order it is found', () => {
    expect(hiddenIn(BLANKS, filled('e1', 'y'))).toEqual(
      new Set(ids.filter((id) => id !== 'e1' && id !== 'y')),
    )
  })

  it('is done with the new weights and the loss they give', () => {
    expect(openIn(closed(filled('w11_new'), BLANKS))).toHaveLength(ids.length - 1)
    expect(closed(filled('w11_new', 'E_new'), BLANKS).asked).toEqual(['w11_new', 'E_new'])
  })

  it('is done with everything where nothing is updated', () => {
    const blanks = BLANKS.filter(({ skill }) => skill !== 'update')
    expect(openIn(closed(filled('E_new'), blanks))).toHaveLength(ids.length - 1)
  })

  it('is not done by a line that is only typed', () => {
    expect(openIn(writeLine(at(7), 'y = 0.274'))).toEqual(ids)
  })
})

describe('the rule', () => {
  const formula = { text: 'x1', symbols: [], also: [], distractors: [], isProduct: false }
  const [first] = BLANKS
  if (!first) throw new TypeError('there are no blanks')
  const blank = { ...first, formula }

  it('is asked at level 6 only, where there is one', () => {
    expect(knowsRule(at(6), blank)).toBe(false)
    expect(knowsRule(at(6), first)).toBe(true)
    for (const level of [1, 5, 7] as const) expect(knowsRule(at(level), blank)).toBe(true)
  })

  it('is known once it has been shown, and not from where to look', () => {
    expect(knowsRule(help(at(6), blank.quantity, 'where'), blank)).toBe(false)
    expect(knowsRule(help(at(6), blank.quantity, 'rule'), blank)).toBe(true)
  })
})
