import type { Page } from '@playwright/test'
import {
  element,
  equations,
  expect,
  expectPart,
  expectRead,
  expectStep,
  goTo,
  label,
  loss,
  lossAfter,
  network,
  next,
  open,
  step,
  test,
} from './site.ts'

test('walks the whole example by keys, forward and back', async ({ page }) => {
  await open(page)
  const forward = ['Space', 'PageDown', 'n', 'ArrowRight']
  for (let press = 0; press < 28; press++) {
    await page.keyboard.press(forward[press % forward.length] ?? '')
    await expectStep(page, Math.floor(press / 2) + 1)
    await expectPart(page, press % 2 === 0 ? 'symbols' : 'numbers')
  }
  await expect(lossAfter(page)).toContainText('0.0159766')
  await page.keyboard.press('Space')
  await expectStep(page, 14)
  const backward = ['Shift+Space', 'PageUp', 'p', 'ArrowLeft']
  for (const [k, key] of backward.entries()) {
    await page.keyboard.press(key)
    await expectStep(page, 14 - Math.floor((k + 1) / 2))
  }
  await page.keyboard.press('Home')
  await expectStep(page, 0)
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Shift+ArrowRight')
  await expectStep(page, 2)
  await expectPart(page, 'symbols')
  await page.keyboard.press('Shift+ArrowLeft')
  await expectStep(page, 1)
  await page.keyboard.press('End')
  await expectStep(page, 14)
})

test('takes the keys that follow G at once, and keeps the focus on Next at the last step', async ({
  page,
}) => {
  await open(page)
  // faster than any event that the browser sends later
  await page.evaluate(() => {
    for (const key of ['g', '1', '4'])
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
      )
  })
  await page.keyboard.press('Enter')
  await expectStep(page, 14)
  await next(page).focus()
  await page.keyboard.press('Enter')
  await expectPart(page, 'numbers')
  await expect(next(page)).toBeDisabled()
  await expect(next(page)).toBeFocused()
})

test('finds a step in the list behind G by its number or a word of its name', async ({ page }) => {
  await open(page)
  const openList = async () => {
    await page.keyboard.press('g')
    await expect(page.locator('#step-list :focus')).toHaveCount(1)
  }
  await openList()
  await page.keyboard.type('12')
  await page.keyboard.press('Enter')
  await expectStep(page, 12)
  await page.keyboard.press('Space')
  await expectPart(page, 'numbers')
  await openList()
  await page.keyboard.type('loss')
  await page.keyboard.press('Enter')
  await expectStep(page, 5)
  await openList()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Whole solution' })).toBeHidden()
  await expectStep(page, 5)
})

test('lists its keys behind ?, and Escape goes back to where the focus was', async ({ page }) => {
  await open(page)
  const settings = page.getByRole('button', { name: 'Settings' })
  await settings.focus()
  await page.keyboard.press('?')
  const keys = page.getByRole('dialog', { name: 'Keys' })
  await expect(keys).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Escape')
  await expect(keys).toHaveCount(0)
  await expect(settings).toBeFocused()
  await expectStep(page, 0)
})

test('makes the drawing one tab stop and each equation another, with the focus always in sight', async ({
  page,
}) => {
  await open(page)
  await goTo(page, 10)
  await page.keyboard.press('Space')
  await expectPart(page, 'numbers')
  await page.getByRole('link', { name: 'Skip to the step' }).focus()
  const stops = await tabThrough(page)
  expect(stops.filter(({ within }) => within === 'Network')).toHaveLength(1)
  expect(stops.filter(({ within }) => within === 'Equations')).toHaveLength(1)
  expect(stops.filter(({ within }) => within === 'All steps').length).toBeLessThanOrEqual(4)
  expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([])
  expect(stops.filter(({ isMarked }) => !isMarked)).toEqual([])
})

test('skips from the top of the page to the step', async ({ page }) => {
  await open(page)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'The step' })).toBeFocused()
  await page.keyboard.press('Space')
  await expectStep(page, 1)
})

