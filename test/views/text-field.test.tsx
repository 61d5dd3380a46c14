import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import type { Complaint, TextControl } from '../../src/derivation/lesson.ts'
import { en } from '../../src/i18n/en.ts'
import { everywhere } from '../../src/i18n/localized.ts'
import { createSession } from '../../src/store/session.ts'
import { DeskContext, type Desk } from '../../src/views/desk.ts'
import { TextField } from '../../src/views/editor/TextField.tsx'
import { HERE } from '../store/here.ts'

const CONTROL: TextControl = {
  kind: 'text',
  id: 'text',
  label: everywhere('Formula'),
  value: 'a b',
}

/** A field on a desk whose grammar knows no question marks. */
function stage(canRead = true) {
  const set = vi.fn<Desk['set']>()
  const complain = (_: string, text: string): Complaint | undefined =>
    text.includes('?')
      ? { sentence: everywhere('no questions.'), position: text.indexOf('?') }
      : undefined
  const desk: Desk = {
    session: createSession({
      ...{ lesson: 'x', params: {}, step: '', part: 0, sample: 0, selected: [], answers: {} },
      ...HERE,
    }),
    locale: 'en',
    strings: en,
    set,
    field: () => undefined,
    ...(canRead && { complain }),
    readNumber: () => ({ kind: 'invalid', reason: everywhere('') }),
    nudge: (value) => value,
  }
  const view = (value: string) => (
    <DeskContext value={desk}>
      <TextField control={{ ...CONTROL, value }} />
    </DeskContext>
  )
  const { rerender } = render(view(CONTROL.value))
  return { user: userEvent.setup(), set, show: (value: string) => rerender(view(value)) }
}

const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Formula' })

it('takes a text with Enter, once', async () => {
  const { user, set } = stage()
  await user.clear(field())
  await user.type(field(), 'c{Enter}')
  expect(set.mock.calls).toEqual([['text', 'c']])
})

it('takes a text when the field is left', async () => {
  const { user, set } = stage()
  await user.type(field(), 'c')
  await user.tab()
  expect(set.mock.calls).toEqual([['text', 'a bc']])
})

it('points at the character that does not fit, and takes nothing', async () => {
  const { user, set } = stage()
  await user.type(field(), '?c{Enter}')
  expect(set).not.toHaveBeenCalled()
  expect(field().getAttribute('aria-invalid')).toBe('true')
  expect(document.querySelector('mark')?.textContent).toBe('?')
  expect(screen.getByText(/^No questions\. The text before it stays in force\.$/)).toBeTruthy()
})

it('stops complaining as soon as the text changes', async () => {
  const { user } = stage()
  await user.type(field(), '?{Enter}c')
  expect(field().getAttribute('aria-invalid')).toBe('false')
  expect(document.querySelector('mark')).toBeNull()
})

it('gives a typed text up with Escape, and for one that comes from elsewhere', async () => {
  const { user, set, show } = stage()
  await user.type(field(), '?{Escape}')
  expect(field().value).toBe('a b')
  await user.type(field(), 'c')
  show('from undo')
  expect(field().value).toBe('from undo')
  expect(set).not.toHaveBeenCalled()
})

it('takes no text that nobody can read yet, so that none is lost', async () => {
  const { user, set } = stage(false)
  await user.type(field(), 'c{Enter}')
  expect(set).not.toHaveBeenCalledWith('text', 'a bc')
  expect(field()).toHaveValue('a b')
})
