import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { expect, expectAccessible, test } from './site.ts'

// An instructor's lesson plans: issue 5, item 7.

const title = (page: Page): Locator => page.locator('#step h1')
const dialog = (page: Page): Locator =>
  page.getByRole('dialog', { name: /Lesson plans|教案|강의 계획/ })
const card = (page: Page, number: number): Locator =>
  dialog(page)
    .getByRole('listitem')
    .filter({ hasText: new RegExp(`Item ${number}:`) })
const press = (page: Page, name: string | RegExp) =>
  dialog(page).getByRole('button', { name, exact: true }).click()

async function plans(page: Page, hash = '#/bp-update?v=1&mode=lecture&lang=en'): Promise<void> {
  await page.goto(`./${hash}`)
  await expect(title(page)).toBeVisible()
  await page.keyboard.press('a')
  await expect(dialog(page)).toBeVisible()
}

async function begin(page: Page, name: RegExp): Promise<void> {
  await dialog(page).getByRole('button', { name }).click()
  await expect(card(page, 1)).toBeVisible()
}

/** Two items of two lessons, the second with a note. */
async function small(page: Page): Promise<void> {
  await plans(page)
  await press(page, /^Empty plan/)
  await dialog(page).getByLabel('Title').fill('Tuesday')
  await press(page, 'Add the lesson')
  await card(page, 1).getByLabel('From', { exact: true }).selectOption('a2')
  await card(page, 1).getByLabel('To', { exact: true }).selectOption('loss')
  await dialog(page).getByLabel('Lesson', { exact: true }).selectOption('expression')
  await press(page, 'Add the lesson')
  await card(page, 2).getByLabel('Note').fill('Ask first.')
  await expect(dialog(page)).toContainText('2 items · 10 min')
}

