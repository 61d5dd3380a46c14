/**
 * npm run bench:load [-- FOLDER…]: how long a cold load takes on a slow phone, for dist and any other built site.
 *
 * As in Lighthouse's slow 4G: 562.5 ms of latency, 1.44 Mbit/s, a CPU four times slower; a new browser for each sample;
 * sites take turns. Files are served from here, gzipped at level 9. Medians are printed. Times of different machines
 * must not be compared, only the ratios to another site in the same run. `usable` is when Next works; KB and requests
 * are counted up to then.
 *
 * Measured elsewhere in the same way: tensorflow/playground FCP 1.76 s, LCP 1.76 s, TBT 496 ms; pkcool/neural-network-calc
 * 1.29 s, 2.93 s, 163 ms.
 */
import { chromium } from 'playwright-core'
import { ensureBrowser } from '../../scripts/ensure-browser.mjs'
import { DIST, serve } from './site.mjs'

const ROUNDS = 5
const NETWORK = {
  offline: false,
  latency: 562.5,
  downloadThroughput: 1_440_000 / 8,
  uploadThroughput: 675_000 / 8,
}
const CPU_SLOWDOWN = 4
/** After the load event: for long tasks, late shifts, and what is fetched in idle time. */
const REST_MS = 2_500
const LONG_MS = 50

const sites = (await Promise.all([DIST, ...process.argv.slice(2)].map(serve))).map((site) => ({
  ...site,
  samples: [],
}))
const browser = await ensureBrowser()

for (let round = 0; round < ROUNDS; round++)
  for (const site of sites) site.samples.push(await measure(site.url))

const COLUMNS = {
  'FCP s': ({ fcp }) => fcp / 1000,
  'LCP s': ({ lcp }) => lcp / 1000,
  'usable s': ({ usable }) => usable / 1000,
  'TBT ms': ({ tbt }) => tbt,
  'long ms': ({ long }) => long,
  CLS: ({ cls }) => cls,
  KB: ({ bytes }) => bytes / 1000,
  requests: ({ requests }) => requests,
}
const DIGITS = { CLS: 4, 'TBT ms': 0, 'long ms': 0, KB: 1, requests: 0 }
console.log(['site'.padEnd(24), ...Object.keys(COLUMNS).map((name) => name.padStart(9))].join(''))
for (const { name, samples } of sites) {
  const cells = Object.entries(COLUMNS).map(([column, of]) =>
    median(samples.map(of))
      .toFixed(DIGITS[column] ?? 2)
      .padStart(9),
  )
  console.log([name.padEnd(24), ...cells].join(''))
}
for (const { server } of sites) server.close()

async function measure(url) {
  const opened = await chromium.launch({
    executablePath: browser.path,
    chromiumSandbox: browser.sandbox,
    args: ['--disable-gpu', '--disable-background-networking'],
    env: { ...process.env, ...browser.env },
  })
  const page = await opened.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-US' })
  await page.addInitScript(observe)
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', NETWORK)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN })

  const received = []
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) =>
    received.push({ at: Date.now(), bytes: encodedDataLength }),
  )
  await page.goto(url, { waitUntil: 'load', timeout: 120_000 })
  await page.waitForTimeout(REST_MS)
  const { origin, usable, ...seen } = await page.evaluate(() => globalThis.measured())
  await opened.close()

  const until = origin + (usable || Infinity)
  const needed = received.filter(({ at }) => at <= until)
  const blocking = seen.long.filter(({ start, duration }) => start + duration > seen.fcp)
  return {
    ...seen,
    usable,
    long: sum(seen.long.map(({ duration }) => duration)),
    tbt: sum(blocking.map(({ duration }) => Math.max(0, duration - LONG_MS))),
    bytes: sum(needed.map(({ bytes }) => bytes)),
    requests: needed.length,
  }
}

/** Runs in the page, before anything of its own. */
function observe() {
  const measured = { fcp: 0, lcp: 0, cls: 0, usable: 0, long: [] }
  const watch = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
    })
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') measured.fcp = startTime
  })
  watch('largest-contentful-paint', ({ startTime }) => (measured.lcp = startTime))
  watch('layout-shift', ({ value, hadRecentInput }) => {
    if (!hadRecentInput) measured.cls += value
  })
  watch('longtask', ({ startTime: start, duration }) => measured.long.push({ start, duration }))
  // React marks the elements whose events it handles.
  const isUsable = () =>
    [...document.querySelectorAll('button')].some((button) =>
      Object.keys(button).some((key) => key.startsWith('__reactProps')),
    )
  const look = () => {
    if (isUsable()) measured.usable = performance.now()
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
  globalThis.measured = () => ({ ...measured, origin: performance.timeOrigin })
}

function sum(values) {
  return values.reduce((total, value) => total + value, 0)
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]
}
