import { screen } from '@testing-library/react'
import { beforeAll, expect, it } from 'vitest'
import { DEFAULT_OPTIONS } from '../../../src/derivation/options.ts'
import type { Locale } from '../../../src/i18n/localized.ts'
import lesson from '../../../src/lessons/bp-update/index.ts'
import { practising } from '../../../src/lessons/bp-update/practising.ts'
import type { Example } from '../../../src/model/example.ts'
import { notesOf } from '../../../src/practice/notes.ts'
import { problemOf } from '../../../src/practice/problem.ts'
import { SceneContext } from '../../../src/views/desk.ts'
import { Noted } from '../../../src/views/presenter/Noted.tsx'
import { loadTypesetting } from '../../../src/views/typeset.tsx'
import { exampleOn } from '../../model/misconceptions.ts'
import { renderOnDesk } from '../editing.tsx'

beforeAll(loadTypesetting)

/** The notes of a step, as they stand on the page. */
function notes(id: string, example: Example, locale: Locale = 'en'): HTMLElement {
  const derivation = lesson.derive(example, DEFAULT_OPTIONS)
  const { steps } = derivation
  const step = steps.find((one) => one.id === id)
  if (!step) throw new Error(`there is no step ${id}`)
  const problem = problemOf(practising, example, DEFAULT_OPTIONS, derivation)
  const nothing = new Set<string>()
  const scene = { derivation, before: null, known: nothing, focus: nothing, dimmed: false }
  renderOnDesk(
    <SceneContext value={scene}>
      <Noted notes={notesOf(steps, step, problem)} />
    </SceneContext>,
    locale,
  )
  return screen.getByRole('region')
}

it('say the slip, the number it gives and the right one', () => {
  // 001 §2.1: y = 0.274, ŷ = 0.5; the sign of g₁ = 0.226 turned
  const { textContent } = notes('delta2', exampleOn('central'))
  expect(textContent).toContain('−0.226')
  expect(textContent).toContain('instead of 0.226')
})

it.each([
  ['zh', '常见错误'],
  ['ko', '흔한 실수'],
] as const)('speak %s', (locale, word) => {
  expect(notes('delta2', exampleOn('central'), locale)).toHaveTextContent(word)
})

it('say that there is nothing to say', () => {
  expect(notes('task', exampleOn('central'))).toHaveTextContent('Nothing to note')
})

it('show numbers that are too large for what they are', () => {
  const example = exampleOn('central')
  const huge = { ...example, inputs: [1e200, 1e200], targets: [-1e200] }
  expect(notes('loss', huge)).toHaveTextContent('∞')
})
