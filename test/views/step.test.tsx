import { HERE } from '../store/here.ts'
import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it } from 'vitest'
import { DEFAULT_OPTIONS } from '../../src/derivation/options.ts'
import { readNumber, step as stepBy } from '../../src/format/number.ts'
import { en } from '../../src/i18n/en.ts'
import lesson from '../../src/lessons/bp-update/index.ts'
import { createSession, type SessionStore, type Settings } from '../../src/store/session.ts'
import { change } from '../../src/store/actions.ts'
import { DeskContext, SceneContext, type Desk } from '../../src/views/desk.ts'
import { loadLate } from '../../src/views/late.tsx'
import { StepPanel } from '../../src/views/step/StepPanel.tsx'
import { loadTypesetting } from '../../src/views/typeset.tsx'
import { bareScene } from './editing.tsx'

const told = lesson.derive(lesson.defaults, DEFAULT_OPTIONS)

beforeAll(async () => {
  await loadTypesetting()
  await loadLate()
})

/** A step of the main example as the page shows it; part 1 is open. */
function show(id: string, part: number, settings: Partial<Settings> = {}): SessionStore {
  const session = createSession(
    {
      lesson: lesson.id,
      params: lesson.defaults,
      step: id,
      part,
      sample: 0,
      selected: [],
      answers: {},
      ...HERE,
    },
    settings,
  )
  const desk: Desk = {
    session,
    locale: 'en',
    strings: en,
    set: () => undefined,
    field: () => undefined,
    readNumber,
    nudge: stepBy,
  }
  const number = told.steps.findIndex((step) => step.id === id)
  const step = told.steps[number]
  if (!step) throw new Error(`no step ${id}`)
  render(
    <DeskContext value={desk}>
      <SceneContext value={bareScene(told)}>
        <StepPanel step={step} number={number} last={14} part={part} current />
      </SceneContext>
    </DeskContext>,
  )
  return session
}

const equations = () => screen.getByRole('group', { name: 'Equations' })

describe('a step', () => {
  it('says its number and its question', () => {
    show('delta2', 0)
    expect(screen.getByText('step 7 of 14')).toBeVisible()
    expect(screen.getByText(/rise or fall/)).toBeVisible()
  })

  it('shows the numbers at the second press only', () => {
    show('delta2', 0)
    expect(within(equations()).queryByText(/= 0\.226 × 1/)).toBeNull()
    show('delta2', 1)
    expect(
      within(screen.getAllByRole('group', { name: 'Equations' })[1] ?? equations()).getByText(
        /= 0\.226 × 1/,
      ),
    ).toBeInTheDocument()
  })

  it('says a line of its equation as text for a screen reader', () => {
    show('z1', 1)
    expect(within(equations()).getByText(/^= 0\.6 × 0\.2 \+ 0\.2 × 0\.3$/)).toBeInTheDocument()
  })

  it('makes every factor a button that names the symbol and its role', () => {
    show('path', 1)
    const names = within(equations())
      .getAllByRole('button')
      .map((button) => button.getAttribute('aria-label'))
    expect(names).toContain('w 1 1, weight')
    expect(names).toContain('slope of f at β 1, slope')
  })

  it('is one tab stop with all its factors', () => {
    show('path', 1)
    const stops = within(equations())
      .getAllByRole('button')
      .filter((button) => button.tabIndex === 0)
    expect(stops).toHaveLength(1)
  })

  it('lights every factor of what is pointed at', () => {
    const session = show('path', 1)
    act(() => session.setState({ pointed: 'w11' }))
    const lit = equations().querySelectorAll('[data-lit]')
    expect([...lit].map((one) => one.getAttribute('aria-label'))).toEqual([
      'derivative of β 1 with respect to b 1, weight',
      'w 1 1, weight',
      expect.stringContaining('0.5, weight'),
    ])
  })

  it('answers a why-question, right or wrong', async () => {
    const user = userEvent.setup()
    show('update', 1)
    await user.click(screen.getByRole('button', { name: 'It saves work.' }))
    expect(screen.getByText(/would mix old and new weights/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: /old weights/ }))
    expect(screen.getByText(/One gradient, one point/)).toBeVisible()
  })

  it('drops a why-question that is skipped, or all of them in the settings', async () => {
    const user = userEvent.setup()
    const session = show('update', 1)
    await user.click(screen.getByRole('button', { name: 'Skip' }))
    expect(screen.queryByText('Why all at once?')).toBeNull()
    act(() => session.setState({ answers: {} }))
    expect(screen.getByText('Why all at once?')).toBeVisible()
    act(() => change(session, { prompts: false }))
    expect(screen.queryByText('Why all at once?')).toBeNull()
  })

  it('says right or not yet to a result that is tried first', async () => {
    const user = userEvent.setup()
    show('delta2', 0, { tryFirst: true })
    const box = screen.getByRole('textbox')
    await user.type(box, '0.3{Enter}')
    expect(screen.getByText('not yet')).toBeVisible()
    await user.clear(box)
    await user.type(box, '０．２２６{Enter}')
    expect(screen.getByText('✓ right')).toBeVisible()
  })

  it('has another sibling worked in full when it is chosen', async () => {
    const user = userEvent.setup()
    const session = show('delta1', 1)
    await user.click(screen.getByRole('button', { name: /^Work in full: hidden h 2/ }))
    expect(session.getState().selected).toEqual(['h2'])
  })
})
