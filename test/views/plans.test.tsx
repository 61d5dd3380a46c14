import { screen, within } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { everywhere } from '../../src/i18n/localized.ts'
import type { Plan } from '../../src/store/plans.ts'
import { PlanEditor } from '../../src/views/plans/PlanEditor.tsx'
import { field, renderOnDesk } from './editing.tsx'

const STEPS = ['one', 'two', 'three'].map((id) => ({
  id,
  phase: 'forward' as const,
  title: everywhere(id),
}))
const POLLS = [{ id: 'falls', question: everywhere('Does the loss fall?') }]
const SHOWN = { title: everywhere('A lesson'), steps: STEPS, problem: null }

function opened(start: Plan, pollsOf?: () => typeof POLLS) {
  const seen = vi.fn<(plan: Plan) => void>()
  function Page() {
    const [plan, setPlan] = useState(start)
    seen(plan)
    const nothing = () => undefined
    return (
      <PlanEditor
        plan={plan}
        shown={plan.items.map(() => SHOWN)}
        lessons={[]}
        lesson="a"
        onWall={null}
        {...(pollsOf && { pollsOf })}
        onChange={(change) => setPlan(change)}
        onAdd={nothing}
        onAddView={nothing}
        onNumbers={nothing}
        onRemove={nothing}
        onPresent={nothing}
      />
    )
  }
  const { user } = renderOnDesk(<Page />)
  return { user, item: () => seen.mock.lastCall?.[0].items[0] }
}

const item = (more: object = {}) => ({ lesson: 'a', note: '', minutes: 5, ...more })
const choose = (name: string) => screen.getByRole('combobox', { name })

describe('an item of a plan', () => {
  it('goes from a step to a later one, and gives up an end that would lie before', async () => {
    const { user, item: now } = opened({ title: '', items: [item()] })
    expect(choose('To')).toBeDisabled()
    await user.selectOptions(choose('From'), 'one')
    expect(within(choose('To')).queryByRole('option', { name: /one/ })).toBeNull()
    await user.selectOptions(choose('To'), 'two')
    expect(now()).toEqual(item({ from: 'one', to: 'two' }))
    await user.selectOptions(choose('From'), 'three')
    expect(now()).toEqual(item({ from: 'three' }))
    await user.selectOptions(choose('From'), '')
    expect(now()).toEqual(item())
  })

  it('takes minutes in any spelling', async () => {
    const { user, item: now } = opened({ title: '', items: [item()] })
    await user.clear(field('Minutes'))
    await user.type(field('Minutes'), '7,5{Enter}')
    expect(now()?.minutes).toBe(7.5)
  })

  it('offers the questions that are found for it, and keeps one that is not', async () => {
    const { user, item: now } = opened(
      { title: '', items: [item({ poll: 'of-another-edition' })] },
      () => POLLS,
    )
    expect(choose('Question for the room')).toHaveValue('')
    expect(now()?.poll).toBe('of-another-edition')
    await user.selectOptions(choose('Question for the room'), 'Does the loss fall?')
    expect(now()?.poll).toBe('falls')
    await user.selectOptions(choose('Question for the room'), 'None')
    expect(now()).toEqual(item())
  })

  it('asks nothing where no questions are known', () => {
    opened({ title: '', items: [item()] })
    expect(screen.queryByRole('combobox', { name: 'Question for the room' })).toBeNull()
  })
})
