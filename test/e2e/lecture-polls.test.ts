import type { Locator, Page } from '@playwright/test'
import { expect, expectAccessible, test } from './site.ts'

// Predict first: teaching.md §2.D and §1.3, P18–P20.

const SIZES = [
  { width: 1920, height: 1080 },
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
] as const

const heading = (page: Page): Locator => page.locator('#step h1')
const options = (page: Page): Locator => page.locator('#step ol > li')
const button = (page: Page, name: string): Locator =>
  page.getByRole('button', { name, exact: true })

async function ask(page: Page, step: string, rest = ''): Promise<void> {
  await page.goto(`./#/bp-update?v=1&mode=lecture&step=${step}${rest}`)
  await expect(heading(page)).toBeVisible()
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  await page.keyboard.press('q')
  await expect(options(page).first()).toBeVisible()
}

async function raise(page: Page, votes: string): Promise<void> {
  for (const key of votes) await page.keyboard.press(key)
}

/** Text that the last row cannot read, and what is wider than its pane. */
function faults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const unit = Math.min(
      innerHeight / 1080,
      innerWidth / (innerWidth / innerHeight > 1.5 ? 1920 : 1440),
    )
    const pane = document.querySelector('#step')
    if (!pane) return ['no pane']
    const wrong: string[] = pane.scrollWidth > pane.clientWidth ? ['wider than its pane'] : []
    for (const element of pane.querySelectorAll('*')) {
      const own = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      )
      if (!own || element.closest('.visually-hidden, .katex-mathml, .katex .msupsub')) continue
      const lines = Number.parseFloat(getComputedStyle(element).fontSize) / unit
      if (lines < 27.5) wrong.push(`${element.textContent}: ${lines}`)
    }
    return wrong
  })
}

test('a room thinks, votes, talks, votes again, and sees the answer', async ({ page }) => {
  await ask(page, 'verdict')
  await expect(heading(page)).toContainText('After one update with')
  await raise(page, '1122')
  await expect(page.locator('#step')).toContainText('4 votes')
  await expect(page.locator('#step')).not.toContainText('%')
  await page.keyboard.press('Shift+Digit2')
  await page.keyboard.press('Digit3')
  await page.keyboard.press('Enter')
  await expect(options(page).first()).toContainText('2 · 50 %')
  await expect(page.getByText('let them talk')).toBeVisible()

  await button(page, 'Talk, then vote again').click()
  await raise(page, '1112')
  await page.keyboard.press('Enter')
  await expect(options(page).first()).toContainText('2 · 50 %')
  await expect(options(page).first()).toContainText('3 · 75 %')
  await expect(page.locator('#step')).not.toContainText('0.01598')
  await page.keyboard.press('Enter')
  await expect(page.locator('#step')).toContainText('It falls.')

  await page.keyboard.press('Escape')
  await expect(heading(page)).toContainText('Did it help?')
  const strip = page.getByRole('region', { name: 'What the room predicted' })
  await expect(strip).toContainText('3 · 75 %')
})

test('a clicker alone leads through a question and back to the step', async ({ page }) => {
  await ask(page, 'verdict')
  await raise(page, '1')
  await page.keyboard.press('PageDown')
  await expect(options(page).first()).toContainText('100 %')
  await page.keyboard.press('PageUp')
  await expect(options(page).first()).not.toContainText('%')
  for (let press = 0; press < 3; press++) await page.keyboard.press('PageDown')
  await expect(heading(page)).toContainText('Did it help?')
})

test('Escape closes the question and not the lecture', async ({ page }) => {
  await ask(page, 'z1')
  await page.keyboard.press('Escape')
  await expect(heading(page)).toContainText('Weighted sums')
  await expect(page).toHaveURL(/mode=lecture/)
})

test('votes survive a reload, and digits choose levels again once the question is closed', async ({
  page,
}) => {
  await ask(page, 'verdict')
  await raise(page, '112')
  await page.reload()
  await expect(page.locator('#step')).toContainText('3 votes')
  await page.keyboard.press('q')
  await expect(options(page)).toHaveCount(0)
  await page.keyboard.press('4')
  await expect(page.getByRole('table').first()).toBeVisible()
})

test('a question follows the numbers: at η = 8 the loss rises', async ({ page }) => {
  await ask(page, 'verdict', '&eta=8')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(page.locator('#step li[data-right]')).toContainText('rise')
})