test('is arranged by hand: steps, notes, minutes, order, and undone', async ({ page }) => {
  await small(page)
  await card(page, 2).getByRole('spinbutton', { name: 'Minutes' }).fill('7.5')
  await page.keyboard.press('Enter')
  await expect(dialog(page)).toContainText('2 items · 12.5 min')

  await dialog(page).getByRole('button', { name: 'Move item 2 up' }).press('Enter')
  await expect(card(page, 1).getByLabel('Note')).toHaveValue('Ask first.')
  // At the top there is no further up: the focus stays with the item.
  await expect(dialog(page).getByRole('button', { name: 'Move item 1 down' })).toBeFocused()
  await card(page, 1).getByLabel('Note').press('Alt+ArrowDown')
  await expect(card(page, 2).getByLabel('Note')).toHaveValue('Ask first.')
  await expect(dialog(page).getByRole('button', { name: 'Move item 2 up' })).toBeFocused()

  await dialog(page).getByRole('button', { name: 'Remove item 1' }).click()
  await expect(dialog(page)).toContainText('1 item · 7.5 min')
  await expect(dialog(page).getByRole('button', { name: 'Undo' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(dialog(page)).toContainText('2 items · 12.5 min')
  await expect(card(page, 1).getByLabel('From', { exact: true })).toHaveValue('a2')
})

test('is kept on the device as it is typed', async ({ page }) => {
  await small(page)
  await page.reload()
  await expect(title(page)).toBeVisible()
  await page.keyboard.press('a')
  await expect(dialog(page).getByLabel('Title')).toHaveValue('Tuesday')
  await expect(card(page, 2).getByLabel('Note')).toHaveValue('Ask first.')
  await press(page, 'All plans')
  await press(page, 'Remove “Tuesday”')
  await expect(dialog(page).getByRole('button', { name: /^Tuesday/ })).toHaveCount(0)
  await press(page, 'Undo')
  await expect(dialog(page).getByLabel('Title')).toHaveValue('Tuesday')
})

test('goes to a colleague as a link and as a file', async ({ page, visit }) => {
  await small(page)
  const link = await dialog(page).getByLabel('Link to this plan').inputValue()
  const download = page.waitForEvent('download')
  await press(page, 'Save as file')
  const file = await download
  expect(file.suggestedFilename()).toBe('Tuesday.json')
  const buffer = await readFile(await file.path())
  expect(JSON.parse(buffer.toString()) as unknown).toEqual({
    version: 1,
    title: 'Tuesday',
    items: [
      { lesson: 'bp-update', from: 'a2', to: 'loss', note: '', minutes: 5 },
      { lesson: 'expression', note: 'Ask first.', minutes: 5 },
    ],
  })

  const other = await visit()
  await other.goto(link)
  await expect(dialog(other).getByLabel('Title')).toHaveValue('Tuesday')
  await expect(card(other, 2).getByLabel('Note')).toHaveValue('Ask first.')
  // Once more is not twice.
  await other.reload()
  await expect(dialog(other).getByLabel('Title')).toHaveValue('Tuesday')
  await press(other, 'All plans')
  await expect(dialog(other).getByRole('button', { name: /^Tuesday/ })).toHaveCount(1)

  await page.keyboard.press('Escape')
  await page.evaluate((hash) => (location.hash = hash), new URL(link).hash)
  await expect(dialog(page).getByLabel('Title')).toHaveValue('Tuesday')
  await expect(page).not.toHaveURL(/plan/)

  const third = await visit()
  await plans(third)
  const chooser = third.waitForEvent('filechooser')
  await press(third, 'Open a file…')
  await (await chooser).setFiles({ name: 'Tuesday.json', mimeType: 'application/json', buffer })
  await expect(dialog(third).getByLabel('Title')).toHaveValue('Tuesday')
})

test('opens when its file is dropped on the page', async ({ page }) => {
  await page.goto('./#/bp-update?v=1&lang=en')
  await expect(page.locator('#step article').first()).toBeVisible()
  const text = JSON.stringify({
    version: 1,
    title: 'Dropped',
    items: [
      { lesson: 'bp-update', from: 'gone', note: '', minutes: 1 },
      { lesson: 'of-2031', note: 'Later.', minutes: 1 },
    ],
  })
  const transfer = await page.evaluateHandle((content) => {
    const data = new DataTransfer()
    data.items.add(new File([content], 'plan.json', { type: 'application/json' }))
    return data
  }, text)
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer })
  await expect(dialog(page).getByLabel('Title')).toHaveValue('Dropped')
  await expect(card(page, 1)).toContainText('no step “gone”')
  await expect(card(page, 2)).toContainText('There is no lesson “of-2031”.')
  // What cannot be shown is left out, and stays in the plan.
  await press(page, 'Present')
  await expect(title(page)).toContainText('step 0 of 14')
  await expect(page.getByText('1 of 2 · 1 min')).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(title(page)).toContainText('step 0 of 14')
})

test('that cannot be read says one sentence, and loses nothing', async ({ page }) => {
  await plans(page, '#/bp-update?v=1&mode=lecture&w1=0.6,0.25;0.1,0.7&lang=en')
  await begin(page, /10 minutes/)
  await press(page, 'All plans')
  for (const [text, sentence] of [
    ['{"version":1,"inputs":[1]', 'foreign.json: this is not valid JSON: the text ends too early'],
    ['{"version":1,"inputs":[1]}', 'foreign.json: items: expected the items of a lesson plan'],
    ['{"version":9,"title":"","items":[]}', 'foreign.json: version: version 9 is newer'],
  ] as const) {
    const chooser = page.waitForEvent('filechooser')
    await press(page, 'Open a file…')
    const buffer = Buffer.from(text)
    await (await chooser).setFiles({ name: 'foreign.json', mimeType: 'application/json', buffer })
    await expect(dialog(page)).toContainText(sentence)
    await expect(dialog(page).getByRole('button', { name: /^One update/ })).toHaveCount(2)
  }
  await page.keyboard.press('Escape')
  await page.evaluate(() => (location.hash = '#/plan?v=1&z=broken'))
  await expect(page.getByText('What was open stays open.')).toBeVisible()
  await expect(page).toHaveURL(/w1=0\.6,0\.25/)
})

test('is walked through with a clicker, across lessons and back', async ({ page }) => {
  await small(page)
  await press(page, 'Present')
  await expect(dialog(page)).toHaveCount(0)
  await expect(page.getByText('1 of 2 · 5 min')).toBeVisible()
  await expect(title(page)).toContainText('step 4 of 14')
  const next = () => page.keyboard.press('PageDown')
  const back = () => page.keyboard.press('PageUp')
  await back()
  await expect(title(page)).toContainText('step 4 of 14')
  for (let presses = 0; presses < 4; presses++) await next()
  await expect(page.getByText('2 of 2 · 5 min')).toBeVisible()
  await expect(title(page)).toContainText('step 0 of 7')

  // the address follows a quarter of a second later
  await expect(page).toHaveURL(/#\/expression/)
  await page.reload()
  await expect(page.getByText('2 of 2 · 5 min')).toBeVisible()
  await expect(title(page)).toContainText('step 0 of 7')
  // the lessons of the other items are fetched once the page is there
  await page.waitForLoadState('networkidle')
  await back()
  await expect(page.getByText('1 of 2 · 5 min')).toBeVisible()
  await expect(title(page)).toContainText('step 5 of 14')
  await page.keyboard.press('b')
  await next()
  await expect(page.getByText('1 of 2 · 5 min')).toBeVisible()
  await next()
  await expect(page.getByText('2 of 2 · 5 min')).toBeVisible()
  await page.keyboard.press('End')
  await next()
  await expect(title(page)).toContainText('step 7 of 7')

  await page.keyboard.press('a')
  await expect(card(page, 2)).toContainText('on the wall now')
  await page.keyboard.press('Escape')
  await page.mouse.move(300, 300)
  await page.mouse.move(310, 300)
  await page.getByRole('button', { name: 'Leave the plan' }).click()
  await expect(page.getByText('2 of 2 · 5 min')).toHaveCount(0)
  await expect(title(page)).toContainText('step 7 of 7')
})

test('asks its questions as it goes, and stays at its item when it is arranged anew', async ({
  page,
}) => {
  await small(page)
  await card(page, 1).getByLabel('Question for the room').selectOption('loss-after')
  await press(page, 'Present')
  await expect(title(page)).toContainText('After one update with')
  // The vote, its counts, the answer, and only then the step.
  for (let presses = 0; presses < 3; presses++) await page.keyboard.press('PageDown')
  await expect(title(page)).toContainText('step 4 of 14')
  await page.keyboard.press('a')
  await dialog(page).getByRole('button', { name: 'Move item 1 down' }).click()
  await expect(card(page, 2)).toContainText('on the wall now')
  await page.keyboard.press('Escape')
  await expect(page.getByText('2 of 2 · 5 min')).toBeVisible()
  await expect(title(page)).toContainText('step 4 of 14')
})

test('keeps the lecturer’s own numbers, and a live edit while the example is the same', async ({
  page,
}) => {
  await plans(page, '#/bp-update?v=1&mode=lecture&w1=0.6,0.25;0.1,0.7&lang=en')
  await begin(page, /10 minutes/)
  await press(page, 'Present')
  const weight = page.locator('[data-ref="v11"][aria-hidden]')
  const own = page.locator('[data-ref="v21"][aria-hidden]')
  await expect(own).toContainText('0.2')
  await weight.click()
  await page.keyboard.type('0.9')
  await page.keyboard.press('Enter')
  await page.keyboard.press('PageDown')
  await expect(page.getByText('2 of 5')).toBeVisible()
  await expect(weight).toContainText('0.9')
  await page.keyboard.press('F5')
  await page.getByRole('button', { name: 'Open my work' }).click()
  await expect(page).toHaveURL(/w1=0\.6,0\.25/)
})

test('takes the step on view with its numbers', async ({ page }) => {
  await plans(page, '#/bp-update?v=1&mode=lecture&step=path&w1=0.6,0.25;0.1,0.7&lang=en')
  await press(page, /^Empty plan/)
  await press(page, 'Add the step on view')
  await expect(card(page, 1).getByLabel('From', { exact: true })).toHaveValue('path')
  await expect(card(page, 1)).toContainText('own numbers')
  await press(page, 'Use the lesson’s numbers')
  await expect(card(page, 1)).not.toContainText('own numbers')
})

for (const [lang, name, guide] of [
  ['en', /50 minutes/, 'One-page guide for instructors'],
  ['zh', /50 分钟/, '教师一页指南'],
  ['ko', /50분/, '강의자를 위한 한 쪽 안내'],
] as const)
  test(`has no accessibility faults and fits a phone, ${lang}`, async ({ page }) => {
    test.slow()
    for (const theme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
      await page.setViewportSize({ width: 390, height: 844 })
      await plans(page, `#/bp-update?v=1&mode=lecture&lang=${lang}`)
      await expectAccessible(page)
      await dialog(page).getByRole('button', { name }).first().click()
      await expect(dialog(page).locator('[data-item="8"]')).toBeVisible()
      await expectAccessible(page)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
      expect(await dialog(page).evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0)
      await page.evaluate(() => localStorage.removeItem('chalkgrad-plans'))
      await page.goto('about:blank')
    }
    await plans(page, `#/bp-update?v=1&lang=${lang}&mode=lecture`)
    await dialog(page).getByRole('button', { name: guide }).click()
    await expect(page.getByRole('dialog').locator('kbd').first()).toBeVisible()
    await expectAccessible(page)
  })

for (const lang of ['en', 'zh', 'ko'])
  test(`comes with a guide that prints on one page, ${lang}`, async ({ page }) => {
    await page.addInitScript(() => {
      // The test prints itself, and tells the page when it has.
      window.print = () => undefined
    })
    await page.goto(`./#/bp-update?v=1&mode=lecture&lang=${lang}`)
    await expect(title(page)).toBeVisible()
    await page.keyboard.press('?')
    await page.getByRole('dialog').locator('footer button').click()
    await expect(
      page.getByRole('dialog').locator('kbd', { hasText: 'PageDown' }).first(),
    ).toBeVisible()
    await page.getByRole('dialog').locator('footer button').click()
    await expect(page.locator('body > article h1')).toBeAttached()
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: false })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  })
