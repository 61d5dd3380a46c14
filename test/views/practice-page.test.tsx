import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { readPractice } from '../../src/format/practice.ts'
import { practise } from './practising.tsx'

const field = () => screen.getByRole('textbox')
const found = () => screen.getByRole('region', { name: 'Found' })

function type(text: string): void {
  fireEvent.change(field(), { target: { value: text } })
  fireEvent.keyDown(field(), { key: 'Enter' })
}

describe('the blank page', () => {
  test('takes numbers in any order, and lists them by phase', () => {
    practise(7)
    type('g1 = 0.226')
    type('b1 = 0.18')
    const names = within(found())
      .getAllByRole('region')
      .map((phase) => phase.getAttribute('aria-label'))
    expect(names).toEqual(['Forward', 'Backward'])
    expect(within(found()).getByText('0.18')).toBeTruthy()
    expect(within(found()).getByText('0.226')).toBeTruthy()
    expect(field()).toHaveProperty('value', '')
  })

  test('takes a number alone for the quantity that is chosen', () => {
    practise(7)
    fireEvent.change(screen.getByRole('combobox', { name: 'Quantity' }), {
      target: { value: 'b2' },
    })
    type('0.23')
    expect(within(found()).getByText('0.23')).toBeTruthy()
  })

  test('asks what a nameless number is, and counts no attempt', () => {
    const { store } = practise(7)
    type('0.18')
    expect(screen.getByText(/Say which number it is/)).toBeTruthy()
    expect(store.getState().exercise?.fillings).toEqual({})
  })

  test('names the mistake from the number', () => {
    practise(7)
    type('g1 = 0.113')
    expect(screen.getAllByRole('status')[0]?.textContent).toContain('½')
    expect(screen.getByText('Nothing found yet.')).toBeTruthy()
  })

  test('says that a number is given', () => {
    practise(7)
    type('x1 = 0.2')
    expect(screen.getByText(/is on the page already/)).toBeTruthy()
  })

  test('is done with the new weights and the loss they give', () => {
    const { store, problem } = practise(7)
    const last = problem.blanks.at(-1)?.quantity
    for (const { quantity, skill } of problem.blanks)
      if (skill === 'update' || quantity === last) {
        fireEvent.change(screen.getByRole('combobox', { name: 'Quantity' }), {
          target: { value: quantity },
        })
        type(`${problem.right.get(quantity) ?? NaN}`)
      }
    expect(screen.queryByRole('textbox')).toBeNull()
    expect(screen.getByRole('button', { name: /^See how it went/ })).toBe(document.activeElement)
    expect(store.getState().progress.rounds).toBe(1)
    expect(store.getState().exercise?.asked).toHaveLength(7)
  })

  test('keeps the line that is being typed', () => {
    const { store, unmount } = practise(7)
    fireEvent.change(field(), { target: { value: 'b1 = 0.1' } })
    const text = JSON.stringify({ version: 1, ...store.getState() })
    unmount()
    practise(7, readPractice(text))
    expect(field()).toHaveProperty('value', 'b1 = 0.1')
  })
})
