import { at } from '../../../engine/at.ts'
import type { Companion } from '../../../derivation/practice.ts'
import { isBatch, samplesOf, sizes, type Example, type Layer } from '../../../model/example.ts'
import { forward } from '../../../model/paper-forward.ts'
import { withLayer } from '../editables.ts'
import { DEFAULT } from '../default.ts'

/**
 * The problems that a reader has to meet besides the main one, in which 16 wrong rules leave every number right: each
 * is the problem on the page with one thing changed, or the homework problem where that is no two-layer network.
 */
export function companionsOf(example: Example): readonly Companion<Example>[] {
  const base = isSmall(example) ? example : DEFAULT
  return COMPANIONS.map(({ change, ...companion }) => ({ ...companion, params: change(base) }))
}

interface Change extends Omit<Companion, 'params'> {
  readonly change: (example: Example) => Example
}

const COMPANIONS: readonly Change[] = [
  {
    id: 'sigmoid',
    title: {
      en: 'With sigmoid: the slope is not 1',
      zh: '改用 sigmoid：斜率不是 1',
      ko: '시그모이드 사용: 기울기가 1이 아님',
    },
    exposes: ['forward.act', 'delta.out', 'act.deriv', 'delta.hid', 'grad.w'],
    change: withSigmoid,
  },
  {
    id: 'eta-tenth',
    title: { en: 'Learning rate 0.1', zh: '学习率 0.1', ko: '학습률 0.1' },
    exposes: ['update'],
    change: (example) => ({ ...example, learningRate: 0.1 }),
  },
  {
    id: 'dead-unit',
    title: { en: 'A hidden unit that is off', zh: '一个隐藏单元不工作', ko: '꺼진 은닉 뉴런' },
    exposes: ['forward.act', 'act.deriv', 'delta.hid', 'grad.w'],
    change: (example) => withLastHidden(example, offRow),
  },
  {
    id: 'tie',
    title: { en: 'ReLU at exactly 0', zh: 'ReLU 恰好在 0 处', ko: 'ReLU가 정확히 0일 때' },
    exposes: ['act.deriv', 'delta.hid'],
    change: (example) => withLastHidden(example, tiedRow),
  },
  {
    id: 'two-outputs',
    title: {
      en: 'Two outputs: paths add up',
      zh: '两个输出：各条路径相加',
      ko: '출력 두 개: 경로를 더함',
    },
    exposes: ['delta.hid'],
    change: withTwoOutputs,
  },
  {
    id: 'bias',
    title: { en: 'With biases', zh: '带偏置', ko: '편향이 있는 경우' },
    exposes: ['forward.sum', 'grad.w', 'update'],
    change: withTrainedBiases,
  },
]

const LARGEST = 4

function isSmall(example: Example): boolean {
  return (
    example.layers.length === 2 &&
    !isBatch(example) &&
    sizes(example).every((size) => size <= LARGEST)
  )
}

function withSigmoid(example: Example): Example {
  // the loss that reads logits keeps them
  const isRaw = (l: number) => l === 1 && example.loss === 'softmax-cross-entropy'
  return {
    ...example,
    layers: example.layers.map((layer, l) =>
      isRaw(l) || layer.activation === 'softmax' ? layer : { ...layer, activation: 'sigmoid' },
    ),
  }
}

/** The last hidden unit as a ReLU with other weights. */
function withLastHidden(
  example: Example,
  change: (row: readonly number[], inputs: readonly number[]) => readonly number[],
): Example {
  const layer = at(example.layers, 0)
  const last = layer.weights.length - 1
  const row = change(at(layer.weights, last), at(samplesOf(example), 0).inputs)
  return withLayer(example, 0, {
    ...layer,
    activation: 'relu',
    weights: layer.weights.with(last, row),
    biases: layer.biases && layer.biases.with(last, 0),
  })
}

/** Turned around where it is on. */
function offRow(row: readonly number[], inputs: readonly number[]): readonly number[] {
  const sum = dot(row, inputs)
  if (sum > 0) return row.map(negated)
  return sum < 0 ? row : inputs.map((x) => (x > 0 ? -0.4 : 0.4))
}

/** Two products that cancel without a rest, and nothing else. */
function tiedRow(row: readonly number[], inputs: readonly number[]): readonly number[] {
  const [one, two] = inputs
  return row.map((_, i) => (two === undefined || i > 1 ? 0 : i === 0 ? two : negated(one ?? 0)))
}

const SECOND_OUTPUT = [0.4, -0.3, 0.2, 0.6]

function withTwoOutputs(example: Example): Example {
  const layer = at(example.layers, 1)
  if (layer.weights.length > 1 || isBatch(example)) return example
  const row = SECOND_OUTPUT.slice(0, at(layer.weights, 0).length)
  const hidden = at(forward(example, at(samplesOf(example), 0)).a, 0)
  // a ReLU that is off would add no path
  const sign = layer.activation === 'relu' && dot(row, hidden) <= 0 ? -1 : 1
  const second: Layer = {
    ...layer,
    weights: [...layer.weights, row.map((w) => sign * w)],
    biases: layer.biases && [...layer.biases, 0],
  }
  return {
    ...withLayer(example, 1, second),
    targets: [...example.targets, example.loss === 'softmax-cross-entropy' ? 0 : 0.3],
  }
}

const BIASES = [
  [0.1, -0.05, 0.2, -0.1],
  [0.05, 0.1, -0.2, 0.2],
]

function withTrainedBiases(example: Example): Example {
  return {
    ...example,
    trainBiases: 'per-neuron',
    layers: example.layers.map((layer, l) => ({
      ...layer,
      biases: layer.biases ?? at(BIASES, l).slice(0, layer.weights.length),
    })),
  }
}

/** Without a negative zero, which no file keeps. */
const negated = (value: number) => 0 - value

function dot(row: readonly number[], inputs: readonly number[]): number {
  return row.reduce((sum, w, i) => sum + w * at(inputs, i), 0)
}
