/**
 * From an edit or a press of Next to the next paint, on the built page in a real browser (`npm run build` first).
 *
 * Each sample runs inside an animation frame: the key, the browser's layout, and a task that comes after the frame. Beside
 * the page, interleaved in the same run, two anchors: the same edit with the equations taken off the page, and eight
 * equations typeset anew, as a page does that typesets whole equations at every edit. Compare ratios, not milliseconds.
 */
import { readFileSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { preview } from 'vite'
import { ensureBrowser } from '../../scripts/ensure-browser.mjs'

const ROUNDS = 2
const SAMPLES = 20
/** Between two samples, ms: what the page puts off until later is done by then. Without it, a key that is held down. */
const REST = 150
const WIDE = wide(4, [8, 8, 2])
const STEP = '#/bp-update?v=1&step=path&part=1'

const found = await ensureBrowser()
const server = await preview({ logLevel: 'error', preview: { port: 0, host: '127.0.0.1' } })
const base = server.resolvedUrls.local[0]
const browser = await chromium.launch({
  ...(found.path && { executablePath: found.path }),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  env: { ...process.env, ...found.env },
})

const CASES = {
  'edit, default step': { hash: STEP, act: edits },
  'edit in every frame': { hash: STEP, act: (page) => edits(page, 0) },
  'edit, no equations': {
    hash: STEP,
    act: edits,
    css: '[role=group]:has(> div) { display: none !important }',
  },
  'edit, 4-8-8-2': { hash: `#/bp-update?v=1&step=delta1&part=1&${WIDE}`, act: edits },
  'Next and Back': { hash: STEP, act: presses },
  'eight equations anew': { act: typesets },
}

const times = new Map()
for (let round = 0; round < ROUNDS; round++)
  for (const [name, one] of Object.entries(CASES))
    for (const slowdown of [1, 4]) {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
      const key = `${name} ${slowdown}`
      times.set(key, [...(times.get(key) ?? []), ...(await run(page, one, slowdown))])
      await page.close()
    }
await browser.close()
await server.close()
report()
process.exit(0)

async function run(page, { hash, act, css }, slowdown) {
  if (hash) await page.goto(base + hash)
  await page.waitForTimeout(1200)
  if (css)
    await page.evaluate((text) => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(text)
      document.adoptedStyleSheets = [sheet]
    }, css)
  const client = await page.context().newCDPSession(page)
  await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  return act(page)
}

/** Arrow keys in the field of a weight: every press is an edit. */
async function edits(page, rest = REST) {
  await page.locator('td button').first().click()
  return page.evaluate(frames, [['ArrowUp', 'ArrowDown'], SAMPLES, rest])
}

async function presses(page) {
  await page.evaluate(() => document.body.focus())
  return page.evaluate(frames, [['PageDown', 'PageDown', 'PageUp', 'PageUp'], SAMPLES, REST])
}

/** What a page without number slots does: typeset eight equations and put them on the page. */
async function typesets(page) {
  await page.setContent('<!doctype html><main></main>')
  const dist = 'node_modules/katex/dist'
  await page.addStyleTag({ content: readFileSync(`${dist}/katex.min.css`, 'utf8') })
  await page.addScriptTag({ path: `${dist}/katex.min.js` })
  return page.evaluate(async (count) => {
    const line = (n) =>
      String.raw`\Delta v_{11} = \eta \cdot \left(-\frac{\partial E}{\partial y}\right) \cdot \frac{\partial y}{\partial \beta_1} \cdot \frac{\partial \beta_1}{\partial b_1} \cdot \frac{\partial b_1}{\partial \alpha_1} = 1 \cdot 0.${n} \cdot 1 \cdot 0.5 \cdot 1 \cdot 0.2 = 0.0${n}`
    const main = document.querySelector('main')
    const taken = []
    for (let k = 0; k < count; k++)
      await new Promise((done) => {
        requestAnimationFrame(() => {
          const start = performance.now()
          main.innerHTML = Array.from({ length: 8 }, (_, n) =>
            katex.renderToString(line(100 * n + k)),
          ).join('<br>')
          main.getBoundingClientRect()
          setTimeout(() => done(taken.push(performance.now() - start)))
        })
      })
    return taken.slice(5)
  }, SAMPLES)
}

/** Runs in the page: one key per frame, and how long it takes until a task can run after that frame. */
async function frames([keys, count, pause]) {
  const taken = []
  for (let k = 0; k < count; k++) {
    await new Promise((done) => {
      requestAnimationFrame(() => {
        const target = document.activeElement ?? document.body
        const start = performance.now()
        target.dispatchEvent(
          new KeyboardEvent('keydown', {
            key: keys[k % keys.length],
            bubbles: true,
            cancelable: true,
          }),
        )
        queueMicrotask(() => {
          document.body.getBoundingClientRect()
          setTimeout(() => done(taken.push(performance.now() - start)))
        })
      })
    })
    if (pause > 0) await new Promise((rest) => setTimeout(rest, pause))
  }
  return taken.slice(5)
}

function report() {
  const at = (list, share) => list.toSorted((a, b) => a - b)[Math.floor(share * list.length)]
  const anew = (slowdown) => at(times.get(`eight equations anew ${slowdown}`), 0.5)
  console.log('\nms from the key to the paint      p50    p95   × eight equations anew')
  for (const [key, list] of times) {
    const slowdown = key.slice(-1)
    const name = `${key.slice(0, -2)}${slowdown === '4' ? ', 4× slower' : ''}`
    const ratio = at(list, 0.5) / anew(slowdown)
    console.log(
      `${name.padEnd(32)} ${at(list, 0.5).toFixed(1).padStart(5)}  ${at(list, 0.95).toFixed(1).padStart(5)}   ${ratio.toFixed(2)}`,
    )
  }
}

/** The parameters of a link to a network of this shape. */
function wide(inputs, units) {
  const number = (a, b) => (((3 * a + 5 * b) % 9) + 1) / 10
  const rows = (to, from) =>
    Array.from({ length: to }, (_, j) =>
      Array.from({ length: from }, (__, i) => number(j, i)).join(','),
    ).join(';')
  const layers = units.map((to, l) => `w${l + 1}=${rows(to, l === 0 ? inputs : units[l - 1])}`)
  const x = Array.from({ length: inputs }, (_, i) => number(i, 1)).join(',')
  const t = Array.from({ length: units.at(-1) }, () => '0.5').join(',')
  return [`x=${x}`, `t=${t}`, ...layers, `act=${units.map(() => 'tanh').join(',')}`].join('&')
}
