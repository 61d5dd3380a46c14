import { render, screen } from '@testing-library/react'
import { beforeAll, expect, it } from 'vitest'
import { DEFAULT_OPTIONS } from '../../../src/derivation/options.ts'
import { readNumber, step } from '../../../src/format/number.ts'
import { en } from '../../../src/i18n/en.ts'
import lesson from '../../../src/lessons/bp-update/index.ts'
import { createSession } from '../../../src/store/session.ts'
import { DeskContext, SceneContext } from '../../../src/views/desk.ts'
import { Losses } from '../../../src/views/lecture/Losses.tsx'
import { loadTypesetting } from '../../../src/views/typeset.tsx'
import { HERE } from '../../store/here.ts'

beforeAll(loadTypesetting)

const told = lesson.derive(lesson.defaults, DEFAULT_OPTIONS)
const { before: loss = '', after = '' } = told.loss ?? {}

/** The loss of the main example, where it was another before an edit. */
function show(known: readonly string[], old?: number): string {
  const work = { lesson: lesson.id, params: lesson.defaults, step: '', part: 0, sample: 0 }
  const session = createSession({ ...work, selected: [], answers: {}, ...HERE })
  const desk = { session, locale: 'en', strings: en, readNumber, nudge: step } as const
  const quantity = told.quantities.get(loss)
  const before =
    old === undefined || !quantity ? null : new Map([[loss, { ...quantity, value: old }]])
  const scene = { derivation: told, before, known: new Set(known), focus: new Set<string>() }
  render(
    <DeskContext value={{ ...desk, set: () => undefined, field: () => undefined }}>
      <SceneContext value={{ ...scene, dimmed: false }}>
        <Losses />
      </SceneContext>
    </DeskContext>,
  )
  return screen.getByRole('status').textContent
}

it('shows the loss, and keeps the one after the update for its step', () => {
  const text = show([loss])
  expect(text).toContain('0.025538')
  expect(text).not.toContain('0.01597')
})

it('shows both once the steps have come to them', () => {
  expect(show([loss, after])).toContain('0.0159766')
})

it('says what an edit has done, in few digits and percent', () => {
  const text = show([loss], 0.051076)
  expect(text).toContain('0.05108→0.02554')
  expect(text).toContain('−50 %')
})

it('says no percentage of a loss that was 0', () => {
  expect(show([loss], 0)).not.toContain('%')
})
