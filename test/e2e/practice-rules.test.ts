import type { Locator, Page } from '@playwright/test'
import { expect, expectAccessible, test } from './site.ts'

// Rules before numbers, a blank page and a slip to be found: all by keyboard. Numbers from source 001 §2.1.

const PRACTICE = './#/bp-update?v=1&mode=practice'

async function practise(page: Page, level: number, rest = ''): Promise<void> {
  await page.goto(PRACTICE + rest)
  const select = page.locator('#step select').first()
  await expect(select).toBeVisible()
  await tabTo(page, select)
  await page.keyboard.press(`${level}`)
  await expect(select).toHaveValue(`${level}`)
}

const MOST_STOPS = 60

/** Presses Tab until an element has the focus. */
async function tabTo(page: Page, element: Locator, key = 'Tab'): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    if (await element.evaluate((one) => one === document.activeElement)) return
    await page.keyboard.press(key)
  }
  throw new Error('Tab does not lead there')
}

/** Goes to a step by the button below the sheet, and to one of its blanks. */
async function turn(page: Page, steps: number, name: RegExp): Promise<void> {
  await tabTo(page, page.getByRole('button', { name: 'Next', exact: true }))
  for (let step = 0; step < steps; step++) await page.keyboard.press('Enter')
  const slot = page.locator('#step').getByRole('button', { name })
  await tabTo(page, slot.first(), 'Shift+Tab')
  await page.keyboard.press('Enter')
}

async function type(page: Page, text: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(text)
  await page.keyboard.press('Enter')
}

const rule = (page: Page): Locator => page.getByRole('group', { name: /^First the rule/ })
const number = (page: Page): Locator => page.locator('#step input[inputmode="decimal"]')
const line = (page: Page): Locator => page.locator('#step').getByRole('textbox')
const said = (page: Page): Locator => page.locator('#step [role="status"]').first()

test('asks for the rule before the number, and keeps both over a reload', async ({ page }) => {
  await practise(page, 6)
  await expect(rule(page).getByRole('textbox')).toBeFocused()
  await type(page, 'v11 x1 + v21')
  await expect(said(page)).toContainText('is not in your formula')
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('chalkgrad-practice')))
    .toContain('"misses":1')
  await page.reload()
  await expect(rule(page).getByRole('textbox')).toHaveValue('v11 x1 + v21')
  await expect(said(page)).toContainText('is not in your formula')
  await type(page, 'α1 = v11 x1 + v_{21}·x_2')
  await expect(number(page)).toBeFocused()
  await type(page, '0.18')
  await expect(said(page)).toContainText('Right')
})

test('refuses a rule without f′ although its number would be right', async ({ page }) => {
  await practise(page, 6)
  await turn(page, 6, /^Fill in Error signal of output/)
  await tabTo(page, rule(page).getByRole('textbox'))
  await type(page, 'ŷ − y')
  await expect(said(page)).toContainText('slope')
  await expect(number(page)).toHaveCount(0)
  await type(page, "f'(β1) (ŷ − y)")
  await expect(number(page)).toBeFocused()
})

test('puts a product together by arrow keys', async ({ page }) => {
  await practise(page, 6)
  await turn(page, 7, /^Fill in Change of Weight w 1 1/)
  const tray = page.getByRole('group', { name: 'Factors to choose from' })
  await expect(tray.getByRole('button').first()).toBeFocused()
  for (const name of [/^Weight w 1 1/, /^Out of hidden h 1/, /^Error signal/, /^Learning rate/]) {
    await page.keyboard.press('Home')
    await tabTo(page, tray.getByRole('button', { name }), 'ArrowRight')
    await page.keyboard.press('Space')
  }
  await expectAccessible(page)
  const check = page.getByRole('button', { name: 'Check', exact: true })
  await tabTo(page, check)
  await page.keyboard.press('Enter')
  await expect(said(page)).toContainText('does not belong')
  await tabTo(page, tray.getByRole('button', { name: /^Learning rate/ }), 'Shift+Tab')
  await page.keyboard.press('Home')
  await tabTo(page, tray.getByRole('button', { name: /^Weight w 1 1/ }), 'ArrowRight')
  await page.keyboard.press('Space')
  await tabTo(page, check)
  await page.keyboard.press('Enter')
  await expect(number(page)).toBeFocused()
})

test('takes the numbers of a blank page in any order', async ({ page }) => {
  await practise(page, 7)
  await tabTo(page, line(page))
  await expect(page.locator('#step')).toContainText('0 of 33 found')
  for (const typed of ['g1 = 0.226', 'Δw11 = 0.04068', 'b1 = 0.18']) {
    await type(page, typed)
    await expect(line(page)).toHaveValue('')
  }
  await expect(page.getByRole('region', { name: 'Backward' })).toContainText('0.04068')
  await expectAccessible(page)
  await type(page, 'e1 = 0.226')
  await expect(said(page)).toContainText('Not yet')
  // the last numbers are enough
  const last = ['w11+ = 0.54068', 'w21+ = 0.85198', 'v11+ = 0.6226', 'v21+ = 0.2339']
  for (const typed of [...last, 'v12+ = 0.13616', 'v22+ = 0.75424', 'E+ = 0.0159766']) {
    await type(page, typed)
    await expect(said(page)).toContainText('Right')
  }
  await expect(page.getByRole('button', { name: /^See how it went/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Find the slip' }).last()).toBeVisible()
})

test('finds a slip, puts it right, and goes back', async ({ page }) => {
  await practise(page, 4)
  await tabTo(page, page.getByRole('button', { name: 'Find the slip' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Find the slip' })).toBeFocused()
  const lines = page.getByRole('radio')
  await tabTo(page, lines.first())
  await page.keyboard.press('ArrowUp')
  await expect(lines.last()).toBeChecked()
  await page.keyboard.press('Enter')
  await expect(said(page)).toContainText(/follows rightly|same slip|That is the line/)
  await expectAccessible(page)
  while ((await number(page).count()) === 0) {
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
  }
  await expect(number(page)).toBeFocused()
  // help opens after a try
  await page.keyboard.type('9.87')
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('button', { name: 'Answer', exact: true }))
  await page.keyboard.press('Enter')
  await expect(page.getByText('Found and put right')).toBeVisible()
  await expect(page.getByText('The rule that was followed')).toBeVisible()
  await expectAccessible(page)
  await tabTo(page, page.getByRole('button', { name: 'Back to practice' }))
  await page.keyboard.press('Enter')
  await expect(number(page)).toBeFocused()
  await expect(page.locator('#step')).toContainText('0 of 11 found')
})

for (const [level, lang] of [
  [6, 'ko'],
  [7, 'zh'],
] as const)
  test(`fits a phone in the dark: level ${level}`, async ({ visit }) => {
    const page = await visit({
      viewport: { width: 320, height: 700 },
      hasTouch: true,
      isMobile: true,
      colorScheme: 'dark',
    })
    await practise(page, level, `&lang=${lang}`)
    await expect(line(page)).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    await expectAccessible(page)
  })
