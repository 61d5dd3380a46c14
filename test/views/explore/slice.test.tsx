import { act, fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { DEFAULT } from '../../../src/lessons/bp-update/default.ts'
import type { Example } from '../../../src/model/example.ts'
import { pin, undo } from '../../../src/store/actions.ts'
import { Slice } from '../../../src/views/explore/slice/Slice.tsx'
import { renderTool } from './stage.tsx'

/** What stands beside a name in the list of facts. */
function fact(name: string): string {
  const term = screen.getByText(name)
  return term.parentElement?.querySelector('dd')?.textContent ?? ''
}

/** Numbers as they stand in a text. */
const numbers = (text: string) => text.match(/[+−]?\d+(?:\.\d+)?/g) ?? []

const handle = () => screen.getByRole('slider')
const axis = () => ['min', 'max'].map((end) => Number(handle().getAttribute(`aria-value${end}`)))
const menu = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'Vary' })

function withV11(value: number, more: Partial<Example> = {}): Example {
  const [first, second] = DEFAULT.layers
  const layers = [
    {
      ...(first ?? DEFAULT.layers[0]),
      weights: [
        [value, 0.2],
        [0.1, 0.7],
      ],
    },
    second,
  ]
  return { ...DEFAULT, ...more, layers: layers as Example['layers'] }
}

