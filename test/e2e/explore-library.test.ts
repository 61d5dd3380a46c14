import type { Locator, Page } from '@playwright/test'
import { expect, expectAccessible, test } from './site.ts'

const SHEET = '#/bp-update?v=1&mode=explore&tool=sheet'

const mazur = (page: Page): Locator => page.getByRole('button', { name: /^Mazur/ }).first()
const row = (page: Page, name: string): Locator =>
  page.getByRole('row').filter({ has: page.getByText(name, { exact: true }) })
const count = (page: Page): Locator => page.locator('#step [role=status]')

async function openSheet(page: Page, hash = ''): Promise<void> {
  await page.goto(`./${SHEET}${hash}`)
  await expect(page.getByRole('textbox')).toBeVisible()
}

test('checks Mazur’s sheet, says why its last number is wrong, and works it that way', async ({
  page,
}) => {
  await openSheet(page)
  await mazur(page).click()
  await expect(count(page)).toHaveText('23 of 25 right to the digits printed')
  const after = row(page, 'E_total_after')
  await expect(after).toContainText('0.291027924')
  await expect(after).toContainText('0.2910277737')
  await expect(after).toContainText('wrong')
  await expect(page.getByText('weights that are already updated')).toContainText('0.2910279239')
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Work it that way' }).click()
  await expect(after).toContainText('0.2910279239')
  await expect(after).toContainText('right')
  await expect(row(page, 'w1+')).toContainText('wrong')
  await expect(page.getByText('6 of the 7 that differ')).toContainText('the old weights')
  await page.getByRole('button', { name: 'Back to the source' }).click()
  await expect(row(page, 'w1+')).toContainText('right')

  // two steps of undo for the way there and back, one for the example
  for (let press = 0; press < 3; press++) await page.getByRole('button', { name: 'Undo' }).click()
  await expect(mazur(page)).toHaveAttribute('aria-pressed', 'false')
})

test('lights the drawing from the table', async ({ page }) => {
  await openSheet(page)
  await mazur(page).click()
  await row(page, 'w5+').hover()
  const edge = page.getByRole('group', { name: 'Network' }).locator('[data-ref="W[2][1][1]"]')
  await expect(edge.first()).toHaveClass(/\blit-/)
  await row(page, 'net_h1').getByRole('button').focus()
  await page.keyboard.press('ArrowDown')
  await expect(row(page, 'net_h2').getByRole('button')).toBeFocused()
})

test('checks a pasted table with one wrong value and keeps the text', async ({ page }) => {
  await openSheet(page)
  const box = page.getByRole('textbox')
  const table = 'α₁\t0.18\nb2\t0.23\n\\Delta w_{11} = 0.04068\nw11+ = 0.58\nE = 0.0255\nw99 = 1'
  await box.fill(table)
  await expect(count(page)).toHaveText('4 of 5 right to the digits printed')
  await expect(row(page, 'w11+')).toContainText('wrong')
  await expect(page.getByText('Nothing in this example is called "w99"')).toBeVisible()
  await page.getByText('Only differing').click()
  await expect(page.locator('#step').getByRole('rowheader')).toHaveCount(1)
  await page.getByRole('tab', { name: 'Slice' }).click()
  await page.getByRole('tab', { name: 'Sheet' }).click()
  await expect(box).toHaveValue(table)
  await expectAccessible(page)
})

test('is accessible in the dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  await openSheet(page)
  await mazur(page).click()
  await page.getByRole('button', { name: 'Work it that way' }).click()
  await expectAccessible(page)
  await page.getByText('My own').click()
  await page.getByRole('textbox').fill('E = 0.3\nnonsense')
  await expect(count(page)).toBeVisible()
  await expectAccessible(page)
})

for (const [lang, title, text, line] of [
  ['zh', '25 个数中有 23 个', '更新后的损失：0.29103', '1 个数中有 1 个'],
  ['ko', '25개 중 23개', '갱신 후 손실: 0.29103', '1개 중 1개'],
] as const) {
  test(`speaks ${lang}`, async ({ page }) => {
    await openSheet(page, `&lang=${lang}`)
    await mazur(page).click()
    await expect(count(page)).toContainText(title)
    await page.locator('#step [role=radiogroup]').first().locator('label').last().click()
    await page.getByRole('textbox').fill(text)
    await expect(count(page)).toContainText(line)
    await expectAccessible(page)
  })
}

test('fits a phone', async ({ visit }) => {
  const page = await visit({
    viewport: { width: 320, height: 640 },
    hasTouch: true,
    isMobile: true,
  })
  await openSheet(page)
  await mazur(page).tap()
  await expect(row(page, 'E_total_after')).toBeVisible()
  const sheet = page.locator('#step')
  expect(await sheet.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true)
  await expectAccessible(page, '#step')
})
