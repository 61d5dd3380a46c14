import type { Locator, Page } from '@playwright/test'
import { element, expect, expectAccessible, goTo, network, next, open, test } from './site.ts'

const graph = (page: Page): Locator => page.getByRole('group', { name: 'Graph of operations' })
const node = (page: Page, name: string): Locator =>
  graph(page).getByRole('button', { name: new RegExp(`^${name}`) })
const stage = (page: Page): Locator => graph(page).locator('> div')
const equation = (page: Page): Locator => page.getByRole('region', { name: 'Local equation' })
const sums = (page: Page): Locator => page.getByRole('region', { name: 'Weighted sums, layer 1' })

async function choose(page: Page, level: string): Promise<void> {
  await network(page).getByRole('button', { name: level, exact: true }).click()
}

const scaleOf = (box: Locator) =>
  box.evaluate((stageBox) => new DOMMatrix(getComputedStyle(stageBox).transform).a)

test('shows one step at every level, with the same weight selected', async ({ page }) => {
  await open(page)
  await goTo(page, 8)
  await next(page).click()
  await element(page, 'Weight w 1 1').focus()
  await page.keyboard.press('Enter')
  await choose(page, 'Operations')
  await expect(node(page, 'Weight w 1 1')).toHaveAttribute('aria-pressed', 'true')
  await expect(node(page, 'Weight w 1 1')).toHaveAccessibleName(/0\.5, gradient minus 0\.04068$/)
  // What later steps compute is still to come.
  await expect(node(page, 'Weight v 1 1')).toHaveAccessibleName(/h 1, 0\.6$/)
  await choose(page, 'Matrices')
  await expect(
    page.getByRole('region', { name: 'Change of the weights, layer 2' }),
  ).toHaveAttribute('aria-current', 'step')
  const cells = network(page).getByRole('button', { name: /^Edit Weight w 1 1/ })
  await expect(cells.first()).toHaveAttribute('aria-pressed', 'true')
  await sums(page)
    .getByRole('button', { name: /^Into hidden h 2/ })
    .click()
  await choose(page, 'Units')
  await expect(element(page, 'hidden h 2')).toHaveAttribute('aria-pressed', 'true')
})

test('keys choose the level, and walk through the operations', async ({ page }) => {
  await open(page)
  await page.keyboard.press('1')
  await expect(graph(page)).toBeVisible()
  await node(page, 'Weight v 1 1').focus()
  await page.keyboard.press('ArrowRight')
  await expect(node(page, 'Product u 1')).toBeFocused()
  await expect(equation(page)).toContainText('u')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowDown')
  await expect(node(page, 'Into hidden h 2')).toBeFocused()
  await page.keyboard.press('End')
  await expect(node(page, 'Loss')).toBeFocused()
  await page.keyboard.press('Home')
  await expect(node(page, 'Weight v 1 1')).toBeFocused()
  for (const [key, level] of [
    ['2', 'Units'],
    ['3', 'Matrices'],
    ['4', 'Table'],
  ] as const) {
    await page.keyboard.press(key)
    await expect(network(page).getByRole('button', { name: level, exact: true })).toHaveAttribute(
      'aria-pressed',
      'true',
    )
  }
})

test('pans and zooms with wheel, drag and buttons, and does not take a drag for a click', async ({
  page,
}) => {
  await open(page, '#/bp-update?v=1&level=operations')
  await expect(node(page, 'Loss')).toBeVisible()
  const fitting = await scaleOf(stage(page))
  const frame = await graph(page).boundingBox()
  if (!frame) throw new Error('the graph has no place on the page')
  const middle = { x: frame.x + frame.width / 2, y: frame.y + frame.height / 2 }
  await page.mouse.move(middle.x, middle.y)
  await page.mouse.wheel(0, -300)
  await expect.poll(() => scaleOf(stage(page))).toBeGreaterThan(fitting)
  await page.getByRole('button', { name: 'Show all' }).click()
  await expect.poll(() => scaleOf(stage(page))).toBeCloseTo(fitting, 5)
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await expect.poll(() => scaleOf(stage(page))).toBeCloseTo(1.3 * fitting, 5)
  const before = await node(page, 'Into output y').boundingBox()
  if (!before) throw new Error('the node has no place on the page')
  await page.mouse.move(before.x + 10, before.y + 10)
  await page.mouse.down()
  await page.mouse.move(before.x - 90, before.y + 40, { steps: 4 })
  await page.mouse.up()
  const after = await node(page, 'Into output y').boundingBox()
  expect(after?.x).toBeCloseTo(before.x - 100, 0)
  await expect(node(page, 'Into output y')).toHaveAttribute('aria-pressed', 'false')
})

test('edits a cell of a matrix, and an operand in its equation', async ({ page }) => {
  await open(page, '#/bp-update?v=1&level=matrices&step=z1&part=1')
  await sums(page)
    .getByRole('button', { name: /^Edit Weight v 1 1/ })
    .click()
  await sums(page).getByRole('spinbutton').fill('1.6')
  await page.keyboard.press('Enter')
  await expect(sums(page).getByRole('button', { name: 'Into hidden h 1: 0.38' })).toBeVisible()
  await expect(
    sums(page).getByRole('button', { name: /^Edit Weight v 1 1.*: 1\.6$/ }),
  ).toBeFocused()
  await choose(page, 'Operations')
  await expect(node(page, 'Product u 1, 0.32')).toBeVisible()
  await node(page, 'Weight v 1 1').focus()
  await page.keyboard.press('e')
  await equation(page).getByRole('spinbutton').fill('0.6')
  await page.keyboard.press('Enter')
  await expect(node(page, 'Product u 1, 0.12')).toBeVisible()
  await expect(node(page, 'Weight v 1 1')).toBeFocused()
})

for (const scheme of ['light', 'dark'] as const) {
  test(`has no accessibility faults at any level, ${scheme}`, async ({ page }) => {
    test.slow()
    await page.emulateMedia({ colorScheme: scheme })
    await open(page, '#/bp-update?v=1&level=operations&step=delta1&part=1')
    await expect(node(page, 'Loss')).toBeVisible()
    await expectAccessible(page)
    await choose(page, 'Matrices')
    await expect(sums(page)).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Explore' }).click()
    await choose(page, 'Operations')
    await expect(node(page, 'Loss')).toHaveAccessibleName(/gradient 1/)
    await expectAccessible(page)
  })
}

test('speaks Chinese and Korean', async ({ page }) => {
  await open(page, '#/bp-update?v=1&level=operations&lang=zh')
  await expect(page.getByRole('group', { name: '运算图' })).toBeVisible()
  await open(page, '#/bp-update?v=1&level=matrices&lang=ko')
  await expect(page.getByRole('region', { name: '1층: 가중합' })).toBeVisible()
})

test('fits a phone, where one finger leaves up and down to the page', async ({ visit }) => {
  const page = await visit({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  })
  for (const level of ['operations', 'matrices']) {
    await open(page, `#/bp-update?v=1&level=${level}&step=z1&part=1`)
    await expect(level === 'operations' ? node(page, 'Loss') : sums(page)).toBeAttached()
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBe(0)
  }
  await choose(page, 'Operations')
  await expect(graph(page)).toHaveCSS('touch-action', 'pan-y')
})
