import { expect, it } from 'vitest'
import { everywhere } from '../../../../src/i18n/localized.ts'
import { isWorthATalk, percent } from '../../../../src/views/lecture/poll/counts.ts'

const text = everywhere('')
const poll = {
  id: 'any',
  step: 'any',
  question: text,
  answer: text,
  options: ['yes', 'no'].map((id) => ({ id, text, right: id === 'yes' })),
}

it('says shares in whole percent, and 0 of nobody', () => {
  expect(percent({ yes: 1, no: 2 }, 'yes')).toBe(33)
  expect(percent({ yes: 1 }, 'no')).toBe(0)
  expect(percent({}, 'yes')).toBe(0)
})

it.each([
  [34, 66, false],
  [35, 65, true],
  [70, 30, true],
  [71, 29, false],
  [0, 0, false],
])('%i right of 100 and %i wrong are worth a talk: %s', (yes, no, isWorth) => {
  expect(isWorthATalk(poll, { yes, no })).toBe(isWorth)
})
