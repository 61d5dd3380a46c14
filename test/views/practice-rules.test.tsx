import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { readPractice } from '../../src/format/practice.ts'
import { practise } from './practising.tsx'

const field = () => screen.getByRole('textbox')
const check = () => fireEvent.click(screen.getByRole('button', { name: 'Check' }))
const piece = (name: RegExp) =>
  within(screen.getByRole('group', { name: 'Factors to choose from' })).getByRole('button', {
    name,
  })
const said = () => screen.getAllByRole('status')[0]?.textContent ?? ''

function type(text: string): void {
  fireEvent.change(field(), { target: { value: text } })
  fireEvent.keyDown(field(), { key: 'Enter' })
}

/** Asks for Δw₁₁ at the level of rules. */
function changeOfWeight() {
  const here = practise(6)
  here.turn('Delta_w11')
  return here
}

describe('the level of rules', () => {
  test('asks for the rule first, and shows it nowhere', () => {
    practise(6)
    expect(screen.getByRole('group', { name: /^First the rule/ })).toBeTruthy()
    expect(screen.queryByText('Rule', { selector: ':not(button)' })).toBeNull()
  })

  test('asks for the number once the rule is right', () => {
    practise(6)
    type('v11 x1 + v21 x2')
    expect(screen.queryByRole('group', { name: /^First the rule/ })).toBeNull()
    expect(screen.getByText(/That is the rule/)).toBeTruthy()
    type('0.18')
    expect(said()).toContain('Right')
  })

  test('asks for nothing but numbers below it', () => {
    practise(5)
    expect(screen.queryByRole('group', { name: /^First the rule/ })).toBeNull()
    expect(screen.getByText('Rule', { selector: ':not(button)' })).toBeTruthy()
  })

  test('names a symbol that is missing, with its role', () => {
    practise(6)
    type('v11 x1 + v21')
    expect(said()).toContain('is not in your formula')
    expect(said()).toContain('(signal)')
  })

  test('names a symbol that does not belong there', () => {
    changeOfWeight()
    fireEvent.click(piece(/^Weight w 1 1/))
    check()
    expect(said()).toContain('does not belong in this rule')
  })

  test('refuses a slope that is left out, though it is 1 here', () => {
    const { turn } = practise(6)
    turn('g1')
    type('yhat - y')
    expect(said()).toContain('is not in your formula')
    expect(said()).toContain('slope')
  })

  test('takes a product that is put together from its factors, in any order', () => {
    const { store } = changeOfWeight()
    fireEvent.click(piece(/^Weight w 1 1/))
    fireEvent.click(piece(/^Weight w 1 1/))
    for (const name of [/^Out of hidden h 1/, /rate/i, /^Error signal/])
      fireEvent.click(piece(name))
    check()
    expect(store.getState().exercise?.fillings['Delta_w11']?.rule?.state).toBe('right')
  })

  test('shows the rule on request, and counts that as help', () => {
    const { store } = practise(6)
    type('v11')
    fireEvent.click(screen.getByRole('button', { name: 'Rule' }))
    expect(screen.queryByRole('group', { name: /^First the rule/ })).toBeNull()
    expect(store.getState().exercise?.fillings['alpha1']?.help).toBe('rule')
  })

  test('keeps the draft and what was said of it', () => {
    const { store, unmount } = practise(6)
    type('v11 x1')
    const text = JSON.stringify({ version: 1, ...store.getState() })
    unmount()
    practise(6, readPractice(text))
    expect(field()).toHaveProperty('value', 'v11 x1')
    expect(said()).toContain('2 symbols are missing')
  })

  test('takes what cannot be read for no attempt', () => {
    const { store } = practise(6)
    type('v11 x1 +')
    expect(said()).toBe('')
    expect(store.getState().exercise?.fillings['alpha1']?.rule?.misses).toBe(0)
  })
})
