import type { Locator, Page } from '@playwright/test'
import {
  cell,
  element,
  equations,
  expect,
  expectPart,
  expectRead,
  expectStep,
  goTo,
  label,
  loss,
  network,
  next,
  open,
  openNumbers,
  step,
  test,
} from './site.ts'

/** β₁ and E with v₁₁ = 0.5, x and the other weights as they are. */
const EDITED = { weight: '0.5', sum: '0.264', loss: '0.027848' }

/** Each way to give v₁₁ the value 0.5. */
const WAYS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'typing in the drawing': async (page) => {
    await label(page, 'v11').click()
    await card(page).getByRole('button', { name: 'Edit', exact: true }).click()
    await type(page, '0.5')
  },
  'the buttons beside the number': async (page) => {
    await label(page, 'v11').click()
    await card(page).getByRole('button', { name: 'Edit', exact: true }).click()
    for (let press = 0; press < 10; press++)
      await page.getByRole('button', { name: /^Decrease/ }).click()
    await page.keyboard.press('Enter')
  },
  'typing in the table': async (page) => {
    await cell(page, 'Weight v 1 1').click()
    await type(page, '0.5')
  },
  'the arrow keys': async (page) => {
    await element(page, 'Weight v 1 1').focus()
    await page.keyboard.press('e')
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('Enter')
  },
}

for (const [way, change] of Object.entries(WAYS)) {
  test(`edits a weight by ${way}; everything follows and the step stays`, async ({ page }) => {
    await open(page)
    await goTo(page, 3)
    await openNumbers(page)
    await change(page)
    await expect(label(page, 'v11')).toContainText(EDITED.weight)
    await expect(cell(page, 'Weight v 1 1')).toHaveAccessibleName(/0\.5$/)
    await expectRead(step(page), EDITED.sum)
    await expect(loss(page)).toContainText(EDITED.loss)
    await expectStep(page, 3)
    await expectPart(page, 'numbers')
    await expectRead(network(page), 'was 0.025538 before your edit')
    await next(page).click()
    await expectStep(page, 4)
    await expect(page.getByText('before your edit')).toBeHidden()
  })
}

test('edits a number in an equation by a double click', async ({ page }) => {
  await open(page)
  await goTo(page, 1)
  await openNumbers(page)
  await equations(page)
    .getByRole('button', { name: /^Weight v 1 1.*0\.6/ })
    .first()
    .dblclick()
  // The field stands where the number stood; its name would cover the factors beside it.
  await expect(equations(page).getByText('Weight v 1 1', { exact: false }).first()).toBeHidden()
  await type(page, '0.5')
  await expectRead(step(page), '0.16')
  await expect(label(page, 'v11')).toContainText('0.5')
  await expectStep(page, 1)
})

test('reads numbers as people write them, and keeps the old one beside a sentence for anything else', async ({
  page,
}) => {
  await open(page)
  const read: readonly (readonly [string, string])[] = [
    ['1/3', '0.333333'],
    ['０．７', '0.7'],
    ['−0.25', '−0.25'],
    ['1e-3', '0.001'],
    ['0,6', '0.6'],
  ]
  for (const [typed, shown] of read) {
    await cell(page, 'Weight v 2 1').click()
    await type(page, typed)
    await expect(cell(page, 'Weight v 2 1')).toHaveAccessibleName(`${NAME}: ${shown}`)
  }
  for (const junk of ['abc', '1/0', '0.1 0.2', '']) {
    await cell(page, 'Weight v 2 1').click()
    await type(page, junk)
    await expectRead(network(page), /0\.6 stays\./)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await expect(cell(page, 'Weight v 2 1')).toHaveAccessibleName(`${NAME}: 0.6`)
  }
})

const NAME = 'Edit Weight v 2 1, from input x 2 to hidden h 1'

test('asks where a number can be read in two ways', async ({ page }) => {
  await open(page)
  await cell(page, 'Weight v 1 1').click()
  await type(page, '1,234')
  await page.getByRole('button', { name: '1.234', exact: true }).click()
  await expect(label(page, 'v11')).toContainText('1.234')
})

test('undoes and redoes one edit at a time', async ({ page }) => {
  await open(page)
  for (const value of ['0.5', '0.4']) {
    await cell(page, 'Weight v 1 1').click()
    await type(page, value)
    await expect(label(page, 'v11')).toContainText(value)
  }
  const undo = page.getByRole('button', { name: 'Undo' })
  const redo = page.getByRole('button', { name: 'Redo' })
  await undo.click()
  await expect(label(page, 'v11')).toContainText('0.5')
  await undo.click()
  await expect(label(page, 'v11')).toContainText('0.6')
  await expect(undo).toBeDisabled()
  await redo.click()
  await redo.click()
  await expect(label(page, 'v11')).toContainText('0.4')
  await expect(redo).toBeDisabled()
})

test('tells of a unit that an edit has switched off', async ({ page }) => {
  await open(page)
  await goTo(page, 9)
  await openNumbers(page)
  await cell(page, 'Weight v 1 1').click()
  await type(page, '-0.6')
  await expectRead(step(page), /because/)
  await expect(element(page, 'hidden h 1')).toHaveAccessibleName(/no gradient passes/)
  await expectStep(page, 9)
  await expectPart(page, 'numbers')
})

for (const number of [0, 10]) {
  test(`changes nothing but texts and attributes on an edit on step ${number}`, async ({
    page,
  }) => {
    await open(page)
    if (number > 0) {
      await goTo(page, number)
      await openNumbers(page)
    }
    await cell(page, 'Weight v 1 1').click()
    const field = page.getByRole('spinbutton', { name: /v 1 1/ })
    await expect(field).toBeFocused()
    await expect(page.locator('#step article')).toHaveCount(number === 0 ? 2 : 3)
    const changed = await elementChanges(page)
    await field.press('ArrowDown')
    await expect(label(page, 'v11')).toContainText('0.59')
    await field.press('Shift+ArrowDown')
    await expect(label(page, 'v11')).toContainText('0.49')
    await expect(loss(page)).toContainText('0.02808')
    // the neighbouring steps follow later
    await expect(page.locator('#step article[inert]').last()).toContainText(NEXT[number] ?? '')
    expect(await changed()).toEqual([])
  })
}

/** What the step after it shows once it has followed. */
const NEXT: Readonly<Record<number, string>> = { 0: '0.49', 10: '+0.0' }

async function type(page: Page, text: string): Promise<void> {
  const field: Locator = page.getByRole('spinbutton')
  await expect(field).toBeFocused()
  await field.fill(text)
  await field.press('Enter')
}

const card = (page: Page): Locator => network(page).getByRole('region', { name: /^Weight [vw]/ })

/** Counts elements that come and go from here on; the function given back names them. */
async function elementChanges(page: Page): Promise<() => Promise<string[]>> {
  const changes = await page.evaluateHandle(() => {
    const found: string[] = []
    const note = (what: string, nodes: NodeList) => {
      for (const node of nodes)
        if (node instanceof Element) found.push(`${what} ${node.outerHTML.slice(0, 120)}`)
    }
    new MutationObserver((records) => {
      for (const { addedNodes, removedNodes } of records) {
        note('added', addedNodes)
        note('removed', removedNodes)
      }
    }).observe(document.body, { childList: true, subtree: true })
    return found
  })
  return () => changes.evaluate((found) => [...found])
}
