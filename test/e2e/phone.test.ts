import type { Page } from '@playwright/test'
import {
  element,
  expect,
  expectPart,
  expectRead,
  label,
  lossAfter,
  network,
  next,
  open,
  step,
  test,
} from './site.ts'

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('walks the whole example by touch, with Next in reach and nothing beside the screen', async ({
    page,
  }) => {
    await open(page)
    for (let number = 1; number <= 14; number++) {
      await next(page).tap()
      await expectCount(page, number)
      await expectPart(page, 'symbols')
      await next(page).tap()
      await expectPart(page, 'numbers')
      await expectNoSideways(page)
      await expect(next(page)).toBeInViewport({ ratio: 1 })
    }
    await expect(lossAfter(page)).toContainText('0.0159766')
  })

  test('has the question in view below the operations of a formula, and a plot with its key', async ({
    page,
  }) => {
    await open(page, '#/expression?v=1')
    await next(page).tap()
    await expect(step(page).getByRole('heading')).toBeInViewport({ ratio: 1 })
    await open(page, '#/activations?v=1')
    const board = page.getByRole('group', { name: 'Drawing' })
    await expect(board.getByRole('img')).toBeInViewport({ ratio: 1 })
    await expect(board.getByRole('button').last()).toBeInViewport({ ratio: 1 })
    // Not one after the other, either: a board that has to scroll would show them in turn.
    expect(await board.evaluate(scrollers)).toEqual([])
  })

  test('takes a tap in the middle of a factor for that factor', async ({ page }) => {
    await open(page, '#/bp-update?v=1&step=path&part=1')
    const factors = step(page).locator('button[data-stop]:visible')
    // a chain of five factors: itself, its rule and its numbers
    expect(await factors.count()).toBeGreaterThanOrEqual(15)
    expect(await factors.evaluateAll(outOfReach)).toEqual([])
  })

  test('shows two paths one after the other, with no factor over another', async ({ page }) => {
    const weights = 'w1=0.15,0.2;0.25,0.3&b1=0.35,0.35&w2=0.4,0.45;0.5,0.55&b2=0.6,0.6'
    await open(
      page,
      `#/bp-update?v=1&step=path&part=1&x=0.05,0.1&t=0.01,0.99&${weights}&act=sigmoid,sigmoid&eta=0.5`,
    )
    const factors = step(page).locator('button[data-stop]:visible')
    expect(await factors.evaluateAll(outOfReach)).toEqual([])
    // two paths of three rows: an error, a slope, a weight, a slope and a signal each
    expect(await factors.count()).toBeGreaterThanOrEqual(30)
    expect(await factors.evaluateAll(covered)).toEqual([])
  })

  test('has a header of two rows, the lesson beside the tools', async ({ page }) => {
    await open(page)
    const [modes, lesson, share] = await Promise.all(
      [
        page.getByRole('button', { name: 'Study', exact: true }),
        page.getByRole('combobox', { name: 'Lesson' }),
        page.getByRole('button', { name: 'Share', exact: true }),
      ].map((one) => one.boundingBox()),
    )
    if (!modes || !lesson || !share) throw new Error('The header has modes, a lesson and tools.')
    expect(lesson.y).toBeGreaterThan(modes.y + modes.height / 2)
    expect(Math.abs(lesson.y + lesson.height / 2 - share.y - share.height / 2)).toBeLessThan(4)
    expect(share.y + share.height).toBeLessThan(110)
  })

  test('jumps by the list of steps', async ({ page }) => {
    await open(page)
    await page.getByRole('button', { name: /All steps/ }).tap()
    await page.getByRole('button', { name: /^9 / }).tap()
    await expectCount(page, 9)
  })

  test('pins a weight by a tap, and changes it with the buttons of its card', async ({ page }) => {
    await open(page)
    await label(page, 'v11').tap()
    const card = network(page).getByRole('region', { name: /^Weight [vw]/ })
    await expect(card).toBeInViewport({ ratio: 1 })
    await card.getByRole('button', { name: 'Edit', exact: true }).tap()
    const less = page.getByRole('button', { name: /^Decrease/ })
    await expect(less).toBeInViewport({ ratio: 1 })
    await less.tap()
    await expect(label(page, 'v11')).toContainText('0.59')
    await expectNoSideways(page)
  })

  test('lights the drawing by a tap on a factor', async ({ page }) => {
    await open(page)
    await next(page).tap()
    const factor = step(page).getByRole('button', { name: /^v 1 1/ })
    await factor.tap()
    await expect(factor).toHaveAttribute('aria-pressed', 'true')
    await expect(element(page, 'Weight v 1 1')).toHaveAttribute('aria-pressed', 'true')
    await expect(element(page, 'Weight v 1 1')).toBeInViewport()
  })

  test('has targets of 44 px wherever a finger has to find them', async ({ page }) => {
    await open(page)
    await next(page).tap()
    await next(page).tap()
    expect(await smallTargets(page, 44)).toEqual([])
    await page.getByRole('button', { name: 'Settings' }).tap()
    await expect(page.getByRole('dialog')).toBeVisible()
    expect(await smallTargets(page, 44)).toEqual([])
  })

  test('writes no label of the drawing smaller than 13 px', async ({ page }) => {
    await open(page)
    await page.keyboard.press('End')
    await expectRead(step(page), '0.0159766')
    expect(await smallText(page)).toBeGreaterThanOrEqual(13)
  })
})

