import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { expect, expectStep, label, loss, message, network, open, step, test } from './site.ts'

const EXAMPLE = {
  version: 1,
  title: 'Mine',
  inputs: [0.2, 0.3],
  targets: [0.5],
  layers: [
    {
      weights: [
        [0.9, 0.2],
        [0.1, 0.7],
      ],
      activation: 'relu',
    },
    { weights: [[0.5, 0.8]], activation: 'relu' },
  ],
  loss: 'half-squared-error',
  learningRate: 1,
}

const json = (changes: object) => JSON.stringify({ ...EXAMPLE, ...changes })

test('saves the problem as a file and opens that file again', async ({ page, visit }) => {
  await open(page)
  await setup(page)
  await page.getByRole('spinbutton', { name: 'Learning rate' }).fill('0.25')
  await page.keyboard.press('Enter')
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as a file' }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toMatch(/\.json$/)
  const text = await readFile(await download.path(), 'utf8')

  const other = await visit()
  await open(other)
  await choose(other, 'mine.json', text)
  await other.keyboard.press('Escape')
  await expect(step(other)).toContainText('0.25')
})

test('opens a file that is dropped on the page', async ({ page }) => {
  await open(page)
  await drop(page, 'mine.json', json({}))
  await expect(label(page, 'v11')).toContainText('0.9')
  await expectStep(page, 0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(label(page, 'v11')).toContainText('0.6')
})

const PASTED: Readonly<Record<string, string>> = {
  'cells of a spreadsheet': '0.2\t0.3\n\n0.9\t0.2\n0.1\t0.7\n\n0.5\t0.8\n\n0.5',
  LaTeX: String.raw`x = \begin{pmatrix} 0.2 \\ 0.3 \end{pmatrix}
V = \begin{pmatrix} 0.9 & 0.2 \\ 0.1 & 0.7 \end{pmatrix}
w = \begin{pmatrix} 0.5 & 0.8 \end{pmatrix}
t = 0.5`,
  'Python lists': 'x = [0.2, 0.3]\nV = [[0.9, 0.2], [0.1, 0.7]]\nw = [[0.5, 0.8]]\nt = [0.5]',
  'an example file': json({}),
}

for (const [form, text] of Object.entries(PASTED)) {
  test(`reads ${form} that are pasted, restates the problem, and opens it when told to`, async ({
    page,
  }) => {
    await open(page)
    await setup(page)
    await page.getByRole('button', { name: 'Paste a problem…' }).click()
    const dialog = page.getByRole('dialog', { name: 'My problem in a minute' })
    await expect(dialog.getByRole('button', { name: 'Use this problem' })).toBeDisabled()
    await dialog.getByRole('textbox', { name: 'Your matrices' }).fill(text)
    await expect(
      dialog.getByRole('heading', { name: 'Your problem, as it was read' }),
    ).toBeVisible()
    await expect(dialog).toContainText('2-2-1')
    await expect(label(page, 'v11')).toContainText('0.6')
    await dialog.getByRole('button', { name: 'Use this problem' }).click()
    await expect(dialog).toHaveCount(0)
    await expect(label(page, 'v11')).toContainText('0.9')
  })
}

const BAD: Readonly<Record<string, readonly [text: string, names: RegExp]>> = {
  'broken JSON': ['{"version": 1, "inputs": [', /JSON/],
  'weights of a wrong shape': [
    json({ layers: [{ weights: [[1, 2, 3]], activation: 'relu' }] }),
    /layers\[0\]/,
  ],
  'a number that is none': [json({ inputs: ['NaN', 0.3] }), /inputs\[0\]/],
  'an unknown field': [json({ onload: 'alert(1)' }), /onload/],
  'a future version': [json({ version: 9 }), /version/],
}

for (const [kind, [text, names]] of Object.entries(BAD)) {
  test(`names what is wrong with a file that holds ${kind}, and changes nothing`, async ({
    page,
  }) => {
    await open(page)
    const before = await loss(page).textContent()
    await drop(page, 'bad.json', text)
    await expect(message(page)).toContainText('bad.json')
    await expect(message(page)).toContainText(names)
    await expect(message(page)).toContainText('Nothing was changed')
    await expect(loss(page)).toHaveText(before ?? '')
    await expect(label(page, 'v11')).toContainText('0.6')
  })
}

test('says so when what is dropped is no text', async ({ page }) => {
  await open(page)
  await drop(page, 'photo.png', 'PNG')
  await expect(message(page)).toContainText('photo.png is not a text file')
})

test('runs nothing that stands in a title, a field or a name of a file', async ({ page }) => {
  await open(page)
  const markup = '<img src=x onerror="document.title=\'run\'">'
  await drop(page, `${markup}.json`, json({ title: markup }))
  await expect(label(page, 'v11')).toContainText('0.9')
  await drop(page, `${markup}.json`, json({ [markup]: 1 }))
  await expect(message(page)).toContainText('onerror')
  await expect(page.locator('img')).toHaveCount(0)
  await expect(page).not.toHaveTitle('run')
})

test('shows in the paste window what cannot be read, and opens nothing', async ({ page }) => {
  await open(page)
  await setup(page)
  await page.getByRole('button', { name: 'Paste a problem…' }).click()
  const dialog = page.getByRole('dialog', { name: 'My problem in a minute' })
  const box = dialog.getByRole('textbox', { name: 'Your matrices' })
  await box.fill('[[1, 2], [3]]')
  await expect(box).toHaveAttribute('aria-invalid', 'true')
  await expect(dialog.getByRole('button', { name: 'Use this problem' })).toBeDisabled()
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await expect(label(page, 'v11')).toContainText('0.6')
})

test('prints a worksheet with the problem, the drawing and a blank for every result', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', 'yes')
  })
  await open(page)
  await setup(page)
  await page.getByRole('button', { name: 'Paste a problem…' }).click()
  const dialog = page.getByRole('dialog', { name: 'My problem in a minute' })
  await dialog.getByRole('textbox').fill(PASTED['Python lists'] ?? '')
  await dialog.getByRole('button', { name: 'Print a blank worksheet' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes')
  await page.emulateMedia({ media: 'print' })
  const sheet = page.getByRole('article').filter({ hasText: 'Worksheet' })
  await expect(sheet).toBeVisible()
  await expect(sheet.locator('svg')).toBeVisible()
  await expect(sheet).toContainText('2-2-1')
  await expect(sheet).not.toContainText('0.025538')
  expect(await sheet.getByRole('row').count()).toBeGreaterThan(10)
  await expect(network(page)).toBeHidden()
  const pdf = await page.pdf({ format: 'A4' })
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2)
  await page.emulateMedia({ media: 'screen' })
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await expect(sheet).toHaveCount(0)
})

