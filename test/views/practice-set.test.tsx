/** The exercises of a class against the instructor's key. */
import { fireEvent, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { DEFAULT_OPTIONS } from '../../src/derivation/options.ts'
import bpUpdate from '../../src/lessons/bp-update/index.ts'
import { practising } from '../../src/lessons/bp-update/practising.ts'
import { variantsOf } from '../../src/practice/problem-set.ts'
import { Invitation } from '../../src/views/practice/Invitation.tsx'
import { practise } from './practising.tsx'

const SET = { name: 'HW1', level: 4, exercises: 2, skills: [] } as const

test('a student gets the numbers and blanks that stand in the key, however the name is typed', () => {
  const [first] = variantsOf(
    { derive: bpUpdate.derive, practising, params: bpUpdate.defaults, options: DEFAULT_OPTIONS },
    SET,
    ['Kim 7'],
  )
  const onBegin = vi.fn()
  const { store } = practise(
    1,
    undefined,
    bpUpdate.defaults,
    <Invitation set={SET} student="" onBegin={onBegin} />,
  )
  const name = screen.getByRole('textbox', { name: 'Your name or number' })
  fireEvent.change(name, { target: { value: ' kim 7 ' } })
  fireEvent.click(screen.getByRole('button', { name: 'Begin' }))
  expect(onBegin).toHaveBeenCalledWith('kim 7')
  const exercise = store.getState().exercise
  expect(exercise?.params).toEqual(first?.params)
  expect(exercise?.asked).toEqual(first?.asked.map(({ id }) => id))
  expect(exercise?.origin).toMatchObject({ kind: 'set', number: 1, exercises: 2 })
})
