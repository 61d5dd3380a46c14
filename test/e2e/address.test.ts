import type { Page } from '@playwright/test'
import { ko } from '../../src/i18n/ko.ts'
import {
  back,
  cell,
  expect,
  expectPart,
  expectRead,
  expectStep,
  goTo,
  label,
  loss,
  message,
  next,
  open,
  openNumbers,
  ready,
  sharedLink,
  step,
  test,
} from './site.ts'

test('reopens a shared link on the same step and part with the same numbers, letters and language', async ({
  page,
  visit,
}) => {
  await open(page)
  await change(page, '0.5')
  await goTo(page, 10)
  await openNumbers(page)
  await page.getByRole('combobox', { name: 'Notation' }).selectOption('matrix')
  await page.getByRole('combobox', { name: 'Language' }).selectOption('ko')
  await page.getByRole('button', { name: ko.app.share }).click()
  const link = await page.getByRole('textbox', { name: ko.editor.share.link }).inputValue()

  const other = await visit()
  await other.goto(link)
  await ready(other)
  await expectStep(other, 10)
  await expect(step(other).getByText(ko.equation.rows.result)).toBeVisible()
  await expect(other.locator('html')).toHaveAttribute('lang', 'ko')
  await expect(other.getByRole('combobox', { name: ko.app.notation })).toHaveValue('matrix')
  expect(await step(other).innerText()).toBe(await step(page).innerText())
  await expect(message(other)).toHaveCount(0)
})

test('is where it was after a reload', async ({ page }) => {
  await open(page)
  await change(page, '0.5')
  await goTo(page, 3)
  await openNumbers(page)
  await expect(page).toHaveURL(/part=1/)
  await page.reload()
  await ready(page)
  await expectStep(page, 3)
  await expectPart(page, 'numbers')
  await expectRead(step(page), '0.264')
  await expect(page.getByText('A link is open')).toHaveCount(0)
})

test('has one entry of the history per step, which remembers its part; edits stay', async ({
  page,
}) => {
  await open(page)
  await goTo(page, 3)
  await openNumbers(page)
  await next(page).click()
  await expectStep(page, 4)
  await openNumbers(page)
  await change(page, '0.5')
  await expect(page).toHaveURL(/step=a2&part=1/)
  await page.goBack()
  await expectStep(page, 3)
  await expectPart(page, 'numbers')
  await expectRead(step(page), '0.264')
  await page.goBack()
  await expectStep(page, 0)
  await expect(label(page, 'v11')).toContainText('0.5')
  await page.goForward()
  await page.goForward()
  await expectStep(page, 4)
  await expectPart(page, 'numbers')
  await back(page).click()
  await expectPart(page, 'symbols')
})

test('opens a link that is pasted into the address bar, and keeps what was open', async ({
  page,
}) => {
  await open(page)
  await change(page, '0.5')
  await page.goto('./#/bp-update?v=1&step=a1&w1=0.9,0.2;0.1,0.7')
  await expectStep(page, 2)
  await expect(label(page, 'v11')).toContainText('0.9')
  await expect(message(page)).toContainText('Your own work is kept')
  await page.getByRole('button', { name: 'Open my work' }).click()
  await expect(label(page, 'v11')).toContainText('0.5')
})

test('keeps what was open when the message about it is closed', async ({ page }) => {
  await open(page)
  await change(page, '0.5')
  await page.goto('./#/bp-update?v=1&step=a1&w1=0.9,0.2;0.1,0.7')
  await expect(message(page)).toContainText('Your own work is kept')
  await page.getByRole('button', { name: 'Close' }).click()
  await expect(message(page)).toHaveCount(0)
  await page.reload()
  await page.getByRole('button', { name: 'Open my work' }).click()
  await expect(label(page, 'v11')).toContainText('0.5')
})

const WRONG: Readonly<Record<string, readonly [hash: string, sentence: string | RegExp]>> = {
  'a damaged link': ['#/bp-update?v=1&step=z1&w1=0.6,abc;0.1,0.7', /w1.*abc/],
  'a link of a future version': ['#/bp-update?v=99', /v.*99/],
  'a packed link that was cut': ['#/bp-update?v=1&z=AbC', /z/],
  'a lesson that there is not': ['#/no-such-lesson?v=1', 'no-such-lesson'],
  'a foreign address': ['#section-2.1/x', 'not one of ours'],
}