test('prints the page as it stands, whole and dark on white, without what can only be pressed', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await open(page, '#/bp-update?v=1&step=path')
  await page.setViewportSize({ width: 700, height: 500 })
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' })
  await expect(page.getByRole('button', { name: 'Next' })).toBeHidden()
  await expect(page.getByRole('button', { name: 'Study' })).toBeHidden()
  for (const seen of [network(page), page.getByRole('group', { name: 'Equations' }).first()]) {
    await expect(seen).toBeVisible()
    const box = await seen.boundingBox()
    expect(box?.x).toBeGreaterThanOrEqual(0)
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(700)
  }
  // Nothing that scrolls is cut: every part of the drawing lies within what is around it.
  expect(
    await network(page).evaluate((svg) => {
      const { bottom } = svg.getBoundingClientRect()
      for (let pane = svg.parentElement; pane; pane = pane.parentElement)
        if (
          getComputedStyle(pane).overflow !== 'visible' &&
          pane.getBoundingClientRect().bottom < bottom - 1
        )
          return pane.className
      return ''
    }),
  ).toBe('')
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveCSS(
    'color',
    'rgb(20, 24, 31)',
  )
})

test('prints what a task explains, not how to go on at the screen', async ({ page }) => {
  await open(page, '#/conv-backprop?v=1')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('Indices count from 0').first()).toBeVisible()
  await expect(page.getByText('Press Next to walk').first()).toBeHidden()
  await page.emulateMedia({ media: 'screen' })
  await open(page, '#/bp-update?v=1&step=verdict&part=1')
  const question = page
    .locator('#step article[data-current]')
    .getByText('The slope alone predicted')
  await expect(question).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(question).toBeHidden()
})

async function setup(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Edit problem' }).click()
  await expect(panel(page)).toBeVisible()
}

const panel = (page: Page): Locator => page.getByRole('dialog', { name: 'Edit the problem' })

/** Opens a file with the button of the panel. */
async function choose(page: Page, name: string, text: string): Promise<void> {
  await setup(page)
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Open a file…' }).click()
  const chooser = await choosing
  await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
}

async function drop(page: Page, name: string, text: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([file, content]) => {
      const data = new DataTransfer()
      const type = file.endsWith('.json') ? 'application/json' : 'image/png'
      data.items.add(new File([content], file, { type }))
      return data
    },
    [name, text] as const,
  )
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer })
}
