import { at } from '../engine/at.ts'
import type { Example, Sample } from '../model/example.ts'
import { samplesOf, sizes } from '../model/example.ts'
import type { Localized } from '../i18n/localized.ts'
import { localized } from '../i18n/localized.ts'
import { describe, expected, FormatError } from './error.ts'

/** What the fields of an example demand of each other. Throws a FormatError at the first that does not fit. */
export function checkConsistency(example: Example): void {
  checkShapes(example)
  checkOutput(example)
}

function checkShapes(example: Example): void {
  const widths = sizes(example)
  example.layers.forEach((layer, l) => {
    layer.weights.forEach((row, j) =>
      checkLength(row, at(widths, l), `layers[${l}].weights[${j}]`, l === 0 ? PER_INPUT : PER_UNIT),
    )
    if (layer.biases)
      checkLength(layer.biases, layer.weights.length, `layers[${l}].biases`, PER_ROW)
  })
  const outputs = at(widths, widths.length - 1)
  samplesOf(example).forEach((sample, s) => {
    checkLength(sample.inputs, at(widths, 0), placeOf(example, s, 'inputs'), PER_FIRST)
    checkLength(sample.targets, outputs, placeOf(example, s, 'targets'), PER_OUTPUT)
  })
}

function checkOutput(example: Example): void {
  const last = example.layers.length - 1
  example.layers.forEach(({ activation }, l) => {
    if (activation === 'softmax' && l < last)
      throw new FormatError(`layers[${l}].activation`, SOFTMAX_LAST)
  })
  const { activation } = at(example.layers, last)
  const place = `layers[${last}].activation`
  if (example.loss === 'softmax-cross-entropy' && activation !== 'identity')
    throw new FormatError(place, needs('identity', example.loss, activation))
  if (example.loss !== 'binary-cross-entropy') return
  if (activation !== 'sigmoid' && activation !== 'softmax')
    throw new FormatError(place, needs('sigmoid / softmax', example.loss, activation))
  samplesOf(example).forEach((sample, s) =>
    sample.targets.forEach((target, k) => {
      if (target < 0 || target > 1)
        throw new FormatError(
          `${placeOf(example, s, 'targets')}[${k}]`,
          expected(
            {
              en: 'a target from 0 to 1, as binary-cross-entropy needs',
              zh: '0 到 1 之间的目标值（binary-cross-entropy 的要求）',
              ko: '0 이상 1 이하의 목푯값(binary-cross-entropy의 조건)',
            },
            describe(target),
          ),
        )
    }),
  )
}

function placeOf(example: Example, s: number, field: keyof Sample): string {
  return 'samples' in example ? `samples[${s}].${field}` : field
}

function checkLength(
  values: readonly number[],
  length: number,
  path: string,
  reason: Localized,
): void {
  if (values.length === length) return
  const count = { en: numbers(length), zh: `${length} 个数`, ko: `수 ${length}개` }
  throw new FormatError(
    path,
    expected(
      localized((locale) => `${count[locale]}${locale === 'en' ? ', ' : ''}${reason[locale]}`),
      { en: String(values.length), zh: `${values.length} 个`, ko: `${values.length}개` },
    ),
  )
}

const numbers = (count: number) => (count === 1 ? '1 number' : `${count} numbers`)

const PER_INPUT = { en: 'one per input', zh: '（每个输入一个）', ko: '(입력마다 하나)' }
const PER_UNIT = {
  en: 'one per unit below',
  zh: '（下层每个单元一个）',
  ko: '(아래층 유닛마다 하나)',
}
const PER_ROW = { en: 'one per unit', zh: '（每个单元一个）', ko: '(유닛마다 하나)' }
const PER_FIRST = {
  en: 'as many as in the first sample',
  zh: '（与第一个样本相同）',
  ko: '(첫 표본과 같은 개수)',
}
const PER_OUTPUT = { en: 'one per output', zh: '（每个输出一个）', ko: '(출력마다 하나)' }

const SOFTMAX_LAST: Localized = {
  en: 'softmax can stand on the last layer only; expected another activation here.',
  zh: 'softmax 只能用于最后一层，这里应为其他激活函数。',
  ko: 'softmax는 마지막 층에만 쓸 수 있습니다. 여기에는 다른 활성화 함수가 필요합니다.',
}

function needs(activation: string, loss: string, found: string): Localized {
  return expected(
    {
      en: `${activation}, as the loss ${loss} needs`,
      zh: `${activation}（损失 ${loss} 的要求）`,
      ko: `${activation}(손실 ${loss}의 조건)`,
    },
    describe(found),
  )
}
