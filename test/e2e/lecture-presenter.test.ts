import type { Locator, Page } from '@playwright/test'
import { expect, expectAccessible, test } from './site.ts'

// The window beside a lecture: teaching.md §2.D, §4 item 40.

const title = (page: Page): Locator => page.locator('#step h1')
const cover = (wall: Page): Locator => wall.locator('button[data-blank]')
const press = (page: Page, key: string) => page.keyboard.press(key)
const button = (page: Page, name: string): Locator =>
  page.getByRole('button', { name, exact: true })

/** A lecture, and its presenter window opened by the key. */
async function lecture(wall: Page, rest = ''): Promise<Page> {
  await wall.goto(`./#/bp-update?v=1&mode=lecture${rest}`)
  await expect(title(wall)).toBeVisible()
  return present(wall)
}

async function present(wall: Page): Promise<Page> {
  const opened = wall.context().waitForEvent('page')
  await press(wall, 's')
  const presenter = await opened
  await expect(presenter.getByText('Linked')).toBeVisible()
  return presenter
}

const expectStep = async (wall: Page, presenter: Page, number: number) => {
  await expect(title(wall)).toContainText(`step ${number} of`)
  await expect(title(presenter)).toContainText(`${number}`)
}

test('follows the lecture within 200 ms', async ({ page: wall }) => {
  const presenter = await lecture(wall)
  for (const page of [wall, presenter]) await page.waitForLoadState('networkidle')
  const note = (page: Page, times: string) =>
    page.evaluate((name) => {
      const { dataset } = document.documentElement
      const now = () => (dataset[name] = `${dataset[name] ?? ''} ${Date.now()}`)
      let title = document.querySelector('#step h1')?.textContent
      if (name === 'presses') addEventListener('keydown', now)
      else
        new MutationObserver(() => {
          const next = document.querySelector('#step h1')?.textContent
          if (next !== title) now()
          title = next
        }).observe(document.body, { subtree: true, childList: true, characterData: true })
    }, times)
  await note(wall, 'presses')
  await note(presenter, 'changes')
  for (let number = 1; number <= 7; number++) {
    await press(wall, 'Shift+ArrowRight')
    await expectStep(wall, presenter, number)
  }
  const noted = async (page: Page, times: string) =>
    ((await page.locator('html').getAttribute(`data-${times}`)) ?? '').trim().split(' ').map(Number)
  // Shift is a key, too.
  const presses = (await noted(wall, 'presses')).filter((_, k) => k % 2 === 1)
  const changes = await noted(presenter, 'changes')
  expect(changes).toHaveLength(presses.length)
  // What a busy machine adds is no delay of the page.
  const delays = changes.map((time, k) => time - (presses[k] ?? 0))
  expect(Math.min(...delays)).toBeLessThan(200)
})

test('shows the step, the next one, what to say, the usual slip and the answer', async ({
  page: wall,
}) => {
  const presenter = await lecture(wall, '&step=delta2&part=1')
  await expect(presenter.getByRole('region', { name: 'On the wall' })).toContainText('0.226')
  const next = presenter.getByRole('region', { name: 'Next' })
  await expect(next.getByRole('heading')).toContainText('8')
  await expect(next.locator('[data-kind]')).not.toHaveCount(0)
  const notes = presenter.getByRole('region', { name: 'Notes' })
  await expect(notes).toContainText('instead of 0.226')
  await expect(notes).toContainText('−0.226')
  await expect(presenter.getByText('7 left')).toBeVisible()
  await press(wall, 'PageDown')
  await press(wall, 'PageDown')
  await expect(notes).toContainText('what this weight multiplies')
})

test('follows a live edit', async ({ page: wall }) => {
  const presenter = await lecture(wall, '&step=delta2&part=1')
  await wall.locator('[data-ref="w11"][aria-hidden]').click()
  await wall.keyboard.type('0.9')
  await press(wall, 'Enter')
  // ŷ − y = 0.5 − (0.9 · 0.18 + 0.8 · 0.23) = 0.154
  await expect(title(presenter).locator('..')).toContainText('0.154')
})

