/**
 * npm run bench:diagnosis: how long it takes to work a solution by every wrong rule, as naming a mistake needs it, next
 * to one forward and backward pass of the same network on paper. The result is the ratio, as in run.mjs.
 */
import { load, median, time, warmUp } from './timing.mjs'

const ROUNDS = 15
const [INPUTS, HIDDEN, OUTPUTS] = [4, 4, 2]

const [{ work }, { mistakesOf }, { update }, { DEFAULT_OPTIONS }, { DEFAULT }, { mulberry32 }] =
  await load(
    '/src/lessons/bp-update/practice/work.ts',
    '/src/lessons/bp-update/practice/mistakes.ts',
    '/src/model/paper.ts',
    '/src/derivation/options.ts',
    '/src/lessons/bp-update/default.ts',
    '/src/model/random.ts',
  )

const random = mulberry32(20261125)
const numbers = (length) => Array.from({ length }, () => Math.round(10 * random()) / 10 + 0.05)
const matrix = (to, from) => Array.from({ length: to }, () => numbers(from))
const layer = (to, from) => ({ weights: matrix(to, from), biases: numbers(to), activation: 'relu' })
const example = {
  ...DEFAULT,
  inputs: numbers(INPUTS),
  targets: numbers(OUTPUTS),
  layers: [layer(HIDDEN, INPUTS), layer(OUTPUTS, HIDDEN)],
  learningRate: 0.1,
}
const ids = mistakesOf(example, DEFAULT_OPTIONS).map(({ id }) => id)
const own = new Map([['signal[2][1]', 0.3]])
const all = (way) => ids.map((id) => work(example, DEFAULT_OPTIONS, { ...way, mistakes: [id] }))

const runners = [
  { name: 'forward and backward', pass: () => update(example) },
  { name: `${ids.length} wrong rules`, pass: () => all({}) },
  { name: 'the same on own numbers', pass: () => all({ own }) },
].map((runner) => ({ ...runner, times: [] }))

const right = work(example, DEFAULT_OPTIONS)
const seen = all({}).filter((wrong) => [...wrong].some(([id, value]) => value !== right.get(id)))
if (seen.length < ids.length / 2) throw new Error(`only ${seen.length} rules change a number`)

for (const runner of runners) warmUp(runner)
for (let round = 0; round < ROUNDS; round++)
  for (const runner of runners) runner.times.push(time(runner, runner.passes))

const [limit] = runners
console.log(`${INPUTS}-${HIDDEN}-${OUTPUTS}\n`)
console.log('way'.padEnd(28) + 'µs'.padStart(10) + '× pass'.padStart(10))
for (const { name, times } of runners) {
  const ratio = median(times.map((us, round) => us / limit.times[round]))
  console.log(
    name.padEnd(28) + median(times).toPrecision(4).padStart(10) + ratio.toPrecision(3).padStart(10),
  )
}
