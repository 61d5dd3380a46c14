import type { Locator, Page } from '@playwright/test'
import { expect, expectAccessible, test } from './site.ts'

// In front of a room: teaching.md §2.D, §5.3 and §4, items 36, 37, 39, 42 and 43.

const THREE_LAYERS =
  '&x=0.2,0.3,0.4&t=0.5,0.1&w1=0.6,0.2,0.1;0.1,0.7,0.3;0.2,0.4,-0.5&w2=0.5,0.8,0.3;-0.2,0.1,0.9'

const SIZES = [
  { width: 1920, height: 1080 },
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
] as const

async function lecture(page: Page, rest = '', lesson = 'bp-update'): Promise<void> {
  await page.goto(`./#/${lesson}?v=1&mode=lecture${rest}`)
  await expect(title(page)).toBeVisible()
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
}

const title = (page: Page): Locator => page.locator('#step h1')
const cover = (page: Page): Locator => page.locator('[data-blank]')
const main = (page: Page): Locator => page.locator('main')
const press = (page: Page, key: string) => page.keyboard.press(key)
const control = (page: Page, name: string): Locator =>
  page.getByRole('navigation').getByRole('button', { name, exact: true })

async function expectStep(page: Page, number: number): Promise<void> {
  await expect(title(page)).toContainText(`step ${number} of`)
}

/** What cannot be read from the last row, or is cut off. */
function faults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const unit = Math.min(innerHeight / 1080, innerWidth / 1440)
    const wrong = new Set<string>()
    const nearly = 0.5
    const least = (element: Element): number => {
      if (element.closest('.katex')) return element.closest('[data-kind], dt') ? 40 : 28
      if (element.closest('svg'))
        return element.matches('[class*=ghost], [class*=under] *') ? 28 : 32
      return element.matches('.number') && element.closest('[data-kind]') ? 40 : 28
    }
    const size = (element: Element): number => {
      const own = Number.parseFloat(getComputedStyle(element).fontSize)
      if (element instanceof SVGGraphicsElement) return own * (element.getScreenCTM()?.a ?? 1)
      const stage = element.closest('[style*="scale"]')
      const scale = stage ? new DOMMatrix(getComputedStyle(stage).transform).a : 1
      return own * scale * (element instanceof HTMLElement ? element.currentCSSZoom : 1)
    }
    // Marks on a letter belong to it; the pieces of a fraction to the fraction.
    const isMark = (element: Element) =>
      element.closest('tspan, .katex-sizing, [class*=sizing], .mfrac, .accent, .katex-mathml') !==
      null
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement
      if (!element || !node.textContent?.trim() || !element.closest('main')) continue
      if (element.closest('nav, .visually-hidden, desc, title')) continue
      if (!element.checkVisibility({ visibilityProperty: true })) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const box = range.getBoundingClientRect()
      if (box.width === 0) continue
      const text = node.textContent.trim().slice(0, 20)
      if (!isMark(element) && size(element) < least(element) * unit - nearly)
        wrong.add(`${text}: ${size(element) / unit} < ${least(element)}`)
      const pane = element.closest('svg') ?? element.closest('section')
      const room = pane?.getBoundingClientRect()
      if (room && (box.left < room.left - 1 || box.right > room.right + 1))
        wrong.add(`${text}: cut off at the side`)
      if (
        room &&
        element.closest('svg') &&
        (box.top < room.top - 6 || box.bottom > room.bottom + 6)
      )
        wrong.add(`${text}: cut off at the top or bottom`)
    }
    if (document.documentElement.scrollWidth > innerWidth) wrong.add('the page scrolls sideways')
    if (document.documentElement.scrollHeight > innerHeight) wrong.add('the page scrolls')
    const line = [...document.querySelectorAll('#step [data-kind]:not([data-concealed])')].at(-1)
    const pane = document.getElementById('step')?.getBoundingClientRect()
    const current = line?.getBoundingClientRect()
    if (current && pane && (current.top < pane.top - 1 || current.bottom > pane.bottom + 1))
      wrong.add('the current line is out of view')
    return [...wrong]
  })
}

for (const size of SIZES)
  for (const [name, rest] of [
    ['the main example', ''],
    ['a 3-3-2 network', THREE_LAYERS],
  ] as const)
    test(`can be read from the last row, ${name} at ${size.width} × ${size.height}`, async ({
      page,
    }) => {
      test.slow()
      await page.setViewportSize(size)
      await lecture(page, rest)
      for (let number = 0; ; number++) {
        expect(await faults(page), `step ${number}`).toEqual([])
        const before = await page.locator('#step').innerText()
        await press(page, 'PageDown')
        await page.waitForTimeout(40)
        if ((await page.locator('#step').innerText()) === before) break
        expect(number).toBeLessThan(60)
      }
      await expectStep(page, 14)
    })

