import type { Page } from '@playwright/test'
import { expect, test } from './site.ts'

// Any formula is practised like the network: its numbers are asked for, and wrong rules are named.

const CIRCUIT = './#/expression?v=1&mode=practice'

const box = (page: Page) => page.locator('#step input[inputmode="decimal"]')
const said = (page: Page) => page.locator('#step section [role="status"]').first()

async function answer(page: Page, typed: string): Promise<void> {
  await expect(box(page)).toBeFocused()
  await box(page).fill(typed)
  await box(page).press('Enter')
}

test('asks for the gradients of a formula, names a wrong rule, and ends', async ({ page }) => {
  await page.goto(CIRCUIT)
  await expect(page.locator('#step')).toContainText('0 of 3 found')
  // ∂f/∂z of (x + y)·z by the operand itself
  await answer(page, '-4')
  await expect(said(page)).toContainText('differentiate')
  await answer(page, '3')
  await expect(said(page)).toContainText('Right')
  await page.keyboard.press('Enter')
  // the gradient that arrives at the sum, left out
  await answer(page, '1')
  await expect(said(page)).toContainText('local derivative alone')
  await answer(page, '-4')
  await page.keyboard.press('Enter')
  await answer(page, '-4')
  await page.keyboard.press('Enter')
  await expect(box(page)).toHaveCount(0)
  await expect(page.getByRole('button', { name: /^Fill in/ })).toHaveCount(0)
})

test('shows no later number in a step without blanks', async ({ page }) => {
  await page.goto(`${CIRCUIT}&step=gradients`)
  await expect(box(page)).toBeFocused()
  await page.goto(`${CIRCUIT}&step=check`)
  await expect(page.getByRole('button', { name: /^Fill in/ }).first()).toBeVisible()
  await expect(page.locator('#step')).not.toContainText('−4')
})
