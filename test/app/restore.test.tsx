import { beforeEach, describe, expect, it } from 'vitest'
import { invitation } from '../../src/app/class-set.ts'
import { restore } from '../../src/app/restore.ts'
import { lessonOf, startOf } from '../../src/app/start.ts'
import { en } from '../../src/i18n/en.ts'
import { createSession, savedOf } from '../../src/store/session.ts'

beforeEach(() => {
  history.replaceState(null, '')
  invitation.setState({ set: null })
  localStorage.clear()
})

it('says once the page is there what a link names in vain', async () => {
  const { work, message } = await restore('#/bp-update?v=1&step=zzz&eta=0.25', null)
  expect(work).toMatchObject({ step: '', params: { learningRate: 0.25 } })
  expect(message?.(en, 'en')).toContain('step=zzz')
})

it('says nothing after a reload: the page itself has written what the address holds', async () => {
  history.replaceState({ opened: 1, step: 'zzz', part: 0 }, '')
  const { message } = await restore('#/bp-update?v=1&step=zzz', null)
  expect(message).toBeNull()
})

it('says that saved work is damaged before it speaks of the link', async () => {
  const { message } = await restore('#/bp-update?v=1&step=zzz', '{oops')
  expect(message?.(en, 'en')).toContain('saved')
})

describe('where saved work is damaged', () => {
  const kept = (params: object) => {
    const session = createSession({ ...startOf(lessonOf('')), params, step: 'path' })
    session.setState({ locale: 'ko', digits: 9, setAside: startOf(lessonOf('')) })
    return JSON.stringify({ state: savedOf(session.getState()), version: 1 })
  }
  const good = startOf(lessonOf('')).params

  it('the settings and what a link has set aside are kept, and the work itself aside', async () => {
    const text = kept({ ...good, targets: ['a'] })
    const { work, settings, setAside, message } = await restore('', text)
    expect(work.step).toBe('')
    expect(settings).toMatchObject({ locale: 'ko', digits: 9 })
    expect(setAside?.params).toEqual(good)
    expect(message?.(en, 'en')).toContain('targets')
    expect(localStorage.getItem('chalkgrad-damaged')).toBe(text)
  })

  it('a setting of another edition costs the settings, and not the work', async () => {
    const text = kept(good).replace('"digits":9', '"digits":99')
    const { work, settings, message } = await restore('', text)
    expect(work).toMatchObject({ step: 'path', params: good })
    expect(settings).toEqual({ locale: 'en' })
    expect(message?.(en, 'en')).toContain('digits')
  })

  it('nothing is put aside where all can be read', async () => {
    const { work, message } = await restore('', kept(good))
    expect(work.step).toBe('path')
    expect(message).toBeNull()
    expect(localStorage.getItem('chalkgrad-damaged')).toBeNull()
  })
})

it('opens the problem set of a link', async () => {
  await restore('#/bp-update?v=1&mode=practice&set=HW1:5:2:update', null)
  expect(invitation.getState().set?.name).toBe('HW1')
})
