/**
 * npm run bench:landscape: how long the map of a loss over two weights takes by replaying the tape, next to straight
 * code for this one network, in one run. The result is the ratio, as in run.mjs.
 *
 * The map has as many points as the one on the page. `page` is all that the page asks for when a number changes: a new
 * probe and its map.
 */
import { load, median, time, warmUp } from './timing.mjs'

const ROUNDS = 15
const GRID = 64

const [{ probeOf }, { DEFAULT_OPTIONS }, { DEFAULT }] = await load(
  '/src/lessons/bp-update/explore/probe.ts',
  '/src/derivation/options.ts',
  '/src/lessons/bp-update/default.ts',
)

const xs = Array.from({ length: GRID }, (_, k) => -0.5 + (2 * k) / (GRID - 1))
const probe = probeOf(DEFAULT, DEFAULT_OPTIONS)

/** The limit: the homework problem 2-2-1 with ReLU, written out. */
function straight() {
  const losses = new Float64Array(GRID * GRID)
  const [x1, x2, t] = [0.2, 0.3, 0.5]
  for (let row = 0; row < GRID; row++) {
    const w11 = xs[row]
    for (let column = 0; column < GRID; column++) {
      const a1 = xs[column] * x1 + 0.2 * x2
      const a2 = 0.1 * x1 + 0.7 * x2
      const beta = w11 * (a1 > 0 ? a1 : 0) + 0.8 * (a2 > 0 ? a2 : 0)
      const error = (beta > 0 ? beta : 0) - t
      losses[row * GRID + column] = 0.5 * error * error
    }
  }
  return losses
}

const runners = [
  { name: 'straight code', pass: straight },
  { name: 'tape, replayed', pass: () => probe.lossOver('v11', xs, 'w11', xs) },
  {
    name: 'page: new probe and tape',
    pass: () => probeOf(DEFAULT, DEFAULT_OPTIONS).lossOver('v11', xs, 'w11', xs),
  },
].map((runner) => ({ ...runner, times: [] }))

const [limit] = runners
const expected = limit.pass()
for (const { name, pass } of runners)
  pass().forEach((loss, k) => {
    if (!(Math.abs(loss - expected[k]) <= 1e-15)) throw new Error(`${name}: ${loss} at ${k}`)
  })

for (const runner of runners) warmUp(runner)
for (let round = 0; round < ROUNDS; round++)
  for (const runner of runners) runner.times.push(time(runner, runner.passes))

console.log(`the loss of the main example at ${GRID} × ${GRID} points\n`)
console.log('way'.padEnd(28) + 'µs'.padStart(10) + '× limit'.padStart(10))
for (const { name, times } of runners) {
  const ratio = median(times.map((us, round) => us / limit.times[round]))
  console.log(
    name.padEnd(28) + median(times).toPrecision(4).padStart(10) + ratio.toPrecision(3).padStart(10),
  )
}
