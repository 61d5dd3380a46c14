import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { BOARD, QUANTITIES } from './fixture.ts'
import { active, button, cell, focusOn, onBoard, press, refsWith } from './on-board.tsx'

describe('a board', () => {
  test('says the name and the number of each cell', () => {
    onBoard()
    expect(cell('x12, minus 2')).toBeInTheDocument()
    expect(screen.getAllByRole('grid').map((grid) => grid.getAttribute('aria-label'))).toEqual([
      'Input x',
      'Kernel k',
      'Output y',
    ])
  })

  test('says of a number that it is not known yet, and does not print it', () => {
    onBoard({ known: ['y11'] })
    expect(cell('y11, 4')).toHaveTextContent('4')
    expect(cell('y12, not computed yet')).toHaveTextContent('')
  })

  test('shows what an edit has replaced', () => {
    const before = new Map(QUANTITIES)
    before.set('x12', { id: 'x12', value: 7, tex: 'x', name: { en: '', zh: '', ko: '' } })
    onBoard({ before })
    expect(cell('x12, minus 2 (was 7)')).toHaveTextContent('7−2')
  })

  test('lights what the step is about', () => {
    onBoard({ focus: ['y11', 'k1'] })
    expect(refsWith('data-on')).toEqual(['k1', 'y11'])
  })

  test('tints a heat map by sign and by part of the largest size', () => {
    onBoard()
    expect(cell('x22, 4')).toHaveStyle({ '--part': '1' })
    expect(cell('x12, minus 2')).toHaveStyle({ '--part': '0.5' })
    expect(cell('x12, minus 2')).toHaveAttribute('data-tone', 'negative')
    expect(cell('k2, minus 1')).not.toHaveAttribute('data-tone')
  })
})

describe('pointing', () => {
  test('at an input lights exactly the outputs that it went into and the weights on the way', () => {
    onBoard()
    fireEvent.pointerOver(cell('x12, minus 2'))
    expect(refsWith('data-lit')).toEqual(['x12'])
    expect(refsWith('data-tied')).toEqual(['k1', 'k2', 'y11', 'y12'])
  })

  test('at an output lights exactly its window', () => {
    onBoard()
    focusOn(cell('y21, minus 3'))
    expect(refsWith('data-tied')).toEqual(['x21', 'x22', 'k1', 'k2'])
  })

  test('at a weight lights all that it multiplies', () => {
    onBoard()
    fireEvent.pointerOver(cell('k2, minus 1'))
    expect(refsWith('data-tied')).toEqual(['x12', 'x13', 'x22', 'x23', 'y11', 'y12', 'y21', 'y22'])
  })

  test('says what an element is tied to', () => {
    onBoard()
    focusOn(cell('x11, 1'))
    expect(cell('x11, 1')).toHaveAccessibleDescription('Goes into: y11.')
    focusOn(cell('k1, 2'))
    expect(cell('k1, 2')).toHaveAccessibleDescription('Used in 4 products.')
  })

  test('a press pins, Escape lets go', () => {
    const { session } = onBoard()
    fireEvent.click(cell('y11, 4'))
    expect(session.getState().pinned).toBe('y11')
    focusOn(cell('y11, 4'))
    press('Escape')
    expect(session.getState().pinned).toBeNull()
  })
})

