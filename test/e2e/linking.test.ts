import type { Page } from '@playwright/test'
import {
  cell,
  element,
  equations,
  expect,
  expectPart,
  goTo,
  label,
  network,
  next,
  open,
  step,
  test,
} from './site.ts'

test.beforeEach(async ({ page }) => {
  await open(page)
  await goTo(page, 10)
  await next(page).click()
  await expectPart(page, 'numbers')
  await page.mouse.move(2, 2)
  await expectLit(page, [])
})

test('lights the edge, the column of the table and every like factor under the pointer', async ({
  page,
}) => {
  await factor(page, 'w 1 1').hover()
  await expectLit(page, ['w11'])
  await expect(lit(page).and(step(page).locator('*'))).not.toHaveCount(1)
  await expect(lit(page).and(network(page).locator('*'))).not.toHaveCount(1)
  await page.mouse.move(2, 2)
  await expectLit(page, [])
})

test('lights every factor of a unit, a weight or a column that is pointed at in the drawing or the table', async ({
  page,
}) => {
  const drawn = await page.locator('svg [data-ref=x1]').first().boundingBox()
  expect(drawn).not.toBeNull()
  await element(page, 'input x 1').hover()
  await expectLit(page, ['x1'])
  await label(page, 'w11').hover()
  await expectLit(page, ['w11'])
  await expect(factor(page, 'w 1 1')).toHaveAttribute('data-lit')
  await cell(page, 'Weight w 1 1').hover()
  await expectLit(page, ['w11'])
  await expect(factor(page, 'w 1 1')).toHaveAttribute('data-lit')
})

test('does the same for the focus', async ({ page }) => {
  await factor(page, 'w 1 1').focus()
  await expectLit(page, ['w11'])
  await element(page, 'Weight w 1 1').focus()
  await expectLit(page, ['w11'])
  await expect(factor(page, 'w 1 1')).toHaveAttribute('data-lit')
  await element(page, 'hidden h 1').focus()
  await expectLit(page, ['h1'])
})

test('keeps what is clicked lit, beside what is pointed at, until Escape', async ({ page }) => {
  await factor(page, 'w 1 1').click()
  await element(page, 'input x 1').hover()
  await expectLit(page, ['w11', 'x1'])
  await page.mouse.move(2, 2)
  await expectLit(page, ['w11'])
  const card = network(page).getByRole('region', { name: /^Weight [vw]/ })
  await expect(card).toContainText('0.5')
  await page.keyboard.press('Escape')
  await expect(card).toHaveCount(0)
})

test('leads from the card of a number to the step that computes it', async ({ page }) => {
  await element(page, 'hidden h 1').click()
  const card = network(page).getByRole('region', { name: /^hidden/ })
  await expect(card).toContainText('0.18')
  await card.getByRole('button', { name: /Where is it computed/ }).click()
  await expect(step(page)).toContainText('step 1 of 14')
})

test('says every number of an equation to the drawing: each lights something there', async ({
  page,
}) => {
  for (const number of [1, 3, 7, 9, 12]) {
    await goTo(page, number)
    await next(page).click()
    await expectPart(page, 'numbers')
    const pieces = equations(page).locator('[data-stop][aria-pressed]')
    for (let k = 0; k < (await pieces.count()); k++) {
      await pieces.nth(k).focus()
      const drawn = lit(page).and(network(page).locator('*'))
      await expect(drawn, `step ${number}, piece ${k}`).not.toHaveCount(0)
    }
  }
})

const factor = (page: Page, name: string) =>
  equations(page)
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .first()

/** What is lit, in drawing, table and equations; the neighbouring steps wait out of sight. */
const lit = (page: Page) =>
  page.locator('main :is([data-lit], [data-ref][class*="lit"]):not([inert] *)')

async function expectLit(page: Page, refs: readonly string[]): Promise<void> {
  const found = async () => {
    const all = await page
      .locator('main [data-ref][class*="lit"]')
      .evaluateAll((elements) => elements.map((one) => one.getAttribute('data-ref') ?? ''))
    return [...new Set(all)].toSorted()
  }
  await expect.poll(found).toEqual([...refs].toSorted())
}