describe('the slice', () => {
  it('prints the gradient of the homework problem beside the tangent', () => {
    renderTool(<Slice />)
    expect(fact('Slope of the tangent')).toContain('−0.0226')
    expect(fact('One step')).toContain('+0.0226')
    expect(fact('One step')).toContain('0.6226')
  })

  it('tells the landing on the curve from the one that the tangent predicts', () => {
    renderTool(<Slice />)
    // y = 0.274 + 0.5·0.2·0.0226 = 0.27626, E = ½(0.27626 − 0.5)²; the tangent loses 0.0226²
    const curve = (0.27626 - 0.5) ** 2 / 2
    const tangent = 0.025538 - 0.0226 ** 2
    expect(Number(numbers(fact('Lands on the curve')).at(-1))).toBeCloseTo(curve, 7)
    expect(Number(numbers(fact('The tangent predicts')).at(-1))).toBeCloseTo(tangent, 7)
  })

  it('names the kink and the value at which the unit switches', () => {
    renderTool(<Slice />)
    expect(screen.getByText('α₁ = 0')).toBeInTheDocument()
    expect(screen.getByText(/^Kinks/).textContent).toMatch(/−0\.3\.$/)
  })

  it('gives the slopes of both sides at a kink', () => {
    renderTool(<Slice />, { example: withV11(-0.3) })
    const sentence = screen.getByText(/^The curve has a kink here/).textContent ?? ''
    // left of it h₁ is off; right of it y = 0.184 and ∂E/∂v₁₁ = (0.184 − 0.5)·0.5·0.2
    expect(sentence).toMatch(/slope is 0 on the left and −0\.0316 on the right/)
  })

  it('says which unit is off where no gradient passes', () => {
    renderTool(<Slice />, { example: withV11(-0.9) })
    expect(screen.getByText(/^No gradient/).textContent).toMatch(/switched off/)
    expect(fact('Slope of the tangent')).toMatch(/= 0$/)
  })

  it('says that an input takes no step', () => {
    renderTool(<Slice />, { probed: ['x1'] })
    expect(fact('One step')).toBe('no step')
    expect(screen.getByText(/is given, so there is no step/)).toBeInTheDocument()
  })

  it('says when a step is too long', () => {
    renderTool(<Slice />, { example: { ...DEFAULT, learningRate: 100 }, probed: ['w21'] })
    expect(screen.getByText(/^The step is too long/)).toBeInTheDocument()
    expect(screen.getByText(/beyond this axis/)).toBeInTheDocument()
  })

  it('says that the loss is not finite instead of drawing nothing', () => {
    const huge: Example = { ...DEFAULT, inputs: [1e200, 1e200] }
    renderTool(<Slice />, { example: huge })
    expect(screen.getByText(/numbers have grown beyond/).textContent).toMatch(/∞/)
    expect(screen.getByText(/^The curve breaks/)).toBeInTheDocument()
  })

  it('marks over the learning rate where the loss is least and where it rises again', () => {
    renderTool(<Slice />, { probed: ['eta'] })
    expect(numbers(fact('Least'))[0]).toMatch(/^4\.2513$|^4\.2512/)
    expect(numbers(fact('Back at the old loss; worse beyond'))[0]).toMatch(/^7\.6229/)
  })

  it('warns of a rate at which the update makes the loss larger', () => {
    renderTool(<Slice />, { example: { ...DEFAULT, learningRate: 8 }, probed: ['eta'] })
    expect(screen.getByText(/makes the loss larger/)).toBeInTheDocument()
  })

  it('takes the number that is pinned in the drawing', () => {
    const { session } = renderTool(<Slice />)
    act(() => pin(session, 'w21'))
    expect(menu().value).toBe('w21')
    act(() => pin(session, 'h1'))
    expect(menu().value).toBe('w21')
  })

  it('takes the number that is chosen from the menu, by kinds', async () => {
    const { user, session } = renderTool(<Slice />)
    expect(within(menu()).getByRole('group', { name: 'Learning rate' })).toBeInTheDocument()
    await user.selectOptions(menu(), 'eta')
    expect(session.getState().probed[0]).toBe('eta')
  })

  it('moves by a fiftieth of the axis with an arrow key, more with Shift, less with Alt', () => {
    const { example } = renderTool(<Slice />)
    const press = (key: string, keys = {}) => {
      fireEvent.keyDown(handle(), { key, ...keys })
      fireEvent.keyUp(handle(), { key })
    }
    const v11 = () => example().layers[0]?.weights[0]?.[0]
    press('ArrowRight')
    expect(v11()).toBe(0.64)
    press('ArrowLeft', { shiftKey: true })
    expect(v11()).toBe(0.44)
    press('ArrowUp', { altKey: true })
    expect(v11()).toBe(0.45)
    expect(handle()).toHaveAttribute('aria-valuetext', expect.stringMatching(/^v₁₁ = 0\.45, E = /))
  })

  it('counts a key that is held down as one step of undo', () => {
    const { session, example } = renderTool(<Slice />)
    for (let n = 0; n < 5; n++) fireEvent.keyDown(handle(), { key: 'ArrowRight' })
    fireEvent.keyUp(handle(), { key: 'ArrowRight' })
    expect(example().layers[0]?.weights[0]?.[0]).toBe(0.8)
    expect(session.temporal.getState().pastStates).toHaveLength(1)
    act(() => undo(session))
    expect(example()).toBe(DEFAULT)
  })

  it('keeps its axis while the point moves, and follows a typed value that leaves it', async () => {
    const { user } = renderTool(<Slice />)
    expect(axis()).toEqual([-0.5, 1.5])
    fireEvent.keyDown(handle(), { key: 'End' })
    fireEvent.keyUp(handle(), { key: 'End' })
    expect(axis()).toEqual([-0.5, 1.5])
    await user.clear(screen.getByRole('spinbutton', { name: 'v₁₁' }))
    await user.type(screen.getByRole('spinbutton', { name: 'v₁₁' }), '7{Enter}')
    const [from = 0, to = 0] = axis()
    expect(from < 7 && 7 < to).toBe(true)
  })

  it('shows more and less of the axis', async () => {
    const { user } = renderTool(<Slice />)
    const width = () => (axis()[1] ?? 0) - (axis()[0] ?? 0)
    await user.click(screen.getByRole('button', { name: 'Show more' }))
    expect(width()).toBe(5)
    await user.click(screen.getByRole('button', { name: 'Show less' }))
    await user.click(screen.getByRole('button', { name: 'Show less' }))
    expect(width()).toBe(1)
  })

  it('says where shared biases make the step another one than −η times the slope', () => {
    const shared: Example = {
      ...DEFAULT,
      trainBiases: 'shared-per-layer',
      layers: DEFAULT.layers.map((layer) => ({ ...layer, biases: layer.weights.map(() => 0.1) })),
    }
    renderTool(<Slice />, { example: shared, probed: ['gamma1'] })
    expect(screen.getByText(/make it follow another number/)).toBeInTheDocument()
  })

  it.each(['zh', 'ko'] as const)('speaks %s', (locale) => {
    renderTool(<Slice />, { locale })
    expect(document.body.textContent).not.toMatch(/tangent|step|kink/i)
  })
})