describe('keys', () => {
  test('one place of the board is a tab stop', () => {
    onBoard()
    const stops = () => [...document.querySelectorAll('[data-key][tabindex="0"]')]
    expect(stops()).toHaveLength(1)
    focusOn(cell('y12, minus 7'))
    expect(stops()).toEqual([cell('y12, minus 7')])
  })

  test('arrows walk by rows and columns, and past the padding', () => {
    onBoard()
    focusOn(cell('x11, 1'))
    press('ArrowRight', 'ArrowDown')
    expect(active()).toBe('x22')
    press('ArrowUp', 'ArrowUp')
    expect(active()).toBe('x12')
    press('End')
    expect(active()).toBe('x13')
    press('Home')
    expect(active()).toBe('x11')
  })

  test('from the edge of a panel they lead into its neighbour', () => {
    onBoard()
    focusOn(cell('x13, 3'))
    press('ArrowRight')
    expect(active()).toBe('k1')
    press('ArrowRight', 'ArrowRight')
    expect(active()).toBe('y11')
    press('ArrowDown', 'ArrowDown')
    expect(active()).toBe('curve')
    press('ArrowDown')
    expect(active()).toBe('bar small')
  })

  test('walk through a diagram along its wires', () => {
    onBoard()
    focusOn(button('In, 2'))
    press('ArrowRight')
    expect(active()).toBe('w')
    press('ArrowRight', 'ArrowUp')
    expect(active()).toBe('skip')
  })
})

describe('a parameter', () => {
  test.each(['Enter', 'e', '3'])('opens for typing by %s', async (key) => {
    const { session } = onBoard()
    focusOn(cell('x11, 1'))
    press(key)
    expect(session.getState()).toMatchObject({ pinned: 'x11', editing: true })
    expect(await screen.findByRole('spinbutton', { name: 'x11' })).toBeInTheDocument()
  })

  test('takes a number, and gives the focus back to its cell', async () => {
    const { set } = onBoard()
    const user = userEvent.setup()
    await user.dblClick(cell('x11, 1'))
    const field = await screen.findByRole('spinbutton', { name: 'x11' })
    await user.clear(field)
    await user.type(field, '2.5{Enter}')
    expect(set).toHaveBeenCalledWith('x11', 2.5)
    await waitFor(() => expect(active()).toBe('x11'))
  })

  test('opens by a second press', async () => {
    onBoard()
    fireEvent.click(cell('k1, 2'))
    expect(screen.queryByRole('spinbutton')).toBeNull()
    fireEvent.click(cell('k1, 2'))
    expect(await screen.findByRole('spinbutton', { name: 'k1' })).toBeInTheDocument()
  })

  test('opens by one press where there is a room to look', async () => {
    onBoard({ opens: true })
    fireEvent.click(cell('k1, 2'))
    expect(await screen.findByRole('spinbutton', { name: 'k1' })).toBeInTheDocument()
  })

  test('a result does not open', () => {
    const { session } = onBoard()
    focusOn(cell('y11, 4'))
    press('Enter')
    expect(session.getState()).toMatchObject({ pinned: 'y11', editing: false })
  })
})

describe('a plot', () => {
  test('says its points and slopes in numbers', () => {
    onBoard()
    expect(button('Point, 1, 2')).toBeInTheDocument()
    expect(button('Tangent, 3').textContent).toContain('= 3')
  })

  test('draws the tangent once its slope is known', () => {
    onBoard({ known: ['at', 'height'] })
    expect(document.querySelector('g[data-ref="tangent"]')?.children).toHaveLength(0)
    expect(document.querySelector('g[data-ref="P"]')?.children).toHaveLength(1)
  })

  test('moves its parameter by the step of its field', () => {
    const { set } = onBoard()
    fireEvent.keyDown(screen.getByRole('slider'), { key: 'ArrowRight' })
    expect(set).toHaveBeenCalledExactlyOnceWith('at', 1.1)
  })
})

describe('bars', () => {
  test('are not drawn for what has no place on a logarithmic scale, and say so', () => {
    onBoard()
    for (const name of ['Bar none, 0', 'Bar lost, NaN']) {
      expect(button(name).querySelector('i')).toBeNull()
      expect(within(button(name)).getByTitle(/no place on this scale/)).toBeInTheDocument()
    }
    expect(button('Bar large, 0.5').querySelector('i')).toHaveAttribute('data-series', '1')
  })
})

describe('ties', () => {
  test('of the fixture are those of a 1×2 kernel over two rows of three', () => {
    expect(BOARD.ties).toHaveLength(8)
  })
})
