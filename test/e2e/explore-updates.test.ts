import type { Page } from '@playwright/test'
import { expect, expectAccessible, label, loss, test } from './site.ts'

/** Opens a tool of the explore mode. */
async function explore(page: Page, tool: string, rest = ''): Promise<void> {
  await page.goto(`./#/bp-update?v=1&mode=explore&tool=${tool}${rest}`)
  await expect(sheet(page).getByRole('button').first()).toBeVisible()
}

const sheet = (page: Page) => page.getByRole('tabpanel')
const button = (page: Page, name: string) => sheet(page).getByRole('button', { name, exact: true })
const row = (page: Page, n: number) =>
  sheet(page).getByRole('button', { name: new RegExp(`^Update ${n}, loss`) })
const undo = (page: Page) => page.getByRole('banner').getByRole('button', { name: 'Undo' })

test('steps, runs, goes back to a row, and undoes each as one step', async ({ page }) => {
  await explore(page, 'updates')
  await button(page, 'One step').click()
  await expect(loss(page)).toContainText('0.0159766')
  await expect(label(page, 'v11')).toContainText('0.6226')
  await button(page, 'Ten steps').click()
  await expect(row(page, 11)).toBeVisible()

  await button(page, 'Run').click()
  await button(page, 'Pause').click()
  await expect(sheet(page).getByRole('status')).toContainText(/^Paused at update \d+\.$/)

  await row(page, 2).click()
  await expect(loss(page)).toContainText('0.00917958')
  await row(page, 2).press('ArrowDown')
  await row(page, 3).press('Enter')
  await expect(loss(page)).toContainText('0.00486783')

  for (let n = 0; n < 3; n++) await undo(page).click()
  await expect(row(page, 11).locator('xpath=ancestor::tr')).toHaveAttribute('aria-current', 'step')
  await undo(page).click()
  await expect(loss(page)).toContainText('0.0159766')
  await undo(page).click()
  await expect(loss(page)).toContainText('0.025538')
})

test('jumps through a thousand updates where motion is reduced, and stays quick', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await explore(page, 'updates')
  await button(page, 'Run').click()
  await expect(sheet(page).getByRole('status')).toContainText('Stopped at update 1000')
  const rows = sheet(page).getByRole('row')
  expect(await rows.count()).toBeLessThan(90)
  await sheet(page)
    .getByRole('button', { name: /^Show more of updates/ })
    .first()
    .click()
  await expect(row(page, 20)).toBeVisible()
})

test('shows the landmarks of the learning rate, and sets it to one', async ({ page }) => {
  await explore(page, 'updates')
  await expect(sheet(page).getByRole('button', { name: /to 4\.2513$/ })).toBeVisible()
  await sheet(page)
    .getByRole('button', { name: /to 7\.6229$/ })
    .click()
  await expect(page).toHaveURL(/eta=7\.6229/)
})

test('compares two learning rates, swaps them and makes one current', async ({ page }) => {
  await explore(page, 'compare')
  const after = sheet(page)
    .getByRole('row', { name: /^Loss after the update/ })
    .first()
  await expect(after).toContainText('0.0322186')
  await expect(after).toContainText('+0.016242')
  await sheet(page).getByRole('button', { name: 'only w trained' }).click()
  await expect(after).toContainText('0.021367')
  await sheet(page).getByRole('button', { name: 'sigmoid' }).click()
  await button(page, 'Swap A and B').click()
  await expect(loss(page)).toContainText('0.0148297')
  await undo(page).click()
  await expect(loss(page)).toContainText('0.025538')
  await button(page, 'η=8').click()
  await button(page, 'Make B current').click()
  await expect(page).toHaveURL(/eta=8/)
})

test('finds nothing changed in an example that a link opens as it is', async ({ page }) => {
  await explore(page, 'changes')
  await expect(sheet(page)).toContainText('Nothing has been changed')
})

test('lists what changed, through a reload, and puts it back', async ({ page }) => {
  await explore(page, 'updates')
  await button(page, 'One step').click()
  await page.getByRole('tab', { name: 'Changes' }).click()
  await expect(sheet(page).getByRole('row')).toHaveCount(7)
  await expect(page).toHaveURL(/0\.6226/)
  await page.waitForTimeout(400)
  await page.reload()
  await expect(sheet(page).getByRole('row')).toHaveCount(7)
  await sheet(page)
    .getByRole('button', { name: /^Put back: Weight v 1 1/ })
    .click()
  await expect(label(page, 'v11')).toContainText('0.6')
  await expect(sheet(page).getByRole('row')).toHaveCount(6)
  await button(page, 'Put all back').click()
  await expect(sheet(page)).toContainText('Nothing has been changed.')
  await expect(loss(page)).toContainText('0.025538')
})

for (const tool of ['updates', 'compare', 'changes'] as const)
  test(`has no accessibility faults in ${tool}, light and dark, in three languages`, async ({
    page,
  }) => {
    test.slow()
    for (const [scheme, lang] of [
      ['light', 'en'],
      ['dark', 'zh'],
      ['dark', 'ko'],
    ] as const) {
      await page.emulateMedia({ colorScheme: scheme })
      await page.goto('about:blank')
      await explore(page, tool, `&w1=0.6,0.2;0.3,0.7&lang=${lang}`)
      if (tool === 'updates') await sheet(page).getByRole('button').nth(1).click()
      await expectAccessible(page)
    }
  })

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 700 }, hasTouch: true, isMobile: true })

  test('nothing stands beside the screen', async ({ page }) => {
    for (const tool of ['updates', 'compare', 'changes']) {
      await page.goto('about:blank')
      await explore(page, tool)
      if (tool === 'updates') await button(page, 'Ten steps').tap()
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0)
    }
  })
})
