import {
  expect,
  expectAccessible,
  expectPart,
  expectStep,
  goTo,
  label,
  next,
  open,
  ready,
  test,
} from './site.ts'

for (const half of [0, 1]) {
  test(`has no accessibility faults on any step (${half + 1} of 2)`, async ({ page }) => {
    test.slow()
    await open(page)
    for (let number = half; number <= 14; number += 2) {
      await goTo(page, number)
      if (number > 0) {
        await next(page).click()
        await expectPart(page, 'numbers')
      }
      await expectAccessible(page)
    }
  })
}

for (const [name, hash, scheme] of [
  ['in the dark', 'step=path&part=1', 'dark'],
  ['in the dark, after the update', 'step=verdict&part=1', 'dark'],
  ['in Chinese, in the dark', 'step=delta1&part=1&lang=zh&notation=matrix', 'dark'],
  ['in Chinese', 'step=update&part=1&lang=zh', 'light'],
  ['in Korean', 'step=loss&part=1&lang=ko&notation=ay', 'light'],
  ['in Korean, on the task', 'lang=ko', 'dark'],
] as const) {
  test(`has no accessibility faults ${name}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme })
    await open(page, `#/bp-update?v=1&${hash}`)
    await expectAccessible(page)
  })
}

for (const scheme of ['light', 'dark'] as const) {
  test(`has no accessibility faults in its windows, ${scheme}`, async ({ page }) => {
    test.slow()
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
    await open(page)
    for (const name of ['Edit problem', 'Settings', 'Share', 'Keys']) {
      await page.getByRole('button', { name, exact: true }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
      await expectAccessible(page)
      await page.keyboard.press('Escape')
    }
    await page.getByRole('button', { name: 'Edit problem' }).click()
    await page.getByRole('button', { name: 'Paste a problem…' }).click()
    await page.getByRole('textbox', { name: 'Your matrices' }).fill('[[1, 2], [3]]')
    await expect(page.getByRole('textbox')).toHaveAttribute('aria-invalid', 'true')
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: /All steps/ }).click()
    await expect(page.getByRole('button', { name: 'Whole solution' })).toBeVisible()
    await expectAccessible(page)
  })

  test(`has no accessibility faults in a card, a field, the tables and a message, ${scheme}`, async ({
    page,
  }) => {
    test.slow()
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
    await open(page, '#/bp-update?v=1&step=path&part=1')
    await label(page, 'v11').click()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Edit', exact: true }).click()
    await page.getByRole('spinbutton').fill('abc')
    await page.keyboard.press('Enter')
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await page.keyboard.press('v')
    await expect(page.getByRole('table').nth(2)).toBeVisible()
    await expectAccessible(page)
    await page.goto('./#/bp-update?v=99')
    await expect(page.getByText('could not be read')).toBeVisible()
    await expectAccessible(page)
  })
}

test('has no accessibility faults at the size of a phone', async ({ visit }) => {
  const page = await visit({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  })
  await open(page, '#/bp-update?v=1&step=path&part=1')
  await expectAccessible(page)
  await label(page, 'v11').tap()
  await expectAccessible(page)
  await page.getByRole('button', { name: /All steps/ }).tap()
  await expectAccessible(page)
})

test('has no accessibility faults on the whole solution', async ({ page }) => {
  test.slow()
  await open(page)
  await page.getByRole('button', { name: /All steps/ }).click()
  await page.getByRole('button', { name: 'Whole solution' }).click()
  await expectAccessible(page)
})

test('says each part once, in words', async ({ page }) => {
  await open(page)
  await ready(page)
  await next(page).click()
  const spoken = page.locator('p[role=status].visually-hidden')
  await expect(spoken).toContainText('step 1 of 14')
  await next(page).click()
  await expect(spoken).toContainText('0.18')
  await expect(spoken).not.toContainText(/\\|\$|step 1 of/)
  await expectStep(page, 1)
})
