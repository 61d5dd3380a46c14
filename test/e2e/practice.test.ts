import type { Locator, Page } from '@playwright/test'
import { expect, expectAccessible, test } from './site.ts'

// Every typed number and what is said of it: teaching.md §4, items 16 to 26.

/** Opens the main example with everything up to a level left open. */
async function practise(page: Page, level: number, rest = ''): Promise<void> {
  await page.goto(`./#/bp-update?v=1&mode=practice${rest}`)
  await expect(box(page)).toBeFocused()
  if (level > 1) {
    await page.getByRole('combobox', { name: 'Left open' }).selectOption(`${level}`)
    await expect(box(page)).toBeFocused()
  }
}

const box = (page: Page): Locator => page.locator('#step input[inputmode="decimal"]')
const said = (page: Page): Locator => page.locator('#step section [role="status"]').first()
const check = (page: Page): Locator => page.getByRole('button', { name: 'Check', exact: true })
const next = (page: Page): Locator =>
  page.locator('#step').getByRole('button', { name: /^(Next|See how it went)/ })

async function answer(page: Page, typed: string): Promise<void> {
  await box(page).fill(typed)
  await box(page).press('Enter')
}

/** Fills one blank after the other; each is taken. */
async function fill(page: Page, ...answers: readonly string[]): Promise<void> {
  for (const typed of answers) {
    await answer(page, typed)
    await expect(next(page)).toBeFocused()
    await page.keyboard.press('Enter')
  }
}

test('asks for the last numbers first, and shows none of them before', async ({ page }) => {
  await practise(page, 1)
  await expect(page.locator('#step')).toContainText('0 of 3 found')
  await expect(page.locator('body')).not.toContainText('0.32124')
  await expect(page.locator('body')).not.toContainText('0.015976')
  await expectAccessible(page)
  await fill(page, '0.3212', '0.32125', '0.01598')
  await expect(page.getByRole('region', { name: 'The network' })).toContainText('0.0159766')
})

test('takes a number in every way of writing it', async ({ page }) => {
  await practise(page, 1)
  const waysToWriteIt = [
    '０．３２１２５',
    '.32125',
    '3.2125e-1',
    '3.2125×10⁻¹',
    '0,32125',
    '257/800',
  ]
  for (const typed of waysToWriteIt) {
    await box(page).fill(typed)
    await expect(page.locator('#step')).toContainText('= 0.32125')
  }
  await answer(page, '０．３２１２５')
  await expect(said(page)).toContainText('Right')
})

test('takes what cannot be read for no attempt', async ({ page }) => {
  await practise(page, 4)
  for (const typed of ['abc', '1/0', '']) {
    await answer(page, typed)
    await expect(page.locator('#step')).toContainText('0 of 11 found')
    await expect(said(page)).toBeEmpty()
  }
  await box(page).fill('1,234')
  await page.getByRole('group', { name: 'Which one do you mean?' }).getByText('1.234').click()
  await expect(box(page)).toHaveValue('1.234')
})

test('leaves Enter to an input method that composes', async ({ page }) => {
  await practise(page, 4)
  await box(page).fill('0.113')
  await box(page).dispatchEvent('keydown', { key: 'Enter', keyCode: 229, isComposing: true })
  await expect(said(page)).toBeEmpty()
})

test('says what is missing where nothing was typed', async ({ page }) => {
  await practise(page, 1)
  await box(page).press('Enter')
  await expect(page.locator('#step')).toContainText('Type a number first')
  await box(page).fill('0.3')
  await expect(page.locator('#step')).not.toContainText('Type a number first')
})

test('names the mistake from the number', async ({ page }) => {
  await practise(page, 4)
  await answer(page, '0.113')
  await expect(said(page)).toContainText('½')
  await answer(page, '0.23')
  await expect(page.locator('#step')).toContainText('one more digit')
  await answer(page, '0.226')
  await expect(said(page)).toContainText('Right')
  await page.keyboard.press('Enter')
  await answer(page, '0.226')
  await expect(said(page)).toContainText('Not yet')
})

test('follows a wrong number through, and says so', async ({ page }) => {
  await practise(page, 4)
  // half of the right signal, left as it is
  await answer(page, '0.113')
  await page.getByRole('navigation').getByRole('button', { name: 'Next' }).click()
  await page
    .getByRole('button', { name: /^Fill in .*w 1 1/ })
    .first()
    .click()
  await answer(page, '0.02034')
  await expect(said(page)).toContainText('This follows from your')
  // neither the right signal nor the change that it makes
  await expect(page.locator('body')).not.toContainText('0.226')
  await expect(page.locator('body')).not.toContainText('0.04068')
})

test('keeps typed text, answers and place over a reload', async ({ page }) => {
  await practise(page, 2)
  await answer(page, '0.5')
  await box(page).fill('0.0519')
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('chalkgrad-practice')))
    .toContain('0.0519')
  await page.reload()
  await expect(box(page)).toHaveValue('0.0519')
  await expect(said(page)).toContainText('Not yet')
})

test('gives four kinds of help, and never the number before the answer', async ({ page }) => {
  await practise(page, 3)
  await answer(page, '0.1')
  for (const kind of ['Where?', 'Numbers'])
    await page.getByRole('button', { name: kind, exact: true }).click()
  await expect(page.locator('#step')).not.toContainText('0.05198')
  // who asks in haste is told so once
  const shows = page.getByRole('button', { name: 'Answer', exact: true })
  await expect(async () => {
    if (await shows.isVisible()) await shows.click()
    await expect(shows).toBeHidden({ timeout: 500 })
  }).toPass()
  await expect(page.locator('#step')).toContainText('0.05198')
  await expect(next(page)).toBeFocused()
})

test('loses neither the exercise nor new numbers', async ({ page }) => {
  await practise(page, 2)
  await answer(page, '0.5')
  await page.goto('./#/bp-update?v=1&mode=practice&eta=0.1')
  await page.getByRole('button', { name: 'Back to my exercise' }).click()
  await expect(box(page)).toHaveValue('0.5')
})

test('comes back to an exercise of another lesson after a reload', async ({ page }) => {
  await practise(page, 2)
  await answer(page, '0.5')
  await page.getByRole('combobox', { name: 'Lesson' }).selectOption('expression')
  await expect(page.getByRole('button', { name: 'Back to my exercise' })).toBeVisible()
  await expect(page).toHaveURL(/expression/)
  await page.reload()
  await page.getByRole('button', { name: 'Back to my exercise' }).click()
  await page
    .getByRole('button', { name: /^Fill in/ })
    .first()
    .click()
  await expect(box(page)).toHaveValue('0.5')
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('shows box, verdict and help without sideways scrolling', async ({ page }) => {
    await practise(page, 4)
    await answer(page, '0.113')
    await expect(check(page)).toBeVisible()
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(wide).toBeLessThanOrEqual(0)
    await expectAccessible(page)
  })
})
