import { describe, expect, it } from 'vitest'
import { readPractice, writePractice } from '../../src/format/practice.ts'
import { readSet, writeSet } from '../../src/format/set-link.ts'
import { NEWCOMER } from '../../src/practice/fading.ts'

describe('what was practised', () => {
  it('is read as it was written', () => {
    const kept = { progress: { ...NEWCOMER, slips: { 'g-sign': 2 } }, exercise: null }
    expect(readPractice(writePractice(kept))).toEqual({ version: 1, ...kept })
  })

  it.each([
    ['no JSON', '{oops'],
    ['an example', '{"version":1,"layers":[]}'],
    [
      'a skill that is unknown',
      JSON.stringify({
        version: 1,
        progress: { ...NEWCOMER, skills: { cooking: {} } },
        exercise: null,
      }),
    ],
    [
      'a probability above 1',
      writePractice({
        progress: {
          ...NEWCOMER,
          skills: { loss: { level: 1, streak: 0, misses: 0, isExposed: false, known: 2 } },
        },
        exercise: null,
      }),
    ],
  ])('is refused with a sentence: %s', (_, text) => {
    expect(() => readPractice(text)).toThrow(/./)
  })
})

describe('a problem set in an address', () => {
  it.each([
    { name: 'HW1', level: 5, exercises: 2, skills: ['delta.out', 'update'] },
    { name: '2025春 作业:一', level: 7, exercises: 1, skills: [] },
  ] as const)('is read as it was written: $name', (set) => {
    expect(readSet(writeSet(set))).toEqual(set)
  })

  it.each(['', 'HW1', 'HW1:8:1:', 'HW1:5:0:', 'HW1:5:1:cooking', `${'x'.repeat(80)}:5:1:`])(
    'is refused by name: %s',
    (text) => {
      expect(() => readSet(text)).toThrow('set: ')
    },
  )
})
