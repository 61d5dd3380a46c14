import { act, screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { DEFAULT } from '../../../src/lessons/bp-update/default.ts'
import { undo } from '../../../src/store/actions.ts'
import { Conventions } from '../../../src/views/explore/conventions/Conventions.tsx'
import { preset } from '../../lessons/examples.ts'
import { renderOnStage } from './on-stage.tsx'

const said = () => screen.getByRole('status').textContent.replaceAll(/[^\d.;a-z−+ ]/g, '')
const group = (name: string) => within(screen.getByRole('group', { name }))

it('says what a switch did to the numbers', async () => {
  const { user } = renderOnStage(<Conventions />, DEFAULT)
  expect(screen.getByRole('status')).toHaveTextContent('Switch something')
  await user.click(group('Loss').getByRole('radio', { name: /^squared error/ }))
  expect(said()).toContain('doubles from 0.025538 to 0.051076; every gradient doubles with it.')
  await user.click(group('Loss').getByRole('radio', { name: /^half/ }))
  expect(said()).toContain('halves from 0.051076 to 0.025538; every gradient halves with it.')
})

it('shows the losses that each choice would give', () => {
  renderOnStage(<Conventions />, preset('mazur'))
  expect(
    group('Hidden layers see')
      .getAllByRole('radio')
      .map((one) => one.getAttribute('aria-label')),
  ).toEqual([
    'old weights, E = 0.298371, E⁺ = 0.2910278',
    'updated weights, E = 0.298371, E⁺ = 0.2910279',
  ])
})

it('says that old and updated weights change the update only', async () => {
  const { user } = renderOnStage(<Conventions />, DEFAULT)
  await user.click(group('Hidden layers see').getByRole('radio', { name: /^updated/ }))
  expect(said()).toContain('stays 0.025538. very gradient stays. 4 of 6 updated values change')
})

it('says that biases have come in', async () => {
  const { user } = renderOnStage(<Conventions />, DEFAULT)
  await user.click(group('Biases').getByRole('radio', { name: /^frozen/ }))
  expect(screen.getByRole('status')).toHaveTextContent('3 new biases come in')
})

it('says that a convention makes no difference', async () => {
  const { user } = renderOnStage(<Conventions />, DEFAULT)
  const zero = screen.getByRole('radio', { name: /^1, E/ })
  await user.click(zero)
  expect(zero).toBeChecked()
  expect(said()).toContain('o number changes.')
})

it('warns of letters that change their meaning with the notation', async () => {
  const { user, session } = renderOnStage(<Conventions />, DEFAULT)
  await user.click(group('Notation').getByRole('radio', { name: 'W z a δ' }))
  expect(session.getState().notation).toBe('matrix')
  expect(screen.getByRole('status')).toHaveTextContent('The letters change, no number does.')
  expect(screen.getByRole('status')).toHaveTextContent(
    'was: output of a hidden unit; now it is: bias.',
  )
})

it('takes all conventions of a source at once, as one step of undo', async () => {
  const { user, session } = renderOnStage(<Conventions />, preset('biases'))
  const before = session.getState().params
  await user.click(screen.getByRole('button', { name: /^Mazur/ }))
  expect(session.getState().params).toMatchObject({
    trainBiases: 'none',
    hiddenUsesUpdatedWeights: true,
  })
  expect(session.getState().notation).toBe('matrix')
  act(() => undo(session))
  expect(session.getState().params).toEqual(before)
  expect(screen.getByRole('status')).toHaveTextContent('Switch something')
})

it('forgets what it said once something else changes', async () => {
  const { user, session } = renderOnStage(<Conventions />, DEFAULT)
  await user.click(group('Loss').getByRole('radio', { name: /^squared error/ }))
  act(() => session.setState({ params: DEFAULT }))
  expect(screen.getByRole('status')).toHaveTextContent('Switch something')
})
