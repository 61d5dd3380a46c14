import type { Locator, Page } from '@playwright/test'
import { expect, expectAccessible, label, loss, test } from './site.ts'

const EXPLORE = '#/bp-update?v=1&mode=explore'
/** Source 001 §2.1 with a second output. */
const TWO = 'x=0.2,0.3&t=0.5,0.1&w1=0.6,0.2;0.1,0.7&w2=0.5,0.8;0.3,0.4&act=relu,relu'

async function explore(page: Page, tool: 'paths' | 'conventions', rest = ''): Promise<void> {
  await page.goto(`./${EXPLORE}&tool=${tool}${rest}`)
  await expect(page.getByRole('tabpanel').getByRole('heading').first()).toBeVisible()
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
}

const number = (page: Page): Locator => page.getByRole('combobox', { name: 'Number' })
const ledger = (page: Page): Locator =>
  page.getByRole('group', { name: 'Path to light in the drawing' })
const check = (page: Page): Locator => page.getByRole('region', { name: 'Check it by a nudge' })
const said = (page: Page): Locator => page.getByRole('tabpanel').getByRole('status')
const edge = (page: Page, ref: string): Locator =>
  page.locator(`svg [role=button][data-ref="${ref}"]`)

/** How much of an edge is left of its ink. */
const opacity = (page: Page, ref: string): Promise<string> =>
  edge(page, ref)
    .locator('line')
    .nth(2)
    .evaluate((line) => getComputedStyle(line).opacity)

test('adds the paths of a number up to its gradient, and lights one alone', async ({ page }) => {
  await explore(page, 'paths', `&${TWO}`)
  await expect(page.getByText('Sum of 2 paths').locator('..')).toContainText('−0.01984')
  await ledger(page).getByRole('radio').nth(2).check()
  await expect(edge(page, 'W[2][2][1]')).toBeVisible()
  await expect.poll(() => opacity(page, 'W[2][2][1]')).toBe('1')
  await expect.poll(async () => Number(await opacity(page, 'W[2][1][1]'))).toBeLessThan(0.5)
  // back by the keyboard
  await page.keyboard.press('ArrowUp')
  await expect.poll(() => opacity(page, 'W[2][1][1]')).toBe('1')
  await page.getByRole('tab', { name: 'Conventions' }).click()
  await expect.poll(() => opacity(page, 'W[2][2][1]')).not.toBe('0.34')
})

test('follows what is chosen in the list or pinned in the drawing', async ({ page }) => {
  await explore(page, 'paths')
  await expect(page.getByText('The one path').locator('..')).toContainText('−0.0226')
  await number(page).focus()
  await page.keyboard.press('ArrowDown')
  await expect(number(page)).not.toHaveValue('v11')
  await label(page, 'w21').click()
  await expect(number(page)).toHaveValue('w21')
  await expect(page.getByText('The one path').locator('..')).toContainText('−0.05198')
  // a factor lights its edge and keeps the number
  await ledger(page)
    .getByRole('button', { name: /y with respect to β 1/ })
    .click()
  await expect(number(page)).toHaveValue('w21')
})

test('checks a gradient with a step of the reader’s choice', async ({ page }) => {
  await explore(page, 'paths')
  await expect(check(page).getByRole('status')).toContainText('They agree')
  const step = check(page).getByRole('slider')
  await step.focus()
  await page.keyboard.press('Home')
  await expect(check(page).getByRole('status')).toContainText('too small')
  await page.keyboard.press('End')
  await expect(check(page).getByRole('status')).toContainText('switches within the step')
})

test('says what a switched convention did, and takes it back', async ({ page }) => {
  await explore(page, 'conventions')
  await page.getByRole('radio', { name: /^squared error/ }).check()
  await expect(said(page)).toContainText('doubles from 0.025538 to 0.051076')
  await expect(loss(page)).toContainText('0.051076')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(loss(page)).toContainText('0.025538')
  await page.getByRole('radio', { name: 'W z a δ' }).check()
  await expect(said(page)).toContainText('now it is: bias')
  await page.getByRole('button', { name: /^Mazur/ }).click()
  await expect(page.getByRole('radio', { name: /^updated weights/ })).toBeChecked()
  // the address carries them to whoever opens it
  await expect(page).toHaveURL(/old=1/)
  await page.reload()
  await expect(page.getByRole('radio', { name: /^updated weights/ })).toBeChecked()
})

test('leads to the conventions from the settings', async ({ page }) => {
  await page.goto('./')
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('button', { name: 'All conventions…' }).click()
  await expect(page.getByRole('tab', { name: 'Conventions' })).toHaveAttribute(
    'aria-selected',
    'true',
  )
})

for (const scheme of ['light', 'dark'] as const)
  test(`has no accessibility faults, ${scheme}`, async ({ page }) => {
    test.slow()
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
    await explore(page, 'paths', `&${TWO}`)
    await ledger(page).getByRole('radio').nth(1).check()
    await expectAccessible(page)
    await explore(page, 'conventions', '&lang=zh')
    await expectAccessible(page)
    await explore(page, 'paths', '&lang=ko&w1=-0.6,-0.2;0.1,0.7')
    await expectAccessible(page)
  })

for (const tool of ['paths', 'conventions'] as const)
  test(`fits a phone: ${tool}`, async ({ visit }) => {
    const page = await visit({
      viewport: { width: 320, height: 700 },
      hasTouch: true,
      isMobile: true,
    })
    await explore(page, tool, '&lang=ko')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    await expectAccessible(page)
  })
