import { act, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { open, undo } from '../../../src/store/actions.ts'
import { Changes } from '../../../src/views/explore/changes/Changes.tsx'
import { renderTool } from './tool.tsx'

const lines = () =>
  screen
    .queryAllByRole('row')
    .slice(1)
    .map((row) => [...row.querySelectorAll('td')].slice(0, 2).map(({ textContent }) => textContent))

describe('the list of changes', () => {
  it('says so while there are none', () => {
    renderTool(<Changes />)
    expect(screen.getByText(/^Nothing has been changed/)).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Put all back' })).toBeDisabled()
  })

  it('has each number with what it was and is', () => {
    const { set } = renderTool(<Changes />)
    act(() => {
      set('v11', 0.7)
      set('eta', 8)
      set('activation[1]', 'sigmoid')
    })
    expect(lines()).toEqual([
      ['ReLU', 'sigmoid'],
      ['0.6', '0.7'],
      ['1', '8'],
    ])
  })

  it('forgets a number that is edited back', () => {
    const { set } = renderTool(<Changes />)
    act(() => {
      set('v11', 0.7)
      set('v11', 0.6)
    })
    expect(lines()).toEqual([])
  })

  it('puts one back as one step of undo', async () => {
    const { user, session, set, value } = renderTool(<Changes />)
    act(() => {
      set('v11', 0.7)
      set('eta', 8)
    })
    await user.click(screen.getByRole('button', { name: /^Put back: Weight v 1 1/ }))
    expect(lines()).toEqual([['1', '8']])
    expect(session.temporal.getState().pastStates).toHaveLength(3)
    act(() => undo(session))
    expect(value('v11')).toBe(0.7)
  })

  it('puts all back as one step of undo', async () => {
    const { user, session, set, value } = renderTool(<Changes />)
    act(() => {
      set('units[1]', 3)
      set('v11', 0.7)
    })
    await user.click(screen.getByRole('button', { name: 'Put all back' }))
    expect(lines()).toEqual([])
    expect(value('E')).toBeCloseTo(0.025538, 12)
    act(() => undo(session))
    expect(lines()).not.toEqual([])
  })

  it('puts the size of the network back, and its numbers with it', async () => {
    const { user, set } = renderTool(<Changes />)
    act(() => set('units[1]', 3))
    expect(screen.getByText(/Numbers that only one of the two networks has/)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Put back: Hidden units' }))
    expect(lines()).toEqual([])
  })

  it('counts from what was opened', () => {
    const { session, set } = renderTool(<Changes />)
    act(() => set('eta', 0.5))
    act(() => open(session, { params: session.getState().params }))
    expect(lines()).toEqual([])
    expect(screen.getByText(/^Counted from what was opened/)).toBeInTheDocument()
    act(() => set('eta', 2))
    expect(lines()).toEqual([['0.5', '2']])
  })

  it('shows as many digits as it takes to see a change', () => {
    const { set } = renderTool(<Changes />)
    act(() => set('v11', 0.60000001))
    expect(lines()).toEqual([['0.6', '0.60000001']])
  })
})
