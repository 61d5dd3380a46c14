/** The practice sheet with an update to work on. */
import { act, render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { DEFAULT_OPTIONS } from '../../src/derivation/options.ts'
import type { FadingLevel } from '../../src/derivation/practice.ts'
import { readNumber, step as nudge } from '../../src/format/number.ts'
import { en } from '../../src/i18n/en.ts'
import bpUpdate from '../../src/lessons/bp-update/index.ts'
import { practising } from '../../src/lessons/bp-update/practising.ts'
import type { Example } from '../../src/model/example.ts'
import { atStage, NEWCOMER } from '../../src/practice/fading.ts'
import { problemOf } from '../../src/practice/problem.ts'
import { turnTo } from '../../src/practice/exercise.ts'
import { createPractice, usePracticeOf, type PracticeState } from '../../src/store/practice.ts'
import { createSession } from '../../src/store/session.ts'
import { useSessionOf } from '../../src/store/use.ts'
import { DeskContext, SceneContext } from '../../src/views/desk.ts'
import { PracticeContext } from '../../src/views/practice/practice.ts'
import { PracticeSheet } from '../../src/views/practice/PracticeSheet.tsx'
import { sceneOf } from '../../src/views/practice/scene.ts'
import { HERE } from '../store/here.ts'

/** Opens an exercise at a level, or one that was kept. */
export function practise(
  level: FadingLevel,
  kept?: PracticeState,
  example: Example = bpUpdate.defaults,
  /** In place of the sheet. */
  instead?: ReactNode,
) {
  const session = createSession(
    {
      lesson: 'bp-update',
      params: example,
      step: 'z1',
      part: 0,
      sample: 0,
      selected: [],
      answers: {},
      ...HERE,
    },
    { locale: 'en' },
  )
  const store = createPractice(kept ?? { progress: atStage(NEWCOMER, level), exercise: null })
  const derivation = bpUpdate.derive(example, DEFAULT_OPTIONS)
  const problem = problemOf(practising, example, DEFAULT_OPTIONS, derivation)
  const desk = {
    session,
    locale: 'en' as const,
    strings: en,
    set: () => undefined,
    field: () => undefined,
    readNumber,
    nudge,
  }
  const practice = {
    store,
    lesson: 'bp-update',
    practising,
    params: example,
    options: DEFAULT_OPTIONS,
    derive: bpUpdate.derive,
    exposes: () => false,
    setLink: () => '',
    file: { write: () => '', read: () => ({ progress: NEWCOMER }) },
    problem,
    onOpen: () => undefined,
    onResume: () => Promise.resolve(true),
  }
  function Page() {
    const exercise = usePracticeOf(store, (state) => state.exercise)
    const id = useSessionOf(session, (state) => state.step)
    const [first] = derivation.steps
    const step = derivation.steps.find((one) => one.id === id) ?? first
    return (
      <DeskContext value={desk}>
        <PracticeContext value={practice}>
          <SceneContext value={sceneOf(derivation, problem.blanks, exercise, [])}>
            {instead ?? (step && <PracticeSheet step={step} exercise={exercise} />)}
          </SceneContext>
        </PracticeContext>
      </DeskContext>
    )
  }
  const { unmount } = render(<Page />)
  /** Goes to a blank and to its step. */
  const turn = (id: string) => {
    const blank = problem.blanks.find(({ quantity }) => quantity === id)
    act(() => {
      store.setState(({ exercise }) => ({ exercise: exercise && turnTo(exercise, id) }))
      session.setState({ step: blank?.step ?? '' })
    })
  }
  return { store, problem, session, turn, unmount }
}
