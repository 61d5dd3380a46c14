import { screen, within } from '@testing-library/react'
import { beforeAll, expect, it } from 'vitest'
import { DEFAULT_OPTIONS } from '../../../../src/derivation/options.ts'
import { at } from '../../../../src/derivation/at.ts'
import type { Locale } from '../../../../src/i18n/localized.ts'
import { DEFAULT } from '../../../../src/lessons/bp-update/default.ts'
import lesson from '../../../../src/lessons/bp-update/index.ts'
import { polling } from '../../../../src/lessons/bp-update/polls/index.ts'
import { ask } from '../../../../src/store/ballots.ts'
import { createLecture, type LectureStore } from '../../../../src/store/lecture.ts'
import { SceneContext } from '../../../../src/views/desk.ts'
import { LectureContext } from '../../../../src/views/lecture/lecture.ts'
import { AskingContext } from '../../../../src/views/lecture/poll/asking.ts'
import { PollPane } from '../../../../src/views/lecture/poll/PollPane.tsx'
import { PollStrip } from '../../../../src/views/lecture/poll/PollStrip.tsx'
import { loadTypesetting } from '../../../../src/views/typeset.tsx'
import { bareScene, renderOnDesk, type Scenery } from '../../editing.tsx'

beforeAll(loadTypesetting)

const derivation = lesson.derive(DEFAULT, DEFAULT_OPTIONS)
const polls = polling(DEFAULT, DEFAULT_OPTIONS, 4)
const SCENE = bareScene(derivation)

/** The question whether the loss falls, and beside it the strip at the step that answers it. */
function show(
  locale: Locale = 'en',
  name = 'loss-after',
): Scenery & { readonly store: LectureStore } {
  const store = createLecture()
  ask(store, 'loss-after')
  const asking = {
    isReady: true,
    polls,
    poll: polls.find(({ id }) => id === name),
    askedOf: ({ id }: { readonly id: string }) => ({ key: id, of: 1 }),
  }
  const verdict = at(derivation.steps, derivation.steps.length - 1)
  const scenery = renderOnDesk(
    <LectureContext value={store}>
      <SceneContext value={SCENE}>
        <AskingContext value={asking}>
          <PollPane />
          <PollStrip step={verdict} open={false} />
        </AskingContext>
      </SceneContext>
    </LectureContext>,
    locale,
  )
  return { ...scenery, store }
}

const option = (name: string) => {
  const [list] = screen.getAllByRole('list')
  if (!list) throw new Error('there is a list of options')
  return within(list)
    .getAllByRole('listitem')
    .find(({ textContent }) => textContent.includes(name))?.textContent
}
const button = (name: string) => screen.getByRole('button', { name })

it('hides the votes until they are asked for, and says how many there are', async () => {
  const { user } = show()
  await user.keyboard('1112')
  expect(screen.getByRole('status').textContent).toContain('4 votes')
  expect(option('fall')).not.toContain('3')
  await user.keyboard('{Enter}')
  expect(option('fall')).toContain('3 · 75 %')
  expect(option('rise')).toContain('1 · 25 %')
})

it('takes a vote back with Shift, and counts by buttons, too', async () => {
  const { user } = show()
  await user.keyboard('11{Shift>}1{/Shift}')
  await user.click(button('One vote more: 2'))
  await user.click(button('One vote more: 2'))
  await user.click(button('One vote less: 2'))
  await user.click(button('Show the votes'))
  expect(option('fall')).toContain('1 · 50 %')
  expect(option('rise')).toContain('1 · 50 %')
})

it('gives no answer before the last press', async () => {
  const { user } = show()
  await user.keyboard('1{Enter}')
  expect(option('fall')).not.toContain('right')
  expect(screen.getByRole('status').textContent).not.toContain('0.01598')
  await user.keyboard('{Enter}')
  expect(option('fall')).toContain('right')
  expect(screen.getByRole('status').textContent).toContain('0.01598')
})

it('asks for a talk between 35 and 70 % right, and sets the second vote beside the first', async () => {
  const { user } = show()
  await user.keyboard('12{Enter}')
  expect(screen.getByText('35–70 % are right: let them talk.')).toBeDefined()
  await user.click(button('Talk, then vote again'))
  await user.keyboard('111')
  expect(option('fall')).not.toContain('%')
  await user.keyboard('{Enter}')
  expect(option('fall')).toMatch(/first vote.*1 · 50 %.*second vote.*3 · 100 %/)
  expect(screen.queryByText(/let them talk/)).toBeNull()
})

it('asks for no talk where nearly all are right', async () => {
  const { user } = show()
  await user.keyboard('1111{Enter}')
  expect(screen.queryByText(/let them talk/)).toBeNull()
})

it('closes after the answer, and keeps the prediction beside the step', async () => {
  const { user, store } = show()
  await user.keyboard('12{Enter}{Enter}{Enter}')
  expect(store.getState().poll).toBeNull()
  const strip = screen.getByRole('region', { name: 'What the room predicted' })
  expect(strip.textContent).toContain('1 · 50 %')
  expect(strip.textContent).toContain('right: fall')
})

it('goes on with the numbers that a question has supposed', async () => {
  const { user, session, store } = show('en', 'zero-weight')
  await user.keyboard('{Enter}{Enter}')
  await user.click(button('Put these numbers in'))
  const { layers } = DEFAULT
  const [hidden, output] = layers
  expect(session.getState().params).toEqual({
    ...DEFAULT,
    layers: [hidden, { ...output, weights: [[0, 0.8]] }],
  })
  expect(store.getState().poll).toBeNull()
})

it('types no votes where single characters are switched off', async () => {
  const { user, session } = show()
  session.setState({ shortcuts: false })
  await user.keyboard('111')
  expect(screen.getByRole('status').textContent).not.toContain('votes')
})

it('goes to the other questions', async () => {
  const { user, store } = show()
  await user.click(button('Next question'))
  expect(store.getState().poll).toBe('large-rate')
  await user.click(button('Close the question'))
  expect(store.getState().poll).toBeNull()
})

it('says so where the question has no clear answer', () => {
  show('en', 'unknown')
  expect(screen.getByText('With these numbers this question has no clear answer.')).toBeDefined()
})

it.each([
  ['zh', '先独立思考，再举手。'],
  ['ko', '먼저 혼자 생각하고 손을 드세요.'],
] as const)('speaks %s', (locale, words) => {
  show(locale)
  expect(screen.getByText(words)).toBeDefined()
})
