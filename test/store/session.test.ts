import { HERE } from './here.ts'
import { beforeEach, describe, expect, it } from 'vitest'
import {
  answer,
  beginEdit,
  edit,
  goTo,
  open,
  pin,
  point,
  redo,
  select,
  undo,
} from '../../src/store/actions.ts'
import { gather } from '../../src/store/exploring.ts'
import {
  createSession,
  DEFAULT_SETTINGS,
  savedOf,
  type SessionStore,
  type Work,
} from '../../src/store/session.ts'

const WORK: Work = {
  lesson: 'bp-update',
  params: { eta: 1 },
  step: 'loss',
  part: 0,
  sample: 0,
  selected: [],
  answers: {},
  ...HERE,
}

let session: SessionStore
beforeEach(() => {
  session = createSession(WORK)
})
const state = () => session.getState()

describe('a drag', () => {
  it('is one step of undo, from the numbers before to the last ones', () => {
    edit(session, { eta: 2 })
    const release = gather(session)
    for (const eta of [3, 4, 5]) edit(session, { eta })
    expect(state().params).toEqual({ eta: 5 })
    release()
    expect(state().params).toEqual({ eta: 5 })
    undo(session)
    expect(state().params).toEqual({ eta: 2 })
    redo(session)
    expect(state().params).toEqual({ eta: 5 })
    undo(session)
    undo(session)
    expect(state().params).toBe(WORK.params)
  })

  it('that changes nothing leaves no history', () => {
    gather(session)()
    expect(session.temporal.getState().pastStates).toHaveLength(0)
  })

  it('during which another lesson is opened gives back the first lesson with its own numbers', () => {
    const release = gather(session)
    edit(session, { eta: 3 })
    open(session, { lesson: 'gradient-descent', params: { x: 2 } })
    release()
    expect(state()).toMatchObject({ lesson: 'gradient-descent', params: { x: 2 } })
    undo(session)
    expect(state()).toMatchObject({ lesson: 'bp-update', params: { eta: 1 } })
  })

  it('is followed by edits that count one by one', () => {
    const release = gather(session)
    edit(session, { eta: 3 })
    release()
    edit(session, { eta: 4 })
    expect(session.temporal.getState().pastStates).toHaveLength(2)
  })
})

describe('an edit', () => {
  it('keeps the numbers from before the first one as ghosts', () => {
    edit(session, { eta: 2 })
    edit(session, { eta: 3 })
    expect(state().params).toEqual({ eta: 3 })
    expect(state().before).toBe(WORK.params)
  })

  it('keeps its ghosts through the parts of a step, and ends them with the step', () => {
    edit(session, { eta: 2 })
    goTo(session, { step: 'loss', part: 1 })
    expect(state().before).toBe(WORK.params)
    goTo(session, { step: 'error', part: 0 })
    expect(state().before).toBeNull()
    expect(state().params).toEqual({ eta: 2 })
  })

  it('that changes nothing leaves no ghosts and no history', () => {
    edit(session, WORK.params)
    expect(state().before).toBeNull()
    expect(session.temporal.getState().pastStates).toHaveLength(0)
  })

  it('stays on the step and in the part', () => {
    goTo(session, { step: 'loss', part: 1 })
    edit(session, { eta: 2 })
    expect(state()).toMatchObject({ step: 'loss', part: 1 })
  })
})

