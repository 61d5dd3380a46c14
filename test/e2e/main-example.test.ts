import type { Page } from '@playwright/test'
import {
  back,
  expect,
  expectPart,
  expectRead,
  expectStep,
  goTo,
  loss,
  lossAfter,
  network,
  next,
  open,
  step,
  test,
} from './site.ts'

/** What each step of the main example has to show, from the first on. */
const SHOWN = [
  ['0.18', '0.23'],
  ['0.18', '0.23'],
  ['0.274'],
  ['0.274'],
  ['0.025538'],
  ['0.226'],
  ['0.226'],
  ['+0.04068', '+0.05198'],
  ['0.113', '0.1808'],
  ['+0.0226'],
  ['+0.0339', '+0.03616', '+0.05424'],
  ['0.54068', '0.85198', '0.6226', '0.13616', '0.2339', '0.75424'],
  ['0.19469', '0.253504', '0.321245'],
  ['0.0159766', '−37.4 %'],
]

test('opens at once on the task, under the title of the lesson in every mode', async ({ page }) => {
  await open(page)
  await expectStep(page, 0)
  await expectRead(step(page), '2-2-1')
  await expect(loss(page)).toContainText('0.025538')
  await expect(lossAfter(page)).toContainText('not yet known')
  await expect(network(page).getByRole('table')).toContainText('0.6')
  await expect(page).toHaveTitle('One backprop update – Chalkgrad')
  await page.getByRole('button', { name: 'Practice', exact: true }).click()
  await expect(page).toHaveTitle('One backprop update – Chalkgrad')
})

test('walks every step in two presses with its numbers, and nothing on the page jumps', async ({
  page,
}) => {
  await open(page)
  // the pictures beside the equations come a moment after the first view
  await page.waitForLoadState('networkidle')
  for (const [k, numbers] of SHOWN.entries()) {
    await next(page).click()
    await expectStep(page, k + 1)
    await expectPart(page, 'symbols')
    await expect(lossAfter(page)).toContainText('not yet known')
    const moved = await movement(page)
    await next(page).click()
    await expectStep(page, k + 1)
    await expectPart(page, 'numbers')
    for (const number of numbers) await expectRead(step(page), number)
    expect(await moved()).toBeLessThan(2)
  }
  await expect(lossAfter(page)).toContainText('0.0159766')
  await expect(next(page)).toBeDisabled()
})

test('goes back by exactly one part at a time', async ({ page }) => {
  await open(page)
  await page.keyboard.press('End')
  for (let number = SHOWN.length; number > 0; number--) {
    await expectStep(page, number)
    await expectPart(page, 'numbers')
    await back(page).click()
    await expectStep(page, number)
    await expectPart(page, 'symbols')
    await back(page).click()
  }
  await expectStep(page, 0)
  await expect(back(page)).toBeDisabled()
})

test('jumps to any step by its bar, its name in the list, Home and End', async ({ page }) => {
  await open(page)
  await goTo(page, 10)
  await expectPart(page, 'symbols')
  await page.keyboard.press('Home')
  await expectStep(page, 0)
  await page.keyboard.press('End')
  await expectStep(page, 14)
  await expectPart(page, 'numbers')
  await page.getByRole('button', { name: /All steps/ }).click()
  await page.getByRole('button', { name: /^7 Error signal/ }).click()
  await expectStep(page, 7)
  await expect(page.getByRole('button', { name: 'Whole solution' })).toBeHidden()
})

test('shows the whole solution as one page and goes back to the same step', async ({ page }) => {
  await open(page)
  await goTo(page, 3)
  await page.getByRole('button', { name: /All steps/ }).click()
  await page.getByRole('button', { name: 'Whole solution' }).click()
  await expect(page.locator('#step article')).toHaveCount(15)
  for (const number of SHOWN.flat()) await expectRead(page.locator('#step'), number)
  await page.getByRole('button', { name: /All steps/ }).click()
  await page.getByRole('button', { name: 'Step by step' }).click()
  await expectStep(page, 3)
  await expect(step(page)).toHaveCount(1)
})

test('writes no binary noise anywhere', async ({ page }) => {
  await open(page)
  await page.keyboard.press('End')
  await expectPart(page, 'numbers')
  await page.getByRole('button', { name: 'Table', exact: true }).click()
  await page.getByRole('button', { name: /All steps/ }).click()
  await page.getByRole('button', { name: 'Whole solution' }).click()
  await expect(page.locator('#step article')).toHaveCount(15)
  expect(await page.locator('body').innerText()).not.toMatch(/\d\.\d{6,}(?:0000|9999)|-0(?![.\d])/)
})

test('asks for a prediction before the outcome and shows it beside what happened', async ({
  page,
}) => {
  await open(page)
  await goTo(page, 5)
  await next(page).click()
  const card = page.getByRole('group', { name: 'A prediction' })
  await card.getByRole('button', { name: 'rise' }).click()
  await expect(card).toContainText('Noted')
  await page.keyboard.press('End')
  await expectRead(step(page), /You predicted: it will\s+rise/)
  await expectRead(step(page), /it did\s+fall/)
})

test('answers every choice of a why-question with a reason, and lets it be skipped', async ({
  page,
}) => {
  await open(page)
  await goTo(page, 10)
  await next(page).click()
  const card = page.getByRole('group', { name: 'A question' })
  await expect(card).not.toContainText('0.54068')
  await card.getByRole('button', { name: 'It makes no difference.' }).click()
  await expect(card.getByRole('status')).toContainText('✗')
  await card.getByRole('button', { name: 'The loss was computed with it.' }).click()
  await expect(card.getByRole('status')).toContainText('✓')
  await page.keyboard.press('End')
  await page.getByRole('button', { name: 'Skip' }).click()
  await expect(page.getByRole('group', { name: 'A question' })).toHaveCount(0)
})

test('lets each result be tried first, where that is switched on', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('switch', { name: 'Let me try each result before it is shown' }).check()
  await page.keyboard.press('Escape')
  await goTo(page, 3)
  const box = step(page).getByRole('textbox', { name: /^Work it out first/ })
  await box.fill('0.27')
  await box.press('Enter')
  await expectRead(step(page), 'not yet')
  await box.fill('0.274')
  await box.press('Enter')
  await expectRead(step(page), '✓ right')
})

/** Notes where the lines of step and table stand; the function given back tells how far the farthest has moved. */
async function movement(page: Page): Promise<() => Promise<number>> {
  const places = await page
    .locator('main')
    .evaluateHandle((main) =>
      [...main.querySelectorAll('article:not([inert]) *, tr')]
        .filter((element) => !element.closest('.katex, .visually-hidden'))
        .map((element) => ({ element, top: element.getBoundingClientRect().top })),
    )
  return () =>
    places.evaluate((all) =>
      Math.max(
        ...all
          // what was drawn anew has no place any more; what stands around it has
          .filter(({ element }) => element.isConnected)
          .map(({ element, top }) => Math.abs(element.getBoundingClientRect().top - top)),
      ),
    )
}
