/** While something is left open, nothing on the page gives its number away. */
import { act, fireEvent, render, screen } from '@testing-library/react'
import { useMemo } from 'react'
import { expect, test } from 'vitest'
import { Practice } from '../../../src/app/Practice.tsx'
import type { Level } from '../../../src/derivation/explore.ts'
import { open, type OpenLesson } from '../../../src/derivation/lesson.ts'
import { format } from '../../../src/derivation/number.ts'
import { DEFAULT_OPTIONS } from '../../../src/derivation/options.ts'
import type { Practising } from '../../../src/derivation/practice.ts'
import { readNumber, step as nudge } from '../../../src/format/number.ts'
import { en } from '../../../src/i18n/en.ts'
import bpUpdate from '../../../src/lessons/bp-update/index.ts'
import { practising as ofUpdate } from '../../../src/lessons/bp-update/practising.ts'
import expression from '../../../src/lessons/expression/index.ts'
import { practising as ofFormula } from '../../../src/lessons/expression/practising.ts'
import { openPractice } from '../../../src/app/practice-store.ts'
import { createSession } from '../../../src/store/session.ts'
import { useSessionOf } from '../../../src/store/use.ts'
import { goTo, pin, show } from '../../../src/store/actions.ts'
import { DeskContext, type Desk } from '../../../src/views/desk.ts'
import { ExplorerContext } from '../../../src/views/explore/explorer.ts'
import { HERE } from '../../store/here.ts'

const UPDATE: OpenLesson = await open(bpUpdate)
const FORMULA: OpenLesson = await open(expression)

interface Case {
  readonly name: string
  readonly lesson: OpenLesson
  readonly practising: Practising
  readonly params: object
}

const preset = ({ presets }: OpenLesson, id: string): object => {
  const found = presets.find((one) => one.id === id)
  if (found === undefined) throw new RangeError(`no preset ${id}`)
  return found.params
}

const BATCH = UPDATE.read({
  version: 1,
  layers: [
    {
      weights: [
        [0.6, 0.2],
        [0.1, 0.7],
      ],
      activation: 'relu',
    },
    { weights: [[0.5, 0.8]], activation: 'identity' },
  ],
  samples: [
    { inputs: [0.2, 0.3], targets: [0.5] },
    { inputs: [0.7, -0.4], targets: [0.9] },
  ],
  learningRate: 0.3,
})

const CASES: readonly Case[] = [
  ...[
    ['default', UPDATE.defaults] as const,
    ['a batch', BATCH] as const,
    ['two outputs', preset(UPDATE, 'two-outputs')] as const,
    ['softmax', preset(UPDATE, 'softmax')] as const,
  ].map(([name, params]) => ({ name, lesson: UPDATE, practising: ofUpdate, params })),
  ...['cs231n', 'shared'].map((id) => ({
    name: id,
    lesson: FORMULA,
    practising: ofFormula,
    params: preset(FORMULA, id),
  })),
]

function renderPractice({ lesson, params }: Case) {
  const session = createSession(
    {
      ...HERE,
      lesson: lesson.id,
      params,
      step: 'task',
      part: 0,
      sample: 0,
      selected: [],
      answers: {},
      mode: 'practice',
    },
    { locale: 'en' },
  )
  const desk: Desk = {
    session,
    locale: 'en',
    strings: en,
    set: () => undefined,
    field: () => undefined,
    readNumber,
    nudge,
  }
  const { quantities, steps, figure } = lesson.derive(params, DEFAULT_OPTIONS)
  function Page() {
    const sample = useSessionOf(session, (s) => s.sample)
    const selected = useSessionOf(session, (s) => s.selected)
    const id = useSessionOf(session, (s) => s.step)
    const options = useMemo(() => ({ ...DEFAULT_OPTIONS, sample, selected }), [sample, selected])
    const derivation = useMemo(() => lesson.derive(params, options), [options])
    const index = Math.max(
      0,
      derivation.steps.findIndex((one) => one.id === id),
    )
    const exploring = lesson.explore
    const explorer = useMemo(
      () =>
        exploring ? { exploring, params, options, probe: exploring.probe(params, options) } : null,
      [exploring, options],
    )
    return (
      <DeskContext value={desk}>
        <ExplorerContext value={explorer}>
          <Practice lesson={lesson} derivation={derivation} options={options} index={index} />
        </ExplorerContext>
      </DeskContext>
    )
  }
  render(<Page />)
  return { session, quantities, steps, figure }
}

