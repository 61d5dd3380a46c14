import { DECAY, RATE, edited, hasRelu, placesOf, startOf } from './workloads.mjs'

/** Our engine, given its Tape class: one recording of the whole workload, replayed in every pass. */
export function tapeEngine(Tape) {
  return { name: 'chalkgrad: tape', tolerance: 1e-12, create: (workload) => create(Tape, workload) }
}

function create(Tape, workload) {
  const { inputs, targets, loss, trains } = workload
  const tape = new Tape()
  const start = startOf(workload)
  const parameters = start.map((value) => tape.leaf(value))
  let signals = inputs.map((x) => x.map((value) => tape.leaf(value)))
  const wanted = targets.map((t) => t.map((value) => tape.leaf(value)))
  const zero = tape.leaf(0)
  const one = tape.leaf(1)

  // layer by layer over all samples: the weighted sums, the biases, the activations
  placesOf(workload).forEach((units, l) => {
    const sums = signals.flatMap((signal) =>
      units.map(({ weights }) =>
        tape.dot(
          weights.map((w) => parameters[w]),
          signal,
        ),
      ),
    )
    const totals = workload.biases
      ? sums.map((sum, k) => tape.record('add', sum, parameters[units[k % units.length].bias]))
      : sums
    const outputs = hasRelu(workload, l)
      ? totals.map((total) => tape.record('relu', total, zero))
      : totals
    signals = signals.map((_, s) => outputs.slice(s * units.length, (s + 1) * units.length))
  })

  const all = (operation, a, b) => a.map((node, k) => tape.record(operation, node, b[k] ?? b[0]))
  const outputs = signals.flat()
  let total
  if (loss === 'max-margin') {
    const scores = all('mul', outputs, wanted.flat())
    const gaps = scores.map((score) => tape.record('sub', one, score))
    const margins = all('relu', gaps, [zero])
    const mean = tape.record('mul', addUp(tape, margins), tape.leaf(1 / inputs.length))
    const squares = tape.dot(parameters, parameters)
    total = tape.record('add', mean, tape.record('mul', squares, tape.leaf(DECAY)))
  } else {
    const errors = all('sub', outputs, wanted.flat())
    const squares = tape.dot(errors, errors)
    total = tape.record('mul', squares, tape.leaf(1 / 2))
  }

  const count = parameters.length
  const pass = trains
    ? () => {
        tape.forward()
        tape.backward(total)
        for (let k = 0; k < count; k++) {
          const leaf = parameters[k]
          tape.set(leaf, tape.value(leaf) - RATE * tape.gradient(leaf))
        }
      }
    : (n) => {
        tape.set(parameters[0], edited(start[0], n))
        tape.forward()
        tape.backward(total)
      }
  return {
    pass,
    loss: () => tape.value(total),
    gradients: () => parameters.map((leaf) => tape.gradient(leaf)),
  }
}

/** Adds up a list level by level: neighbours pair up until one node is left. */
function addUp(tape, list) {
  let level = list
  while (level.length > 1)
    level = level.flatMap((node, k) =>
      k % 2 === 1 ? [] : k + 1 < level.length ? tape.record('add', node, level[k + 1]) : node,
    )
  return level[0]
}
