import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { crash } from '../../src/app/crash.ts'
import { STORAGE_KEY } from '../../src/app/storage.ts'

const assign = vi.fn()
const logged = vi.fn()

beforeEach(() => {
  localStorage.clear()
  document.body.replaceChildren()
  vi.stubGlobal('location', { pathname: '/tutor/', assign, reload: vi.fn() })
  vi.stubGlobal('reportError', logged)
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.clearAllMocks()
  document.documentElement.lang = 'en'
})

it('a page that fails leaves a sentence and two ways on, and the fault in the console', () => {
  crash(document.body, new RangeError('no such unit'))
  expect(screen.getByRole('alert')).toHaveTextContent('Your work is kept')
  expect(screen.getAllByRole('button').map((one) => one.textContent)).toEqual([
    'Reload',
    'Open the default example',
  ])
  expect(logged).toHaveBeenCalledWith(new RangeError('no such unit'))
})

it('speaks the language of the page', () => {
  document.documentElement.lang = 'zh'
  crash(document.body, new Error('fault'))
  expect(screen.getByRole('alert')).toHaveTextContent('仍保存在本设备上')
})

it('starts anew at the plain address, with the work put aside', async () => {
  localStorage.setItem(STORAGE_KEY, 'the work')
  crash(document.body, new Error('fault'))
  await userEvent.click(screen.getByRole('button', { name: 'Open the default example' }))
  expect(assign).toHaveBeenCalledWith('/tutor/')
  expect(localStorage.getItem(STORAGE_KEY)).toBeNull()
  expect(localStorage.getItem(`${STORAGE_KEY}-damaged`)).toBe('the work')
})
