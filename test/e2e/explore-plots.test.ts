import type { Locator, Page } from '@playwright/test'
import { cell, expect, expectAccessible, label, loss, test } from './site.ts'

const HASH = '#/bp-update?v=1&mode=explore'

/** Opens a tool and waits until its point can be moved. */
async function explore(page: Page, query: string): Promise<void> {
  await page.goto(`./${HASH}&${query}`)
  await expect(point(page)).toBeVisible()
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
}

const sheet = (page: Page): Locator => page.getByRole('tabpanel')
const point = (page: Page): Locator => sheet(page).getByRole('slider')
const fact = (page: Page, name: string): Locator =>
  sheet(page).locator('dl > div').filter({ hasText: name }).locator('dd')
const undo = (page: Page): Locator => page.getByRole('button', { name: 'Undo' })
const v11 = (page: Page): Locator => cell(page, 'Weight v 1 1')

/** Where a value lies in the picture, from 0 to 1. */
async function drag(page: Page, from: readonly [number, number], to: readonly [number, number]) {
  const box = await point(page).boundingBox()
  if (box === null) throw new Error('the plot is not on view')
  const place = ([x, y]: readonly [number, number]) =>
    [box.x + x * box.width, box.y + y * box.height] as const
  await page.mouse.move(...place(from))
  await page.mouse.down()
  await page.mouse.move(...place(to), { steps: 12 })
  await page.mouse.up()
}

test('takes a number from the drawing, by mouse and by keyboard, and from the menu', async ({
  page,
}) => {
  await explore(page, 'tool=slice')
  const menu = sheet(page).getByRole('combobox')
  await expect(menu).toHaveValue('v11')
  await label(page, 'w21').click()
  await expect(menu).toHaveValue('w21')
  await page.keyboard.press('Escape')
  await page
    .getByRole('button', { name: /^input x 1/ })
    .first()
    .focus()
  await page.keyboard.press('Enter')
  await expect(menu).toHaveValue('x1')
  await menu.selectOption('v12')
  await expect(fact(page, 'Slope of the tangent')).toContainText('−0.03616')
})

test('drags the point; everything follows, and one drag is one step of undo', async ({ page }) => {
  await explore(page, 'tool=slice')
  await expect(fact(page, 'Slope of the tangent')).toContainText('−0.0226')
  // the axis goes from −0.5 to 1.5
  await drag(page, [0.55, 0.5], [0.25, 0.4])
  await expect(v11(page)).toHaveAccessibleName(/: 0$/)
  // y = 0.184 + 0.5·0.06 = 0.214
  await expect(loss(page)).toContainText(String((0.214 - 0.5) ** 2 / 2).slice(0, 8))
  await undo(page).click()
  await expect(v11(page)).toHaveAccessibleName(/: 0\.6$/)
  await expect(undo(page)).toBeDisabled()
})

test('walks to the kink by keyboard and gives the slopes of both sides', async ({ page }) => {
  await explore(page, 'tool=slice')
  await point(page).focus()
  for (let press = 0; press < 4; press++) await page.keyboard.press('Shift+ArrowLeft')
  for (let press = 0; press < 10; press++) await page.keyboard.press('Alt+ArrowLeft')
  await expect(v11(page)).toHaveAccessibleName(/: −0\.3$/)
  await expect(sheet(page)).toContainText(/kink here/)
  await page.keyboard.press('ArrowLeft')
  await expect(sheet(page)).toContainText(/No gradient/)
  await expect(point(page)).toHaveAttribute('aria-valuetext', /slope 0$/)
})

test('shows over the learning rate where the loss is least and where it rises again', async ({
  page,
}) => {
  await explore(page, 'tool=slice&probe=eta')
  await expect(fact(page, 'Least')).toContainText('4.25128')
  await expect(fact(page, 'worse beyond')).toContainText('7.6229')
  await sheet(page).getByRole('spinbutton').fill('8')
  await page.keyboard.press('Enter')
  await expect(sheet(page)).toContainText(/makes the loss larger/)
})

test('moves two numbers by one click on the map, and both back by one undo', async ({ page }) => {
  await explore(page, 'tool=landscape&probe=v11,v21')
  await expect(fact(page, 'Steepest way down')).toContainText('0.0339')
  // across from −0.5 to 1.5, upwards from −1 to 1
  await drag(page, [0.75, 0.25], [0.75, 0.25])
  await expect(v11(page)).toHaveAccessibleName(/: 1$/)
  await expect(cell(page, 'Weight v 2 1')).toHaveAccessibleName(/: 0\.5$/)
  await undo(page).click()
  await expect(v11(page)).toHaveAccessibleName(/: 0\.6$/)
  await expect(cell(page, 'Weight v 2 1')).toHaveAccessibleName(/: 0\.2$/)
  await expect(undo(page)).toBeDisabled()
})

for (const scheme of ['light', 'dark'] as const)
  for (const [tool, query] of [
    ['slice', 'tool=slice&lang=zh'],
    ['slice of the learning rate', 'tool=slice&probe=eta'],
    ['landscape', 'tool=landscape&lang=ko'],
  ] as const)
    test(`has no accessibility faults on the ${tool}, ${scheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme })
      await explore(page, query)
      await expectAccessible(page)
    })

test('fits a narrow phone, where a tap moves the point', async ({ visit }) => {
  const page = await visit({
    viewport: { width: 320, height: 700 },
    hasTouch: true,
    isMobile: true,
  })
  for (const tool of ['slice', 'landscape']) {
    await explore(page, `tool=${tool}`)
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBe(0)
  }
  await sheet(page).getByText('As a table').tap()
  await expect(sheet(page).getByRole('table')).toBeVisible()
  await expectAccessible(page)
  const said = await point(page).getAttribute('aria-valuetext')
  await point(page).scrollIntoViewIfNeeded()
  await point(page).tap({ position: { x: 30, y: 30 } })
  await expect(point(page)).not.toHaveAttribute('aria-valuetext', said ?? '')
})
