import { expect, open, test } from './site.ts'

const tabs = ['Slice', 'Landscape', 'Updates', 'Compare', 'Paths', 'Conventions']

test('exploring is a press away, and stays in the link', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: 'Explore' }).click()
  await expect(page.getByRole('tab', { name: 'Slice' })).toHaveAttribute('aria-selected', 'true')
  await page.getByRole('tab', { name: 'Paths' }).click()
  await expect(page).toHaveURL(/mode=explore&tool=paths/)

  await page.reload()
  await expect(page.getByRole('tab', { name: 'Paths' })).toHaveAttribute('aria-selected', 'true')
  await page.getByRole('button', { name: 'Study' }).click()
  await expect(page.getByRole('navigation', { name: 'Steps' })).toBeVisible()
  await expect(page).not.toHaveURL(/mode=/)
})

test('the tools are one tab stop, and arrow keys move among them', async ({ page }) => {
  await open(page, '#/bp-update?v=1&mode=explore')
  await page.getByRole('tab', { name: 'Slice' }).focus()
  for (const name of [...tabs.slice(1)]) {
    await page.keyboard.press('ArrowRight')
    await expect(page.getByRole('tab', { name })).toBeFocused()
    await expect(page.getByRole('tabpanel', { name })).toBeVisible()
  }
  await page.keyboard.press('Home')
  await expect(page.getByRole('tab', { name: 'Slice' })).toBeFocused()
})

test('the level of the drawing is in the link', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: 'Matrices' }).click()
  await expect(page).toHaveURL(/level=matrices/)
  await page.reload()
  await expect(page.getByRole('button', { name: 'Matrices' })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
})

test('a link to an unknown tool is refused with a sentence', async ({ page }) => {
  await open(page, '#/bp-update?v=1&mode=explore&tool=magic')
  await expect(page.getByText('The link could not be read: tool')).toBeVisible()
})

test('from the card of a weight it is one press to its loss, and from there to a check', async ({
  page,
}) => {
  await open(page)
  await page
    .getByRole('button', { name: /^Weight w 2 1/ })
    .first()
    .click()
  await page.getByRole('button', { name: 'Watch the loss' }).click()
  await expect(page.getByRole('combobox', { name: 'Vary' })).toHaveValue('w21')
  await page.getByText('Is the slope right?').click()
  await expect(page.getByRole('tabpanel')).toContainText('Difference quotient')
  await expect(page).toHaveURL(/mode=explore&tool=slice.*probe=w21/)
})
