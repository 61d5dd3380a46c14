/**
 * npm run bench:input [-- FOLDER SELECTOR …]: from a real key or click to the next paint, here and on other built sites.
 *
 * As the browser itself reports it to pages (Event Timing: steps of 8 ms, the wait for the frame included). A site is
 * given as the folder of its build and the selector of the button that steps through it. Cases take turns, each on a new
 * page; only the ratios of one run mean anything. For the two sites of the goals, built from their repositories:
 *
 *   npm run bench:input -- neural-network-calc/out 'button:text("Next")' playground/dist '#next-step-button'
 */
import { basename, dirname, resolve } from 'node:path'
import { chromium } from 'playwright-core'
import { ensureBrowser } from '../../scripts/ensure-browser.mjs'
import { DIST, serve } from './site.mjs'

const ROUNDS = 3
/** In a round. As many as the shortest of the sites has steps. */
const PRESSES = 16
/** Between two presses, ms: what a page puts off until later is done by then. */
const REST = 500
/** An event that was painted sooner is not reported, ms. */
const SOONEST = 16

const found = await ensureBrowser()
const browser = await chromium.launch({
  ...(found.path && { executablePath: found.path }),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  env: { ...process.env, ...found.env },
})

const own = await serve(DIST)
const others = await Promise.all(
  pairs(process.argv.slice(2)).map(async ([folder, selector]) => ({
    name: `${basename(dirname(resolve(folder)))}, ${selector}`,
    site: await serve(folder),
    press: (page) => page.locator(selector).first().click(),
  })),
)
const cases = [
  {
    name: 'Chalkgrad, an edit',
    site: own,
    hash: '#/bp-update?v=1&step=path&part=1',
    begin: (page) => page.locator('td button').first().click(),
    press: (page, k) => page.keyboard.press(k % 2 === 0 ? 'ArrowUp' : 'ArrowDown'),
  },
  {
    name: 'Chalkgrad, Next',
    site: own,
    press: (page) => page.getByRole('button', { name: 'Next' }).first().click(),
  },
  ...others,
]

/** By name and slowdown, the durations of all presses, ms. */
const times = new Map()
for (let round = 0; round < ROUNDS; round++)
  for (const one of cases)
    for (const slowdown of [1, 4]) {
      const key = keyOf(one.name, slowdown)
      times.set(key, [...(times.get(key) ?? []), ...(await measure(one, slowdown))])
    }
await browser.close()
for (const { site } of [cases[0], ...others]) site.server.close()
report()

async function measure({ site, hash = '', begin, press }, slowdown) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-US' })
  // Fonts and counters of third parties.
  await page.route(
    (url) => url.origin !== new URL(site.url).origin,
    (route) => route.abort(),
  )
  await page.addInitScript(observe)
  await page.goto(site.url + hash)
  await page.waitForTimeout(3 * REST)
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await begin?.(page)
  await page.waitForTimeout(REST)
  const taken = []
  for (let k = 0; k < PRESSES; k++) {
    await page.evaluate(() => globalThis.durations.splice(0))
    await press(page, k)
    await page.waitForTimeout(REST)
    taken.push(Math.max(SOONEST, ...(await page.evaluate(() => globalThis.durations))))
  }
  await page.close()
  return taken
}

/** Runs in the page, before anything of its own. */
function observe() {
  globalThis.durations = []
  new PerformanceObserver((list) => {
    for (const { duration, interactionId } of list.getEntries())
      if (interactionId > 0) globalThis.durations.push(duration)
  }).observe({ type: 'event', durationThreshold: 16 })
}

function report() {
  const at = (list, share) => list.toSorted((a, b) => a - b)[Math.floor(share * list.length)]
  const late = (name, slowdown) => at(times.get(keyOf(name, slowdown)), 0.95)
  console.log('\nms from the key or click to the paint      p50    p95')
  for (const { name } of cases)
    for (const slowdown of [1, 4]) {
      const p95 = late(name, slowdown)
      const ratios = others
        .filter((other) => other.name !== name)
        .map((other) => `${(p95 / late(other.name, slowdown)).toFixed(2)} × ${other.name}`)
      const key = keyOf(name, slowdown)
      const cell = (ms) => ms.toFixed(0).padStart(6)
      console.log(key.padEnd(40), cell(at(times.get(key), 0.5)), cell(p95), '  ', ratios.join('; '))
    }
}

function keyOf(name, slowdown) {
  return slowdown === 1 ? name : `${name}, ${slowdown}× slower`
}

function pairs(list) {
  if (list.length % 2 === 1) {
    console.error(`${list.at(-1)} has no selector of the button to press`)
    process.exit(1)
  }
  return list.flatMap((folder, k) => (k % 2 === 0 ? [[folder, list[k + 1]]] : []))
}
