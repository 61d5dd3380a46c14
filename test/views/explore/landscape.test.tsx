import { act, fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { exploring } from '../../../src/lessons/bp-update/exploring.ts'
import { DEFAULT } from '../../../src/lessons/bp-update/default.ts'
import type { Example } from '../../../src/model/example.ts'
import { pin, undo } from '../../../src/store/actions.ts'
import { walk } from '../../../src/store/exploring.ts'
import { Landscape } from '../../../src/views/explore/landscape/Landscape.tsx'
import { renderTool } from './stage.tsx'

const handle = () => screen.getByRole('slider')
const menu = (name: string) => screen.getByRole<HTMLSelectElement>('combobox', { name })
const fact = (name: string) =>
  screen.getByText(name).parentElement?.querySelector('dd')?.textContent ?? ''

/** E of the homework problem, by hand. */
function lossOf(v11: number, v21: number): number {
  const relu = (z: number) => Math.max(0, z)
  const b1 = relu(v11 * 0.2 + v21 * 0.3)
  const y = relu(0.5 * b1 + 0.8 * relu(0.1 * 0.2 + 0.7 * 0.3))
  return (y - 0.5) ** 2 / 2
}

describe('the landscape', () => {
  it('gives the gradient, the step and the landing of two weights', () => {
    renderTool(<Landscape />, { probed: ['v11', 'v21'] })
    expect(fact('Steepest way down')).toMatch(/0\.0226.*0\.0339/)
    expect(fact('It lands at')).toMatch(/0\.6226.*0\.2339/)
    const landed = Number(/[\d.]+$/.exec(fact('It lands at'))?.[0])
    expect(landed).toBeCloseTo(lossOf(0.6226, 0.2339), 7)
  })

  it('goes on from there with these two weights alone', () => {
    renderTool(<Landscape />, { probed: ['v11', 'v21'] })
    let [v11, v21] = [0.6, 0.2]
    for (let n = 0; n < 20; n++) {
      const delta = 0.5 * (0.5 * (v11 * 0.2 + v21 * 0.3) + 0.184 - 0.5)
      v11 -= delta * 0.2
      v21 -= delta * 0.3
    }
    const end = Number(/[\d.]+$/.exec(fact('After 20 steps of these two alone'))?.[0])
    expect(end).toBeCloseTo(lossOf(v11, v21), 7)
  })

  it('shows the way that the updates so far have taken', () => {
    const method = exploring.training.method(DEFAULT)
    const course = exploring.training.course(DEFAULT, method)
    course.upTo(3)
    const { session } = renderTool(<Landscape />, {
      example: course.paramsAt(3),
      probed: ['v11', 'v21'],
    })
    expect(screen.queryByText(/updates so far$/)).toBeNull()
    act(() => walk(session, { start: DEFAULT, method, updates: 3 }))
    expect(fact('The 3 updates so far')).toMatch(/0\.6\D.*0\.2\D/)
    act(() => walk(session, { start: { ...DEFAULT }, method, updates: 3 }))
    expect(screen.queryByText(/updates so far$/)).toBeNull()
  })

  it('has the values of the loss as a table', () => {
    renderTool(<Landscape />, { probed: ['v11', 'v21'] })
    const rows = within(screen.getByRole('table', { hidden: true })).getAllByRole('row', {
      hidden: true,
    })
    const read = (text: string | null) => Number((text ?? '').replace('−', '-'))
    const [head = [], ...body] = rows.map((row) =>
      [...row.children].map((cell) => read(cell.textContent)),
    )
    expect(body).toHaveLength(5)
    for (const [v21 = 0, ...losses] of body)
      losses.forEach((loss, k) => expect(loss).toBeCloseTo(lossOf(head[k + 1] ?? 0, v21), 5))
  })

  it('has a legend of rising levels', () => {
    renderTool(<Landscape />)
    const levels = within(screen.getByRole('list', { name: 'Levels of E' }))
      .getAllByRole('listitem')
      .map((item) => Number(item.textContent))
      .slice(1)
    expect(levels.length).toBeGreaterThan(3)
    expect(levels).toEqual(levels.toSorted((a, b) => a - b))
  })

  it('moves both numbers by arrow keys, each press as one step of undo', () => {
    const { session, example } = renderTool(<Landscape />, { probed: ['v11', 'v21'] })
    const row = () => example().layers[0]?.weights[0]
    for (const key of ['ArrowRight', 'ArrowUp']) {
      fireEvent.keyDown(handle(), { key })
      fireEvent.keyUp(handle(), { key })
    }
    expect(row()).toEqual([0.64, 0.24])
    expect(session.temporal.getState().pastStates).toHaveLength(2)
    act(() => undo(session))
    expect(row()).toEqual([0.64, 0.2])
  })

  it('lets the two numbers change places when one is chosen for both sides', async () => {
    const { user } = renderTool(<Landscape />, { probed: ['v11', 'v21'] })
    await user.selectOptions(menu('Across'), 'v21')
    expect([menu('Across').value, menu('Up').value]).toEqual(['v21', 'v11'])
  })

  it('keeps the second number when another is pinned in the drawing', () => {
    const { session } = renderTool(<Landscape />, { probed: ['v11', 'v21'] })
    act(() => pin(session, 'w11'))
    expect([menu('Across').value, menu('Up').value]).toEqual(['w11', 'v21'])
  })

  it('offers no learning rate, and takes a weight in its place', () => {
    renderTool(<Landscape />, { probed: ['eta'] })
    expect(menu('Across').value).toBe('v11')
    expect(within(menu('Up')).queryByRole('option', { name: 'η' })).toBeNull()
  })

  it('says that the ground is level where the loss does not change', () => {
    renderTool(<Landscape />, { example: { ...DEFAULT, inputs: [0, 0] }, probed: ['v11', 'v21'] })
    expect(screen.getByText(/is the same everywhere on this map/)).toBeInTheDocument()
    expect(screen.getByText(/^Both slopes are zero/)).toBeInTheDocument()
  })

  it('says that no update moves a given number', () => {
    renderTool(<Landscape />, { probed: ['x1', 'x2'] })
    expect(fact('One step')).toBe('no step')
    expect(screen.getByText(/^The update leaves/)).toBeInTheDocument()
  })

  it('crosses out what is not finite and says so', () => {
    const huge: Example = { ...DEFAULT, inputs: [1e200, 1e200] }
    renderTool(<Landscape />, { example: huge })
    expect(screen.getByText(/is not finite\.$/)).toBeInTheDocument()
  })

  it('has a problem with a single number besides the rest', () => {
    const one: Example = {
      ...DEFAULT,
      inputs: [1],
      layers: [{ weights: [[0.5]], biases: null, activation: 'identity' }],
    }
    renderTool(<Landscape />, { example: one })
    expect(menu('Across').value).not.toBe(menu('Up').value)
  })

  it.each(['zh', 'ko'] as const)('speaks %s', (locale) => {
    renderTool(<Landscape />, { locale })
    expect(document.body.textContent).not.toMatch(/step|across|update/i)
  })
})
