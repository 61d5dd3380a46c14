import { act, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { at } from '../../../src/derivation/at.ts'
import { undo } from '../../../src/store/actions.ts'
import { Compare } from '../../../src/views/explore/compare/Compare.tsx'
import { renderTool } from './tool.tsx'

const button = (name: string | RegExp) => screen.getByRole('button', { name })
/** A, B and their difference in the table of the losses: E, then E⁺. */
const losses = () =>
  within(at(screen.getAllByRole('table'), 0))
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.querySelectorAll('td')].map(({ textContent }) => textContent))
const before = () => at(losses(), 0)
const after = () => at(losses(), 1)

describe('the comparison', () => {
  it('begins with a larger learning rate, which overshoots', () => {
    renderTool(<Compare />)
    const [a, b, change] = after()
    expect([a, b]).toEqual(['0.0159766', '0.0322186'])
    expect(change).toMatch(/^\+0\.016242/)
  })

  it.each([
    ['only v trained', '0.01997'],
    ['only w trained', '0.02137'],
  ])('has the published loss of %s', async (idea, loss) => {
    const { user } = renderTool(<Compare />)
    await user.click(button(idea))
    expect(Number(after()[1]).toFixed(5)).toBe(loss)
  })

  it('lists only what differs, unless all is asked for', async () => {
    const { user } = renderTool(<Compare />)
    expect(screen.queryByRole('row', { name: /^Error signal/ })).toBeNull()
    await user.click(screen.getByRole('checkbox', { name: 'only what differs' }))
    expect(screen.getAllByRole('row', { name: /^Error signal/ })).not.toHaveLength(0)
  })

  it('follows an edit of A in B', () => {
    const { set } = renderTool(<Compare />)
    act(() => set('target', 0.3))
    // ½ (0.274 − 0.3)²
    expect(before().slice(0, 2)).toEqual(['0.000338', '0.000338'])
  })

  it('makes B current as one step of undo', async () => {
    const { user, session, value } = renderTool(<Compare />)
    await user.click(button('Make B current'))
    expect(value('eta')).toBe(8)
    expect(session.temporal.getState().pastStates).toHaveLength(1)
    act(() => undo(session))
    expect(value('eta')).toBe(1)
  })

  it('swaps A and B, and back', async () => {
    const { user, value } = renderTool(<Compare />)
    await user.click(button('sigmoid'))
    const [a, b] = after()
    await user.click(button('Swap A and B'))
    expect(after().slice(0, 2)).toEqual([b, a])
    await user.click(button('Swap A and B'))
    expect(after().slice(0, 2)).toEqual([a, b])
    expect(value('E')).toBeCloseTo(0.025538, 12)
  })

  it('takes any other setting, and lets go of it', async () => {
    const { user } = renderTool(<Compare />)
    await user.click(button(/^As in A again: η/))
    expect(screen.getByText('Nothing yet: B is the same as A.')).toBeInTheDocument()
    expect(screen.getByText('Every number is the same in both.')).toBeInTheDocument()
    await user.selectOptions(screen.getByRole('combobox', { name: /^Change another/ }), 'v₁₁')
    const field = screen.getByRole('spinbutton', { name: 'v₁₁' })
    await user.clear(field)
    await user.type(field, '0.7{Enter}')
    // y = 0.284, E = ½ 0.216²
    expect(before()[1]).toBe('0.023328')
  })

  it('says that other shapes share only some numbers', async () => {
    const { user } = renderTool(<Compare />)
    await user.selectOptions(
      screen.getByRole('combobox', { name: /^Change another/ }),
      'Hidden units',
    )
    expect(screen.getByText(/have different shapes/)).toBeInTheDocument()
  })

  it('shows numbers that are not finite for what they are', async () => {
    const { set } = renderTool(<Compare />)
    act(() => {
      set('activation[2]', 'identity')
      set('loss', 'binary-cross-entropy')
      set('activation[2]', 'sigmoid')
      set('w11', 1000)
      set('x1', 1000)
      set('target', 0)
    })
    expect(before()[0]).toBe('∞')
  })

  it.each(['mazur', 'softmax', 'two-outputs', 'biases', 'dead-unit'])(
    'has something to compare on %s',
    (preset) => {
      renderTool(<Compare />, preset)
      expect(screen.getAllByRole('row').length).toBeGreaterThan(8)
    },
  )
})