for (const [kind, [hash, sentence]] of Object.entries(WRONG)) {
  test(`says what is wrong with ${kind}, opens the default and keeps saved work`, async ({
    page,
  }) => {
    await open(page)
    await change(page, '0.5')
    await saved(page, '0.5')
    await page.goto('about:blank')
    await open(page, hash)
    await expect(message(page)).toContainText(sentence)
    await expectStep(page, 0)
    await expect(loss(page)).toContainText('0.025538')
    await page.getByRole('button', { name: 'Open my work' }).click()
    await expect(label(page, 'v11')).toContainText('0.5')
    await expect(page.getByRole('button', { name: 'Open my work' })).toHaveCount(0)
  })
}

test('opens a link without the step that its lesson does not have, and says so once', async ({
  page,
}) => {
  await open(page, '#/bp-update?v=1&step=zzz&w1=0.9,0.2;0.1,0.7')
  await expect(message(page)).toContainText('step=zzz')
  await expectStep(page, 0)
  await expect(label(page, 'v11')).toContainText('0.9')
  await page.reload()
  await ready(page)
  await expect(message(page)).toHaveCount(0)
  await page.goto('./#/bp-update?v=1&step=a1&sel=nonsense')
  await expectStep(page, 2)
  await expect(message(page)).toContainText('sel=nonsense')
  await expect(page).toHaveURL(/step=a1(?!.*nonsense)/)
})

test('keeps what is open when a link that is pasted into the address bar is damaged', async ({
  page,
}) => {
  await open(page)
  await change(page, '0.5')
  await goTo(page, 2)
  await page.goto('./#/bp-update?v=1&w1=oops')
  await expect(message(page)).toContainText('w1')
  await expect(message(page)).toContainText('stays open')
  await expectStep(page, 2)
  await expect(label(page, 'v11')).toContainText('0.5')
  await expect(page).toHaveURL(/step=a1/)
})

test('reopens the work of an earlier visit at the plain address', async ({ page }) => {
  await open(page)
  await change(page, '0.5')
  await goTo(page, 2)
  await saved(page, 'a1')
  await page.goto('about:blank')
  await open(page)
  await expectStep(page, 2)
  await expect(label(page, 'v11')).toContainText('0.5')
  await expect(message(page)).toHaveCount(0)
})

test('opens the first lesson, without a word, where the address names none', async ({ page }) => {
  for (const hash of ['#', '#/']) {
    await page.goto('about:blank')
    await open(page, hash)
    await expectStep(page, 0)
    await expect(message(page)).toHaveCount(0)
  }
  await page.goto('about:blank')
  await open(page, '#/?v=1&step=a1')
  await expectStep(page, 2)
  await expect(message(page)).toHaveCount(0)
})

test('puts a long problem into a link that opens', async ({ page, visit }) => {
  await open(page)
  await page.getByRole('button', { name: 'Edit problem' }).click()
  const units = page.getByRole('spinbutton', { name: 'Hidden units' })
  for (const name of ['Inputs', 'Hidden units', 'Outputs']) {
    await page.getByRole('spinbutton', { name, exact: true }).fill('8')
    await page.keyboard.press('Enter')
  }
  await expect(units).toHaveValue('8')
  await page.getByRole('button', { name: 'Draw new numbers' }).click()
  await page.keyboard.press('Escape')
  const link = await sharedLink(page)
  expect(link.length).toBeLessThan(4000)
  const other = await visit()
  await other.goto(link)
  await ready(other)
  await expect(loss(other)).toHaveText((await loss(page).textContent()) ?? '')
})

/** Gives v₁₁ another value. */
async function change(page: Page, value: string): Promise<void> {
  await cell(page, 'Weight v 1 1').click()
  await page.getByRole('spinbutton').fill(value)
  await page.keyboard.press('Enter')
  await expect(label(page, 'v11')).toContainText(value)
}

/** Waits until the work is on the device. */
async function saved(page: Page, text: string): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('chalkgrad') ?? ''))
    .toContain(text)
}