test('says a step of every lesson', async ({ page }) => {
  await page.setViewportSize(SIZES[0])
  await lecture(page, '', 'expression')
  await press(page, 'PageDown')
  await expect(page.locator('#step [data-kind]').first()).toBeVisible()
  await expect(page.getByRole('group', { name: /graph/i }).first()).toBeVisible()
  expect(await faults(page)).toEqual([])
})

test('is driven by a clicker: next, back, black, start and leave, without a reload', async ({
  page,
}) => {
  await page.goto('./')
  await expect(page.locator('#step article').first()).toBeVisible()
  await page.evaluate(() => document.documentElement.setAttribute('data-same', ''))
  await press(page, 'F5')
  await expectStep(page, 0)
  await expect(page.getByRole('banner')).toBeHidden()
  await press(page, 'PageDown')
  await expectStep(page, 1)
  await press(page, 'PageDown')
  await expect(page.locator('#step')).toContainText('0.18')
  await press(page, 'PageUp')
  await press(page, 'PageUp')
  await expectStep(page, 0)

  await press(page, '.')
  await expect(cover(page)).toHaveCSS('background-color', 'rgb(0, 0, 0)')
  await press(page, 'PageDown')
  await expect(cover(page)).toHaveCount(0)
  await expectStep(page, 0)
  await press(page, 'w')
  await expect(cover(page)).toHaveCSS('background-color', 'rgb(255, 255, 255)')
  await press(page, 'Home')
  await expect(cover(page)).toHaveCount(0)
  await press(page, 'End')
  await expectStep(page, 14)
  await press(page, 'PageDown')
  await expectStep(page, 14)

  await press(page, 'F5')
  await expect(page.getByRole('banner')).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('data-same', '')
  await expect(page).not.toHaveURL(/mode=lecture/)
})

test('Escape closes, uncovers, and leaves at the second press', async ({ page }) => {
  await lecture(page)
  await press(page, 'g')
  await expect(page.locator('#step-list')).toBeVisible()
  await press(page, 'Escape')
  await expect(page.locator('#step-list')).toBeHidden()
  await press(page, 'b')
  await press(page, 'l')
  await press(page, 'Escape')
  await expect(cover(page)).toHaveCount(0)
  await press(page, 'Escape')
  await expect(control(page, 'Pointer spot')).toHaveAttribute('aria-pressed', 'false')
  await expect(page.getByText('Press Esc again')).toHaveCount(0)
  await press(page, 'Escape')
  await expect(page.getByText('Press Esc again')).toBeVisible()
  await press(page, 'Escape')
  await expect(page.getByRole('banner')).toBeVisible()
})

test('goes to a step by its name, and every key has a button', async ({ page }) => {
  await lecture(page)
  await press(page, 'g')
  await page.keyboard.type('12')
  await press(page, 'Enter')
  await expectStep(page, 12)

  const bar = page.getByRole('navigation', { name: 'Lecture controls' })
  await expect(bar).toHaveCSS('opacity', '0')
  await page.mouse.move(300, 300)
  await page.mouse.move(320, 300)
  await expect(bar).toHaveCSS('opacity', '1')
  await control(page, 'Back').click()
  await expectStep(page, 11)
  await control(page, 'Larger equations').click()
  await expect(bar).toContainText('125 %')
  await control(page, 'Dim all but the current path').click()
  await expect(main(page)).toHaveAttribute('data-spotlight', 'true')
  // The space bar is for the page again, not for the button.
  await press(page, ' ')
  await expect(main(page)).toHaveAttribute('data-spotlight', 'true')
  await control(page, 'Black screen').click()
  await cover(page).click()
  await expect(cover(page)).toHaveCount(0)
  await control(page, 'Keys').click()
  await expect(page.getByRole('dialog')).toContainText('Black screen')
  await press(page, 'Escape')
  await control(page, 'Leave the lecture').click()
  await expect(page.getByRole('banner')).toBeVisible()
})

test('leaves single letters alone when they are switched off', async ({ page }) => {
  await page.goto('./')
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('switch', { name: /letter/i }).click()
  await press(page, 'Escape')
  await press(page, 'F5')
  await expectStep(page, 0)
  for (const key of ['b', 'w', '.', 'd', 'l', 'z', 'n']) await press(page, key)
  await expect(cover(page)).toHaveCount(0)
  await expect(main(page)).not.toHaveAttribute('data-spotlight')
  await expectStep(page, 0)
  await press(page, 'PageDown')
  await expectStep(page, 1)
})

