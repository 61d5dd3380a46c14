import type { Locator, Page } from '@playwright/test'
import {
  expect,
  expectAccessible,
  expectRead,
  expectStep,
  goTo,
  next,
  open,
  step,
  test,
} from './site.ts'

// lessons.md L07, the numbers of golden 001-2.4-conv-backprop-eq5.

const board = (page: Page): Locator => page.getByRole('group', { name: 'Drawing' })
const cell = (page: Page, name: string): Locator =>
  board(page).getByRole('gridcell', { name: new RegExp(`^${name},`) })

async function tied(page: Page, name: string): Promise<readonly string[]> {
  const names = await board(page)
    .locator('[role=gridcell][data-tied]')
    .evaluateAll((cells) => cells.map((one) => one.getAttribute('aria-label')?.split(',')[0] ?? ''))
  return names.filter((one) => one.startsWith(name))
}

test('walks there and back through a convolution, and follows an edit', async ({ page }) => {
  await open(page, '#/conv-backprop?v=1')
  for (const [number, text] of [
    [2, '12.5'],
    [10, '12'],
  ] as const) {
    await goTo(page, number)
    await next(page).click()
    await expectRead(step(page), text)
  }
  await goTo(page, 1)
  for (let clicks = 0; clicks < 60 && (await next(page).isEnabled()); clicks++)
    await next(page).click()
  await expectStep(page, 22)
  await expectRead(step(page), '12')
  await expectAccessible(page)

  await cell(page, 'upstream error 0 0').dblclick()
  await page.getByRole('spinbutton').fill('2')
  await page.keyboard.press('Enter')
  await expect(cell(page, 'input gradient 1 1')).toContainText('15')
  await expect(cell(page, 'bias gradient')).toContainText('4')

  await page.getByRole('button', { name: 'Practice', exact: true }).click()
  await expect(page.getByRole('textbox').first()).toBeVisible()
})

test('pointing at an input lights exactly the outputs that it fed', async ({ page }) => {
  await open(page, '#/conv-backprop?v=1')
  await cell(page, 'input 0 0').hover()
  expect(await tied(page, 'output')).toEqual(['output 0 0'])
  expect(await tied(page, 'kernel weight')).toEqual(['kernel weight 0 0'])
  await cell(page, 'input 1 0').hover()
  expect(await tied(page, 'output')).toEqual(['output 0 0', 'output 1 0'])
  await cell(page, 'input gradient 1 0').hover()
  expect(await tied(page, 'upstream error')).toEqual(['upstream error 0 0', 'upstream error 1 0'])
  await cell(page, 'kernel weight 0 1').hover()
  expect(await tied(page, 'input ')).toEqual([
    ...['input 0 1', 'input 0 2', 'input 1 1', 'input 1 2'],
    ...['input gradient 0 1', 'input gradient 0 2', 'input gradient 1 1', 'input gradient 1 2'],
  ])
})
