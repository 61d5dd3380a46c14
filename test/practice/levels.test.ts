import { describe, expect, it } from 'vitest'
import { DEFAULT_OPTIONS } from '../../src/derivation/options.ts'
import type { Blank } from '../../src/derivation/practice.ts'
import { openLessons } from '../../src/lessons/index.ts'
import { levelAt, levelName, levelsOf } from '../../src/practice/levels.ts'

const lessons = await openLessons()
const blanksOf = (id: string): readonly Blank[] => {
  const lesson = lessons.find((one) => one.id === id)
  return lesson?.practice?.blanks(lesson.defaults, DEFAULT_OPTIONS) ?? []
}

describe('levels', () => {
  it('are all seven where numbers begin at every one and rules can be asked for', () => {
    expect(levelsOf(blanksOf('bp-update'))).toEqual([1, 2, 3, 4, 5, 6, 7])
  })

  it('leave out those that would ask for the same as the one before', () => {
    expect(levelsOf(blanksOf('pooling-forward'))).toEqual([1, 2, 7])
    expect(levelsOf(blanksOf('conv-backprop'))).toEqual([1, 2, 4, 7])
  })

  it('come to the last one offered where a stage asks for no more', () => {
    const blanks = blanksOf('conv-backprop')
    expect([1, 2, 3, 4, 5, 6, 7].map((level) => levelAt(blanks, level as Blank['level']))).toEqual([
      1, 2, 2, 4, 4, 4, 7,
    ])
  })

  it('have the names that a lesson gives to its numbers', () => {
    const levels = { 1: { en: 'slope', zh: '斜率', ko: '기울기' } }
    expect(levelName({ levels }, 1).en).toBe('slope')
    expect(levelName({ levels }, 6).en).toBe('rules too')
    expect(levelName({ levels }, 7).en).toBe('blank page')
  })
})
