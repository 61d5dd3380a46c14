import { exact } from '../derivation/number.ts'
import { at } from '../engine/at.ts'
import { isBatch, samplesOf, type Example, type Sample } from '../model/example.ts'
import { expected, FormatError } from './error.ts'
import { readExample, writeExample } from './example.ts'
import { readBiases, readFlag, readLinkNumber, readOptimizer, readRows } from './link-values.ts'
import { unknownParameter } from './query.ts'

type Query = Readonly<Record<string, string>>

/** Parameters that hold one value of the example file, and how it is written. */
const SCALARS = {
  loss: { field: 'loss', read: String },
  eta: { field: 'learningRate', read: readLinkNumber },
  train: { field: 'trainBiases', read: String },
  slope: { field: 'slope', read: readLinkNumber },
  relu0: { field: 'reluAtZero', read: readLinkNumber },
  bias: { field: 'biasSign', read: String },
  opt: { field: 'optimizer', read: readOptimizer },
  updates: { field: 'updates', read: readLinkNumber },
  old: { field: 'hiddenUsesUpdatedWeights', read: readFlag },
  title: { field: 'title', read: String },
} as const
type Scalar = keyof typeof SCALARS
const SCALAR_NAMES = Object.keys(SCALARS) as Scalar[]

/** The readable parameters of an example in a link: those that differ from the defaults. */
export function linkExample(example: Example, defaults: Example): Query {
  const now = textOf(example)
  const before = textOf(defaults)
  const reshaped =
    isBatch(example) !== isBatch(defaults) || example.layers.length !== defaults.layers.length
  // with another number of layers, or a batch for a sample, nothing of the old data can stay
  return Object.fromEntries(
    Object.entries(now).filter(
      ([name, text]) =>
        text !== before[name] || (reshaped && /^(?:[xt]|reduce|act|[wb]\d+)$/.test(name)),
    ),
  )
}

/** Reads `linkExample` back: the same example, bit for bit. Throws a FormatError that names the parameter. */
export function unlinkExample(query: Query, defaults: Example): Example {
  const { layers: known, ...settings } = writeExample(defaults)
  const activations = query['act']?.split(',') ?? known.map((layer) => layer.activation)
  const reshaped = activations.length !== known.length
  for (const name of Object.keys(query)) {
    const layer = /^[wb]([1-9]\d*)$/.exec(name)?.[1]
    if (layer !== undefined && Number(layer) > activations.length)
      throw new FormatError(name, noLayer(activations.length))
    if (layer === undefined && !['x', 't', 'reduce', 'act', ...SCALAR_NAMES].includes(name))
      throw unknownParameter(name)
  }
  const layers = activations.map((activation, l) => {
    const old = reshaped ? undefined : known[l]
    const weights = query[`w${l + 1}`]
    const biases = query[`b${l + 1}`]
    return {
      weights: weights === undefined ? old?.weights : readRows(weights, `w${l + 1}`),
      biases: biases === undefined ? (old?.biases ?? null) : readBiases(biases, `b${l + 1}`),
      activation,
    }
  })
  const { inputs: _i, targets: _t, samples: _s, reduction: _r, ...scalars } = settings
  const given = SCALAR_NAMES.filter((name) => query[name] !== undefined).map(
    (name): [string, unknown] => [SCALARS[name].field, SCALARS[name].read(query[name] ?? '', name)],
  )
  const file = { ...scalars, ...Object.fromEntries(given), ...dataOf(query, defaults), layers }
  try {
    return readExample(file)
  } catch (error) {
    if (error instanceof FormatError) throw error.at(parameterOf(error.path))
    throw error
  }
}

