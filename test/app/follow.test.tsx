import { beforeEach, expect, it, vi } from 'vitest'
import { begin } from '../../src/app/begin.ts'
import { followAddress } from '../../src/app/follow.ts'
import { loadLesson, lessonOf, startOf } from '../../src/app/start.ts'
import { compareWith } from '../../src/store/exploring.ts'
import { goTo } from '../../src/store/actions.ts'
import { createSession, type SessionStore } from '../../src/store/session.ts'

let session: SessionStore
const onWrong = vi.fn()

beforeEach(() => {
  history.replaceState(null, '', '#')
  session = createSession(startOf(lessonOf('')))
  followAddress(session, onWrong)
  onWrong.mockClear()
})

/** As if a link had been pasted into the address bar. */
function paste(hash: string): void {
  history.pushState(null, '', hash)
  dispatchEvent(new PopStateEvent('popstate', { state: null }))
}

it('writes the next change where the browser has refused one', async () => {
  vi.spyOn(history, 'replaceState').mockImplementationOnce(() => {
    throw new DOMException('too many', 'SecurityError')
  })
  goTo(session, { step: 'path', part: 1 })
  await vi.waitFor(() => expect(location.hash).toContain('step=path'))
})

it('of two links in a row opens the last, however long the first takes to load', async () => {
  paste('#/gradient-descent?v=1')
  paste('#/bp-update?v=1&step=path&eta=0.25')
  await loadLesson('gradient-descent')
  await vi.waitFor(() => expect(session.getState().step).toBe('path'))
  await new Promise((done) => setTimeout(done, 50))
  expect(session.getState()).toMatchObject({ lesson: 'bp-update', step: 'path' })
  expect(session.getState().params).toMatchObject({ learningRate: 0.25 })
})

it('sets aside the work as it is when the link opens, with what was typed while it was read', async () => {
  paste('#/bp-update?v=1&eta=0.25')
  session.setState({ params: { ...session.getState().params, learningRate: 0.7 } })
  await vi.waitFor(() => expect(session.getState().params).toMatchObject({ learningRate: 0.25 }))
  expect(session.getState().setAside?.params).toMatchObject({ learningRate: 0.7 })
})

it('a link leaves nothing of what was compared before', async () => {
  compareWith(session, { changes: [], frozen: [], held: [0] })
  paste('#/bp-update?v=1&eta=0.25')
  await vi.waitFor(() => expect(session.getState().params).toMatchObject({ learningRate: 0.25 }))
  expect(session.getState().versus).toBeNull()
})

it('of two lessons chosen in a row opens the last', async () => {
  const first = begin(session, 'activations')
  await begin(session, 'bp-update')
  await first
  expect(session.getState().lesson).toBe('bp-update')
})

it('gives every step of a quick walk its entry, once it can have been painted', async () => {
  const push = vi.spyOn(history, 'pushState')
  goTo(session, { step: 'loss', part: 0 })
  goTo(session, { step: 'path', part: 1 })
  session.setState({ params: { ...session.getState().params, learningRate: 0.25 } })
  await new Promise((done) => setTimeout(done))
  expect(push).not.toHaveBeenCalled()
  await vi.waitFor(() => expect(location.hash).toContain('step=path'))
  expect(push.mock.calls.map(([, , hash]) => /step=(\w+)/.exec(String(hash))?.[1])).toEqual([
    'loss',
    'path',
  ])
  expect(location.hash).toContain('eta=0.25')
})

it('writes nothing over an entry that was gone back to before the step had its own', async () => {
  goTo(session, { step: 'loss', part: 0 })
  await vi.waitFor(() => expect(location.hash).toContain('step=loss'))
  const state: unknown = history.state
  goTo(session, { step: 'path', part: 1 })
  dispatchEvent(new PopStateEvent('popstate', { state }))
  await new Promise((done) => setTimeout(done, 100))
  expect(session.getState().step).toBe('loss')
  expect(location.hash).toContain('step=loss')
})
