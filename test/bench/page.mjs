/**
 * From an edit or a press of Next to the next paint, on the built page in a real browser (`npm run build` first).
 *
 * Each sample runs inside an animation frame: the key, the browser's layout, and a task that comes after the frame. A case
 * runs on a new page in every round, and the cases of a round follow each other, so that a load which comes and goes falls
 * on all of them. Beside the page, in the same run, two anchors: the naive page, which typesets its equations anew in
 * every frame, and the floor, which has none. Compare ratios, not milliseconds.
 *
 * The goals are milliseconds of the machine on which they were set. A third anchor leads there: eight equations, nothing
 * else, typeset anew. The column `there` is the 95th percentile on that machine, if all of this is as much faster there.
 */
import { chromium } from 'playwright-core'
import { preview } from 'vite'
import { ensureBrowser } from '../../scripts/ensure-browser.mjs'

const ROUNDS = 3
const SAMPLES = 40
const WARM = 5
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

/** Eight equations of 200 elements, and how long they took there (with a small drawing beside them), ms by slowdown. */
const EIGHT = { elements: 1600, there: { 1: 25.6, 4: 87.5 } }
const FRAME = { 1: 16.7, 4: 50 }

const EDIT = { hash: STEP, act: edits }
const STEPS = { hash: STEP, act: presses }
/** What a case is compared with is named beside it, and its goal there, ms by slowdown. */
const CASES = {
  edit: { ...EDIT, against: ['edit, naive', 'edit, no equations'], goal: FRAME },
  'edit, naive': { ...EDIT, naive: true },
  'edit, no equations': { ...EDIT, bare: true },
  'edit after a rest': { ...EDIT, rest: REST },
  'edit, 4-8-8-2': {
    hash: `#/bp-update?v=1&step=delta1&part=1&${WIDE}`,
    act: edits,
    goal: { 1: 33 },
  },
  'Next and Back': { ...STEPS, rest: REST, against: ['Next and Back, naive'], goal: FRAME },
  'Next and Back, naive': { ...STEPS, rest: REST, naive: true },
  'eight equations': { hash: STEP, act: presses, naive: true, elements: EIGHT.elements },
}

/** By case and slowdown, the times of every round. */
const times = new Map()
for (let round = 0; round < ROUNDS; round++)
  for (const name of Object.keys(CASES))
    for (const slowdown of [1, 4]) {
      const key = keyOf(name, slowdown)
      times.set(key, [...(times.get(key) ?? []), await run(CASES[name], slowdown)])
    }
await browser.close()
await server.close()
report()
process.exit(0)

async function run({ hash, act, naive, bare, elements, rest = 0 }, slowdown) {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    bypassCSP: naive === true,
  })
  await page.goto(base + hash)
  await page.waitForTimeout(1200)
  if (naive) await typesetAnew(page, elements)
  if (naive || bare)
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync('[role=group]:has(> div) { display: none !important }')
      document.adoptedStyleSheets = [sheet]
    })
  const client = await page.context().newCDPSession(page)
  await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  const taken = await act(page, rest)
  await page.close()
  return taken
}

/** Arrow keys in the field of a weight: every press is an edit. */
async function edits(page, rest) {
  await page.locator('td button').first().click()
  return page.evaluate(frames, [['ArrowUp', 'ArrowDown'], SAMPLES, WARM, rest])
}

async function presses(page, rest) {
  await page.evaluate(() => document.body.focus())
  return page.evaluate(frames, [['PageDown', 'PageDown', 'PageUp', 'PageUp'], SAMPLES, WARM, rest])
}

/**
 * What a page without number slots does in a frame: typeset equations, as many elements as the page's own, and show them.
 * With a number of elements, the page has these and nothing else.
 */
async function typesetAnew(page, elements) {
  await page.addScriptTag({ path: 'node_modules/katex/dist/katex.min.js' })
  await page.evaluate((alone) => {
    const line = (n) =>
      String.raw`\Delta v_{11} = \eta \cdot \left(-\frac{\partial E}{\partial y}\right) \cdot \frac{\partial y}{\partial \beta_1} \cdot \frac{\partial \beta_1}{\partial b_1} \cdot \frac{\partial b_1}{\partial \alpha_1} = 1 \cdot 0.${n} \cdot 1 \cdot 0.5 \cdot 1 \cdot 0.2 = 0.0${n}`
    const own = document.querySelectorAll('article[data-current] [role=group] *').length
    const sheet = document.createElement('div')
    if (alone) document.body.replaceChildren(sheet)
    else document.querySelector('#step').append(sheet)
    let frame = 0
    let lines = 0
    window.typesetAnew = () => {
      frame++
      sheet.innerHTML = Array.from({ length: lines }, (_, n) =>
        katex.renderToString(line(100 * n + frame)),
      ).join('<br>')
    }
    while (sheet.querySelectorAll('*').length < (alone ?? own)) {
      lines++
      window.typesetAnew()
    }
  }, elements)
}

/** Runs in the page: one key per frame, and how long it takes until a task can run after that frame. */
async function frames([keys, count, warm, pause]) {
  const taken = []
  for (let k = 0; k < count + warm; k++) {
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
          window.typesetAnew?.()
          document.body.getBoundingClientRect()
          setTimeout(() => done(taken.push(performance.now() - start)))
        })
      })
    })
    if (pause > 0) await new Promise((rest) => setTimeout(rest, pause))
  }
  return taken.slice(warm)
}

function keyOf(name, slowdown) {
  return slowdown === 1 ? name : `${name}, ${slowdown}× slower`
}

function report() {
  const at = (list, share) => list.toSorted((a, b) => a - b)[Math.floor(share * list.length)]
  const middle = (key) => at(times.get(key).flat(), 0.5)
  const cell = (ms) => (ms === undefined ? '' : ms.toFixed(1)).padStart(7)
  console.log('\nms from the key to the paint        p50    p95  there   goal')
  for (const [name, { against = [], goal = {} }] of Object.entries(CASES))
    for (const slowdown of [1, 4]) {
      const key = keyOf(name, slowdown)
      const p95 = at(times.get(key).flat(), 0.95)
      const faster = middle(keyOf('eight equations', slowdown)) / EIGHT.there[slowdown]
      const there = goal[slowdown] && p95 / faster
      const ratios = against.map((other) => {
        const ratio = middle(key) / middle(keyOf(other, slowdown))
        return `${ratio.toFixed(2)} × ${other}`
      })
      const cells = [middle(key), p95, there, goal[slowdown]].map(cell).join('')
      console.log(`${key.padEnd(32)}${cells}   ${ratios.join(', ')}`)
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
