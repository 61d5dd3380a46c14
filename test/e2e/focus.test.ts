import type { Page } from '@playwright/test'
import { expect, open, test } from './site.ts'

const PLACES = {
  study: '#/bp-update?v=1&step=path&part=1',
  'a table in explore': '#/bp-update?v=1&mode=explore&tool=updates',
  operations: '#/bp-update?v=1&mode=explore&level=operations',
  matrices: '#/bp-update?v=1&mode=explore&level=matrices',
  'a board': '#/conv-backprop?v=1&mode=explore',
}

for (const [name, hash] of Object.entries(PLACES))
  for (const forced of ['none', 'active'] as const)
    test(`shows where the focus is: ${name}${forced === 'active' ? ', in forced colours' : ''}`, async ({
      page,
    }) => {
      await page.emulateMedia({ forcedColors: forced, reducedMotion: 'reduce' })
      await open(page, hash)
      const { stops, faults } = await tabThrough(page, faultOfFocus)
      expect(stops).toBeGreaterThan(10)
      expect(faults).toEqual([])
    })

/**
 * Every stop of the tab key, once around the page, and what `look` finds wrong with it: nothing is an empty text, and the
 * end of the page null.
 */
async function tabThrough(
  page: Page,
  look: () => string | null,
): Promise<{ stops: number; faults: string[] }> {
  const faults: string[] = []
  for (let stops = 0; stops < 150; stops++) {
    await page.keyboard.press('Tab')
    const fault = await page.evaluate(look)
    if (fault === null) return { stops, faults }
    if (fault !== '') faults.push(fault)
  }
  throw new Error('The tab key does not come around.')
}

/** A ring that is missing, or cut off. */
function faultOfFocus(): string | null {
  const focused = document.activeElement
  if (focused === null || focused === document.body) return null
  const name = `${focused.tagName} ${focused.getAttribute('aria-label') ?? focused.textContent}`
  // in the drawing a shape around the element lights up instead
  if (focused instanceof SVGElement)
    return [...focused.children].some((shape) => {
      const { opacity, fill, stroke } = getComputedStyle(shape)
      return fill === 'none' && stroke !== 'none' && Number(opacity) > 0.5
    })
      ? ''
      : `${name}: nothing lights up`

  const near = [focused, focused.parentElement, ...focused.children].filter((one) => one !== null)
  const ringed = near.find((one) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(one)
    return outlineStyle === 'solid' && parseFloat(outlineWidth) >= 3
  })
  if (!ringed) return `${name}: no ring`

  const { outlineWidth, outlineOffset } = getComputedStyle(ringed)
  const beyond = parseFloat(outlineOffset)
  const inner = ringed.getBoundingClientRect()
  for (let outer = ringed.parentElement; outer; outer = outer.parentElement) {
    if (getComputedStyle(outer).overflowX === 'visible') continue
    const pane = outer.getBoundingClientRect()
    const lost = [
      pane.left - inner.left,
      inner.right - pane.right,
      pane.top - inner.top,
      inner.bottom - pane.bottom,
    ].filter((excess) => excess + beyond > -1)
    if (lost.length > 0) return `${name}: the ring of ${outlineWidth} is cut off`
  }
  return ''
}

test('at 400 % zoom nothing lies on what has the focus', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 225 })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page, PLACES.study)
  const { stops, faults } = await tabThrough(page, coverOfFocus)
  expect(stops).toBeGreaterThan(10)
  expect(faults).toEqual([])
})

/** What lies on the middle of the focused element. */
function coverOfFocus(): string | null {
  const focused = document.activeElement
  if (focused === null || focused === document.body) return null
  // in the drawing, whose elements overlap by their areas
  if (focused instanceof SVGElement) return ''
  const { left, top, width, height } = focused.getBoundingClientRect()
  const there = document.elementFromPoint(left + width / 2, top + height / 2)
  if (there && (focused.contains(there) || there.contains(focused))) return ''
  const name = focused.getAttribute('aria-label') ?? focused.textContent
  return `${name}: ${there?.tagName ?? 'not on the screen'}`
}