/** Every parameter of an example. */
function textOf(example: Example): Query {
  const { optimizer } = example
  return {
    x: writeSamples(example, 'inputs'),
    t: writeSamples(example, 'targets'),
    ...(isBatch(example) && { reduce: example.reduction }),
    act: example.layers.map((layer) => layer.activation).join(','),
    ...Object.fromEntries(
      example.layers.flatMap(({ weights, biases }, l) => [
        [`w${l + 1}`, weights.map(writeNumbers).join(';')],
        [`b${l + 1}`, biases ? writeNumbers(biases) : 'none'],
      ]),
    ),
    loss: example.loss,
    eta: exact(example.learningRate),
    train: example.trainBiases,
    slope: exact(example.slope),
    relu0: exact(example.reluAtZero),
    bias: example.biasSign,
    opt: optimizer.kind === 'sgd' ? 'sgd' : `momentum:${exact(optimizer.momentum)}`,
    updates: exact(example.updates),
    old: example.hiddenUsesUpdatedWeights ? '1' : '0',
    title: example.title ?? '',
  }
}

const writeNumbers = (values: readonly number[]) => values.map(exact).join(',')

/** A batch of one ends in a semicolon, so that it stays a batch. */
function writeSamples(example: Example, field: keyof Sample): string {
  const lists = samplesOf(example).map((sample) => writeNumbers(sample[field]))
  return isBatch(example) && lists.length === 1 ? `${at(lists, 0)};` : lists.join(';')
}

function dataOf(query: Query, defaults: Example) {
  const { x, t, reduce } = query
  const samples = samplesOf(defaults)
  const inputs = x === undefined ? samples.map((sample) => sample.inputs) : readRows(x, 'x')
  const targets = t === undefined ? samples.map((sample) => sample.targets) : readRows(t, 't')
  if (inputs.length !== targets.length)
    throw new FormatError('t', sameCount(inputs.length, targets.length))
  const batch = (text: string | undefined) => text?.includes(';') ?? isBatch(defaults)
  if (!batch(x) && !batch(t)) {
    if (reduce !== undefined) throw new FormatError('reduce', NO_BATCH)
    return { inputs: inputs[0], targets: targets[0] }
  }
  return {
    samples: inputs.map((values, s) => ({ inputs: values, targets: at(targets, s) })),
    reduction: reduce ?? (isBatch(defaults) ? defaults.reduction : undefined),
  }
}

/** The parameter that holds a field of the example file. */
function parameterOf(path: string): string {
  const layer = /^layers\[(\d+)\]\.(weights|biases)/.exec(path)
  if (layer) return `${layer[2] === 'weights' ? 'w' : 'b'}${Number(layer[1]) + 1}`
  if (path.startsWith('layers')) return 'act'
  if (/^(?:samples\[\d+\]\.)?inputs/.test(path)) return 'x'
  if (/^(?:samples\[\d+\]\.)?targets/.test(path)) return 't'
  if (path === 'reduction') return 'reduce'
  const root = /^\w+/.exec(path)?.[0]
  return SCALAR_NAMES.find((name) => SCALARS[name].field === root) ?? path
}

function noLayer(layers: number) {
  return {
    en: `this layer does not exist; the network has ${layers}.`,
    zh: `没有这一层，网络共有 ${layers} 层。`,
    ko: `이 층은 없습니다. 신경망은 ${layers}층입니다.`,
  }
}

function sameCount(inputs: number, targets: number) {
  return expected(
    {
      en: `targets for ${inputs} sample${inputs === 1 ? '' : 's'}, as in x`,
      zh: `与 x 相同的 ${inputs} 个样本的目标`,
      ko: `x와 같은 표본 ${inputs}개의 목표`,
    },
    { en: String(targets), zh: `${targets} 个`, ko: `${targets}개` },
  )
}

const NO_BATCH = {
  en: 'only several samples have a reduction; expected samples separated by ; in x and t.',
  zh: '只有多个样本才有 reduce，x 和 t 中的样本应以 ; 分隔。',
  ko: 'reduce는 표본이 여럿일 때만 쓸 수 있습니다. x와 t에서 표본을 ;로 구분해야 합니다.',
}