test('drives the lecture by its buttons and by the same keys', async ({ page: wall }) => {
  const presenter = await lecture(wall)
  await button(presenter, 'Next').click()
  await expectStep(wall, presenter, 1)
  await press(presenter, 'PageDown')
  await press(presenter, 'PageDown')
  await expectStep(wall, presenter, 2)
  await press(presenter, 'PageUp')
  await press(presenter, 'Home')
  await expectStep(wall, presenter, 0)
  await press(presenter, 'g')
  await presenter.keyboard.type('12')
  await press(presenter, 'Enter')
  await expectStep(wall, presenter, 12)

  await press(presenter, 'b')
  await expect(cover(wall)).toHaveCSS('background-color', 'rgb(0, 0, 0)')
  await expect(presenter.getByText('The room sees a black screen.')).toBeVisible()
  // The first press only uncovers.
  await press(presenter, 'PageDown')
  await expect(cover(wall)).toHaveCount(0)
  await expectStep(wall, presenter, 12)
  await button(presenter, 'White screen').click()
  await expect(cover(wall)).toHaveCSS('background-color', 'rgb(255, 255, 255)')
  await button(presenter, 'White screen').click()
  await expect(cover(wall)).toHaveCount(0)

  await button(presenter, 'Larger equations').click()
  await expect(presenter.getByText('125 %')).toBeVisible()
  await expect(wall.getByRole('navigation')).toContainText('125 %')
  await button(presenter, 'Dim all but the current path').click()
  await expect(wall.locator('main')).toHaveAttribute('data-spotlight', 'true')
  await button(presenter, 'Theme: light').click()
  await expect(wall.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(button(presenter, 'Theme: dark')).toBeVisible()

  await press(presenter, '?')
  await expect(presenter.getByRole('dialog')).toContainText('Presenter window')
  await press(presenter, 'Escape')
  await press(presenter, 'F5')
  await expect(wall.getByRole('banner')).toBeVisible()
})

test('keeps the time of the lecture, and stops and resets it', async ({ page: wall }) => {
  const presenter = await lecture(wall)
  const elapsed = presenter.locator('time')
  await expect(elapsed).toHaveText('0:02')
  await button(presenter, 'Pause the clock').click()
  await expect(button(presenter, 'Start the clock')).toBeVisible()
  const stopped = await elapsed.textContent()
  await wall.reload()
  await presenter.reload()
  await expect(elapsed).toHaveText(stopped ?? '')
  await button(presenter, 'Set the clock to zero').click()
  await expect(elapsed).toHaveText('0:00')
})

test('shows the plan: its note, what comes next, and how many minutes are left', async ({
  page: wall,
}) => {
  await wall.addInitScript(() => {
    const items = [
      { lesson: 'bp-update', from: 'error', note: 'Say the sign aloud.', minutes: 7 },
      { lesson: 'gradient-descent', from: 'dw', note: '', minutes: 4 },
    ]
    const kept = {
      version: 1,
      open: 'a',
      plans: [{ id: 'a', plan: { version: 1, title: '', items } }],
    }
    localStorage.setItem('chalkgrad-plans', JSON.stringify(kept))
  })
  await wall.goto('./#/bp-update?v=1&mode=lecture')
  await expect(title(wall)).toBeVisible()
  await press(wall, 'a')
  await button(wall, 'Present').click()
  const presenter = await present(wall)
  const plan = presenter.getByRole('region', { name: 'Plan' })
  await expect(plan).toContainText('1 of 2 · 7 min')
  await expect(plan).toContainText('Say the sign aloud.')
  await expect(plan).toContainText('Then: Gradient descent on a line, Gradient of the weight')
  await expect(plan).toContainText('11 min left · 4 min planned after this item')
  await expect(wall.getByText('Say the sign aloud.')).toHaveCount(0)
  for (let presses = 0; presses < 2; presses++) await press(presenter, 'PageDown')
  await expect(plan).toContainText('2 of 2 · 4 min')
  await expect(plan).toContainText('the end of the plan')
  await expect(title(presenter)).toContainText('Gradient of the weight')
})

test('survives a reload of either window', async ({ page: wall }) => {
  const presenter = await lecture(wall, '&step=delta2')
  const address = presenter.url()
  await presenter.reload()
  await expect(presenter.getByText('Linked')).toBeVisible()
  await expect(title(presenter)).toContainText('7')
  await press(presenter, 'Shift+ArrowRight')
  await expectStep(wall, presenter, 8)
  await expect(wall).toHaveURL(/step=dW2/)
  await wall.reload()
  await expect(title(wall)).toBeVisible()
  await wall.waitForLoadState('networkidle')
  await press(wall, 'Shift+ArrowRight')
  await expectStep(wall, presenter, 9)
  await press(presenter, 'Shift+ArrowRight')
  await expectStep(wall, presenter, 10)
  expect(presenter.url()).toBe(address)
})

test('says when the link is lost, and opens the lecture again', async ({ page: wall, context }) => {
  const presenter = await lecture(wall, '&step=delta2')
  await wall.close()
  const lost = presenter.getByRole('alert')
  await expect(lost).toContainText('The link is lost.')
  await expect(lost).toContainText('open it again')
  await expect(button(presenter, 'Next')).toBeDisabled()
  const opened = context.waitForEvent('page')
  await presenter.getByRole('button', { name: 'Open the lecture again' }).click()
  const again = await opened
  await expect(presenter.getByText('Linked')).toBeVisible()
  await press(presenter, 'Shift+ArrowRight')
  await expectStep(again, presenter, 8)
})

test('says in the lecture that the presenter is gone, and opens it again', async ({
  page: wall,
}) => {
  const first = await lecture(wall)
  await first.close()
  await expect(wall.getByRole('alert')).toContainText('does not answer')
  const opened = wall.context().waitForEvent('page')
  await wall.getByRole('button', { name: 'Open it again (S)' }).click()
  await expect((await opened).getByText('Linked')).toBeVisible()
  await expect(wall.getByRole('alert')).toHaveCount(0)
})

test('offers a link where the browser blocks the window', async ({ page: wall }) => {
  await wall.addInitScript(() => {
    window.open = () => null
  })
  await wall.goto('./#/bp-update?v=1&mode=lecture')
  await expect(title(wall)).toBeVisible()
  await press(wall, 's')
  await expect(wall.getByRole('alert')).toContainText('blocked')
  const opened = wall.context().waitForEvent('page')
  await wall.getByRole('link', { name: 'Open it' }).click()
  await expect((await opened).getByText('Linked')).toBeVisible()
  await expect(wall.getByRole('alert')).toHaveCount(0)
})

test('links and survives reloads without storage, channels and network', async ({
  page: wall,
  context,
}) => {
  await context.addInitScript(() => {
    const blocked = {
      get: () => {
        throw new DOMException('blocked', 'SecurityError')
      },
    }
    Object.defineProperty(window, 'sessionStorage', blocked)
    Object.defineProperty(window, 'localStorage', blocked)
    Object.defineProperty(window, 'BroadcastChannel', { value: undefined })
  })
  const presenter = await lecture(wall, '&step=delta2')
  await press(presenter, 'Shift+ArrowRight')
  await expectStep(wall, presenter, 8)
  await expect(wall).toHaveURL(/step=dW2/)
  await wall.reload()
  await expect(title(wall)).toBeVisible()
  // The presenter makes itself known within a second.
  await wall.waitForTimeout(1500)
  await press(presenter, 'Shift+ArrowRight')
  await expectStep(wall, presenter, 9)
  for (const page of [wall, presenter]) await page.waitForLoadState('networkidle')
  // The browser fetches the icon again whenever it likes.
  await context.route('**/icon.svg', (route) => route.fulfill({ contentType: 'image/svg+xml' }))
  await context.setOffline(true)
  await press(presenter, 'Shift+ArrowLeft')
  await expectStep(wall, presenter, 8)
})

test('writes nothing that a reader has kept, and leaves the address alone', async ({
  page: wall,
}) => {
  const presenter = await lecture(wall, '&step=delta2')
  const kept = () => wall.evaluate(() => JSON.stringify({ ...localStorage }))
  await expect(title(presenter)).toContainText('7')
  const before = await kept()
  await presenter.reload()
  await expect(presenter.getByText('Linked')).toBeVisible()
  await expect(title(presenter)).toContainText('7')
  expect(await kept()).toBe(before)
  expect(new URL(presenter.url()).hash).toBe('')
})

test('shows any lesson', async ({ page: wall }) => {
  await wall.goto('./#/expression?v=1&mode=lecture')
  await expect(title(wall)).toBeVisible()
  const presenter = await present(wall)
  await press(presenter, 'End')
  await expect(presenter.getByText('This is the last step.')).toBeVisible()
  await expect(presenter.getByText('0 left')).toBeVisible()
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`is accessible in ${colorScheme}, and fits a narrow window`, async ({ page: wall }) => {
    await wall.emulateMedia({ colorScheme })
    const presenter = await lecture(wall, '&step=dW2&part=1')
    await presenter.emulateMedia({ colorScheme })
    await presenter.setViewportSize({ width: 1180, height: 820 })
    await press(presenter, 'b')
    await expect(presenter.getByText('The room sees a black screen.')).toBeVisible()
    await expectAccessible(presenter)
    await presenter.setViewportSize({ width: 320, height: 700 })
    expect(
      await presenter.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0)
    await press(presenter, 'b')
    await wall.close()
    await expect(presenter.getByRole('alert')).toContainText('The link is lost.')
    await expectAccessible(presenter)
  })
