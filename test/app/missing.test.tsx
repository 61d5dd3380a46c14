import { afterEach, beforeEach, expect, it } from 'vitest'
import { closeDialog, dialogs, openDialog } from '../../src/app/dialogs.ts'
import { tellMissing } from '../../src/app/missing.ts'
import { lessonOf, startOf } from '../../src/app/start.ts'
import { createSession } from '../../src/store/session.ts'

const session = createSession(startOf(lessonOf('')))
tellMissing(session)

beforeEach(() => session.setState({ message: null, locale: 'en' }))
afterEach(closeDialog)

/** As a browser tells it: jsdom has no rejections of its own. */
function reject(reason: unknown): void {
  dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason }))
}

it.each([
  ['Chromium', 'Failed to fetch dynamically imported module: http://localhost/assets/Keys-1.js'],
  ['Firefox', 'error loading dynamically imported module: http://localhost/assets/Keys-1.js'],
  ['Safari', 'Importing a module script failed.'],
])('says in words of its own that a part is missing: %s', (_, message) => {
  openDialog('keys')
  reject(new TypeError(message))
  expect(session.getState().message).toContain('could not be loaded')
  expect(dialogs.getState().open).toBeNull()
})

it('says it in the language of the page', () => {
  session.setState({ locale: 'ko' })
  reject(new TypeError('Importing a module script failed.'))
  expect(session.getState().message).toContain('불러오지 못했습니다')
})

it('takes no other fault for a missing part', () => {
  openDialog('keys')
  reject(new TypeError('x is no number'))
  reject('stopped')
  expect(session.getState().message).toBeNull()
  expect(dialogs.getState().open).toBe('keys')
})
