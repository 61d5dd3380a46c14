/** Which numbers say that the right rule was followed: teaching.md, finding 1, and the networks of the catalogue. */
import { describe, expect, it } from 'vitest'
import { practising } from '../../src/lessons/bp-update/practising.ts'
import { DEFAULT } from '../../src/lessons/bp-update/default.ts'
import type { Example } from '../../src/model/example.ts'
import { exposes } from '../../src/practice/exposure.ts'
import { central, updateOf } from './problems.ts'

const home = central()
const companions = practising.companions(DEFAULT)

/** The skills that some number of an example shows, apart from those that need no companion. */
function shownBy(example: Example) {
  const problem = updateOf(example)
  const shown = problem.blanks.filter((blank) => exposes(problem, blank, home, companions))
  const needing = new Set(companions.flatMap((one) => one.exposes))
  return new Set(shown.map(({ skill }) => skill).filter((skill) => needing.has(skill)))
}

describe('the wrong rules of a skill', () => {
  it('are shown by no number of the main example where some number may hide them', () => {
    expect(shownBy(DEFAULT)).toEqual(new Set())
  })

  it.each(companions)('are shown by the companion $id as it says', ({ params, exposes: says }) => {
    expect(shownBy(params)).toEqual(new Set(says))
  })

  it('are shown by a reader’s own numbers, too: a rate that is not 1', () => {
    expect(shownBy({ ...DEFAULT, learningRate: 0.2 })).toEqual(new Set(['update']))
  })

  it('need no companion where none of them hides', () => {
    const loss = home.blanks.find(({ skill }) => skill === 'loss')
    expect(loss && exposes(home, loss, home, companions)).toBe(true)
  })
})
