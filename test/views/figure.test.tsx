import { HERE } from '../store/here.ts'
import { act, fireEvent, render, screen, within } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import type { ReactElement } from 'react'
import { describe, expect, test, vi } from 'vitest'
import type { Derivation } from '../../src/derivation/lesson.ts'
import type { Flow } from '../../src/derivation/figure.ts'
import { readNumber, step } from '../../src/format/number.ts'
import { en } from '../../src/i18n/en.ts'
import { ko } from '../../src/i18n/ko.ts'
import type { Locale } from '../../src/i18n/localized.ts'
import { zh } from '../../src/i18n/zh.ts'
import { createSession } from '../../src/store/session.ts'
import { DeskContext, SceneContext, type Desk, type Scene } from '../../src/views/desk.ts'
import { Label } from '../../src/views/figure/Label.tsx'
import { labelFace } from '../../src/views/figure/label-face.ts'
import { Drawing } from '../../src/views/figure/Drawing.tsx'
import { Table } from '../../src/views/figure/Table.tsx'
import { graphOf } from '../lessons/examples.ts'
import { derivationOf, knownIn, MAIN, netOf, type Net } from './figure-net.ts'

type When = Parameters<typeof knownIn>[1]

const NO_FLOW: readonly Flow[] = []

function stage({ net = MAIN, when = 'backward', locale = 'en' }: Partial<Options> = {}) {
  const session = createSession(
    { lesson: 'x', params: {}, step: 'a', part: 0, sample: 0, selected: [], answers: {}, ...HERE },
    { locale },
  )
  const set = vi.fn<Desk['set']>()
  const derivation = derivationOf(net)
  const desk: Desk = {
    session,
    locale,
    strings: { en, zh, ko }[locale],
    set,
    field: (id) => ({
      kind: 'number',
      id,
      label: derivation.quantities.get(id)?.name ?? { en: id, zh: id, ko: id },
      value: derivation.quantities.get(id)?.value ?? 0,
      min: -5,
      max: 5,
      step: 0.1,
    }),
    readNumber,
    nudge: step,
  }
  const scene = (from: Derivation, before: Scene['before'] = null): Scene => ({
    derivation: from,
    before,
    known: knownIn(from.quantities, when),
    focus: new Set(['v11', 'h1']),
    dimmed: true,
  })
  const on = (view: ReactElement, now: Scene = scene(derivation)) => (
    <DeskContext value={desk}>
      <SceneContext value={now}>{view}</SceneContext>
    </DeskContext>
  )
  return { session, set, derivation, scene, on }
}

interface Options {
  readonly net: Net
  readonly when: When
  readonly locale: Locale
}

const button = (name: RegExp | string) => screen.getByRole('button', { name })
const drawing = <Drawing flow={NO_FLOW} />

describe('what is said', () => {
  test('a weight is named with its ends, its value and its change', () => {
    render(stage().on(drawing))
    expect(
      button('Weight v 2 1, from input x 2 to hidden h 1, 0.2, change plus 0.0339'),
    ).toBeInTheDocument()
  })

  test('what is not known is not said', () => {
    render(stage({ when: 'given' }).on(drawing))
    expect(button('Weight v 2 1, from input x 2 to hidden h 1, 0.2')).toBeInTheDocument()
    expect(button('Hidden h 1')).toBeInTheDocument()
  })

  test('a unit is named with what goes in, what comes out and its signal', () => {
    render(stage().on(drawing))
    expect(button('Hidden h 1, in 0.18, out 0.18, signal e 1 0.113')).toBeInTheDocument()
  })

  test('a negative number is said with a word, a dead unit with its reason', () => {
    const weights = [
      [
        [-0.6, 0.2],
        [0.1, 0.7],
      ],
      [[0.5, 0.8]],
    ]
    render(stage({ net: { ...MAIN, weights } }).on(drawing))
    expect(button(/^Weight v 1 1.*, minus 0\.6, change 0$/)).toBeInTheDocument()
    expect(button(/^Hidden h 1,.*Slope 0: no gradient passes$/)).toBeInTheDocument()
  })

  test('numbers carry the words of the language', () => {
    render(stage({ locale: 'zh' }).on(drawing))
    expect(button(/^Weight v 2 1.*, 0\.2, 改变量 正 0\.0339$/)).toBeInTheDocument()
  })
})

