import { act, screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'
import { DEFAULT } from '../../../src/lessons/bp-update/default.ts'
import { pin } from '../../../src/store/actions.ts'
import { loadLate } from '../../../src/views/late.tsx'
import { Paths } from '../../../src/views/explore/paths/Paths.tsx'
import { preset } from '../../lessons/examples.ts'
import { renderOnStage } from './on-stage.tsx'

beforeAll(loadLate)

const number = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'Number' })
const paths = () => within(screen.getByRole('group', { name: 'Path to light in the drawing' }))
const check = () => within(screen.getByRole('region', { name: 'Check it by a nudge' }))

describe('the path ledger', () => {
  it('writes out the only path to a weight, with its product as the gradient', () => {
    renderOnStage(<Paths />, DEFAULT)
    expect(number()).toHaveDisplayValue('v₁₁')
    const factors = paths().getAllByRole('button')
    expect(factors.map((one) => one.getAttribute('aria-label')?.split(', ')[0])).toEqual([
      'derivative of E with respect to y −0.226',
      'derivative of y with respect to β 1 1',
      'derivative of β 1 with respect to b 1 0.5',
      'derivative of b 1 with respect to α 1 1',
      'derivative of α 1 with respect to v 1 1 0.2',
    ])
    expect(screen.getByText('The one path').nextElementSibling).toHaveTextContent('−0.0226')
    expect(screen.getByText(/From one backward pass/).nextElementSibling).toHaveTextContent(
      '−0.0226',
    )
  })

  it('lights all paths, and the chosen one alone', async () => {
    const { user, session } = renderOnStage(<Paths />, preset('two-outputs'))
    expect(session.getState().lit).toEqual(
      expect.arrayContaining(['W[2][1][1]', 'W[2][2][1]', 'link[1]', 'link[2]']),
    )
    await user.click(paths().getByRole('radio', { name: /y₂|y_\{?2/ }))
    expect(session.getState().lit).toEqual(
      expect.arrayContaining(['x[1]', 'W[1][1][1]', 'n[1][1]', 'W[2][2][1]', 'link[2]', 'E']),
    )
    expect(session.getState().lit).not.toContain('W[2][1][1]')
    await user.click(paths().getByRole('radio', { name: 'Both paths' }))
    expect(session.getState().lit).toContain('W[2][1][1]')
  })

  it('chooses a path by the arrow keys', async () => {
    const { user, session } = renderOnStage(<Paths />, preset('two-outputs'))
    act(() => paths().getByRole('radio', { name: 'Both paths' }).focus())
    await user.keyboard('{ArrowDown}')
    expect(session.getState().lit).toContain('W[2][1][1]')
    expect(session.getState().lit).not.toContain('W[2][2][1]')
  })

  it('follows the number that is chosen, or pinned in the drawing', async () => {
    const { user, session } = renderOnStage(<Paths />, DEFAULT)
    await user.selectOptions(number(), 'w21')
    expect(screen.getByText('The one path').nextElementSibling).toHaveTextContent('−0.05198')
    act(() => pin(session, 'v22'))
    expect(number()).toHaveDisplayValue('v₂₂')
  })

  it('stays with its number when a factor is pinned', async () => {
    const { user, session } = renderOnStage(<Paths />, DEFAULT)
    await user.click(paths().getByRole('button', { name: /β 1 with respect to b 1/ }))
    expect(session.getState().pinned).toBe('w11')
    expect(number()).toHaveDisplayValue('v₁₁')
  })

  it('puts the light out when it is left', () => {
    const { session } = renderOnStage(<Paths />, DEFAULT)
    expect(session.getState().lit).not.toEqual([])
    act(() => session.setState({ probed: ['eta'] }))
    expect(session.getState().lit).toEqual([])
    expect(screen.getByText(/before the update/)).toBeVisible()
  })

  it('says why a unit that is off lets nothing through', () => {
    renderOnStage(<Paths />, preset('dead-unit'))
    expect(screen.getByText(/is off/)).toBeVisible()
  })

  it('says so where the sum is not a number', () => {
    renderOnStage(<Paths />, { ...DEFAULT, targets: [Number.NaN] })
    expect(screen.getByText(/not a finite number, so neither is the sum/)).toBeVisible()
    expect(check().getByRole('status')).toHaveTextContent('nothing to compare')
  })
})

describe('the gradient check', () => {
  it('shows both losses, the quotient, the gradient and a verdict', () => {
    renderOnStage(<Paths />, DEFAULT)
    const numbers = check()
      .getAllByRole('definition')
      .map((one) => one.textContent)
    expect(numbers.slice(0, 4)).toEqual(['0.0255378', '0.0255382', '−0.0226', '−0.0226'])
    expect(check().getByRole('status')).toHaveTextContent('They agree')
  })

  it('says that the step is too small, and which step it is', () => {
    renderOnStage(<Paths />, preset('sigmoid'))
    const slider = check().getByRole('slider', { name: /Step/ })
    expect(slider).toHaveAttribute('aria-valuetext', '0.00001')
    act(() => {
      // a range has no way to be typed into outside of a browser
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
      set?.call(slider, '-13')
      slider.dispatchEvent(new Event('input', { bubbles: true }))
    })
    expect(check().getByRole('status')).toHaveTextContent('too small')
  })

  it('names the corner and the side that the convention takes', () => {
    renderOnStage(<Paths />, preset('at-zero'), { probed: ['v12'] })
    expect(check().getByRole('status')).toHaveTextContent(/corner here.*takes the left one/)
  })
})
