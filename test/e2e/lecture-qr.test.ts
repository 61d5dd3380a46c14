import type { Locator, Page } from '@playwright/test'
import jsqr from 'jsqr'
import { expect, expectAccessible, test } from './site.ts'

// The code of the step on view: teaching.md §2.D and §4, item 41.

const EDITED = '&step=path&part=1&w1=0.6,0.25;0.1,0.7&eta=0.5'
const LONG = `&x=${row(6)}&t=0.5&w1=${rows(8, 6)}&w2=${rows(8, 8)}&w3=${rows(8, 8)}&w4=${rows(1, 8)}&act=relu,relu,relu,relu`

function row(length: number, seed = 0): string {
  return Array.from({ length }, (_, k) => `0.${1 + ((7 * k + seed) % 89)}3`).join(',')
}

function rows(count: number, length: number): string {
  return Array.from({ length: count }, (_, k) => row(length, 13 * k + 5)).join(';')
}

async function lecture(page: Page, rest = ''): Promise<void> {
  await page.goto(`./#/bp-update?v=1&mode=lecture${rest}`)
  await expect(page.locator('#step h1')).toBeVisible()
}

const code = (page: Page): Locator => page.getByRole('img', { name: /QR|二维码/ })
const title = (page: Page): Locator => page.locator('#step h1')

/** What a phone reads off a photograph of the whole screen, and how much of its height the code takes. */
async function scanned(page: Page): Promise<{ readonly text: string; readonly share: number }> {
  const png = (await page.screenshot()).toString('base64')
  const { width, height, greys } = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
    const bitmap = await createImageBitmap(new Blob([bytes]))
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
    const context = canvas.getContext('2d')
    if (!context) throw new Error('no canvas')
    context.drawImage(bitmap, 0, 0)
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height)
    // The green of every pixel as one character: a text crosses to the test at once, a list of numbers in seconds.
    let greys = ''
    for (let k = 1; k < data.length; k += 4) greys += String.fromCharCode(data[k] ?? 0)
    return { width: bitmap.width, height: bitmap.height, greys }
  }, png)
  const pixels = Uint8ClampedArray.from({ length: 4 * greys.length }, (_, k) =>
    k % 4 === 3 ? 255 : greys.charCodeAt(Math.floor(k / 4)),
  )
  const found = jsqr(pixels, width, height)
  if (!found) throw new Error('nothing could be decoded')
  const { topLeftCorner: top, bottomLeftCorner: bottom } = found.location
  return { text: found.data, share: (bottom.y - top.y) / height }
}

for (const [theme, presses] of [
  ['light', 0],
  ['dark', 1],
] as const)
  test(`a code read off the screen opens the same step with the same numbers, ${theme}`, async ({
    page,
    visit,
  }) => {
    await page.setViewportSize({ width: 1280, height: 720 })
    await lecture(page, EDITED)
    await page.mouse.move(300, 300)
    await page.mouse.move(310, 300)
    for (let n = 0; n < presses; n++) await page.getByRole('button', { name: /^Theme/ }).click()
    await page.keyboard.press('k')
    await expect(code(page)).toBeVisible()
    const { text, share } = await scanned(page)
    expect(share).toBeGreaterThanOrEqual(0.4)
    await expect(page.getByText(text, { exact: true })).toBeVisible()
    expect(text).not.toContain('mode=lecture')

    const phone = await visit({
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    })
    await phone.goto(text)
    await expect(phone.locator('#step article[data-current]')).toContainText('0.5')
    await expect(phone.getByRole('button', { name: 'Study' })).toHaveAttribute(
      'aria-pressed',
      'true',
    )
    const address = new URL(phone.url()).hash
    expect(address).toContain('step=path&part=1')
    expect(address).toContain('w1=0.6,0.25;0.1,0.7')
    expect(address).toContain('eta=0.5')
  })

test('is closed by K, by Escape, by its button, and by the next press of a clicker', async ({
  page,
}) => {
  await lecture(page, '&step=path')
  const before = await title(page).innerText()
  for (const key of ['k', 'Escape', 'PageDown', 'PageUp']) {
    await page.keyboard.press('k')
    await expect(code(page)).toBeVisible()
    await page.keyboard.press(key)
    await expect(code(page)).toHaveCount(0)
    expect(await title(page).innerText()).toBe(before)
  }
  await page.keyboard.press('k')
  await page.getByRole('button', { name: 'Close the code' }).click()
  await expect(code(page)).toHaveCount(0)
  await expect(page.locator('#step')).toBeFocused()
  await page.mouse.move(300, 300)
  await page.mouse.move(310, 300)
  await page.getByRole('button', { name: 'QR code of this step' }).click()
  await expect(code(page)).toBeVisible()
})

test('goes dark under a black screen, and is there again', async ({ page }) => {
  await lecture(page)
  await page.keyboard.press('k')
  await expect(code(page)).toBeVisible()
  await page.keyboard.press('b')
  await expect(page.locator('[data-blank]')).toBeVisible()
  await expect(scanned(page)).rejects.toThrow('nothing could be decoded')
  await page.keyboard.press('PageDown')
  await expect(page.locator('[data-blank]')).toHaveCount(0)
  expect((await scanned(page)).text).toContain('#/bp-update?v=1')
})

test('leaves out what is at its default', async ({ page }) => {
  await lecture(page)
  await page.keyboard.press('k')
  await expect(code(page)).toBeVisible()
  expect(new URL((await scanned(page)).text).hash).toBe('#/bp-update?v=1&lang=en')
})

test('says that an address is too long, and offers the file', async ({ page }) => {
  await lecture(page, LONG)
  await page.keyboard.press('k')
  await expect(page.getByText('too long an address')).toBeVisible()
  await expect(code(page)).toHaveCount(0)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save the example file' }).click()
  expect((await download).suggestedFilename()).toBe('bp-update.json')
})

for (const lang of ['en', 'zh', 'ko'] as const)
  test(`has no accessibility faults, and fits a phone, ${lang}`, async ({ page }) => {
    for (const rest of ['', LONG]) {
      await page.setViewportSize({ width: 390, height: 844 })
      await lecture(page, `${rest}&lang=${lang}`)
      await page.keyboard.press('k')
      const sheet = page.locator('section[aria-labelledby="lecture-code"]')
      await expect(sheet).toBeFocused()
      await expectAccessible(page)
      expect(await sheet.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0)
      if (rest === '') expect((await scanned(page)).text).toContain(`lang=${lang}`)
      await page.goto('about:blank')
    }
  })
