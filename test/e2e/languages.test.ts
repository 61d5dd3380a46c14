import type { Page } from '@playwright/test'
import { en } from '../../src/i18n/en.ts'
import { ko } from '../../src/i18n/ko.ts'
import type { Strings } from '../../src/i18n/words.ts'
import { zh } from '../../src/i18n/zh.ts'
import { cell, expect, expectStep, goTo, label, open, step, test } from './site.ts'

const LANGUAGES: Readonly<Record<string, Strings>> = { zh, ko }

/** Names that are the same in every language. */
const NAMES =
  /^(?:Chalkgrad|English|ReLU|Mazur|sigmoid|softmax|tanh|softplus|PReLU|LaTeX|Python|JSON|Esc|Enter|Home|End|PageUp|PageDown|Shift|Ctrl|Alt|Space|SGD)$/i

for (const [locale, words] of Object.entries(LANGUAGES)) {
  test(`keeps step, part, numbers, answers and the pinned element when the language becomes ${locale}`, async ({
    page,
  }) => {
    await open(page)
    await cell(page, 'Weight v 1 1').click()
    await page.getByRole('spinbutton').fill('0.5')
    await page.keyboard.press('Enter')
    await goTo(page, 10)
    await page.keyboard.press('Space')
    await page.getByRole('button', { name: 'It makes no difference.' }).click()
    await label(page, 'v22').click()
    const numbers = await shownNumbers(page)
    for (const language of [locale, 'en', locale]) {
      await page.locator('header select').last().selectOption(language)
      await expect(page.locator('html')).toHaveAttribute('lang', language)
      await expectStep(page, 10)
      expect(await shownNumbers(page)).toEqual(numbers)
      await expect(page.locator('[data-ref=v22][aria-pressed=true]').first()).toBeAttached()
      await expect(step(page).locator('section button[aria-pressed=true]')).toHaveCount(1)
    }
    await expect(step(page)).toContainText(words.equation.rows.result)
  })

  test(`leaves no English on any step or in any window in ${locale}`, async ({ page }) => {
    await open(page, `#/bp-update?v=1&lang=${locale}`)
    const found = new Set<string>()
    const look = async () => {
      for (const word of await englishWords(page)) found.add(word)
    }
    for (let press = 0; press < 28; press++) {
      await look()
      await page.keyboard.press('Space')
    }
    await expectStep(page, 14)
    await page.locator('[data-ref=v11][aria-hidden]').click()
    await look()
    await page.keyboard.press('Escape')
    await page.keyboard.press('v')
    await look()
    const windows = [words.app.setup, words.app.settings, words.app.share, words.app.help]
    for (const name of windows) {
      await page.getByRole('button', { name, exact: true }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
      await look()
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toHaveCount(0)
    }
    await page.getByRole('button', { name: words.app.setup, exact: true }).click()
    await page.getByRole('button', { name: words.editor.setup.paste }).click()
    await expect(page.getByRole('dialog', { name: words.editor.paste.title })).toBeVisible()
    await look()
    expect([...found].toSorted()).toEqual([])
  })
}

test('changes the language of another lesson that is open', async ({ page }) => {
  await open(page, '#/momentum?v=1')
  await page.locator('header select').last().selectOption('zh')
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh')
  await expect(step(page).getByRole('heading').first()).toContainText('两种记忆方式')
  await expect(page.locator('[aria-label=""]')).toHaveCount(0)
})

test('takes the language of the browser on a first visit', async ({ visit }) => {
  const page = await visit({ locale: 'ko-KR' })
  await open(page)
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko')
  await expect(page.getByRole('button', { name: ko.steps.next, exact: true })).toBeVisible()
})

test('says messages in the language of the page', async ({ page }) => {
  await open(page, '#/bp-update?v=1&lang=zh')
  await page.goto('./#/bp-update?v=99')
  await expect(page.getByText(zh.app.linkRefused('').slice(0, 6))).toBeVisible()
  await expect(page.getByText(en.app.linkRefused('').slice(0, 12))).toHaveCount(0)
})

test('follows the theme of the system and that of the reader, and remembers it', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await open(page)
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.getByRole('button', { name: 'Theme: system' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
  await page.getByRole('button', { name: 'Theme: light' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
})

for (const [digits, value] of [
  ['3', '0.0160'],
  ['12', '0.0159766165382'],
] as const) {
  test(`shows ${digits} significant digits where that is chosen`, async ({ page }) => {
    await open(page)
    await page.getByRole('button', { name: 'Settings' }).click()
    await page.getByRole('spinbutton', { name: 'Significant digits' }).fill(digits)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    await page.keyboard.press('End')
    await expect(step(page)).toContainText(value.replace(/0+$/, ''))
    await expect(step(page)).toHaveCount(1)
  })
}

test('moves nothing where the reader asks for reduced motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page)
  await page.keyboard.press('End')
  await page.getByRole('button', { name: 'Edit problem' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  const moving = await page.evaluate(() =>
    document
      .getAnimations()
      .filter(({ effect }) => Number(effect?.getComputedTiming().duration ?? 0) > 1)
      .map((animation) => animation.id),
  )
  expect(moving).toEqual([])
})

/** The numbers of the equations on view, in order. */
const shownNumbers = (page: Page) => step(page).locator('[role=group] .number').allTextContents()

/** Latin words in texts and names outside of formulas. */
async function englishWords(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const skip = '.katex, svg, script, [inert], pre, textarea, [lang=en], option'
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement
      if (parent && !parent.closest(skip) && parent.checkVisibility())
        found.push(walker.currentNode.textContent ?? '')
    }
    for (const element of document.querySelectorAll('[aria-label], [title]')) {
      if (!element.closest('[inert]'))
        found.push(element.getAttribute('aria-label') ?? '', element.getAttribute('title') ?? '')
    }
    return found
  })
  const words = texts.flatMap((text) => text.match(/[A-Za-z]{3,}/g) ?? [])
  const greek = /^(?:alpha|beta|gamma|delta|theta|eta|max|log|exp)$/i
  return words.filter((word) => !NAMES.test(word) && !greek.test(word))
}
