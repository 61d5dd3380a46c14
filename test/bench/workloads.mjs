/**
 * What every engine computes. A workload is a network, its data and its loss; parameters are listed layer by layer, for
 * each unit its incoming weights and then, if there are biases, its bias.
 *
 * A is the training step of Karpathy's micrograd demo: 2-16-16-1, ReLU, 100 points in two moons, max-margin loss and
 * 1e-4·Σp², then a descent step, with learning rate 0 so that every engine does the same work for ever. B is the main
 * example and C a network of the largest size that the editor accepts; one weight is edited before each pass.
 */
export const WORKLOADS = [
  {
    name: 'A',
    title: 'training step, 2-16-16-1, 100 points',
    sizes: [2, 16, 16, 1],
    biases: true,
    lastRelu: false,
    loss: 'max-margin',
    trains: true,
    ...moons(100),
  },
  {
    name: 'B',
    title: 'main example, 2-2-1 without biases',
    sizes: [2, 2, 1],
    biases: false,
    lastRelu: true,
    loss: 'half-squared-error',
    trains: false,
    inputs: [[0.2, 0.3]],
    targets: [[0.5]],
  },
  {
    name: 'C',
    title: '8-8-8-8 with biases',
    sizes: [8, 8, 8, 8],
    biases: true,
    lastRelu: true,
    loss: 'half-squared-error',
    trains: false,
    inputs: [[0.9, -0.4, 0.7, 0.2, -0.8, 0.5, 0.1, -0.3]],
    targets: [[0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8]],
  },
]

/** Learning rate of workload A: a real step that moves nothing. */
export const RATE = 0

/** Factor of Σp² in workload A. */
export const DECAY = 1e-4

/**
 * The first value of every parameter: reproducible, between −1 and 1, and in B those of the main example. In A the last
 * layer starts small, so that every point is within the margin and no engine may leave out its backward pass.
 */
export function startOf({ name, sizes, biases, trains }) {
  if (name === 'B') return [0.6, 0.2, 0.1, 0.7, 0.5, 0.8]
  const next = random(7)
  return sizes
    .slice(1)
    .flatMap((units, l) =>
      Array.from({ length: units }, () => [
        ...Array.from(
          { length: sizes[l] },
          () => (next() * 2 - 1) * (trains && l === sizes.length - 2 ? 0.05 : 1),
        ),
        ...(biases ? [next() * 0.2 - 0.1] : []),
      ]).flat(),
    )
}

/** The value of the first parameter in pass n of a workload that edits: it moves a little, forth and back. */
export function edited(start, n) {
  return start + (n % 2) / 64
}

/** For each layer and unit the places of its weights and of its bias in the list of parameters. */
export function placesOf({ sizes, biases }) {
  let place = 0
  return sizes.slice(1).map((units, l) =>
    Array.from({ length: units }, () => ({
      weights: Array.from({ length: sizes[l] }, () => place++),
      bias: biases ? place++ : -1,
    })),
  )
}

/** Whether a layer ends in a ReLU. */
export function hasRelu({ sizes, lastRelu }, l) {
  return l < sizes.length - 2 || lastRelu
}

function moons(count) {
  const next = random(1)
  const points = Array.from({ length: count }, (_, k) => {
    const angle = Math.PI * next()
    const noise = () => (next() - 0.5) * 0.2
    const upper = k % 2 === 0
    return {
      x: upper
        ? [Math.cos(angle) + noise(), Math.sin(angle) + noise()]
        : [1 - Math.cos(angle) + noise(), 0.5 - Math.sin(angle) + noise()],
      t: [upper ? 1 : -1],
    }
  })
  return { inputs: points.map(({ x }) => x), targets: points.map(({ t }) => t) }
}

/** A small linear congruential generator, so that every run and every engine sees the same numbers. */
function random(seed) {
  let state = seed
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32
}
