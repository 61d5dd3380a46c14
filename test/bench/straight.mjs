import { compileFunction } from 'node:vm'
import { DECAY, RATE, edited, hasRelu, placesOf, startOf } from './workloads.mjs'

/**
 * The limit: what plain JavaScript on Float64Arrays can do for this one network, written once as loops that skip dead
 * units and once unrolled into straight lines. The faster of the two counts.
 */
export const straightLoops = {
  name: 'limit: loops over arrays',
  tolerance: 1e-12,
  create: (workload) => training(workload, loops(workload)),
}

export const straightLines = {
  name: 'limit: unrolled lines',
  tolerance: 1e-12,
  create: (workload) => training(workload, unrolled(workload)),
}

/** Sums over samples, adds the penalty, and steps or edits, around a function that does one sample. */
function training(workload, perSample) {
  const start = startOf(workload)
  const p = new Float64Array(start)
  const g = new Float64Array(start.length)
  const samples = workload.inputs.map((x, s) => [
    new Float64Array(x),
    new Float64Array(workload.targets[s]),
  ])
  const first = start[0]
  const count = p.length
  let loss = 0
  const pass = workload.trains
    ? () => {
        g.fill(0)
        loss = 0
        for (let s = 0; s < samples.length; s++)
          loss += perSample(p, g, samples[s][0], samples[s][1])
        let squares = 0
        for (let k = 0; k < count; k++) {
          squares += p[k] * p[k]
          g[k] += 2 * DECAY * p[k]
          p[k] -= RATE * g[k]
        }
        loss += DECAY * squares
      }
    : (n) => {
        p[0] = edited(first, n)
        g.fill(0)
        loss = perSample(p, g, samples[0][0], samples[0][1])
      }
  return { pass, loss: () => loss, gradients: () => [...g] }
}

function loops(workload) {
  const { sizes, biases, loss, inputs } = workload
  const layers = sizes.length - 1
  const share = 1 / inputs.length
  const margin = loss === 'max-margin'
  const z = sizes.map((units) => new Float64Array(units))
  const delta = sizes.map((units) => new Float64Array(units))
  const active = sizes.map((units) => Int32Array.from({ length: units }, (_, k) => k))
  const counts = Int32Array.from(sizes)
  const relu = sizes.slice(1).map((_, l) => hasRelu(workload, l))
  const width = sizes.map((units) => units + (biases ? 1 : 0))
  const offset = sizes.map((_, l) =>
    sizes.slice(1, l + 1).reduce((sum, units, k) => sum + units * width[k], 0),
  )

  function forwardLayer(p, l) {
    const below = z[l]
    const list = active[l]
    const many = counts[l]
    const out = z[l + 1]
    const on = active[l + 1]
    const units = sizes[l + 1]
    const rectified = relu[l]
    let base = offset[l]
    let found = 0
    for (let j = 0; j < units; j++) {
      let sum = biases ? p[base + sizes[l]] : 0
      for (let k = 0; k < many; k++) {
        const i = list[k]
        sum += p[base + i] * below[i]
      }
      out[j] = sum
      if (!rectified || sum > 0) on[found++] = j
      else out[j] = 0
      base += width[l]
    }
    counts[l + 1] = found
  }

  function backwardLayer(p, g, l) {
    const below = z[l]
    const list = active[l]
    const many = counts[l]
    const on = active[l + 1]
    const found = counts[l + 1]
    const above = delta[l + 1]
    const own = delta[l]
    own.fill(0)
    for (let q = 0; q < found; q++) {
      const j = on[q]
      const d = above[j]
      const base = offset[l] + j * width[l]
      for (let k = 0; k < many; k++) {
        const i = list[k]
        g[base + i] += d * below[i]
        own[i] += d * p[base + i]
      }
      if (biases) g[base + sizes[l]] += d
    }
  }

  return (p, g, x, t) => {
    z[0].set(x)
    for (let l = 0; l < layers; l++) forwardLayer(p, l)
    const y = z[layers]
    const d = delta[layers]
    let total = 0
    if (margin) {
      const gap = 1 - t[0] * y[0]
      if (gap <= 0) return 0
      d[0] = -t[0] * share
      total = gap * share
    } else {
      for (let k = 0; k < y.length; k++) {
        d[k] = y[k] - t[k]
        total += (d[k] * d[k]) / 2
      }
    }
    for (let l = layers - 1; l >= 0; l--) backwardLayer(p, g, l)
    return total
  }
}

/** The same as one function without loops. Only the benchmark generates code; the page may not. */
function unrolled(workload) {
  const { sizes, inputs, loss } = workload
  const places = placesOf(workload)
  const last = places.length
  const lines = Array.from({ length: sizes[0] }, (_, i) => `const a0_${i} = x[${i}]`)
  places.forEach((units, l) => {
    units.forEach(({ weights, bias }, j) => {
      const terms = weights.map((w, i) => `p[${w}] * a${l}_${i}`)
      if (bias >= 0) terms.push(`p[${bias}]`)
      lines.push(`const z${l + 1}_${j} = ${terms.join(' + ')}`)
      lines.push(
        hasRelu(workload, l)
          ? `const a${l + 1}_${j} = z${l + 1}_${j} > 0 ? z${l + 1}_${j} : 0`
          : `const a${l + 1}_${j} = z${l + 1}_${j}`,
      )
    })
  })
  const outputs = Array.from({ length: sizes[last] }, (_, k) => k)
  if (loss === 'max-margin') {
    lines.push(`const gap = 1 - t[0] * a${last}_0`, 'if (gap <= 0) return 0')
    lines.push(`const e${last}_0 = -t[0] * ${1 / inputs.length}`)
  } else {
    outputs.forEach((k) => lines.push(`const e${last}_${k} = a${last}_${k} - t[${k}]`))
  }
  for (let l = last; l >= 1; l--) {
    const units = places[l - 1]
    const wanted = l > 1
    if (wanted)
      lines.push(...Array.from({ length: sizes[l - 1] }, (_, i) => `let e${l - 1}_${i} = 0`))
    units.forEach(({ weights, bias }, j) => {
      const inner = weights.flatMap((w, i) => [
        `g[${w}] += e${l}_${j} * a${l - 1}_${i}`,
        ...(wanted ? [`e${l - 1}_${i} += p[${w}] * e${l}_${j}`] : []),
      ])
      if (bias >= 0) inner.push(`g[${bias}] += e${l}_${j}`)
      if (hasRelu(workload, l - 1)) lines.push(`if (z${l}_${j} > 0) {`, ...inner, '}')
      else lines.push(...inner)
    })
  }
  lines.push(
    loss === 'max-margin'
      ? `return gap * ${1 / inputs.length}`
      : `return (${outputs.map((k) => `e${last}_${k} * e${last}_${k}`).join(' + ')}) / 2`,
  )
  return compileFunction(lines.join('\n'), ['p', 'g', 'x', 't'])
}