test('the button of the bar asks, and others lead from question to question', async ({ page }) => {
  await page.goto('./#/bp-update?v=1&mode=lecture&step=dW1')
  await expect(heading(page)).toBeVisible()
  await page.mouse.move(300, 300)
  await page.getByRole('navigation').getByRole('button', { name: 'Predict first' }).click()
  await expect(heading(page)).toContainText('is 0. Which of')
  await button(page, 'Next question').click()
  await expect(heading(page)).toContainText('Which weights of the first layer')
  await button(page, 'One vote more: 1').click()
  await expect(page.locator('#step')).toContainText('1 vote')
  await button(page, 'Close the question').click()
  await expect(options(page)).toHaveCount(0)
})

test('another lesson is asked, too', async ({ page }) => {
  await page.goto('./#/expression?v=1&mode=lecture')
  await expect(heading(page)).toBeVisible()
  await page.keyboard.press('q')
  await expect(options(page).first()).toBeVisible()
})

test('is asked, counted and shown from the presenter window, which has the answer at once', async ({
  page,
}) => {
  await page.goto('./#/bp-update?v=1&mode=lecture&step=verdict')
  await expect(heading(page)).toBeVisible()
  const opened = page.context().waitForEvent('page')
  await page.keyboard.press('s')
  const presenter = await opened
  await expect(presenter.getByText('Linked')).toBeVisible()
  await presenter.keyboard.press('q')
  await expect(heading(page)).toContainText('After one update with')
  await expect(presenter.locator('#step li[data-right]')).toContainText('fall')
  await expect(presenter.locator('#step')).toContainText('0.01598')
  await expect(page.locator('#step')).not.toContainText('0.01598')
  await expect(page.locator('#step li[data-right]')).toHaveCount(0)

  await raise(presenter, '1122')
  await presenter.keyboard.press('Shift+Digit2')
  await expect(page.locator('#step')).toContainText('3 votes')
  await expect(options(presenter).first()).toContainText('2 · 67 %')
  await expectAccessible(presenter)
  await presenter.keyboard.press('Enter')
  await expect(options(page).first()).toContainText('2 · 67 %')
  await button(presenter, 'Talk, then vote again').click()
  await expect(page.locator('#step')).toContainText('Talk with your neighbour')
  await button(presenter, 'Next question').click()
  await expect(heading(page)).toContainText('instead of')
  await button(presenter, 'Previous question').click()
  await expect(heading(page)).toContainText('After one update with')
  await presenter.keyboard.press('q')
  await expect(heading(page)).toContainText('Did it help?')
  await expect(heading(presenter)).toContainText('Did it help?')
})

for (const size of SIZES)
  test(`is read from the last row at ${size.width} × ${size.height}`, async ({ page }) => {
    await page.setViewportSize(size)
    await ask(page, 'a1')
    expect(await faults(page)).toEqual([])
    await raise(page, '1123')
    await page.keyboard.press('Enter')
    expect(await faults(page)).toEqual([])
    await page.keyboard.press('Enter')
    expect(await faults(page)).toEqual([])
  })

for (const theme of [0, 1, 2])
  test(`is accessible in theme ${theme}`, async ({ page }) => {
    await ask(page, 'verdict')
    await page.mouse.move(300, 300)
    const themes = page.getByRole('navigation').getByRole('button', { name: /^Theme/ })
    for (let press = 0; press < theme; press++) await themes.click()
    await expectAccessible(page)
    await raise(page, '1123')
    await page.keyboard.press('Enter')
    await expectAccessible(page)
    await page.keyboard.press('Enter')
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    await expectAccessible(page)
  })

test('fits a phone, and is voted by touch', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await ask(page, 'verdict')
  await button(page, 'One vote more: 1').click()
  await button(page, 'Show the votes').click()
  await expect(options(page).first()).toContainText('100 %')
  const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
  expect(isWide).toBe(false)
})

test('does not show on the wall what it asks for', async ({ page }) => {
  await ask(page, 'loss')
  await expect(heading(page)).toContainText('What will')
  const wall = page.getByRole('main')
  await expect(wall.getByRole('status', { name: 'Loss' })).not.toContainText('0.0255')
  await expect(wall.getByRole('group', { name: /network/i })).not.toContainText('0.0255')
  await raise(page, '3')
  await button(page, 'Show the votes').click()
  await button(page, 'Show the answer').click()
  await expect(wall.getByRole('status', { name: 'Loss' })).toContainText('0.025538')
})
