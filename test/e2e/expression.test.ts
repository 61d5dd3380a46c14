import type { Page } from '@playwright/test'
import {
  expect,
  expectAccessible,
  expectRead,
  expectStep,
  next,
  open,
  ready,
  sharedLink,
  step,
  test,
} from './site.ts'

const HASH = '#/expression?v=1'
const formula = (page: Page) => page.getByRole('textbox', { name: 'Formula' })
/** The value of the output, beside the drawing. */
const output = (page: Page) => page.getByRole('button', { name: /^Output / })

async function type(page: Page, text: string): Promise<void> {
  await formula(page).fill(text)
  await formula(page).press('Enter')
}

test('walks from the menu through a formula of the reader, by keyboard', async ({ page }) => {
  await open(page)
  await page.getByRole('combobox', { name: 'Lesson' }).selectOption('expression')
  await expectRead(output(page), '−12')
  await expect(page.getByRole('combobox', { name: 'Notation' })).toHaveCount(0)
  await type(page, '(x + y) * z + x*x')
  await expectRead(output(page), '−8')
  await page.locator('#step').focus()
  // 4 operations forward, the seed, 4 back, all gradients, the check; two presses for most
  for (let presses = 0; presses < 25; presses++) await page.keyboard.press('ArrowRight')
  await expectStep(page, 11)
  await expectRead(step(page), /Yes: measured −8, gradient −8/)
  await page.keyboard.press('Home')
  await expectStep(page, 0)
  await page.keyboard.press('Shift+ArrowRight')
  await expectStep(page, 1)
})

test('points at the character that does not fit, and keeps the old formula', async ({ page }) => {
  await open(page, HASH)
  await type(page, '(x + y) * z + foo(2)')
  await expect(formula(page)).toHaveAttribute('aria-invalid', 'true')
  await expect(page.locator('mark')).toHaveText('f')
  const sentence = page.getByText('"foo" is no function')
  await expect(sentence).toContainText('(character 15)')
  await expectRead(output(page), '−12')

  await formula(page).fill('(x + y) * z + exp(2 - 2)')
  await expect(sentence).toHaveCount(0)
  await formula(page).blur()
  await expectRead(output(page), '−11')

  await type(page, '(x + y')
  await expect(page.getByText('This bracket is never closed (character 1).')).toBeVisible()
  await formula(page).press('Escape')
  await expect(formula(page)).toHaveValue('(x + y) * z + exp(2 - 2)')
})

test('takes a formula as one step of undo, with its variables', async ({ page }) => {
  await open(page, HASH)
  await type(page, 'a * x')
  await expectRead(output(page), '−2')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(formula(page)).toHaveValue('(x + y) * z')
  await expectRead(output(page), '−12')
  await page.getByRole('button', { name: 'Redo' }).click()
  await expect(formula(page)).toHaveValue('a * x')
})

test('changes a variable in the table and among the settings of the problem', async ({ page }) => {
  await open(page, HASH)
  await page.getByRole('button', { name: 'Table', exact: true }).click()
  await page.getByRole('button', { name: /^Edit variable y/ }).click()
  await page.getByRole('spinbutton').fill('6')
  await page.keyboard.press('Enter')
  await expectRead(output(page), '−16')
  await page.getByRole('button', { name: 'Edit problem' }).click()
  const panel = page.getByRole('dialog')
  await panel.getByRole('button', { name: 'A shared variable: x·x + x' }).click()
  await panel.getByRole('spinbutton', { name: 'x' }).fill('-1/2')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await expectRead(output(page), '−0.25')
})

test('comes back from a link and after a reload', async ({ page, visit }) => {
  await open(page, HASH)
  await type(page, 'f = max(x, 2)^2; f += 1')
  await next(page).click()
  const link = await sharedLink(page)
  expect(link).toContain('#/expression?v=1')
  expect(link).toContain('x=-2')

  const other = await visit()
  await other.goto(link)
  await ready(other)
  await expect(formula(other)).toHaveValue('f = max(x, 2)^2; f += 1')
  await expectRead(output(other), '5')
  await expectStep(other, 1)
  await other.reload()
  await ready(other)
  await expect(formula(other)).toHaveValue('f = max(x, 2)^2; f += 1')
})

test('says what is wrong with a damaged link', async ({ page }) => {
  await open(page, `${HASH}&f=x*(y&x=1&y=2`)
  await expect(page.getByText('f: this bracket is never closed (character 3).')).toBeVisible()
})

test('offers the tools that make sense for a formula', async ({ page }) => {
  await page.goto(`./${HASH}&mode=explore&tool=updates`)
  const tabs = page.getByRole('tablist', { name: 'What to look at' })
  await expect(tabs.getByRole('tab')).toHaveText(['Slice', 'Landscape', 'Changes'])
  await expect(tabs.getByRole('tab', { selected: true })).toHaveText('Slice')
})

for (const [name, hash, scheme, title] of [
  ['in the light', 'step=backward.2&part=1', 'light', 'Back through'],
  ['in the dark', 'step=check&part=1', 'dark', 'Check by trying'],
  ['in Chinese', 'step=gradients&part=1&lang=zh', 'light', '全部梯度'],
  ['in Korean', 'lang=ko', 'dark', '문제'],
] as const) {
  test(`has no accessibility faults ${name}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme })
    await open(page, `${HASH}&${hash}`)
    await expect(step(page).getByRole('heading', { level: 2 })).toContainText(title)
    await formulaIn(page).fill('(x')
    await formulaIn(page).press('Enter')
    await expect(page.locator('mark')).toBeVisible()
    await expectAccessible(page)
  })
}

/** Whatever its language. */
const formulaIn = (page: Page) => page.locator('textarea')

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 700 }, hasTouch: true, isMobile: true })

  test('is chosen in the header, and fits', async ({ page }) => {
    await open(page)
    await page.getByRole('combobox', { name: 'Lesson' }).selectOption('expression')
    await type(page, '1/(1+exp(-(w0*x0+w1*x1+w2))) + this_is_a_long_name')
    await expectRead(output(page), '1.95257')
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBeLessThanOrEqual(0)
    await next(page).tap()
    await expectStep(page, 1)
  })
})
