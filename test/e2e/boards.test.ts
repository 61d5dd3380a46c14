import type { Locator, Page } from '@playwright/test'
import { equations, expect, expectAccessible, goTo, open, test } from './site.ts'

// Boards of panels: lessons.md L04 and L23.

const CONVOLUTION = '#/convolution-forward?v=1'
const SIGMOID = '#/sigmoid-derivatives?v=1'

const board = (page: Page): Locator => page.getByRole('group', { name: 'Drawing' })
const cell = (page: Page, name: string): Locator =>
  board(page).getByRole('gridcell', { name: new RegExp(`^${name},`) })
const dot = (page: Page): Locator => board(page).getByRole('slider')

async function openBoard(page: Page, hash: string): Promise<void> {
  // a link that is followed on the page would only change its address
  await page.goto('about:blank')
  await open(page, hash)
  await expect(board(page)).toBeVisible()
}

/** The names of the cells in a state, without their numbers. */
function named(page: Page, state: 'data-lit' | 'data-tied'): Promise<readonly string[]> {
  return board(page)
    .locator(`[role=gridcell][${state}]`)
    .evaluateAll((cells) => cells.map((one) => one.getAttribute('aria-label')?.split(',')[0] ?? ''))
}

const overhang = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth)

test('pointing at a number of the map lights exactly its window and the kernel', async ({
  page,
}) => {
  await openBoard(page, CONVOLUTION)
  await cell(page, 'map 2 3').hover()
  expect(await named(page, 'data-lit')).toEqual(['map 2 3'])
  const window = [2, 3, 4].flatMap((i) => [3, 4, 5].map((j) => `pixel ${i} ${j}`))
  const tied = await named(page, 'data-tied')
  expect(tied.filter((name) => name.startsWith('pixel'))).toEqual(window)
  expect(tied).toHaveLength(2 * window.length)
  await expect(board(page).locator('svg text')).toHaveText([
    ...['1', '0', '−1'],
    ...['1', '0', '−1'],
    ...['1', '0', '−1'],
  ])
})

test('pointing at a pixel in a corner lights the one number that it went into', async ({
  page,
}) => {
  await openBoard(page, CONVOLUTION)
  await cell(page, 'pixel 1 1').hover()
  const tied = await named(page, 'data-tied')
  expect(tied.filter((name) => name.startsWith('map'))).toEqual(['map 1 1'])
  expect(tied).toHaveLength(2)
})

test('factors of the equation light their cells, and cells their factors', async ({ page }) => {
  await openBoard(page, CONVOLUTION)
  await goTo(page, 1)
  const factor = equations(page).getByRole('button', { name: 'kernel weight' }).first()
  await factor.hover()
  expect(await named(page, 'data-lit')).toEqual(['kernel weight 1 1'])
  await cell(page, 'kernel weight 1 1').hover()
  await expect(factor).toHaveAttribute('data-lit')
})

test('all of it by keyboard: walk, edit, go on', async ({ page }) => {
  await openBoard(page, CONVOLUTION)
  await cell(page, 'pixel 1 1').focus()
  for (const key of ['ArrowRight', 'ArrowDown', 'End']) await page.keyboard.press(key)
  await expect(cell(page, 'pixel 2 6')).toBeFocused()
  await page.keyboard.press('7')
  await expect(page.getByRole('spinbutton')).toHaveValue('7')
  await page.keyboard.press('Enter')
  await expect(cell(page, 'pixel 2 6')).toBeFocused()
  await expect(cell(page, 'pixel 2 6')).toContainText('7')
  await page.keyboard.press('ArrowRight')
  await expect(cell(page, 'kernel weight 1 1')).toBeFocused()
})

test('an edit keeps every element of the board', async ({ page }) => {
  await openBoard(page, CONVOLUTION)
  await board(page)
    .locator('*')
    .evaluateAll((all) => all.forEach((one) => one.setAttribute('data-was', '')))
  await cell(page, 'pixel 1 1').dblclick()
  await page.getByRole('spinbutton').fill('4')
  await page.keyboard.press('Enter')
  await expect(cell(page, 'pixel 1 1')).toContainText('4')
  expect(await board(page).locator('[role=gridcell]:not([data-was])').count()).toBe(0)
})

test('the point of a curve is dragged, as one step of undo', async ({ page }) => {
  await openBoard(page, SIGMOID)
  const box = await dot(page).boundingBox()
  if (!box) throw new Error('the plot is not on the page')
  const middle = box.y + box.height / 2
  await page.mouse.move(box.x + box.width * 0.55, middle)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width * 0.6, middle)
  await page.mouse.move(box.x + box.width / 2, middle)
  await page.mouse.up()
  await expect(dot(page)).toHaveAttribute('aria-valuetext', 'x = 0')
  await expect(
    board(page)
      .getByRole('button', { name: /, 0 \(was 1\), 0\.5 / })
      .first(),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(dot(page)).toHaveAttribute('aria-valuetext', 'x = 1')
})

