import type { Page } from '@playwright/test'
import { expect, expectStep, label, message, next, open, STORAGE_KEY, test } from './site.ts'

test('works where storage is blocked, and says once that nothing is kept', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError')
      },
    })
  })
  await open(page)
  await expectUnkept(page)
})

test('works where storage is full, and says once that nothing is kept', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await open(page)
  await expectUnkept(page)
})

const DAMAGED: Readonly<Record<string, readonly [stored: string, hint: RegExp]>> = {
  'no JSON': ['{oops', /JSON/],
  'another version': ['{"state":{},"version":7}', /state|version/],
  'numbers of a wrong shape': [
    '{"state":{"settings":{"locale":"xx"}},"version":1}',
    /locale|state/,
  ],
}

for (const [kind, [stored, hint]] of Object.entries(DAMAGED)) {
  test(`opens the default beside one sentence where saved work is damaged: ${kind}`, async ({
    page,
  }) => {
    await page.addInitScript(
      ([key, text]) => {
        if (sessionStorage.getItem('once') === null) localStorage.setItem(key, text)
        sessionStorage.setItem('once', 'yes')
      },
      [STORAGE_KEY, stored] as const,
    )
    await open(page)
    await expect(message(page)).toContainText('The work saved on this device could not be read')
    await expect(message(page)).toContainText(hint)
    await expectStep(page, 0)
    await expect(label(page, 'v11')).toContainText('0.6')
    await page.getByRole('button', { name: 'Close' }).click()
    await expect(message(page)).toHaveCount(0)
    await next(page).click()
    await expectStep(page, 1)
    await page.waitForURL(/step=z1/)
    await page.reload()
    await expectStep(page, 1)
    await expect(page.getByText('could not be read')).toHaveCount(0)
  })
}

async function expectUnkept(page: Page): Promise<void> {
  await next(page).click()
  await expectStep(page, 1)
  await expect(message(page)).toContainText('does not keep your work')
  await page.getByRole('button', { name: 'Close' }).click()
  await next(page).click()
  await next(page).click()
  await expectStep(page, 2)
  // longer than a second attempt to save would take
  await expect(page).toHaveURL(/step=a1/)
  await expect(page.getByText('does not keep your work')).toHaveCount(0)
}
