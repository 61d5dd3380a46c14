/** A tool of the explore mode on the real lesson, as the page has it, without the page. */
import { render } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import type { ReactElement } from 'react'
import { at } from '../../../src/derivation/at.ts'
import { DEFAULT_OPTIONS } from '../../../src/derivation/options.ts'
import { valueOf, type QuantityId } from '../../../src/derivation/quantity.ts'
import { readNumber, step } from '../../../src/format/number.ts'
import { en } from '../../../src/i18n/en.ts'
import { openLessons } from '../../../src/lessons/index.ts'
import { edit } from '../../../src/store/actions.ts'
import { createSession, type SessionStore } from '../../../src/store/session.ts'
import { useSessionOf } from '../../../src/store/use.ts'
import { DeskContext, SceneContext, type Desk } from '../../../src/views/desk.ts'
import { BenchContext } from '../../../src/views/explore/bench.ts'
import { ExplorerContext } from '../../../src/views/explore/explorer.ts'
import { HERE } from '../../store/here.ts'
import { bareScene } from '../editing.tsx'

const LESSON = at(await openLessons(), 0)
if (LESSON.explore === undefined) throw new Error('the lesson cannot be explored')
const EXPLORING = LESSON.explore

interface Tool {
  readonly user: UserEvent
  readonly session: SessionStore
  /** A number of the problem as it is now. */
  readonly value: (id: QuantityId) => number
  readonly set: Desk['set']
}

export function renderTool(tool: ReactElement, preset = 'homework'): Tool {
  const params = LESSON.presets.find(({ id }) => id === preset)?.params ?? LESSON.defaults
  const session = createSession({
    lesson: LESSON.id,
    params,
    step: '',
    part: 0,
    sample: 0,
    selected: [],
    answers: {},
    ...HERE,
    mode: 'explore',
  })
  const now = () => session.getState().params
  const set: Desk['set'] = (control, value) => edit(session, LESSON.set(now(), control, value))
  const desk: Desk = {
    session,
    locale: 'en',
    strings: en,
    set,
    field: (ref) => LESSON.field(now(), ref),
    readNumber,
    nudge: step,
  }
  render(<Page desk={desk} tool={tool} />)
  return {
    user: userEvent.setup(),
    session,
    value: (id) => valueOf(LESSON.derive(now(), DEFAULT_OPTIONS).quantities, id),
    set,
  }
}

function Page({ desk, tool }: { readonly desk: Desk; readonly tool: ReactElement }) {
  const params = useSessionOf(desk.session, (s) => s.params)
  const scene = bareScene(LESSON.derive(params, DEFAULT_OPTIONS))
  const explorer = {
    exploring: EXPLORING,
    params,
    options: DEFAULT_OPTIONS,
    probe: EXPLORING.probe(params, DEFAULT_OPTIONS),
  }
  return (
    <DeskContext value={desk}>
      <SceneContext value={scene}>
        <ExplorerContext value={explorer}>
          <BenchContext value={LESSON}>{tool}</BenchContext>
        </ExplorerContext>
      </SceneContext>
    </DeskContext>
  )
}
