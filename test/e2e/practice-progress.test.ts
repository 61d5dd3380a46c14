import type { Page } from '@playwright/test'
import { expect, expectAccessible, message, test } from './site.ts'

const STORAGE = 'chalkgrad-practice'
const box = (page: Page) => page.locator('#step input[inputmode="decimal"]')
const progress = (page: Page) => page.getByRole('button', { name: /^Progress/ })

async function finish(page: Page): Promise<void> {
  for (const typed of ['0.3212', '0.32125', '0.01598']) {
    await box(page).fill(typed)
    await box(page).press('Enter')
    await expect(
      page.locator('#step').getByRole('button', { name: /^(Next|See how)/ }),
    ).toBeFocused()
    await page.keyboard.press('Enter')
  }
}

test('sums up an exercise by keyboard alone, and goes on with new numbers', async ({ page }) => {
  await page.goto('./#/bp-update?v=1&mode=practice')
  await finish(page)
  const sheet = page.locator('#step article')
  await expect(sheet).toContainText('How it went')
  await expect(sheet.getByRole('row', { name: /forward again/ })).toContainText('mastered')
  await expectAccessible(page)
  await page.reload()
  await expect(sheet).toContainText('How it went')
  await sheet.getByRole('button', { name: 'New numbers' }).press('Enter')
  await expect(page.getByLabel('Numbers')).toContainText('seed')
  await expect(box(page)).toBeFocused()
})

test('saves progress to a file, forgets it when asked, and reads it back', async ({ page }) => {
  await page.goto('./#/bp-update?v=1&mode=practice')
  await finish(page)
  await progress(page).click()
  const dialog = page.getByRole('dialog', { name: 'Progress' })
  await expectAccessible(page)
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Save to a file' }).click()
  const file = await (await download).path()
  await dialog.getByRole('button', { name: 'Reset…' }).click()
  await dialog.getByRole('button', { name: 'Forget it' }).click()
  await expect(dialog.getByRole('row', { name: /forward again/ })).toContainText('3 more')
  const load = async (what: string | { name: string; mimeType: string; buffer: Buffer }) => {
    const chooser = page.waitForEvent('filechooser')
    await dialog.getByRole('button', { name: 'Load from a file…' }).click()
    await (await chooser).setFiles(what)
  }
  await load({ name: 'p.json', mimeType: 'application/json', buffer: Buffer.from('{oops') })
  await expect(dialog).toContainText('nothing has changed')
  await load({ name: 'p.json', mimeType: 'application/json', buffer: Buffer.from('[]') })
  await expect(dialog).toContainText('nothing has changed')
  await load({
    name: 'p.json',
    mimeType: 'application/json',
    buffer: (await import('node:fs')).readFileSync(file),
  })
  await expect(dialog.getByRole('row', { name: /forward again/ })).toContainText('mastered')
})

test('a link of a class asks once for a name, and gives the same numbers after a reload', async ({
  page,
}) => {
  await page.goto('./#/bp-update?v=1&mode=practice&set=HW1:4:2:')
  await page.getByRole('textbox', { name: 'Your name or number' }).fill('7')
  await page.keyboard.press('Enter')
  await expect(box(page)).toBeFocused()
  const weights = await page.getByRole('region', { name: 'The network' }).innerText()
  await box(page).fill('0.1')
  await expect
    .poll(() => page.evaluate((key) => localStorage.getItem(key), STORAGE))
    .toContain('"draft":"0.1"')
  await page.reload()
  await expect(box(page)).toHaveValue('0.1')
  expect(await page.getByRole('region', { name: 'The network' }).innerText()).toBe(weights)
})

test('goes on where what was practised is damaged, and says so once', async ({ page }) => {
  await page.addInitScript((key) => localStorage.setItem(key, '{oops'), STORAGE)
  await page.goto('./#/bp-update?v=1&mode=practice')
  await expect(message(page)).toContainText('could not be read')
  await expect(box(page)).toBeFocused()
  const aside = await page.evaluate((key) => localStorage.getItem(`${key}-damaged`), STORAGE)
  expect(aside).toBe('{oops')
})
