import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { practise } from './practising.tsx'

function type(text: string): void {
  fireEvent.change(screen.getByRole('textbox'), { target: { value: text } })
  fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Enter' })
}
const press = (name: RegExp | string) => fireEvent.click(screen.getByRole('button', { name }))

/** The last three numbers of the main example, the middle one after the old loss was typed for the new. */
function finish() {
  const here = practise(1)
  type('0.32125')
  press(/^Next/)
  type('0.274')
  type('0.3212')
  press(/^Next/)
  type('0.01598')
  press(/^See how it went/)
  return here
}

describe('the summary', () => {
  test('counts, shows dots in words, and says what is missing', () => {
    finish()
    expect(screen.getByText('at the first try').nextSibling?.textContent).toBe('2')
    expect(screen.getByText('after a miss').nextSibling?.textContent).toBe('1')
    const row = screen.getByRole('row', { name: /forward again/ })
    expect(within(row).getByText('1 of 3 in a row')).toBeTruthy()
    expect(within(row).getByText('2 more in a row')).toBeTruthy()
  })

  test('has one next exercise, with new numbers', () => {
    const { store } = finish()
    const sheet = within(screen.getByRole('article'))
    fireEvent.click(sheet.getByRole('button', { name: 'New numbers' }))
    expect(store.getState().exercise?.origin.kind).toBe('seed')
    expect(store.getState().progress.stage).toBe(2)
  })

  test('gives the same numbers again', () => {
    const { store } = finish()
    press('The same numbers again')
    expect(store.getState().exercise?.fillings).toEqual({})
  })

  test('can be handed over as text, and says that nothing is sent', () => {
    finish()
    const report = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Summary as text' })
    expect(report.value).toContain('2 at the first try')
    expect(report.value).toContain('●○○ forward again')
    expect(screen.getByText(/Nothing is sent/)).toBeTruthy()
  })
})
