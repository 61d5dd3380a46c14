import katex from 'katex'
import { describe, expect, it } from 'vitest'
import { DEFAULT_OPTIONS, NOTATIONS } from '../../../../src/derivation/options.ts'
import { LOCALES } from '../../../../src/i18n/localized.ts'
import { mistakesOf } from '../../../../src/lessons/bp-update/practice/mistakes.ts'
import { PRESETS } from '../../../../src/lessons/bp-update/presets.ts'
import { WRONG_RULES } from '../../../../src/model/wrong/index.ts'
import { exampleOn, NETWORKS } from '../../../model/misconceptions.ts'

const examples = [...PRESETS.map(({ params }) => params), ...NETWORKS.map(exampleOn)]

it('have words for every wrong rule that applies, in the same order', () => {
  for (const example of examples)
    for (const notation of NOTATIONS) {
      const ids = mistakesOf(example, { ...DEFAULT_OPTIONS, notation }).map(({ id }) => id)
      const expected = WRONG_RULES.filter(({ applies }) => applies(example))
      expect(ids).toEqual(expected.map(({ id }) => id))
    }
})

describe.each(NOTATIONS)('in the notation %s', (notation) => {
  const all = examples.flatMap((example) => mistakesOf(example, { ...DEFAULT_OPTIONS, notation }))

  it('say it in at most 35 words', () => {
    const long = all.filter(({ feedback }) => feedback.en.split(/\s+/).length > 35)
    expect(long.map(({ id }) => id)).toEqual([])
  })

  it('close every formula', () => {
    const texts = all.flatMap(({ feedback, title }) =>
      LOCALES.flatMap((locale) => [feedback[locale], title[locale]]),
    )
    expect(texts.filter((text) => text.split('$').length % 2 === 0)).toEqual([])
    expect(texts.filter((text) => /undefined|NaN|_h1|w_h/.test(text))).toEqual([])
  })

  it('can be typeset', () => {
    const formulas = all.flatMap(({ tex, feedback }) => [
      tex,
      ...LOCALES.flatMap((locale) => feedback[locale].split('$').filter((_, n) => n % 2 === 1)),
    ])
    for (const formula of new Set(formulas))
      expect(() => katex.renderToString(formula, { throwOnError: true })).not.toThrow()
  })

  it('give no number away', () => {
    const texts = all.flatMap(({ feedback }) => LOCALES.map((locale) => feedback[locale]))
    expect(texts.filter((text) => /\d\.\d/.test(text))).toEqual([])
  })
})

it('are not offered where they cannot be followed', () => {
  const ids = mistakesOf(exampleOn('central'), DEFAULT_OPTIONS).map(({ id }) => id)
  for (const id of [
    'one-path',
    'no-bias',
    'bias-frozen',
    'no-lr',
    'relu-at-zero',
    'relu-gate-leaks',
  ])
    expect(ids).not.toContain(id)
})
