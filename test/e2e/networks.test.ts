import type { Page } from '@playwright/test'
import { expect, expectStep, goTo, next, open, step, test } from './site.ts'

/** What the panel is told, and how many steps there are after the task: four per layer of weights and six. */
const NETWORKS: Readonly<Record<string, readonly [Setting, steps: number]>> = {
  '2-2-2 with sigmoids': [
    { counts: { Outputs: 2 }, choices: { 'Activation, hidden': 'sigmoid' } },
    14,
  ],
  '4-8-8-2 with biases, tanh, softmax cross-entropy and a batch of two, averaged': [
    {
      counts: {
        'Layers of weights': 3,
        Inputs: 4,
        'Hidden units, layer 1': 8,
        'Hidden units, layer 2': 8,
        Outputs: 2,
        Samples: 2,
      },
      choices: {
        'Activation, layer 1': 'tanh',
        'Activation, layer 2': 'tanh',
        Biases: 'one per unit, trained',
        Loss: /^softmax/i,
        'Over samples': 'mean',
      },
    },
    19,
  ],
  'one layer only': [{ counts: { 'Layers of weights': 1 }, choices: {} }, 10],
}

interface Setting {
  readonly counts: Readonly<Record<string, number>>
  readonly choices: Readonly<Record<string, string | RegExp>>
}

for (const [name, [setting, steps]] of Object.entries(NETWORKS)) {
  test(`builds ${name} in the panel and walks to its end in ${steps} steps`, async ({ page }) => {
    test.slow()
    await open(page)
    await page.getByRole('button', { name: 'Edit problem' }).click()
    await build(page, setting)
    await page.getByRole('button', { name: 'Draw new numbers' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
    await expect(step(page)).toContainText(`of ${steps}`)
    await walk(page, steps)
    expect(await overlaps(page)).toEqual([])
    await goTo(page, 1)
    expect(await overlaps(page)).toEqual([])
  })
}

test('follows one sample of a batch at a time', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: 'Edit problem' }).click()
  await build(page, { counts: { Samples: 2 }, choices: {} })
  await page.getByRole('button', { name: 'Draw new numbers' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
  await goTo(page, 1)
  await next(page).click()
  const first = await step(page).innerText()
  await page.getByRole('button', { name: 'Sample 2' }).click()
  await expect(step(page)).not.toContainText(first)
  await expect(page.getByRole('button', { name: 'Sample 2' })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await expectStep(page, 1)
})

// Every formula of every preset in every notation is set in test/lessons/contract.test.ts; here is what the page makes of it.
test('tells every preset as a whole, in one notation or another', async ({ page }) => {
  test.slow()
  await open(page)
  const presets = await presetNames(page)
  await page.getByRole('button', { name: /All steps/ }).click()
  await page.getByRole('button', { name: 'Whole solution' }).click()
  const notations = ['vw', 'matrix', 'ay'] as const
  for (const [k, preset] of presets.entries()) {
    const notation = notations[k % notations.length] ?? 'vw'
    await page.getByRole('combobox', { name: 'Notation' }).selectOption(notation)
    await choose(page, preset)
    await expect(page.locator('#step article').nth(14)).toBeVisible()
    await expectWhole(page)
  }
})

async function choose(page: Page, preset: string): Promise<void> {
  await page.getByRole('button', { name: 'Edit problem' }).click()
  await page.getByRole('button', { name: preset, exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
}

/** Nothing on the page is a formula that could not be set or a number that is none. */
async function expectWhole(page: Page): Promise<void> {
  expect(await page.locator('.katex-error, .tex-awaited').count()).toBe(0)
  expect(await page.locator('#root').innerText()).not.toMatch(/NaN|undefined|\[object/)
}

async function presetNames(page: Page): Promise<string[]> {
  await page.getByRole('button', { name: 'Edit problem' }).click()
  const buttons = page.getByRole('dialog').getByRole('listitem').getByRole('button')
  await expect(buttons.first()).toBeVisible()
  const names = await buttons.allTextContents()
  expect(names.length).toBeGreaterThan(5)
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
  return names
}

async function build(page: Page, { counts, choices }: Setting): Promise<void> {
  const panel = page.getByRole('dialog', { name: 'Edit the problem' })
  for (const [name, count] of Object.entries(counts)) {
    await panel.getByRole('spinbutton', { name, exact: true }).fill(String(count))
    await page.keyboard.press('Enter')
    await expect(panel.getByRole('spinbutton', { name, exact: true })).toHaveValue(String(count))
  }
  for (const [name, option] of Object.entries(choices)) {
    const menu = panel.getByRole('combobox', { name, exact: true })
    if ((await menu.count()) > 0) {
      const label = await menu.getByRole('option', { name: option }).first().textContent()
      await menu.selectOption({ label: label ?? '' })
    } else {
      await panel.getByRole('radiogroup', { name, exact: true }).getByText(option).first().click()
    }
  }
}

async function walk(page: Page, steps: number): Promise<void> {
  for (let number = 1; number <= steps; number++) {
    await page.keyboard.press('Shift+ArrowRight')
    await page.keyboard.press('ArrowRight')
    await expectStep(page, number)
  }
  await expect(next(page)).toBeDisabled()
}

/** Labels of the drawing that lie over each other, or over a unit. */
async function overlaps(page: Page): Promise<string[]> {
  return page.locator('svg[aria-roledescription]').evaluate((svg) => {
    const boxes = [...svg.querySelectorAll('g[data-ref][aria-hidden] text, g[role=button] > rect')]
      .filter((element) => element.tagName === 'rect' || element.textContent !== '')
      .filter((element) => element.tagName === 'text' || getComputedStyle(element).fill !== 'none')
      .map((element) => ({ name: element.textContent, box: element.getBoundingClientRect() }))
    const found: string[] = []
    for (const [k, a] of boxes.entries()) {
      for (const b of boxes.slice(k + 1)) {
        if (a.name === '' && b.name === '') continue
        const width = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left)
        const height = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top)
        if (width > 2 && height > 5) found.push(`${a.name} over ${b.name}`)
      }
    }
    return found
  })
}