test('the server draws the network at the size it has before there is a screen', () => {
  const html = renderToString(stage().on(drawing))
  expect(html).toContain('viewBox="0 0 720 560"')
  expect(html).toContain('0.025538')
})

describe('keyboard', () => {
  test('the drawing is one tab stop', () => {
    const { container } = render(stage().on(drawing))
    expect(container.querySelectorAll('[tabindex="0"]')).toHaveLength(1)
  })

  test('arrows walk along edges, between layers and within a layer', () => {
    const { container } = render(stage().on(drawing))
    const input = button(/^Input x 1/)
    act(() => input.focus())
    const path = ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp']
    const stops = path.map((key) => {
      fireEvent.keyDown(document.activeElement ?? input, { key })
      return document.activeElement?.getAttribute('data-ref')
    })
    expect(stops).toEqual(['v11', 'h1', 'w11', 'w21', 'h2', 'h1'])
    fireEvent.keyDown(document.activeElement ?? input, { key: 'End' })
    expect(document.activeElement).toHaveAttribute('data-ref', 'target')
    fireEvent.keyDown(document.activeElement ?? input, { key: 'Home' })
    expect(document.activeElement).toBe(input)
    expect(container.querySelectorAll('[tabindex="0"]')).toHaveLength(1)
  })

  test('its keys do not reach the page', () => {
    const { on } = stage()
    render(on(drawing))
    const heard = vi.fn()
    document.addEventListener('keydown', heard)
    fireEvent.keyDown(button(/^Input x 1/), { key: 'ArrowRight' })
    expect(heard).not.toHaveBeenCalled()
    fireEvent.keyDown(button(/^Input x 1/), { key: 'n' })
    expect(heard).toHaveBeenCalledOnce()
    document.removeEventListener('keydown', heard)
  })

  test('Enter pins, Escape lets go, E opens a parameter and nothing else', () => {
    const { session, on } = stage()
    render(on(drawing))
    const weight = button(/^Weight v 1 1/)
    fireEvent.keyDown(weight, { key: 'Enter' })
    expect(weight).toHaveAttribute('aria-pressed', 'true')
    fireEvent.keyDown(weight, { key: 'Escape' })
    expect(session.getState().pinned).toBeNull()
    fireEvent.keyDown(button(/^Hidden h 1/), { key: 'e' })
    expect(session.getState().editing).toBe(false)
    fireEvent.keyDown(weight, { key: 'e' })
    expect(session.getState()).toMatchObject({ pinned: 'v11', editing: true })
    expect(screen.getByRole('spinbutton')).toHaveFocus()
  })
})

describe('pointing', () => {
  test('lights one ref for the whole page, and lets go of it', () => {
    const { session, on } = stage()
    const { container } = render(on(drawing))
    fireEvent.pointerOver(button(/^Weight v 1 1/))
    expect(session.getState().pointed).toBe('v11')
    const svg = container.querySelector('svg')
    if (svg) fireEvent.pointerLeave(svg)
    expect(session.getState().pointed).toBeNull()
  })

  test('a click pins, and the page may add to the pinned element', () => {
    const { session, on } = stage()
    render(on(<Drawing flow={NO_FLOW} overlay={(anchor) => <p>card of {anchor.ref}</p>} />))
    fireEvent.click(button(/^Hidden h 2/))
    expect(session.getState().pinned).toBe('h2')
    expect(screen.getByText('card of h2')).toBeInTheDocument()
  })

  const labelled = (container: Element) =>
    [...container.querySelectorAll('[aria-hidden] [data-ref], [aria-hidden][data-ref]')].map(
      (label) => label.getAttribute('data-ref'),
    )

  test('a dense layer labels the fan of the unit that is pointed at', () => {
    const { session, on } = stage({ net: netOf([4, 8, 2]) })
    const { container } = render(on(drawing))
    const labels = () => labelled(container)
    act(() => session.setState({ pointed: 'h5' }))
    expect(labels()).toEqual(expect.arrayContaining(['v15', 'v25', 'v35', 'v45']))
    expect(labels()).not.toContain('v11')
  })

  test('a dense layer labels the fan out of the unit whose edges the step is about', () => {
    const { derivation, scene, on } = stage({ net: netOf([4, 8, 2]) })
    const focus = new Set(['v31', 'v33', 'v35'])
    const { container } = render(on(drawing, { ...scene(derivation), focus }))
    expect(labelled(container)).toEqual(expect.arrayContaining(['v31', 'v33', 'v35']))
    expect(labelled(container)).not.toContain('v11')
  })
})

