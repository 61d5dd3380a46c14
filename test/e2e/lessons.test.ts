import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, expectRead, expectStep, goTo, next, open, step, test } from './site.ts'

/** A journey through each lesson with a board: its printed numbers, and what an edit makes of them. */
interface Journey {
  readonly id: string
  /** The number of the last step. */
  readonly last: number
  readonly printed: readonly (readonly [step: number, text: string])[]
  readonly edit: {
    readonly name: string
    readonly to: string
    readonly gives: readonly [step: number, text: string]
  }
}

const JOURNEYS: readonly Journey[] = [
  {
    id: 'convolution-forward',
    last: 17,
    printed: [
      [2, '30'],
      [17, '8 of 16 places'],
    ],
    edit: { name: 'pixel 1 2', to: '7', gives: [2, '27'] },
  },
  {
    id: 'gradient-descent',
    last: 7,
    printed: [
      [2, '1.125'],
      [5, '1.2'],
      [7, '0.0703125'],
    ],
    edit: { name: 'weight', to: '1', gives: [2, '0.125'] },
  },
  {
    id: 'linear-collapse',
    last: 14,
    printed: [
      [2, '29'],
      [3, '6'],
      [14, '−7'],
    ],
    edit: { name: 'first matrix 1 1', to: '2', gives: [5, '6'] },
  },
  {
    id: 'residual-block',
    last: 9,
    printed: [
      [4, '1.96'],
      [7, '0.98'],
    ],
    edit: { name: 'input', to: '3', gives: [4, '2.94'] },
  },
]

const board = (page: Page) => page.getByRole('group', { name: 'Drawing' })

for (const { id, last, printed, edit } of JOURNEYS)
  test(`walks through ${id}, and follows an edit`, async ({ page }) => {
    await open(page, `#/${id}?v=1`)
    for (const [number, text] of printed) {
      await goTo(page, number)
      if (await next(page).isEnabled()) await next(page).click()
      await expectRead(step(page), text)
    }
    await page.locator('#step').focus()
    await page.keyboard.press('End')
    await expectStep(page, last)
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
    expect(violations.map((one) => [one.id, one.nodes.map(({ target }) => target)])).toEqual([])

    await board(page)
      .getByRole(id === 'residual-block' || id === 'gradient-descent' ? 'button' : 'gridcell', {
        name: new RegExp(`^${edit.name},`),
      })
      .first()
      .dblclick()
    await page.getByRole('spinbutton').fill(edit.to)
    await page.keyboard.press('Enter')
    const [number, text] = edit.gives
    await goTo(page, number)
    await next(page).click()
    await expectRead(step(page), text)

    await page.getByRole('button', { name: 'Table', exact: true }).click()
    await expect(page.getByRole('table').first()).toBeVisible()
    await page.getByRole('button', { name: 'Practice', exact: true }).click()
    await expect(page.getByRole('textbox').first()).toBeVisible()
  })