test('arrow keys move the point by the step of its field', async ({ page }) => {
  await openBoard(page, SIGMOID)
  await dot(page).focus()
  await page.keyboard.press('ArrowLeft')
  await expect(dot(page)).toHaveAttribute('aria-valuetext', 'x = 0.9')
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`is accessible, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    for (const hash of [CONVOLUTION, SIGMOID]) {
      await openBoard(page, hash)
      await page.keyboard.press('End')
      await expectAccessible(page)
    }
    await openBoard(page, '#/residual-block?v=1')
    await goTo(page, 6)
    await expect(board(page)).toHaveAttribute('data-dimmed')
    await expectAccessible(page)
  })

for (const width of [390, 320])
  test(`nothing leaves a phone of ${width} px`, async ({ visit }) => {
    const page = await visit({ viewport: { width, height: 844 }, hasTouch: true, isMobile: true })
    for (const hash of [CONVOLUTION, SIGMOID]) {
      await openBoard(page, hash)
      expect(await overhang(page)).toBeLessThanOrEqual(0)
    }
    await openBoard(page, CONVOLUTION)
    await cell(page, 'pixel 1 1').tap()
    await page.getByRole('button', { name: 'Edit', exact: true }).tap()
    await expect(page.getByRole('spinbutton')).toBeFocused()
  })

test('what a step is about comes into view', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 640 })
  await openBoard(page, '#/linear-collapse?v=1')
  await goTo(page, 7)
  await expect(board(page).locator('[role=gridcell][data-on]').last()).toBeInViewport({ ratio: 1 })
})

test('what the step sends is drawn without being pointed at', async ({ page }) => {
  await openBoard(page, '#/residual-block?v=1')
  await goTo(page, 6)
  await expect(board(page).locator('svg').last().locator('g > g')).toHaveCount(3)
})

test('in front of a room every number is at least 28 lines of 1080 high', async ({ visit }) => {
  const page = await visit({ viewport: { width: 1920, height: 1080 } })
  for (const hash of [CONVOLUTION, SIGMOID]) {
    await page.goto(`./${hash}&mode=lecture`)
    await expect(board(page)).toBeVisible()
    await page.evaluate(() => document.fonts.ready.then(() => undefined))
    const small = await board(page)
      .locator('.number, text')
      .evaluateAll((all) =>
        all.flatMap((one) => {
          const zoom = one.closest<HTMLElement>('[style*="zoom"]')?.style.zoom
          const size = Number.parseFloat(getComputedStyle(one).fontSize) * Number(zoom ?? 1)
          return size < 28 ? [`${one.textContent} ${size}`] : []
        }),
      )
    expect(small).toEqual([])
  }
})

test('on a phone the step begins below its board, without scrolling', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  for (const lesson of ['linear-collapse', 'conv-backprop', 'classifier-head']) {
    await openBoard(page, `#/${lesson}?v=1`)
    await expect(page.locator('#step').getByRole('heading').first()).toBeInViewport()
  }
})

test('on a phone the board scrolls to the cells of the step', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openBoard(page, '#/linear-collapse?v=1&step=zv.z_vec%5B1%5D')
  await expect(board(page).locator('[data-key][data-on]').first()).toBeInViewport({ ratio: 1 })
})

test('every place of the key of a long path is reached by arrow keys', async ({ page }) => {
  await openBoard(page, '#/gradient-descent?v=1&updates=50')
  const last = board(page).locator('section').last().locator('button[data-key]').last()
  await board(page).locator('section').last().locator('button[data-key]').first().focus()
  for (let k = 1; k < 5; k += 1) await page.keyboard.press('ArrowRight')
  await expect(last).toBeFocused()
  await expect(last).toContainText('50')
})

test('a worksheet prints the maps that are given, and empty ones to fill in', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', 'yes')
  })
  await openBoard(page, CONVOLUTION)
  await page.getByRole('button', { name: 'Edit problem' }).click()
  await page.getByRole('button', { name: 'Paste a problem…' }).click()
  await page.getByRole('button', { name: 'Print a blank worksheet' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes')
  await page.emulateMedia({ media: 'print' })
  const sheet = page.getByRole('article').filter({ hasText: 'Worksheet' })
  await expect(sheet.getByRole('gridcell', { name: /^pixel 1 1,/ })).toHaveText('10')
  await expect(sheet.getByRole('gridcell', { name: /^map 1 1,/ })).toHaveText('')
})
