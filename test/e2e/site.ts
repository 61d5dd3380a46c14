import {
  expect,
  test as base,
  type BrowserContext,
  type BrowserContextOptions,
  type Locator,
  type Page,
} from '@playwright/test'
import axe from 'axe-core'

/** Where the page keeps a reader's work. */
export const STORAGE_KEY = 'chalkgrad'

declare global {
  interface Window {
    readonly axe: typeof axe
  }
}

interface Visit {
  /** Opens a window that knows nothing of the first, and is watched like it. */
  readonly visit: (options?: BrowserContextOptions) => Promise<Page>
}

/** Every test fails when its pages write to the console, break their content policy or ask another server. */
export const test = base.extend<Visit>({
  context: async ({ context, baseURL }, provide) => {
    const wrongs = watch(context, baseURL)
    await provide(context)
    expect(wrongs).toEqual([])
  },
  visit: async ({ browser, baseURL }, provide) => {
    const opened: BrowserContext[] = []
    const wrongs: string[][] = []
    await provide(async (options = {}) => {
      const context = await browser.newContext(options)
      opened.push(context)
      wrongs.push(watch(context, baseURL))
      return context.newPage()
    })
    await Promise.all(opened.map((context) => context.close()))
    expect(wrongs.flat()).toEqual([])
  },
})

export { expect } from '@playwright/test'

/** What goes wrong in the pages of a context, as it happens. */
function watch(context: BrowserContext, baseURL: string | undefined): string[] {
  const wrongs: string[] = []
  const home = new URL(baseURL ?? '').origin
  // a breach of the content policy is a message on the console, too
  context.on('console', (message) => wrongs.push(`console ${message.type()}: ${message.text()}`))
  context.on('weberror', (error) => wrongs.push(`error: ${error.error().message}`))
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (protocol.startsWith('http') && origin !== home) wrongs.push(`request: ${request.url()}`)
  })
  return wrongs
}

/** Opens the page and waits until it answers. */
export async function open(page: Page, hash = ''): Promise<void> {
  await page.goto(`./${hash}`)
  await ready(page)
}

/** The steps beside the one on view are laid out last; while exploring, the chosen tool comes last. */
export async function ready(page: Page): Promise<void> {
  const neighbour = page.locator('#step article').nth(1)
  const tool = page.getByRole('tabpanel').locator('> *').first()
  await expect(neighbour.or(tool)).toBeAttached()
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
}

/** The step on view. Its neighbours wait beside it, inert. */
export const step = (page: Page): Locator => page.locator('#step article[data-current]')

/** The number of the step on view; the same in every language. */
export async function expectStep(page: Page, number: number): Promise<void> {
  await expect(current(page)).toHaveCount(1)
  await expect(current(page)).toHaveAttribute('aria-label', new RegExp(`^${number}\\. `))
}

const current = (page: Page) => page.locator('nav li button[aria-current="step"][aria-label]')

/** The numbers of the step are on view, or only its symbols. */
export async function expectPart(page: Page, part: 'symbols' | 'numbers'): Promise<void> {
  const result = step(page).getByText('Result', { exact: true }).first()
  await (part === 'numbers' ? expect(result).toBeVisible() : expect(result).toBeHidden())
}

/** What can be read of an element: parts that are still concealed are left out. */
export async function expectRead(element: Locator, text: string | RegExp): Promise<void> {
  await expect(element).toContainText(text, { useInnerText: true })
}

/**
 * Axe finds nothing on view, or in a part of it. Nothing fades meanwhile: half faded, controls have no contrast. Axe is
 * sent to a page once, and what is well is not written down: both take longer than the rules themselves.
 */
export async function expectAccessible(page: Page, part = 'html'): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const violations = await page.evaluate(async (include) => {
    const scope = { include, exclude: '[inert]' }
    return (await window.axe.run(scope, { resultTypes: ['violations'] })).violations
  }, part)
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(' | ')}`),
  ).toEqual([])
}

export const network = (page: Page): Locator => page.getByRole('region', { name: 'The network' })
const drawing = (page: Page): Locator => page.getByRole('group', { name: 'Network' })
export const equations = (page: Page): Locator =>
  step(page).getByRole('group', { name: 'Equations' })
export const next = (page: Page): Locator => page.getByRole('button', { name: 'Next', exact: true })
export const back = (page: Page): Locator => page.getByRole('button', { name: 'Back', exact: true })

/** An element of the drawing by its name, which goes on with its numbers. */
export const element = (page: Page, name: string): Locator =>
  drawing(page).getByRole('button', { name: new RegExp(`^${name}`) })

/** The value of a weight in the drawing: lines are too thin to be clicked in their middle. */
export const label = (page: Page, ref: string): Locator =>
  drawing(page).locator(`[data-ref="${ref}"][aria-hidden]`)

/** The value of a weight in the table below the drawing. */
export const cell = (page: Page, name: string): Locator =>
  network(page).getByRole('button', { name: new RegExp(`^Edit ${name}`) })

export const loss = (page: Page): Locator => page.getByRole('button', { name: /^Loss [\d.]/ })
export const lossAfter = (page: Page): Locator =>
  page.getByText('Loss after the update', { exact: true }).locator('..')

/** Presses the bar of a step. */
export async function goTo(page: Page, number: number): Promise<void> {
  await page.locator(`nav li button[aria-label^="${number}. "]`).click()
  await expectStep(page, number)
}

/** Opens the numbers of the step on view. */
export async function openNumbers(page: Page): Promise<void> {
  await expectPart(page, 'symbols')
  await next(page).click()
  await expectPart(page, 'numbers')
}

/** The link that the share window offers. */
export async function sharedLink(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Share' }).click()
  const field = page.getByRole('textbox', { name: 'Link to what you see now' })
  const link = await field.inputValue()
  await page.getByRole('dialog', { name: 'Share' }).getByRole('button', { name: 'Close' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  return link
}

/** The sentence at the top of the page. */
export const message = (page: Page): Locator => page.locator('#root > [role=status] p')
