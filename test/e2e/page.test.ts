import { expect, test } from '@playwright/test'

test('shows the first view without JavaScript', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' })
  const page = await context.newPage()
  await page.goto('./')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await context.close()
})

test('starts without a message on the console, its content-security policy included', async ({
  page,
}) => {
  const messages: string[] = []
  page.on('console', (message) => messages.push(message.text()))
  page.on('pageerror', (error) => messages.push(error.message))
  await page.goto('./')
  await page.waitForLoadState('networkidle')
  expect(messages).toEqual([])
})

test('refuses eval', async ({ page }) => {
  await page.goto('./')
  // In a timer of the page: what the browser's inspector evaluates itself is exempt from the policy.
  const refusal = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        setTimeout(() => {
          try {
            resolve(String(Reflect.construct(Function, ['return 1'])))
          } catch (error) {
            resolve(error instanceof Error ? error.name : String(error))
          }
        })
      }),
  )
  expect(refusal).toBe('EvalError')
})

test('sets the theme before the program runs', async ({ page }) => {
  await page.route('**/*.js', (route) => route.abort())
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('./')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
})

test('marks the page as pending when the address asks for something else', async ({ page }) => {
  await page.route('**/*.js', (route) => route.abort())
  await page.goto('./')
  await expect(page.locator('html')).not.toHaveClass(/pending/)
  await page.goto('./#v=1')
  await page.reload()
  await expect(page.locator('html')).toHaveClass(/pending/)
})

test('fetches each of its two first fonts once, from its own address', async ({ page }) => {
  const fonts: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'font') fonts.push(new URL(request.url()).pathname)
  })
  await page.goto('./')
  await page.waitForLoadState('networkidle')
  for (const name of ['KaTeX_Main-Regular', 'KaTeX_Math-Italic']) {
    expect(fonts.filter((font) => font.includes(name))).toHaveLength(1)
  }
})
