import { fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { NumberField, type NumberFieldProps } from '../../src/views/NumberField.tsx'
import { field, renderOnDesk } from './editing.tsx'

/** A field whose owner keeps the value, as the page does. */
function Held({ onCommit, value: start, ...props }: NumberFieldProps) {
  const [value, setValue] = useState(start)
  return (
    <>
      <NumberField
        {...props}
        value={value}
        onCommit={(next) => {
          onCommit(next)
          setValue(next)
        }}
      />
      <button>elsewhere</button>
    </>
  )
}

function open(props: Partial<NumberFieldProps> = {}) {
  const onCommit = vi.fn<(value: number) => void>()
  const all = { label: 'v₁₁', value: 0.6, min: -5, max: 5, step: 0.01, onCommit, ...props }
  return { ...renderOnDesk(<Held {...all} />), onCommit }
}

async function type(text: string, props: Partial<NumberFieldProps> = {}) {
  const opened = open(props)
  await opened.user.click(field('v₁₁'))
  await opened.user.paste(text)
  return opened
}

describe('reading', () => {
  it.each([
    ['0.123456', 0.123456],
    ['0,6543', 0.6543],
    ['1e-3', 0.001],
    ['1/4', 0.25],
    ['1/3', 1 / 3],
    ['０．７', 0.7],
    ['−0.25', -0.25],
    ['.5', 0.5],
    ['25 %', 0.25],
    [' 2 ', 2],
  ])('takes %j as %d', async (text, value) => {
    const { user, onCommit } = await type(text)
    await user.keyboard('{Enter}')
    expect(onCommit.mock.calls).toEqual([[value]])
  })

  it('keeps every digit of what was typed', async () => {
    const { user } = await type('0.123456789012')
    await user.keyboard('{Enter}')
    expect(field('v₁₁')).toHaveValue('0.123456789012')
  })

  it('replaces the whole value when one types after clicking into it', async () => {
    const { user, onCommit } = open()
    await user.click(field('v₁₁'))
    await user.keyboard('2{Enter}')
    expect(onCommit).toHaveBeenCalledExactlyOnceWith(2)
  })
})

describe('committing', () => {
  it('commits once when the field is left', async () => {
    const { user, onCommit } = await type('0.7')
    expect(onCommit).not.toHaveBeenCalled()
    await user.tab()
    expect(onCommit).toHaveBeenCalledExactlyOnceWith(0.7)
  })

  it('commits once for Enter followed by leaving', async () => {
    const { user, onCommit } = await type('0.7')
    await user.keyboard('{Enter}')
    await user.tab()
    expect(onCommit).toHaveBeenCalledOnce()
  })

  it('commits nothing when the text says the value it has', async () => {
    const { user, onCommit } = await type('0.60')
    await user.keyboard('{Enter}')
    expect(onCommit).not.toHaveBeenCalled()
    expect(field('v₁₁')).toHaveValue('0.6')
  })

  it('keeps the focus after Enter, ready for the next value', async () => {
    const { user, onCommit } = await type('0.7')
    await user.keyboard('{Enter}')
    expect(field('v₁₁')).toHaveFocus()
    await user.keyboard('0.8{Enter}')
    expect(onCommit.mock.calls).toEqual([[0.7], [0.8]])
  })

  it('restores the value and cancels on Escape', async () => {
    const onCancel = vi.fn<() => void>()
    const { user, onCommit } = await type('0.7', { onCancel })
    await user.keyboard('{Escape}')
    await user.tab()
    expect(field('v₁₁')).toHaveValue('0.6')
    expect(onCancel).toHaveBeenCalledOnce()
    expect(onCommit).not.toHaveBeenCalled()
  })

  it('leaves Escape to what it stands in when nothing was typed', () => {
    open()
    expect(fireEvent.keyDown(field('v₁₁'), { key: 'Escape' })).toBe(true)
  })

  it('does not take the Enter that ends a composition', async () => {
    const { onCommit } = await type('７')
    fireEvent.keyDown(field('v₁₁'), { key: 'Enter', isComposing: true })
    fireEvent.keyDown(field('v₁₁'), { key: 'Enter', keyCode: 229 })
    expect(onCommit).not.toHaveBeenCalled()
    expect(field('v₁₁')).toHaveValue('７')
  })

  it('says whether Enter brought a new value', async () => {
    const onDone = vi.fn<(changed: boolean) => void>()
    const { user } = await type('0.7', { onDone })
    await user.keyboard('{Enter}{Enter}')
    expect(onDone.mock.calls).toEqual([[true], [false]])
  })
})

describe('refusing', () => {
  it.each([
    ['abc', /not a number\. 0\.6 stays/],
    ['', /0\.6 stays/],
    ['9', /from −5 to 5; 0\.6 stays/],
    ['1/0', /0\.6 stays/],
  ])('says why %j is not taken, and keeps the value', async (text, sentence) => {
    const { user, onCommit } = open()
    await user.clear(field('v₁₁'))
    if (text !== '') await user.type(field('v₁₁'), text)
    await user.keyboard('{Enter}')
    expect(screen.getByText(sentence)).toBeVisible()
    expect(field('v₁₁')).toBeInvalid()
    expect(field('v₁₁')).toHaveAccessibleDescription(sentence)
    expect(onCommit).not.toHaveBeenCalled()
  })

  it('announces the sentence politely', async () => {
    const { user } = await type('abc')
    await user.keyboard('{Enter}')
    expect(screen.getByText(/not a number/)).toHaveAttribute('aria-live', 'polite')
  })

  it('shows the value again when the field is left, with the sentence', async () => {
    const { user } = await type('abc')
    await user.tab()
    expect(field('v₁₁')).toHaveValue('0.6')
    expect(screen.getByText(/not a number/)).toBeVisible()
  })

  it('ends the sentence at the next letter', async () => {
    const { user } = await type('abc')
    await user.keyboard('{Enter}1')
    expect(screen.queryByText(/not a number/)).toBeNull()
  })

  it('asks which number 1,234 is, and takes the answer', async () => {
    const { user, onCommit } = await type('1,234')
    await user.keyboard('{Enter}')
    expect(onCommit).not.toHaveBeenCalled()
    await user.click(screen.getByRole('button', { name: '1.234' }))
    expect(onCommit).toHaveBeenCalledExactlyOnceWith(1.234)
  })

  it('checks the limits of an answer too', async () => {
    const { user, onCommit } = await type('1,234')
    await user.keyboard('{Enter}')
    await user.click(screen.getByRole('button', { name: '1234' }))
    expect(onCommit).not.toHaveBeenCalled()
    expect(screen.getByText(/from −5 to 5/)).toBeVisible()
  })

  it('takes whole numbers only where it is told to', async () => {
    const { user, onCommit } = await type('2.5', { whole: true, value: 2, step: 1 })
    await user.keyboard('{Enter}')
    expect(onCommit).not.toHaveBeenCalled()
    expect(screen.getByText(/whole number; 2 stays/)).toBeVisible()
  })

  it('speaks the language of the reader', async () => {
    const props = { label: 'v₁₁', value: 0.6, min: -5, max: 5, step: 0.01 }
    renderOnDesk(<NumberField {...props} onCommit={() => undefined} />, 'zh')
    const user = userEvent.setup()
    await user.clear(field('v₁₁'))
    await user.keyboard('9{Enter}')
    expect(screen.getByText('请输入 −5 到 5 之间的数，现在仍为 0.6。')).toBeVisible()
  })
})

describe('stepping', () => {
  it.each([
    ['{ArrowUp}', 0.61],
    ['{ArrowDown}', 0.59],
    ['{Shift>}{ArrowUp}{/Shift}', 0.7],
    ['{Alt>}{ArrowDown}{/Alt}', 0.599],
    ['{PageUp}', 0.7],
    ['{PageDown}', 0.5],
  ])('commits %s at once, in decimal', async (keys, value) => {
    const { user, onCommit } = open()
    await user.click(field('v₁₁'))
    await user.keyboard(keys)
    expect(onCommit.mock.calls).toEqual([[value]])
  })

  it('goes on from what is typed', async () => {
    const { user, onCommit } = await type('1/4')
    await user.keyboard('{ArrowUp}')
    expect(onCommit).toHaveBeenCalledExactlyOnceWith(0.26)
  })

  it('stops at the limit', async () => {
    const { user, onCommit } = open({ value: 4.95 })
    await user.click(field('v₁₁'))
    await user.keyboard('{PageUp}{PageUp}')
    expect(onCommit.mock.calls).toEqual([[5]])
    expect(screen.getByRole('button', { name: 'Increase v₁₁' })).toBeDisabled()
  })

  it('steps with buttons, which leave the focus in the field', async () => {
    const { user, onCommit } = open()
    await user.click(field('v₁₁'))
    await user.click(screen.getByRole('button', { name: 'Increase v₁₁' }))
    await user.click(screen.getByRole('button', { name: 'Decrease v₁₁' }))
    expect(onCommit.mock.calls).toEqual([[0.61], [0.6]])
    expect(field('v₁₁')).toHaveFocus()
  })

  it('changes the sign for phones without a minus', async () => {
    const { user, onCommit } = open()
    await user.click(screen.getByRole('button', { name: 'Change the sign of v₁₁', hidden: true }))
    expect(onCommit).toHaveBeenCalledExactlyOnceWith(-0.6)
  })

  it('keeps whole numbers whole', async () => {
    const { user, onCommit } = open({ whole: true, value: 2, step: 1 })
    await user.click(field('v₁₁'))
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}')
    expect(onCommit).toHaveBeenCalledExactlyOnceWith(3)
  })
})

it('tells its value and limits to assistive technology', () => {
  open()
  const input = field('v₁₁')
  expect(input).toHaveAttribute('aria-valuenow', '0.6')
  expect(input).toHaveAttribute('aria-valuemin', '-5')
  expect(input).toHaveAttribute('aria-valuemax', '5')
  expect(input).toHaveAttribute('inputmode', 'decimal')
})

it('follows a value that changes elsewhere while it has the focus', async () => {
  const props = { label: 'v₁₁', min: -5, max: 5, step: 0.01, onCommit: () => undefined }
  const { user, rerender } = renderOnDesk(<NumberField {...props} value={0.6} />)
  await user.click(field('v₁₁'))
  rerender(<NumberField {...props} value={0.7} />)
  expect(field('v₁₁')).toHaveValue('0.7')
  expect(field('v₁₁')).toHaveFocus()
})
