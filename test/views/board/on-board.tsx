import { act, fireEvent, render, screen } from '@testing-library/react'
import { vi } from 'vitest'
import type { Flow } from '../../../src/derivation/figure.ts'
import type { Derivation } from '../../../src/derivation/lesson.ts'
import type { QuantityId, Ref } from '../../../src/derivation/quantity.ts'
import { readNumber, step } from '../../../src/format/number.ts'
import { en } from '../../../src/i18n/en.ts'
import { everywhere } from '../../../src/i18n/localized.ts'
import { createSession } from '../../../src/store/session.ts'
import { Board } from '../../../src/views/board/Board.tsx'
import { DeskContext, SceneContext, type Desk, type Scene } from '../../../src/views/desk.ts'
import { HERE } from '../../store/here.ts'
import { BOARD, DERIVATION } from './fixture.ts'

interface Staging {
  readonly known?: readonly QuantityId[]
  readonly focus?: readonly Ref[]
  readonly flow?: readonly Flow[]
  readonly opens?: boolean
  readonly derivation?: Derivation
  readonly before?: Scene['before']
}

/** The board of the fixture on a desk; everything is known unless a test says otherwise. */
export function onBoard({
  known,
  focus = [],
  flow = [],
  opens = false,
  derivation = DERIVATION,
  before = null,
}: Staging = {}) {
  const session = createSession(
    {
      lesson: 'board',
      params: {},
      step: '',
      part: 0,
      sample: 0,
      selected: [],
      answers: {},
      ...HERE,
    },
    { locale: 'en' },
  )
  const set = vi.fn<Desk['set']>()
  const desk: Desk = {
    session,
    locale: 'en',
    strings: en,
    set,
    field: (id) => ({
      kind: 'number',
      id,
      label: everywhere(id),
      value: derivation.quantities.get(id)?.value ?? 0,
      min: -5,
      max: 5,
      step: 0.1,
    }),
    readNumber,
    nudge: step,
  }
  const scene: Scene = {
    derivation,
    before,
    known: new Set([...derivation.parameters, ...(known ?? derivation.quantities.keys())]),
    focus: new Set(focus),
    dimmed: false,
  }
  render(
    <DeskContext value={desk}>
      <SceneContext value={scene}>
        <Board board={BOARD} flow={flow} opens={opens} />
      </SceneContext>
    </DeskContext>,
  )
  return { session, set }
}

/** The refs of what carries a state. */
export function refsWith(state: 'data-lit' | 'data-tied' | 'data-on'): readonly string[] {
  return [...document.querySelectorAll(`[data-key][${state}]`)].map(
    (element) => element.getAttribute('data-ref') ?? '',
  )
}

export const cell = (name: string | RegExp) => screen.getByRole('gridcell', { name })
export const button = (name: string | RegExp) => screen.getByRole('button', { name })
export const active = () => document.activeElement?.getAttribute('data-ref')
export const press = (...keys: readonly string[]) => {
  for (const key of keys) fireEvent.keyDown(document.activeElement ?? document.body, { key })
}
export const focusOn = (element: HTMLElement) => act(() => element.focus())
