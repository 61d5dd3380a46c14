import { act, fireEvent, screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { FadingLevel } from '../../src/derivation/practice.ts'
import { readPractice } from '../../src/format/practice.ts'
import { hunting } from '../../src/practice/slip-hunt.ts'
import { practise } from './practising.tsx'

const choose = () =>
  fireEvent.click(screen.getByRole('button', { name: 'This is the first wrong line' }))
const line = (id: string) => fireEvent.click(radio(id))

function radio(id: string): HTMLElement {
  const found = screen.getAllByRole('radio').find((one) => one.getAttribute('value') === id)
  if (!found) throw new TypeError(`there is no line ${id}`)
  return found
}

/** A solution in which the error signal of the output was halved. */
function halved(level: FadingLevel = 4) {
  const here = practise(level)
  const { problem, store } = here
  const mistake = problem.mistakes.find(({ id }) => {
    const value = problem.wrong(id).get('g1')
    return value !== undefined && Math.abs(value - 0.113) < 1e-9
  })
  const first = problem.blanks.find(({ quantity }) => quantity === 'g1')
  if (!mistake || !first) throw new TypeError('no rule halves the signal')
  const slip = { mistake, first, written: problem.wrong(mistake.id), wrong: 0.113, right: 0.226 }
  const { exercise } = store.getState()
  if (!exercise) throw new TypeError('no exercise was begun')
  act(() => store.setState({ exercise: hunting(slip, exercise), aside: exercise }))
  return { ...here, mistake, exercise }
}

describe('finding a slip', () => {
  test('is offered from level 4 on', () => {
    practise(3).unmount()
    expect(screen.queryByRole('button', { name: 'Find the slip' })).toBeNull()
    practise(4)
    fireEvent.click(screen.getByRole('button', { name: 'Find the slip' }))
    expect(
      screen.getByRole('group', { name: 'Which is the first line that is wrong?' }),
    ).toBeTruthy()
  })

  test('tells a right line from one that follows from the slip', () => {
    halved()
    line('b1')
    choose()
    expect(screen.getByRole('status').textContent).toContain('is right')
    line('Delta_w11')
    choose()
    expect(screen.getByRole('status').textContent).toContain('follows rightly')
  })

  test('asks for the right value of the line, and then names the wrong rule', () => {
    const { mistake, store } = halved()
    line('g1')
    choose()
    const box = screen.getByRole('textbox')
    fireEvent.change(box, { target: { value: '0.113' } })
    fireEvent.keyDown(box, { key: 'Enter' })
    expect(screen.getAllByRole('status')[0]?.textContent).toContain('Not yet')
    fireEvent.change(box, { target: { value: '0.226' } })
    fireEvent.keyDown(box, { key: 'Enter' })
    expect(screen.getByRole('heading', { name: mistake.title.en })).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Back to practice' })).toBe(document.activeElement)
    expect(store.getState().progress.skills[mistake.skill]?.misses).toBe(1)
  })

  test('counts for the skill of the wrong rule where all goes well', () => {
    const { mistake, store } = halved()
    line('g1')
    choose()
    fireEvent.change(screen.getByRole('textbox'), { target: { value: '0.226' } })
    fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Enter' })
    expect(store.getState().progress.skills[mistake.skill]?.streak).toBe(1)
    expect(store.getState().progress.rounds).toBe(0)
  })

  test('goes back to the exercise that was set aside', () => {
    const { store, exercise } = halved()
    fireEvent.click(screen.getByRole('button', { name: 'Back to practice' }))
    expect(store.getState().exercise).toEqual(exercise)
  })

  test('keeps what was chosen', () => {
    const { store, unmount } = halved()
    line('Delta_w11')
    choose()
    const text = JSON.stringify({ version: 1, ...store.getState() })
    unmount()
    practise(4, readPractice(text))
    expect(screen.getByRole('status').textContent).toContain('follows rightly')
  })
})
