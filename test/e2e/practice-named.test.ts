import type { Locator, Page } from '@playwright/test'
import { expect, test } from './site.ts'

// What is said of a typed number: teaching.md §4, items 19 to 24, with the numbers that stand there. On a blank page
// numbers are typed with their names, in any order.

const LEVEL = { en: 'Left open', zh: '留空', ko: '빈칸' }

async function blankPage(page: Page, lang: keyof typeof LEVEL): Promise<void> {
  await page.goto(`./#/bp-update?v=1&mode=practice&lang=${lang}`)
  await page.getByRole('combobox', { name: LEVEL[lang] }).selectOption('7')
  await expect(line(page)).toBeFocused()
}

const line = (page: Page): Locator => page.locator('#step').getByRole('textbox')

async function type(page: Page, text: string): Promise<void> {
  await line(page).fill(text)
  await line(page).press('Enter')
}

const SAID: readonly (readonly [typed: readonly string[], said: RegExp])[] = [
  [['y = 0.27'], /one more digit/],
  [['y = 0.275'], /indices|swapped|wrong way round/i],
  [['v11+ = 0.624438736'], /Used the already updated weight/],
  [['v11+ = 0.6244'], /Used the already updated weight/],
  [['g1 = 0.226', 'w11+ = 0.52034'], /Multiplied by the weight itself/],
  [['g1 = 0.113', 'w11+ = 0.52034'], /This follows from your[^]*Kept the ½/],
  [['w11+ = 0.726'], /Left out the hidden output/],
  [['Delta_w11 = 0.18'], /That is/],
]

for (const [typed, said] of SAID)
  test(`says the right thing of ${typed.join(', then ')}`, async ({ page }) => {
    await blankPage(page, 'en')
    for (const one of typed) await type(page, one)
    await expect(page.locator('#step')).toContainText(said)
    await expect(page.locator('#step')).not.toContainText('0.54068')
  })

for (const [lang, title] of [
  ['zh', '用了更新后的权重'],
  ['ko', '이미 갱신된 가중치를 사용함'],
] as const)
  test(`names a mistake in ${lang}`, async ({ page }) => {
    await blankPage(page, lang)
    await type(page, 'v11+ = 0.6244')
    await expect(page.locator('#step')).toContainText(title)
  })

test('takes the numbers that the source prints', async ({ page }) => {
  await blankPage(page, 'en')
  for (const [done, typed] of [
    'beta1 = 0.274',
    'y = 0.274',
    'g1 = 0.226',
    'E = 0.025538',
  ].entries()) {
    await type(page, typed)
    await expect(page.locator('#step')).toContainText(`${done + 1} of 33 found`)
  }
})
