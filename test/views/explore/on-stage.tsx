import { render } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import { useMemo, type ReactNode } from 'react'
import type { OpenLesson } from '../../../src/derivation/lesson.ts'
import { readNumber, step } from '../../../src/format/number.ts'
import { en } from '../../../src/i18n/en.ts'
import { openLessons } from '../../../src/lessons/index.ts'
import type { Example } from '../../../src/model/example.ts'
import { edit } from '../../../src/store/actions.ts'
import { createSession, type Session, type SessionStore } from '../../../src/store/session.ts'
import { useSessionOf } from '../../../src/store/use.ts'
import { DeskContext, SceneContext, type Desk } from '../../../src/views/desk.ts'
import { ExplorerContext } from '../../../src/views/explore/explorer.ts'
import { HERE } from '../../store/here.ts'

const [lesson] = await openLessons()
if (lesson === undefined) throw new Error('there is no lesson')
const opened: OpenLesson = lesson
if (opened.explore === undefined) throw new Error('the lesson cannot be explored')
const exploring = opened.explore

interface Stage {
  readonly user: UserEvent
  readonly session: SessionStore
}

/** Renders a tool of the explore mode over an example, with the real lesson behind it. */
export function renderOnStage(
  tool: ReactNode,
  params: Example,
  settings: Partial<Session> = {},
): Stage {
  const session = createSession({
    ...HERE,
    lesson: opened.id,
    params,
    step: '',
    part: 0,
    sample: 0,
    selected: [],
    answers: {},
  })
  session.setState(settings)
  render(<Staged session={session}>{tool}</Staged>)
  return { user: userEvent.setup(), session }
}

function Staged({
  session,
  children,
}: {
  readonly session: SessionStore
  readonly children: ReactNode
}) {
  const params = useSessionOf(session, (s) => s.params)
  const notation = useSessionOf(session, (s) => s.notation)
  const sample = useSessionOf(session, (s) => s.sample)
  const desk = useMemo(
    (): Desk => ({
      session,
      locale: 'en',
      strings: en,
      set: (control, value) => edit(session, opened.set(session.getState().params, control, value)),
      field: (ref) => opened.field(session.getState().params, ref),
      readNumber,
      nudge: step,
    }),
    [session],
  )
  const [scene, explorer] = useMemo(() => {
    const options = { notation, sample, detail: 'layer' as const, selected: [] }
    const derivation = opened.derive(params, options)
    const nothing = new Set<string>()
    return [
      { derivation, before: null, known: nothing, focus: nothing, dimmed: false },
      { exploring, params, options, probe: exploring.probe(params, options) },
    ] as const
  }, [params, notation, sample])
  return (
    <DeskContext value={desk}>
      <SceneContext value={scene}>
        <ExplorerContext value={explorer}>{children}</ExplorerContext>
      </SceneContext>
    </DeskContext>
  )
}
