import { act, fireEvent, render, screen, within } from '@testing-library/react'
import type { ReactElement } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { DEFAULT_OPTIONS } from '../../src/derivation/options.ts'
import { readNumber, step } from '../../src/format/number.ts'
import { en } from '../../src/i18n/en.ts'
import { ko } from '../../src/i18n/ko.ts'
import type { Locale } from '../../src/i18n/localized.ts'
import { zh } from '../../src/i18n/zh.ts'
import { matricesOf } from '../../src/lessons/bp-update/explore/matrices/index.ts'
import { operationsOf } from '../../src/lessons/bp-update/explore/operations.ts'
import bpUpdate from '../../src/lessons/bp-update/index.ts'
import { withLayer } from '../../src/lessons/bp-update/editables.ts'
import { withDepth, withUnits } from '../../src/lessons/bp-update/shape.ts'
import type { Example } from '../../src/model/example.ts'
import { createSession } from '../../src/store/session.ts'
import { DeskContext, SceneContext, type Desk, type Scene } from '../../src/views/desk.ts'
import { Matrices } from '../../src/views/matrices/MatricesPane.tsx'
import { OperationsDrawing } from '../../src/views/operations/OperationsDrawing.tsx'
import { planOf } from '../../src/views/operations/plan.ts'
import { HERE } from '../store/here.ts'

const MAIN: Example = bpUpdate.defaults

/** A step of the update with what is known when its numbers are open. */
function stage(example: Example = MAIN, at = 'verdict', locale: Locale = 'en') {
  const session = createSession(
    {
      lesson: 'bp-update',
      params: example,
      step: at,
      part: 1,
      sample: 0,
      selected: [],
      answers: {},
      ...HERE,
    },
    { locale },
  )
  const derivation = bpUpdate.derive(example, DEFAULT_OPTIONS)
  const set = vi.fn<Desk['set']>()
  const desk: Desk = {
    session,
    locale,
    strings: { en, zh, ko }[locale],
    set,
    field: (id) => ({
      kind: 'number',
      id,
      label: { en: id, zh: id, ko: id },
      value: derivation.quantities.get(id)?.value ?? 0,
      min: -5,
      max: 5,
      step: 0.1,
    }),
    readNumber,
    nudge: step,
  }
  const index = derivation.steps.findIndex(({ id }) => id === at)
  const done = derivation.steps.slice(0, index + 1)
  const scene: Scene = {
    derivation,
    before: null,
    known: new Set([...derivation.parameters, ...done.flatMap(({ computes }) => computes)]),
    focus: new Set(derivation.steps[index]?.focus),
    dimmed: false,
  }
  const on = (view: ReactElement) => (
    <DeskContext value={desk}>
      <SceneContext value={scene}>{view}</SceneContext>
    </DeskContext>
  )
  return { session, set, on }
}

const operations = (example: Example = MAIN) => (
  <OperationsDrawing {...operationsOf(example, DEFAULT_OPTIONS)} />
)
const matrices = (example: Example = MAIN) => (
  <Matrices form={matricesOf(example, DEFAULT_OPTIONS)} />
)
const button = (name: RegExp | string) => screen.getByRole('button', { name })
const equation = () => screen.getByRole('region', { name: 'Local equation' })
const active = () => document.activeElement?.getAttribute('data-node')
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key })

describe('the operations', () => {
  test('are named with value, gradient and the slopes on the way in', () => {
    render(stage().on(operations()))
    expect(button('Product u 1, 0.12, gradient minus 0.113, ∂ 0.2 0.6')).toBeInTheDocument()
  })

  test('say nothing that a step has not computed', () => {
    render(stage(MAIN, 'z1').on(operations()))
    expect(button('Into hidden h 1, 0.18')).toBeInTheDocument()
    expect(button('Out of hidden h 1')).toBeInTheDocument()
  })

  test('light what a step is about', () => {
    render(stage(MAIN, 'delta2').on(operations()))
    expect(button(/^Into output y/).className).toMatch(/_on_/)
    expect(button(/^Into hidden h 1/).className).not.toMatch(/_on_/)
  })

  test('are one tab stop, walked along edges and columns', () => {
    const { container } = render(stage().on(operations()))
    act(() => button(/^Weight v 1 1/).focus())
    const stops = ['ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowLeft'].map((key) => {
      press(key)
      return active()
    })
    expect(stops).toEqual(['u[1]', 'alpha1', 'alpha2', 'u[3]', 'v12'])
    press('End')
    expect(active()).toBe('E')
    expect(container.querySelectorAll('[data-node][tabindex="0"]')).toHaveLength(1)
    expect(container.querySelector('[data-node][tabindex="0"]')).toBe(document.activeElement)
  })

  test('show the local equation of the one in use: forward, slope, and gradient times slope', () => {
    render(stage().on(operations()))
    act(() => button(/^Product u 5/).focus())
    expect(equation()).toHaveTextContent('=0.09')
    expect(equation()).toHaveTextContent('−0.226 · 0.18=−0.04068')
  })

  test('say that a slope of 0 lets nothing pass', () => {
    const dead = withLayer(MAIN, 0, {
      weights: [
        [-0.6, -0.2],
        [0.1, 0.7],
      ],
      biases: null,
      activation: 'relu',
    })
    render(stage(dead).on(operations(dead)))
    act(() => button(/^Out of hidden h 1/).focus())
    expect(equation()).toHaveTextContent('Slope 0: no gradient passes')
  })

  test('add up the parts of a number that is used twice', () => {
    render(stage().on(operations()))
    act(() => button(/^input x 1/).focus())
    expect(equation()).toHaveTextContent('Used 2 times')
  })

  test('select the unit or the weight that they work for', () => {
    const { session, on } = stage()
    render(on(operations()))
    fireEvent.click(button(/^Into hidden h 2/))
    expect(session.getState().pinned).toBe('h2')
    expect(button(/^Out of hidden h 2/)).toHaveAttribute('aria-pressed', 'true')
  })

  test('follow what was selected in another drawing', () => {
    const { session, on } = stage()
    render(on(operations()))
    act(() => session.setState({ pinned: 'v21' }))
    expect(button(/^Weight v 2 1/)).toHaveAttribute('aria-pressed', 'true')
    expect(equation()).toHaveTextContent('=0.2')
  })

  test('open a parameter with E in its equation', () => {
    const { set, on } = stage()
    render(on(operations()))
    act(() => button(/^Weight v 1 1/).focus())
    press('e')
    const field = screen.getByRole('spinbutton')
    fireEvent.change(field, { target: { value: '0.4' } })
    fireEvent.keyDown(field, { key: 'Enter' })
    expect(set).toHaveBeenCalledWith('v11', 0.4)
    expect(active()).toBe('v11')
  })

  test('are zoomed with keys that do not reach the page', () => {
    render(stage().on(operations()))
    const heard = vi.fn()
    document.addEventListener('keydown', heard)
    act(() => button(/^Weight v 1 1/).focus())
    for (const key of ['+', '-', '0', 'ArrowRight']) press(key)
    expect(heard).not.toHaveBeenCalled()
    document.removeEventListener('keydown', heard)
  })

  test('carry the words of the language', () => {
    render(stage(MAIN, 'verdict', 'zh').on(operations()))
    expect(button(/^积 u 1, 0\.12, 梯度 负 0\.113/)).toBeInTheDocument()
  })
})

