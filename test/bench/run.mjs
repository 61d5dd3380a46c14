/**
 * npm run bench: how fast the tape is, next to the limit of plain JavaScript and to other engines, in one run.
 *
 * The result is the ratio; microseconds of two runs must not be compared. Engines take turns in every round, each with
 * as many passes as fill 60 ms, and the median round counts. Before anything is timed, all engines must agree on the
 * loss and on every gradient with the straight lines.
 *
 * Three peers are not in the package registry and are not measured here. In a run of 2026-11-23 on the same workloads,
 * with the same limit, Node 20 took on A, as multiples of it:
 *
 *   trekhleb/micrograd-ts 41b228f     81,884 µs   x1,900
 *   2BAD/micrograd 6c38aa9            92,833 µs   x2,154
 *   mfagerlund/ScalarAutograd 92b6192, graph of values 124,182 µs (x2,881), compiled with `new Function` 2,382 µs (x55)
 *   karpathy/micrograd c911406, Python 3.11           1,503,930 µs (x34,894)
 *
 * Their stand-in is textbook.mjs, which took 37,891 µs (x879) there.
 */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { createServer } from 'vite'
import { jax, simplegrad, tensorflow } from './peers.mjs'
import { straightLines, straightLoops } from './straight.mjs'
import { tapeEngine } from './tape.mjs'
import { textbook } from './textbook.mjs'
import { WORKLOADS } from './workloads.mjs'

const ROUNDS = 9
const ROUND_MS = 60
const TAPE = 'chalkgrad: tape'

installPeers()
setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc')
const Tape = await loadTape()
const engines = [
  straightLoops,
  straightLines,
  tapeEngine(Tape),
  simplegrad,
  jax,
  tensorflow,
  textbook,
]

for (const workload of WORKLOADS) {
  const runners = []
  for (const engine of engines)
    runners.push({ ...engine, ...(await engine.create(workload)), times: [] })
  const error = agreement(runners)
  for (const runner of runners) warmUp(runner)
  for (let round = 0; round < ROUNDS; round++)
    for (const runner of runners) {
      collect()
      runner.times.push(time(runner, runner.passes))
    }
  report(workload, runners, error)
}

function installPeers() {
  const folder = fileURLToPath(new URL('peers', import.meta.url))
  if (existsSync(`${folder}/node_modules`)) return
  console.log('installing the peers below test/bench/peers …')
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], {
    cwd: folder,
    stdio: 'inherit',
  })
}

/** The engine as it is shipped: its TypeScript, stripped of types by vite. */
async function loadTape() {
  const server = await createServer({
    configFile: false,
    root: fileURLToPath(new URL('../..', import.meta.url)),
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  })
  try {
    return (await server.ssrLoadModule('/src/engine/tape.ts')).Tape
  } finally {
    await server.close()
  }
}

/** Holds every engine to the first one, on two different passes; the largest deviation of a float64 engine. */
function agreement(runners) {
  const worst = new Map(runners.map(({ name }) => [name, 0]))
  for (const n of [0, 1]) {
    const [expected, ...rest] = runners.map((runner) => {
      runner.pass(n)
      return { ...runner, numbers: [runner.loss(), ...runner.gradients()] }
    })
    for (const { name, tolerance, numbers } of rest) {
      if (numbers.length !== expected.numbers.length)
        throw new Error(`${name} has ${numbers.length} numbers, not ${expected.numbers.length}`)
      numbers.forEach((value, k) => {
        const wanted = expected.numbers[k]
        const error = Math.abs(value - wanted) / Math.max(1, Math.abs(wanted))
        if (!(error <= tolerance))
          throw new Error(`${name}: number ${k} is ${value}, not ${wanted}`)
        worst.set(name, Math.max(worst.get(name), error))
      })
    }
  }
  return worst
}

/** Runs until the code is compiled, then finds how many passes fill a round. */
function warmUp(runner) {
  const end = performance.now() + 400
  let passes = 0
  while (performance.now() < end || passes < 3) runner.pass(passes++)
  let count = 1
  while (time(runner, count) * count < (ROUND_MS / 2) * 1000 && count < 1e8) count *= 2
  runner.passes = count * 2
}

/** Microseconds per pass. */
function time({ pass }, passes) {
  const start = performance.now()
  for (let n = 0; n < passes; n++) pass(n)
  return ((performance.now() - start) * 1000) / passes
}

function report(workload, runners, worst) {
  const median = ({ times }) => times.toSorted((a, b) => a - b)[ROUNDS >> 1]
  const rows = runners.map((runner) => ({ name: runner.name, us: median(runner) }))
  const limit = Math.min(...rows.filter(({ name }) => name.startsWith('limit')).map(({ us }) => us))
  const tape = rows.find(({ name }) => name === TAPE).us
  console.log(`\n${workload.name}: ${workload.title}\n`)
  console.log(line('engine', 'µs a pass', '× limit', '× tape', 'deviation'))
  for (const { name, us } of rows)
    console.log(
      line(
        name,
        us.toPrecision(4),
        (us / limit).toFixed(2),
        (us / tape).toFixed(2),
        worst.get(name).toExponential(1),
      ),
    )
  const peers = rows.filter(({ name }) => !name.startsWith('limit') && name !== TAPE)
  const fastest = peers.toSorted((a, b) => a.us - b.us)[0]
  console.log(
    `tape / limit ${(tape / limit).toFixed(2)}, fastest peer / tape ${(fastest.us / tape).toFixed(2)} (${fastest.name})`,
  )
}

function line(name, ...cells) {
  return name.padEnd(42) + cells.map((cell) => cell.padStart(12)).join('')
}
