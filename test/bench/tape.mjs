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

  // layer by layer over all samples: the products, their sums level by level, the biases, the activations
  placesOf(workload).forEach((units, l) => {
    const products = signals.flatMap((signal) =>
      units.map(({ weights }) =>
        weights.map((w, i) => tape.record('mul', parameters[w], signal[i])),
      ),
    )
    const sums = addUp(tape, products)
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
    const mean = tape.record('mul', addUp(tape, [margins])[0], tape.leaf(1 / inputs.length))
    const squares = addUp(tape, [all('mul', parameters, parameters)])[0]
    total = tape.record('add', mean, tape.record('mul', squares, tape.leaf(DECAY)))
  } else {
    const errors = all('sub', outputs, wanted.flat())
    const squares = addUp(tape, [all('mul', errors, errors)])[0]
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

/** Adds up each list: neighbours pair up, one level of all lists at a time. */
function addUp(tape, lists) {
  let level = lists
  while (level.some((list) => list.length > 1)) {
    level = level.map((list) =>
      Array.from({ length: Math.ceil(list.length / 2) }, (_, k) =>
        2 * k + 1 < list.length ? tape.record('add', list[2 * k], list[2 * k + 1]) : list[2 * k],
      ),
    )
  }
  return level.map(([sum]) => sum)
}