describe('the plan of the operations', () => {
  const { figure } = operationsOf(MAIN, DEFAULT_OPTIONS)
  const { nodes } = planOf(figure)
  const place = (ref: string) => nodes.get(ref) ?? { x: Number.NaN, y: Number.NaN }

  test('goes from left to right along every edge', () => {
    for (const { from, to } of figure.edges) expect(place(from).x).toBeLessThan(place(to).x)
  })

  test('keeps the order of the units from the top', () => {
    for (const [upper, lower] of [
      ['alpha1', 'alpha2'],
      ['b1', 'b2'],
      ['v11', 'v22'],
    ] as const)
      expect(place(upper).y).toBeLessThan(place(lower).y)
  })

  test('has no two nodes on one place in a network of 4-8-8-2', () => {
    let big = withDepth(MAIN, 3)
    for (const [column, units] of [4, 8, 8, 2].entries()) big = withUnits(big, column, units)
    const own = operationsOf(big, DEFAULT_OPTIONS).figure
    expect(own.nodes.length).toBeGreaterThan(250)
    const places = [...planOf(own).nodes.values()].map(({ x, y }) => `${x} ${y}`)
    expect(new Set(places).size).toBe(own.nodes.length)
  })
})

describe('the matrices', () => {
  const sums = () => screen.getByRole('region', { name: 'Weighted sums, layer 1' })

  test('stand under their shapes, a transposed one transposed once', () => {
    render(stage().on(matrices()))
    // h₁ = 0.6 x₁ + 0.2 x₂ and h₂ = 0.1 x₁ + 0.7 x₂: a mark on these numbers would turn them once more
    expect(within(sums()).getByRole('group', { name: 'transposed, 2 by 2' })).toHaveTextContent(
      /^0\.60\.20\.10\.7$/,
    )
    expect(within(sums()).getAllByText('(2 × 1)')).toHaveLength(2)
  })

  test('leave open what a step has not computed', () => {
    render(stage(MAIN, 'z1').on(matrices()))
    expect(within(sums()).getByRole('button', { name: 'Into hidden h 1: 0.18' })).toBeVisible()
    expect(
      screen.getAllByRole('button', { name: 'Out of hidden h 1: not computed yet' }),
    ).not.toEqual([])
  })

  test('mark the equation of the step, and light its numbers', () => {
    render(stage(MAIN, 'z1').on(matrices()))
    expect(sums()).toHaveAttribute('aria-current', 'step')
    expect(within(sums()).getByRole('button', { name: /^Into hidden h 1/ }).className).toMatch(
      /_on_/,
    )
  })

  test('select the unit of a number', () => {
    const { session, on } = stage()
    render(on(matrices()))
    fireEvent.click(within(sums()).getByRole('button', { name: /^Into hidden h 2/ }))
    expect(session.getState().pinned).toBe('h2')
  })

  test('have a parameter edited where it stands, and only there', () => {
    const { set, on } = stage()
    render(on(matrices()))
    fireEvent.click(within(sums()).getByRole('button', { name: /^Edit .*v 2 1/ }))
    const field = screen.getByRole('spinbutton')
    fireEvent.change(field, { target: { value: '0.25' } })
    fireEvent.keyDown(field, { key: 'Enter' })
    expect(set).toHaveBeenCalledWith('v21', 0.25)
    expect(within(sums()).getByRole('button', { name: /^Edit .*v 2 1/ })).toHaveFocus()
  })

  test('say which index is the row', () => {
    render(stage(MAIN, 'verdict', 'ko').on(matrices()))
    expect(screen.getByText(/가중치가 나오는 곳/)).toBeInTheDocument()
  })
})