describe('undo and redo', () => {
  it('take one edit at a time, back and forth', () => {
    edit(session, { eta: 2 })
    edit(session, { eta: 3 })
    undo(session)
    expect(state().params).toEqual({ eta: 2 })
    undo(session)
    expect(state().params).toEqual({ eta: 1 })
    redo(session)
    redo(session)
    expect(state().params).toEqual({ eta: 3 })
  })

  it('do not undo a move to another step, a choice or an answer', () => {
    edit(session, { eta: 2 })
    goTo(session, { step: 'verdict', part: 1 })
    select(session, 'h2', 'h1')
    answer(session, 'old-weight', '0')
    undo(session)
    expect(state()).toMatchObject({
      params: { eta: 1 },
      step: 'verdict',
      part: 1,
      selected: ['h2'],
      answers: { 'old-weight': '0' },
    })
  })

  it('end the ghosts', () => {
    edit(session, { eta: 2 })
    undo(session)
    expect(state().before).toBeNull()
  })

  it('have nothing to redo after another edit', () => {
    edit(session, { eta: 2 })
    undo(session)
    edit(session, { eta: 4 })
    redo(session)
    expect(state().params).toEqual({ eta: 4 })
  })

  it('go back through 500 edits, and forward again', () => {
    for (let n = 1; n <= 500; n++) edit(session, { eta: 1 + n })
    for (let n = 0; n < 500; n++) undo(session)
    expect(state().params).toBe(WORK.params)
    for (let n = 0; n < 500; n++) redo(session)
    expect(state().params).toEqual({ eta: 501 })
  })

  it('bring back what the changes were counted from', () => {
    open(session, { params: { eta: 9 } })
    expect(state().origin).toEqual({ eta: 9 })
    edit(session, { eta: 10 })
    expect(state().origin).toEqual({ eta: 9 })
    undo(session)
    undo(session)
    expect(state().origin).toBeNull()
  })

  it('bring another example back as one step', () => {
    open(session, { params: { eta: 9 } })
    undo(session)
    expect(state().params).toEqual({ eta: 1 })
  })
})

describe('opening another example', () => {
  it('starts without choices, answers, ghosts or a pinned parameter', () => {
    select(session, 'h2', null)
    answer(session, 'old-weight', '0')
    beginEdit(session, 'v11')
    edit(session, { eta: 2 })
    open(session, { params: { eta: 9 }, step: 'task', part: 0 })
    expect(state()).toMatchObject({
      params: { eta: 9 },
      step: 'task',
      selected: [],
      answers: {},
      before: null,
      pinned: null,
      editing: false,
    })
  })
})

describe('choosing a sibling', () => {
  it('swaps it in for the one that was worked', () => {
    select(session, 'h2', 'h1')
    expect(state().selected).toEqual(['h2'])
    select(session, 'h1', 'h2')
    expect(state().selected).toEqual(['h1'])
  })

  it('keeps the choices in other layers', () => {
    select(session, 'h2', 'h1')
    select(session, 'w21', 'w11')
    select(session, 'h3', 'h2')
    expect(state().selected).toEqual(['w21', 'h3'])
  })

  it('lists no choice twice', () => {
    select(session, 'h2', null)
    select(session, 'h2', null)
    expect(state().selected).toEqual(['h2'])
  })
})

describe('pointing and pinning', () => {
  it('lights one thing at a time', () => {
    point(session, 'v11')
    point(session, 'w11')
    expect(state().pointed).toBe('w11')
    point(session, null)
    expect(state().pointed).toBeNull()
  })

  it('lets go of what is pinned a second time', () => {
    pin(session, 'v11')
    expect(state().pinned).toBe('v11')
    pin(session, 'v11')
    expect(state().pinned).toBeNull()
  })

  it('closes typing when something else is pinned', () => {
    beginEdit(session, 'v11')
    expect(state()).toMatchObject({ pinned: 'v11', editing: true })
    pin(session, 'w11')
    expect(state()).toMatchObject({ pinned: 'w11', editing: false })
  })
})

describe('what is kept on the device', () => {
  it('is the settings, the work, and the work that a link has set aside', () => {
    const aside = { ...WORK, step: 'task' }
    session = createSession(WORK, { locale: 'ko' }, aside)
    expect(savedOf(state())).toEqual({
      settings: { ...DEFAULT_SETTINGS, locale: 'ko' },
      work: WORK,
      setAside: aside,
    })
  })

  it('is nothing of the moment', () => {
    edit(session, { eta: 2 })
    point(session, 'v11')
    beginEdit(session, 'v11')
    expect(JSON.stringify(savedOf(state()))).not.toMatch(/before|pointed|pinned|editing/)
    expect(savedOf(state()).work.params).toEqual({ eta: 2 })
  })
})
