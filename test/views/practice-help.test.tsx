/** Help-seeking as teaching.md §B.5 has it. */
import { act, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { practise } from './practising.tsx'

beforeEach(() => vi.useFakeTimers({ toFake: ['performance'] }))
afterEach(() => vi.useRealTimers())

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const wait = (ms: number) =>
  act(() => {
    vi.advanceTimersByTime(ms)
  })
function type(text: string): void {
  fireEvent.change(screen.getByRole('textbox'), { target: { value: text } })
  fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Enter' })
}

test('the rule waits for a try or 15 seconds and says so; where to look does not', () => {
  const { store } = practise(1)
  const had = () => Object.values(store.getState().exercise?.fillings ?? {})[0]?.help ?? null
  press('Rule')
  expect(screen.getByText(/Try once first/)).toBeTruthy()
  expect(had()).toBeNull()
  press('Where?')
  expect(had()).toBe('where')
  wait(15_001)
  press('Rule')
  expect(had()).toBe('rule')
})

test('three kinds of help within six seconds are too many to read', () => {
  practise(1)
  type('0.5')
  press('Where?')
  press('Rule')
  press('Numbers')
  expect(screen.getByText('Read this one first.')).toBeTruthy()
  press('Numbers')
  expect(screen.queryByText('Read this one first.')).toBeNull()
})

test('two wrong answers offer the next help, and push nobody', () => {
  const { store } = practise(1)
  type('0.5')
  expect(screen.queryByText(/may help/)).toBeNull()
  type('0.6')
  expect(screen.getByText('Two tries so far. “Where?” may help.')).toBeTruthy()
  expect(Object.values(store.getState().exercise?.fillings ?? {})[0]?.help).toBeNull()
})

test('after an answer was shown, another number by the same rule is asked', () => {
  const { store } = practise(2)
  const first = store.getState().exercise?.current ?? ''
  expect(first).toBe('Delta_w21')
  type('9')
  press('Answer')
  expect(store.getState().exercise?.asked).toContain('Delta_w11')
})

test('the same wrong rule a second time stands beside the right one, with a problem that shows it', () => {
  const { store, turn } = practise(4)
  turn('Delta_w21')
  // the input in place of the signal from the unit before: 0.226 · 0.3
  type('0.0678')
  expect(screen.queryByRole('region', { name: /second time/ })).toBeNull()
  type('0.0678')
  const card = screen.getByRole('region', { name: 'The same rule a second time' })
  expect(card.textContent).toContain('Right rule')
  fireEvent.click(screen.getByRole('button', { name: /^See where they differ/ }))
  expect(store.getState().exercise?.origin.kind).toBe('companion')
})