test.describe('at 320 px', () => {
  test.use({ viewport: { width: 320, height: 640 } })
  test('scrolls in one direction only', async ({ page }) => {
    await expectReflow(page)
  })
})

test.describe('at 400 % zoom', () => {
  test.use({ viewport: { width: 320, height: 225 } })
  test('scrolls in one direction only', async ({ page }) => {
    await expectReflow(page)
  })
})

test('leaves the lesson room for its name at every width', async ({ page }) => {
  await open(page)
  for (const width of [390, 640, 900, 901, 1120, 1121, 1200, 1201, 1280, 1340, 1341, 1440]) {
    await page.setViewportSize({ width, height: 800 })
    const lesson = await page.getByRole('combobox', { name: 'Lesson' }).boundingBox()
    expect(lesson?.width, `${width} px`).toBeGreaterThan(110)
    await expectNoSideways(page)
  }
})

test('has targets of 24 px with a mouse', async ({ page }) => {
  await open(page)
  await next(page).click()
  await next(page).click()
  expect(await smallTargets(page, 24)).toEqual([])
})

async function expectReflow(page: Page): Promise<void> {
  await open(page)
  for (let number = 1; number <= 14; number++) {
    await page.keyboard.press('Space')
    await page.keyboard.press('Space')
    await expectCount(page, number)
    await expectNoSideways(page)
    await expect(next(page)).toBeInViewport({ ratio: 1 })
  }
  for (const name of ['Settings', 'Edit problem', 'Share']) {
    await page.getByRole('button', { name, exact: true }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectNoSideways(page)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
}

/** The bars are not there on a small screen; a counter is. */
async function expectCount(page: Page, number: number): Promise<void> {
  await expect(step(page).getByText(`step ${number} of 14`)).toBeVisible()
}

/** Nothing reaches over the right edge, except inside the drawing and the tables. */
async function expectNoSideways(page: Page): Promise<void> {
  // a drawer takes a moment to come in
  const wide = () =>
    page.evaluate(() => {
      const room = document.documentElement.clientWidth
      const isWide = (element: Element) => {
        if (element.closest('svg, table, [inert], .visually-hidden, [popover], .katex'))
          return false
        const { overflowX } = getComputedStyle(element)
        const scrolls = overflowX !== 'visible' && overflowX !== 'hidden' && overflowX !== 'clip'
        const { right, width } = element.getBoundingClientRect()
        const isScrolled =
          scrolls &&
          element.scrollWidth > element.clientWidth + 1 &&
          !element.querySelector('table')
        return width > 0 && (right > room + 1 || isScrolled)
      }
      return [...document.body.querySelectorAll('*')]
        .filter(isWide)
        .map((element) => element.outerHTML.slice(0, 100))
    })
  await expect.poll(wide).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
    await page.evaluate(() => document.documentElement.clientWidth),
  )
}

/** The elements that another of them covers, by their names. Runs in the page. */
function covered(elements: readonly Element[]): string[] {
  const boxes = elements.map((element) => element.getBoundingClientRect())
  const meet = (a: DOMRect, b: DOMRect) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1
  return elements
    .filter((_, k) => boxes.some((box, n) => n !== k && meet(box, boxes[k] ?? box)))
    .map((element) => element.getAttribute('aria-label') ?? '')
}

/** The elements of which something else takes a tap in their middle, by their names. Runs in the page. */
function outOfReach(elements: readonly Element[]): string[] {
  return elements
    .filter((element) => {
      element.scrollIntoView({ block: 'center' })
      const { x, y, width, height } = element.getBoundingClientRect()
      return !element.contains(document.elementFromPoint(x + width / 2, y + height / 2))
    })
    .map((element) => element.getAttribute('aria-label') ?? '')
}

/** What has more inside than it is high. */
function scrollers(root: Element): string[] {
  return [root, ...root.querySelectorAll('*')]
    .filter(
      (element) =>
        getComputedStyle(element).overflowY === 'auto' &&
        element.scrollHeight > element.clientHeight,
    )
    .map((element) => element.className)
}

/** Buttons and fields that are smaller, and neither stand in a line of text nor have room around them. */
async function smallTargets(page: Page, least: number): Promise<string[]> {
  return page.evaluate((size) => {
    const dialog = document.querySelector('dialog[open]')
    const all = (dialog ?? document).querySelectorAll(
      'button, select, input:not([type=radio], [role=switch]), summary, label:has(input)',
    )
    return [...all]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => !element.closest('[inert], [data-stop]'))
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && (box.width < size - 0.5 || box.height < size - 0.5))
      .map(({ element, box }) => {
        const name = element.getAttribute('aria-label') ?? element.textContent
        return `${name} ${Math.round(box.width)} × ${Math.round(box.height)}`
      })
  }, least)
}

async function smallText(page: Page): Promise<number> {
  return page
    .locator('svg text')
    .evaluateAll((texts) =>
      Math.min(
        ...texts
          .filter((text) => text.textContent !== '')
          .map((text) => parseFloat(getComputedStyle(text).fontSize)),
      ),
    )
}