test.each([
  ['before the update', 'forward', 'v110.6'],
  ['after it, with the plus of the equations', 'all', 'v+110.6226'],
] as const)('one line shows the value in force: %s', (_, when, text) => {
  const { on, derivation } = stage()
  const weight = graphOf(derivation).edges.find(({ ref }) => ref === 'v11')?.weight
  if (!weight) throw new Error('v11 has a weight')
  const sight = {
    quantities: derivation.quantities,
    before: null,
    known: knownIn(derivation.quantities, when),
    digits: 6,
    moves: 'change',
  } as const
  const place = { x: 0, y: 0, width: 90, height: 20, anchor: 'start', up: true, lines: 1 } as const
  const { container } = render(
    on(
      <svg>
        <Label
          {...labelFace(sight, weight, 6, 1)}
          id="v11"
          sign={weight.sign}
          place={place}
          text={15}
          on={false}
        />
      </svg>,
    ),
  )
  expect(container.textContent).toBe(text)
})

test('an edit of a value changes texts and attributes only', async () => {
  const { on, scene, derivation } = stage()
  const { container, rerender } = render(
    on(
      <>
        <Drawing flow={NO_FLOW} />
        <Table compact />
      </>,
    ),
  )
  let removed = 0
  const observer = new MutationObserver((records) => {
    for (const record of records) removed += record.removedNodes.length
  })
  observer.observe(container, { childList: true, subtree: true })
  const edited = derivationOf({ ...MAIN, inputs: [-0.9, 0.3], targets: [0.1] })
  rerender(
    on(
      <>
        <Drawing flow={NO_FLOW} />
        <Table compact />
      </>,
      scene(edited, derivation.quantities),
    ),
  )
  await act(() => Promise.resolve())
  observer.disconnect()
  expect(button(/^Input x 1, minus 0\.9 \(was 0\.2\)$/)).toBeInTheDocument()
  expect(removed).toBe(0)
})

describe('tables', () => {
  test('under the drawing stand the weights: value, change, new value', () => {
    render(stage().on(<Table compact />))
    const table = screen.getByRole('table', { name: 'Weights' })
    expect(within(table).getAllByRole('columnheader')).toHaveLength(6)
    expect(within(table).getByRole('cell', { name: '+0.0226' })).toBeInTheDocument()
    expect(within(table).getAllByRole('img', { name: 'not computed yet' })).toHaveLength(6)
  })

  test('with too many weights, those of the layer in focus', () => {
    render(stage({ net: netOf([3, 4, 2]) }).on(<Table compact />))
    expect(screen.getAllByRole('columnheader')).toHaveLength(12)
  })

  test('a value is edited where it stands', () => {
    const { set, on } = stage()
    render(on(<Table compact />))
    fireEvent.click(button(/^Edit .*v 2 1.*: 0\.2$/))
    const field = screen.getByRole('spinbutton')
    fireEvent.change(field, { target: { value: '0.25' } })
    fireEvent.keyDown(field, { key: 'Enter' })
    expect(set).toHaveBeenCalledWith('v21', 0.25)
    expect(screen.queryByRole('spinbutton')).toBeNull()
    expect(button(/^Edit .*v 2 1/)).toHaveFocus()
  })

  test('the full view can be reached and scrolled by keyboard', () => {
    render(stage().on(<Table />))
    expect(screen.getByRole('region', { name: 'The network as tables' })).toHaveAttribute(
      'tabindex',
      '0',
    )
  })
})
