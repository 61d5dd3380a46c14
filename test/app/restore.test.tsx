import { beforeEach, expect, it } from 'vitest'
import { invitation } from '../../src/app/class-set.ts'
import { restore } from '../../src/app/restore.ts'
import { en } from '../../src/i18n/en.ts'

beforeEach(() => {
  history.replaceState(null, '')
  invitation.setState({ set: null })
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

it('opens the problem set of a link', async () => {
  await restore('#/bp-update?v=1&mode=practice&set=HW1:5:2:update', null)
  expect(invitation.getState().set?.name).toBe('HW1')
})
