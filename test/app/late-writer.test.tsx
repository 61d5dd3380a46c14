import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { lateWriter } from '../../src/app/late-writer.ts'

beforeEach(() => {
  vi.useFakeTimers()
  localStorage.clear()
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

it('writes what there is when changes pause, and nothing before', () => {
  let text = 'one'
  const later = lateWriter('key', () => text, vi.fn())
  later()
  vi.advanceTimersByTime(200)
  text = 'two'
  later()
  vi.advanceTimersByTime(200)
  expect(localStorage.getItem('key')).toBeNull()
  vi.advanceTimersByTime(200)
  expect(localStorage.getItem('key')).toBe('two')
})

it('writes at once when the page is left in the middle of changes', () => {
  const later = lateWriter('key', () => 'text', vi.fn())
  later()
  dispatchEvent(new Event('pagehide'))
  expect(localStorage.getItem('key')).toBe('text')
})

it('writes nothing when the page is left unchanged', () => {
  lateWriter('key', () => 'text', vi.fn())
  dispatchEvent(new Event('pagehide'))
  expect(localStorage.getItem('key')).toBeNull()
})

it('says once that nothing can be kept', () => {
  vi.spyOn(localStorage, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  const onFailure = vi.fn()
  const later = lateWriter('key', () => 'text', onFailure)
  later()
  vi.advanceTimersByTime(300)
  later()
  vi.advanceTimersByTime(300)
  expect(onFailure).toHaveBeenCalledTimes(1)
})