test('walks the drawing with the arrow keys and edits a weight there', async ({ page }) => {
  await open(page)
  await goTo(page, 3)
  await page.keyboard.press('Space')
  await element(page, 'input x 1').focus()
  await page.keyboard.press('ArrowDown')
  await expect(element(page, 'input x 2')).toBeFocused()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  await expect(element(page, 'Weight v 1 1')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(element(page, 'hidden h 1')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(element(page, 'Weight w 1 1')).toBeFocused()
  await page.keyboard.press('e')
  await page.keyboard.type('0.25')
  await page.keyboard.press('Enter')
  await expect(element(page, 'Weight w 1 1')).toBeFocused()
  await expect(label(page, 'w11')).toContainText('0.25')
  await expectRead(step(page), '0.229')
  await expectStep(page, 3)
  await expectPart(page, 'numbers')
})

test('pins an element with Enter and lets go of it with Escape', async ({ page }) => {
  await open(page)
  const weight = element(page, 'Weight v 1 1')
  await weight.focus()
  await page.keyboard.press('Enter')
  await expect(weight).toHaveAttribute('aria-pressed', 'true')
  const card = network(page).getByRole('region', { name: /^Weight [vw]/ })
  await expect(card).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(card).toHaveCount(0)
  await expect(weight).toHaveAttribute('aria-pressed', 'false')
})

test('walks an equation with the arrow keys and edits a number in it', async ({ page }) => {
  await open(page)
  await goTo(page, 1)
  await page.keyboard.press('Space')
  await expectPart(page, 'numbers')
  const numbers = equations(page).getByRole('button', { name: /^Weight v 1 1/ })
  await numbers.first().focus()
  await page.keyboard.press('ArrowRight')
  await expect(numbers.first()).not.toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await expect(numbers.first()).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.type('0.5')
  await page.keyboard.press('Enter')
  await expectRead(step(page), '0.16')
  await expect(numbers.first()).toBeFocused()
})

test('leaves its keys to the field that is typed in', async ({ page }) => {
  await open(page)
  await goTo(page, 1)
  await element(page, 'Weight v 1 1').focus()
  await page.keyboard.press('e')
  const field = page.getByRole('spinbutton', { name: /v 1 1/ })
  await expect(field).toBeFocused()
  for (const key of ['n', 'g', ' ', 'ArrowLeft', 'Home', 'End', '?', 'PageDown'])
    await page.keyboard.press(key)
  await expectStep(page, 1)
  await expectPart(page, 'symbols')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
})

test('switches single-letter keys off and keeps the others', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('switch', { name: 'Single-letter keys' }).uncheck()
  await page.keyboard.press('Escape')
  for (const key of ['n', 'g', 'v', 'k', '?']) await page.keyboard.press(key)
  await expectStep(page, 0)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Whole solution' })).toBeHidden()
  await page.keyboard.press('ArrowRight')
  await expectStep(page, 1)
})

test('undoes and redoes by keys', async ({ page }) => {
  await open(page)
  await element(page, 'Weight v 1 1').focus()
  await page.keyboard.press('e')
  await page.keyboard.type('1')
  await page.keyboard.press('Enter')
  await expect(loss(page)).not.toContainText('0.025538')
  await page.keyboard.press('Control+z')
  await expect(loss(page)).toContainText('0.025538')
  await page.keyboard.press('Control+Shift+z')
  await expect(loss(page)).not.toContainText('0.025538')
})

interface Stop {
  readonly name: string
  readonly within: string | null
  /** Nothing lies over the middle of it. */
  readonly isSeen: boolean
  /** It has a ring, of its own or drawn inside of it. */
  readonly isMarked: boolean
}

/** Everything that Tab comes by until it leaves the page. */
async function tabThrough(page: Page): Promise<Stop[]> {
  const stops: Stop[] = []
  for (let press = 0; press < 80; press++) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(() => {
      const target = document.activeElement
      if (target === null || target === document.body) return null
      const box = target.getBoundingClientRect()
      const [x, y] = [box.x + Math.min(box.width / 2, 40), box.y + Math.min(box.height / 2, 20)]
      const top = document.elementFromPoint(x, y)
      const rings = [target, ...target.children].map((one) => getComputedStyle(one))
      return {
        name: target.getAttribute('aria-label') ?? target.textContent.slice(0, 40),
        within: target.closest('[role=group], nav')?.getAttribute('aria-label') ?? null,
        isSeen: top !== null && (target.contains(top) || top.contains(target)),
        isMarked: rings.some(
          ({ outlineStyle, outlineWidth, stroke, opacity }, k) =>
            (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) ||
            (k > 0 && stroke !== 'none' && Number(opacity) > 0),
        ),
      }
    })
    if (stop === null) break
    stops.push(stop)
  }
  return stops
}
