import { withParameters } from '../../model/descent.ts'
import { samplesOf, type Example } from '../../model/example.ts'
import { forward, totalLoss } from '../../model/paper-forward.ts'
import { update } from '../../model/paper.ts'
import { mulberry32 } from '../../model/random.ts'
import { withSamples } from './editables.ts'
import { withLoss } from './shape.ts'

/** How often to look for kinder numbers before taking what there is. */
const TRIES = 200

/** New numbers on a grid of 0.1 from a seed: the same seed gives the same numbers in every browser. */
export function randomise(example: Example, seed: number): Example {
  const random = mulberry32(seed)
  let drawn = draw(example, random)
  for (let n = 1; n < TRIES && !isKind(drawn); n++) drawn = draw(example, random)
  return drawn
}

function draw(example: Example, random: () => number): Example {
  const tenth = (from: number, to: number) => (from + Math.floor(random() * (to - from + 1))) / 10
  const signed = () => tenth(1, 9) * (random() < 0.25 ? -1 : 1)
  const layers = example.layers.map((layer) => ({
    ...layer,
    weights: layer.weights.map((row) => row.map(signed)),
    biases: layer.biases && layer.biases.map(signed),
  }))
  const samples = samplesOf(example).map(({ inputs, targets }) => {
    const hot = Math.floor(random() * targets.length)
    return {
      inputs: inputs.map(signed),
      targets: targets.map((_, k) =>
        example.loss === 'softmax-cross-entropy' ? Number(k === hot) : tenth(0, 10),
      ),
    }
  })
  return withLoss(withSamples({ ...example, layers }, samples), example.loss)
}

/** Nothing lies on a corner, something learns, and the loss falls. */
function isKind(example: Example): boolean {
  const { forward: passes, loss, gradients, updated } = update(example)
  const onCorner = passes.some((pass) => pass.z.some((row) => row.some((z) => Math.abs(z) < 0.05)))
  const learns = gradients.weights.every((rows) => rows.some((row) => row.some((g) => g !== 0)))
  const next = withParameters(example, updated)
  const after = totalLoss(
    next,
    samplesOf(next).map((sample) => forward(next, sample)),
  )
  return !onCorner && learns && after < loss
}
