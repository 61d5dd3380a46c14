import { render } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import { useMemo, type ReactElement } from 'react'
import { DEFAULT_OPTIONS } from '../../../src/derivation/options.ts'
import { readNumber, step } from '../../../src/format/number.ts'
import { en } from '../../../src/i18n/en.ts'
import { ko } from '../../../src/i18n/ko.ts'
import type { Locale } from '../../../src/i18n/localized.ts'
import { zh } from '../../../src/i18n/zh.ts'
import { fieldOf } from '../../../src/lessons/bp-update/controls.ts'
import { setControl } from '../../../src/lessons/bp-update/set-control.ts'
import { derive } from '../../../src/lessons/bp-update/derive.ts'
import { probeOf } from '../../../src/lessons/bp-update/explore/probe.ts'
import { exploring } from '../../../src/lessons/bp-update/exploring.ts'
import { DEFAULT } from '../../../src/lessons/bp-update/default.ts'
import type { Example } from '../../../src/model/example.ts'
import { edit } from '../../../src/store/actions.ts'
import { createSession, type SessionStore } from '../../../src/store/session.ts'
import { DeskContext, SceneContext, useSession, type Desk } from '../../../src/views/desk.ts'
import { ExplorerContext } from '../../../src/views/explore/explorer.ts'
import { HERE } from '../../store/here.ts'
import { bareScene } from '../editing.tsx'

interface Stage {
  readonly user: UserEvent
  readonly session: SessionStore
  /** The example as the reader has left it. */
  readonly example: () => Example
}

interface Setting {
  readonly example?: Example
  readonly locale?: Locale
  readonly probed?: readonly string[]
}

/** Renders a tool of the explore mode over the main lesson, whose edits are real. */
export function renderTool(
  tool: ReactElement,
  { example = DEFAULT, locale = 'en', probed = [] }: Setting = {},
): Stage {
  // the lesson reads what the store holds; here both are this one object, and what edits have made of it
  const examples = new Map<object, Example>([[example, example]])
  const session = createSession(
    {
      ...HERE,
      lesson: 'bp-update',
      params: example,
      step: 'task',
      part: 0,
      sample: 0,
      selected: [],
      answers: {},
      mode: 'explore',
      probed: [...probed],
    },
    { locale },
  )
  const now = () => examples.get(session.getState().params) ?? example
  const desk: Desk = {
    session,
    locale,
    strings: { en, zh, ko }[locale],
    set(control, value) {
      const next = setControl(now(), control, value)
      examples.set(next, next)
      edit(session, next)
    },
    field: (ref) => fieldOf(now(), ref),
    readNumber,
    nudge: step,
  }
  render(
    <DeskContext value={desk}>
      <Table now={now}>{tool}</Table>
    </DeskContext>,
  )
  return { user: userEvent.setup(), session, example: now }
}

function Table({
  now,
  children,
}: {
  readonly now: () => Example
  readonly children: ReactElement
}) {
  const params = useSession((s) => s.params)
  const example = now()
  const scene = useMemo(() => bareScene(derive(example, DEFAULT_OPTIONS)), [example])
  const explorer = useMemo(
    () => ({
      exploring,
      params,
      options: DEFAULT_OPTIONS,
      probe: probeOf(example, DEFAULT_OPTIONS),
    }),
    [example, params],
  )
  return (
    <SceneContext value={scene}>
      <ExplorerContext value={explorer}>{children}</ExplorerContext>
    </SceneContext>
  )
}
