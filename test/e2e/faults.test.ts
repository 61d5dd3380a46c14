import { expect, test, type Page } from '@playwright/test'
import { expectStep, message, next, open, ready, STORAGE_KEY } from './site.ts'

test('a part of the page that cannot be fetched is missed in words, and comes after a reload', async ({
  page,
}) => {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  await open(page)
  await page.route(/KeysDialog/, (route) => route.abort())
  await page.keyboard.press('?')
  await expect(message(page)).toContainText('A part of the page could not be loaded')
  await next(page).click()
  await expectStep(page, 1)

  await page.unroute(/KeysDialog/)
  await page.reload()
  await expectStep(page, 1)
  await ready(page)
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(errors).toEqual([])
})

test('a tool that cannot be fetched leaves the others', async ({ page }) => {
  await open(page)
  await page.route(/Landscape/, (route) => route.abort())
  await page.getByRole('button', { name: 'Explore' }).click()
  await page.getByRole('tab', { name: 'Landscape' }).click()
  await expect(message(page)).toContainText('A part of the page could not be loaded')
  await page.getByRole('tab', { name: 'Updates' }).click()
  await expect(page.getByRole('tabpanel')).not.toBeEmpty()
})

test('a page that fails says so, and starts anew with the work put aside', async ({ page }) => {
  await open(page)
  await next(page).click()
  await page.waitForURL(/step=z1/)
  await breakPage(page)
  await page.keyboard.press('PageDown')
  await expect(page.getByRole('alert')).toContainText('Your work is kept on this device')
  await page.getByRole('button', { name: 'Reload' }).click()
  await expectStep(page, 1)
  await ready(page)
  const kept = await page.evaluate((key) => localStorage.getItem(key), STORAGE_KEY)
  expect(kept).toContain('"step":"z1"')

  await breakPage(page)
  await page.keyboard.press('PageDown')
  await page.getByRole('button', { name: 'Open the default example' }).click()
  await expectStep(page, 0)
  expect(await page.evaluate((key) => localStorage.getItem(`${key}-damaged`), STORAGE_KEY)).toBe(
    kept,
  )
})

/** From now on, nothing can be derived or drawn. */
async function breakPage(page: Page): Promise<void> {
  await page.evaluate(() => {
    Reflect.set(Array.prototype, 'flatMap', () => {
      throw new RangeError('a fault of the page')
    })
  })
}