/** Every number on the page that is written out with a decimal point, without its sign. */
function numbersOnPage(): ReadonlySet<string> {
  const named = [...document.querySelectorAll('[aria-label], [title]')].flatMap((one) => [
    one.getAttribute('aria-label') ?? '',
    one.getAttribute('title') ?? '',
  ])
  const texts: string[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    texts.push(node.textContent ?? '')
  return new Set([...named, ...texts].flatMap((text) => text.match(/\d+\.\d+/g) ?? []))
}

/** Whether a written number is some value, perhaps rounded to no fewer than some digits. */
function writes(text: string, value: number, least = 3): boolean {
  const significant = text.replace('.', '').replace(/^0+/, '').length
  return (
    Math.abs(value) === Number(text) ||
    (significant >= least && format(Math.abs(value), significant) === text)
  )
}

const LEVELS: readonly Level[] = ['units', 'operations', 'matrices', 'table']

test.each(CASES)('$name', { timeout: 60_000 }, async (one) => {
  const { lesson, practising, params } = one
  const { session, quantities, steps, figure } = renderPractice(one)
  const { store } = openPractice(() => undefined)
  const select = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Left open' })
  const blanks = practising.blanks(params, DEFAULT_OPTIONS)
  const asked = new Set(blanks.map(({ quantity }) => quantity))
  const computed = new Set([...asked, ...steps.flatMap(({ computes }) => computes)])
  const given = [...practising.work(params, DEFAULT_OPTIONS).keys()].filter(
    (id) => !computed.has(id),
  )
  const levels = lesson === UPDATE ? LEVELS : LEVELS.slice(1, 2)
  const leaks: string[] = []
  for (const stage of ['1', '2', '3', '4', '5']) {
    fireEvent.change(select, { target: { value: stage } })
    const { exercise } = store.getState()
    if (exercise === null) throw new Error('no exercise')
    // nothing is answered yet: all is still to come from the first number that is asked for
    const first = blanks.findIndex(({ quantity }) => exercise.asked.includes(quantity))
    const hidden = new Set(blanks.slice(first).map(({ quantity }) => quantity))
    const seen = [...given, ...blanks.map(({ quantity }) => quantity)].filter(
      (id) => !hidden.has(id),
    )
    const value = (id: string) => quantities.get(id)?.value ?? NaN
    const look = (where: string, least?: number) => {
      for (const text of numbersOnPage()) {
        if (seen.some((id) => writes(text, value(id)))) continue
        const told = [...hidden].filter((id) => writes(text, value(id), least))
        if (told.length > 0) leaks.push(`${stage}, ${where}: ${told.join()} = ${text}`)
      }
    }
    for (const { id } of steps) {
      act(() => goTo(session, { step: id, part: 0 }))
      look(id)
    }
    for (const level of levels) {
      await act(async () => {
        show(session, { level })
        await Promise.resolve()
      })
      // among so many numbers three digits are soon the same by chance
      look(level, level === 'operations' ? 4 : undefined)
    }
    for (const ref of figure.kind === 'board' ? [] : figure.nodes.map((node) => node.ref)) {
      act(() => pin(session, ref))
      look(`card of ${ref}`, 4)
    }
    act(() => pin(session, null))
    act(() => show(session, { level: 'units' }))
  }
  expect(leaks).toEqual([])
})
