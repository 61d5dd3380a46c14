/**
 * npm run bench: how fast the tape is, next to the limit of plain JavaScript and to other engines, in one run.
 *
 * The result is the ratio; microseconds of two runs must not be compared. Engines take turns in every round, each with
 * as many passes as fill 40 ms. Medians over the rounds are printed; a ratio is the median of the ratios within each
 * round, so that a load that comes and goes hits both sides of it; for the same reason the time of the process is
 * measured and not that of the clock. Before anything is timed, all engines must agree on the loss and on every
 * gradient.
 *
 * Peers that the npm registry does not have are not measured here. Another run (2026-11-23, another machine, Node 20,
 * the same network with points and start of its own) had on A, as multiples of its limit of 43.1 µs:
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
import { jax, simplegrad, tensorflow } from './peers.mjs'
import { straightLines, straightLoops } from './straight.mjs'
import { tapeEngine } from './tape.mjs'
import { textbook } from './textbook.mjs'
import { load, median, time, warmUp } from './timing.mjs'
import { WORKLOADS } from './workloads.mjs'

const ROUNDS = 15
const TAPE = 'chalkgrad: tape'

installPeers()
setFlagsFromString('--expose-gc')
setFlagsFromString('--no-flush-bytecode') // else code that waits for its turn is thrown away and compiled again
const collect = runInNewContext('gc')
const [{ Tape }] = await load('/src/engine/tape.ts')
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
  for (let round = 0; round < ROUNDS; round++) {
    collect()
    for (const runner of runners) runner.times.push(time(runner, runner.passes))
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

function report(workload, runners, worst) {
  const ratio = (over, under) => median(over.times.map((us, round) => us / under.times[round]))
  const limits = runners.filter(({ name }) => name.startsWith('limit'))
  const limit = limits.toSorted((a, b) => median(a.times) - median(b.times))[0]
  const tape = runners.find(({ name }) => name === TAPE)
  const peers = runners.filter((runner) => !limits.includes(runner) && runner !== tape)
  console.log(`\n${workload.name}: ${workload.title}\n`)
  console.log(line('engine', 'µs a pass', '× limit', '× tape', 'deviation'))
  for (const runner of runners)
    console.log(
      line(
        runner.name,
        median(runner.times).toPrecision(4),
        ratio(runner, limit).toPrecision(3),
        ratio(runner, tape).toPrecision(3),
        worst.get(runner.name).toExponential(1),
      ),
    )
  const nearest = peers.toSorted((a, b) => median(a.times) - median(b.times))[0]
  console.log(
    `\nThe tape takes ${ratio(tape, limit).toPrecision(3)} times the limit; ` +
      `${nearest.name} takes ${ratio(nearest, tape).toPrecision(3)} times the tape.`,
  )
}

function line(name, ...cells) {
  return name.padEnd(42) + cells.map((cell) => cell.padStart(12)).join('')
}
