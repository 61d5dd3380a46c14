import * as v from 'valibot'
import type { Example } from '../model/example.ts'
import { checkConsistency } from './consistency.ts'
import { describe, expected, FormatError } from './error.ts'
import { errorOf } from './issue.ts'
import { parseJson } from './json.ts'
import { exampleSchema, type ExampleFields, type ExampleFile } from './schema.ts'

/** Reads an example file that is already parsed. Throws a FormatError that names the field. */
export function readExample(input: unknown): Example {
  const record = asRecord(input)
  if (Object.hasOwn(record, 'expression')) throw new FormatError('expression', NO_EXPRESSIONS)
  const result = v.safeParse(exampleSchema, record, { abortEarly: true, abortPipeEarly: true })
  if (!result.success) throw errorOf(result.issues[0])
  const example = withData(result.output)
  checkConsistency(example)
  return example
}

/** Reads the text of an example file. */
export function parseExampleText(text: string): Example {
  return readExample(parseJson(text))
}

/** The file form of an example. Fields at their default are left out, but those that every sheet states stay. */
export function writeExample(example: Example): ExampleFile {
  const { title, layers, loss, learningRate, trainBiases, optimizer } = example
  return {
    version: 1,
    ...(title !== undefined && { title }),
    ...writeData(example),
    layers: layers.map(({ weights, biases, activation }) => ({
      weights: weights.map((row) => [...row]),
      biases: biases && [...biases],
      activation,
    })),
    loss,
    learningRate,
    trainBiases,
    ...(example.slope !== 0.25 && { slope: example.slope }),
    ...(example.reluAtZero !== 0 && { reluAtZero: example.reluAtZero }),
    ...(example.biasSign !== 'add' && { biasSign: example.biasSign }),
    ...(optimizer.kind !== 'sgd' && { optimizer }),
    ...(example.updates !== 1 && { updates: example.updates }),
    ...(example.hiddenUsesUpdatedWeights && { hiddenUsesUpdatedWeights: true }),
  }
}

/**
 * The defaults with the fields of `patch` put in; `patch` has the field names of the file and need not be complete.
 * `samples` replaces `inputs` and `targets`, and the other way round. Throws a FormatError that names the field.
 */
export function mergeExample(defaults: Example, patch: unknown): Example {
  const fields = asRecord(patch)
  const { inputs, targets, samples, reduction, ...rest } = writeExample(defaults)
  const has = (field: string) => Object.hasOwn(fields, field)
  const single = { ...(inputs && { inputs }), ...(targets && { targets }) }
  const batch = { ...(samples && { samples }), ...(reduction && { reduction }) }
  const data = has('samples')
    ? batch
    : has('inputs') || has('targets')
      ? single
      : { ...single, ...batch }
  return readExample({ ...rest, ...data, ...fields })
}

function asRecord(input: unknown): Readonly<Record<string, unknown>> {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    throw new FormatError(
      '',
      expected(
        {
          en: 'an object with the fields of an example',
          zh: '包含例题各字段的对象',
          ko: '예제 필드를 담은 객체',
        },
        describe(input),
      ),
    )
  return { ...input }
}

/** One sample or a batch of them; the schema allows every mixture. */
function withData(fields: ExampleFields): Example {
  const { version: _, title, inputs, targets, samples, reduction, ...rest } = fields
  const network = title ? { ...rest, title } : rest
  if (samples === undefined) {
    if (reduction !== undefined) throw new FormatError('reduction', NO_REDUCTION)
    if (inputs === undefined) throw new FormatError('inputs', MISSING_DATA)
    if (targets === undefined) throw new FormatError('targets', MISSING_DATA)
    return { ...network, inputs, targets }
  }
  if (inputs !== undefined) throw new FormatError('inputs', TWICE)
  if (targets !== undefined) throw new FormatError('targets', TWICE)
  return { ...network, samples, reduction: reduction ?? 'sum' }
}

function writeData(example: Example) {
  const copy = ({
    inputs,
    targets,
  }: {
    inputs: readonly number[]
    targets: readonly number[]
  }) => ({
    inputs: [...inputs],
    targets: [...targets],
  })
  if (!('samples' in example)) return copy(example)
  return { samples: example.samples.map(copy), reduction: example.reduction }
}

const MISSING_DATA = {
  en: 'this field is missing; expected inputs and targets, or samples.',
  zh: '缺少此字段，应给出 inputs 与 targets，或给出 samples。',
  ko: '이 필드가 없습니다. inputs와 targets, 또는 samples가 필요합니다.',
}
const TWICE = {
  en: 'expected either inputs and targets or samples, not both.',
  zh: 'inputs、targets 与 samples 只能给出其中一种。',
  ko: 'inputs·targets와 samples 중 하나만 쓸 수 있습니다.',
}
const NO_REDUCTION = {
  en: 'only samples have a reduction; expected samples instead of inputs and targets.',
  zh: '只有 samples 才有 reduction，应以 samples 代替 inputs 与 targets。',
  ko: 'reduction은 samples에만 쓸 수 있습니다. inputs·targets 대신 samples가 필요합니다.',
}
const NO_EXPRESSIONS = {
  en: 'this is an expression; expected a network with inputs, targets, layers and loss.',
  zh: '这是一个表达式，应为带有 inputs、targets、layers 和 loss 的网络。',
  ko: '이것은 식입니다. inputs, targets, layers, loss가 있는 신경망이 필요합니다.',
}