test('zooms the equations and keeps the current line in view', async ({ page }) => {
  await page.setViewportSize(SIZES[1])
  await lecture(page, '&step=path&part=1')
  for (const percent of [125, 150, 200, 200]) {
    await press(page, 'z')
    await expect(page.getByRole('navigation')).toContainText(`${percent} %`)
    await expect.poll(() => faults(page)).toEqual([])
  }
  await press(page, 'Shift+Z')
  await expect(page.getByRole('navigation')).toContainText('150 %')
})

test('says what a live edit does to the loss, until the next step', async ({ page }) => {
  await page.setViewportSize(SIZES[0])
  await lecture(page, '&step=verdict&part=1')
  const losses = page.getByRole('status', { name: 'Loss' })
  await expect(losses).toContainText('0.0159766')
  await page.locator('[data-ref="w11"][aria-hidden]').click()
  await page.keyboard.type('0.9')
  await press(page, 'Enter')
  // y = 0.9 · 0.18 + 0.8 · 0.23 = 0.346, E = ½ · 0.154² = 0.011858
  await expect(losses).toContainText('0.02554')
  await expect(losses).toContainText('0.01186')
  await expect(losses).toContainText('−54 %')
  await expect(page.locator('[data-ref="w11"][aria-hidden]')).toContainText('0.5')
  // The arrows are for the page again.
  await press(page, 'ArrowLeft')
  await press(page, 'ArrowLeft')
  await expectStep(page, 13)
  await expect(losses).not.toContainText('%')
  await press(page, 'r')
  await press(page, 'End')
  await expect(losses).toContainText('0.0159766')
})

test('opens the weight under the pointer with E', async ({ page }) => {
  await lecture(page)
  await page.locator('[data-ref="v11"][aria-hidden]').hover()
  await press(page, 'e')
  const field = page.getByRole('spinbutton')
  await expect(field).toBeFocused()
  await press(page, 'Escape')
  await expect(field).toHaveCount(0)
})

test('lights a spot that follows the mouse and the arrow keys', async ({ page }) => {
  await lecture(page)
  await press(page, 'l')
  const spot = page.locator('[style*="translate"]').last()
  await page.mouse.move(400, 300)
  await expect(spot).toHaveCSS('translate', '400px 300px')
  await press(page, 'ArrowRight')
  await expect(spot).not.toHaveCSS('translate', '400px 300px')
  await expectStep(page, 0)
  await press(page, 'l')
  await press(page, 'ArrowRight')
  await expectStep(page, 1)
})

test('comes back as it was after a reload', async ({ page }) => {
  await lecture(page, '&step=path')
  for (const key of ['z', 'd', 'w']) await press(page, key)
  await page.reload()
  await expect(cover(page)).toHaveAttribute('data-blank', 'white')
  await press(page, 'PageDown')
  await expect(main(page)).toHaveAttribute('data-spotlight', 'true')
  await expect(page.getByRole('navigation')).toContainText('125 %')
  await expectStep(page, 10)
})

test('goes on where storage, full screen and wake lock are refused', async ({ visit }) => {
  const page = await visit()
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('blocked', 'SecurityError')
        },
      })
    Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('refused'))
    Object.defineProperty(navigator, 'wakeLock', {
      value: { request: () => Promise.reject(new DOMException('refused', 'NotAllowedError')) },
    })
  })
  await lecture(page)
  await press(page, 'f')
  await press(page, 'z')
  await press(page, 'PageDown')
  await expectStep(page, 1)
})

test('asks for the screen to stay on, and again when the page is back', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'wakeLock', {
      value: {
        request: () => {
          sessionStorage.setItem('asked', `${sessionStorage.getItem('asked') ?? ''}|`)
          return Promise.resolve({ release: () => Promise.resolve() })
        },
      },
    })
  })
  await lecture(page)
  const asked = () => page.evaluate(() => sessionStorage.getItem('asked'))
  await expect.poll(asked).toBe('|')
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await expect.poll(asked).toBe('||')
})

test('has no accessibility faults in light, dark and high contrast', async ({ page }) => {
  test.slow()
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  await page.setViewportSize(SIZES[1])
  await lecture(page, '&step=path&part=1')
  for (const theme of ['light', 'dark', 'contrast']) {
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
    for (const end of ['Home', 'End']) {
      await press(page, end)
      await page.mouse.move(300, theme === 'dark' ? 300 : 320)
      await expectAccessible(page)
    }
    await page
      .getByRole('navigation')
      .getByRole('button', { name: /^Theme/ })
      .press('Enter')
  }
})

for (const lang of ['zh', 'ko'])
  test(`speaks ${lang} without a fault`, async ({ page }) => {
    await page.setViewportSize(SIZES[2])
    await lecture(page, `&lang=${lang}&step=path&part=1`)
    expect(await faults(page)).toEqual([])
    await expectAccessible(page)
  })
