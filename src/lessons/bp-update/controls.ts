import { at } from '../../engine/at.ts'
import type { Control, ControlGroup, NumberControl } from '../../derivation/lesson.ts'
import type { Ref } from '../../derivation/quantity.ts'
import { LIMITS } from '../../format/limits.ts'
import type { Localized } from '../../i18n/localized.ts'
import {
  isBatch,
  LOSSES,
  REDUCTIONS,
  samplesOf,
  sizes,
  TRAIN_BIASES,
  type Example,
} from '../../model/example.ts'
import {
  choice,
  conventionControls,
  momentumControl,
  setConvention,
  setSetting,
  slopeControl,
} from './convention-controls.ts'
import { RATE } from './ids.ts'
import { editablesOf, withLayer } from './editables.ts'
import {
  activationsOf,
  biasesOf,
  isLoss,
  withBiases,
  withDepth,
  withLoss,
  withSampleCount,
  withUnits,
  type Biases,
} from './shape.ts'
import { ACTIVATION, LOSS_NAME } from './text.ts'

export function fieldOf(example: Example, ref: Ref): NumberControl | undefined {
  const editable = editablesOf(example).find(({ id }) => id === ref)
  if (!editable) return undefined
  const { replace: _, ...field } = editable
  return field
}

export function controlsOf(example: Example): readonly ControlGroup[] {
  const shape = sizes(example)
  const rate = fieldOf(example, RATE)
  const conventions = conventionControls(example)
  return [
    {
      title: { en: 'Network', zh: '网络', ko: '신경망' },
      controls: [
        count('layers', LAYERS, example.layers.length, 1, LIMITS.layers),
        ...shape.map((units, column) =>
          count(
            `units[${column}]`,
            unitsLabel(column, shape.length - 1),
            units,
            1,
            column === 0 ? LIMITS.inputs : LIMITS.units,
          ),
        ),
        ...example.layers.map((layer, l): Control => ({
          kind: 'choice',
          id: `activation[${l + 1}]`,
          label: activationLabel(l, example.layers.length - 1),
          value: layer.activation,
          options: activationsOf(example, l).map((kind) => ({
            value: kind,
            label: ACTIVATION[kind],
          })),
        })),
        ...slopeControl(example),
        choice('biases', BIASES, biasesOf(example), ['absent', ...TRAIN_BIASES], BIAS_NAME),
      ],
    },
    {
      title: { en: 'Loss and update', zh: '损失与更新', ko: '손실과 갱신' },
      controls: [
        choice('loss', LOSS_LABEL, example.loss, LOSSES, LOSS_NAME),
        ...(rate ? [{ ...rate, label: RATE_LABEL }] : []),
        momentumControl(example),
      ],
    },
    ...(conventions.length > 0 ? [{ title: CONVENTIONS, controls: conventions }] : []),
    {
      title: { en: 'Data', zh: '数据', ko: '데이터' },
      controls: [
        count('samples', SAMPLES, samplesOf(example).length, 1, LIMITS.samples),
        ...(isBatch(example)
          ? [choice('reduction', REDUCTION, example.reduction, REDUCTIONS, REDUCTION_NAME)]
          : []),
      ],
    },
  ]
}

/** The example with one control changed; the same object where the value does not fit. */
export function setControl(example: Example, control: string, value: number | string): Example {
  const known = controlsOf(example)
    .flatMap((group) => group.controls)
    .find(({ id }) => id === control)
  if (known?.kind === 'choice')
    return known.options.some((option) => option.value === value)
      ? setChoice(example, control, value)
      : example
  if (typeof value !== 'number') return example
  if (known?.kind === 'count')
    return Number.isInteger(value) && value >= known.min && value <= known.max
      ? setCount(example, control, value)
      : example
  const field = known ?? fieldOf(example, control)
  if (
    field?.kind !== 'number' ||
    !(value >= field.min && value <= field.max) ||
    value === field.value
  )
    return example
  return (
    setSetting(example, control, value) ??
    editablesOf(example)
      .find(({ id }) => id === control)
      ?.replace(value) ??
    example
  )
}

function setCount(example: Example, control: string, value: number): Example {
  if (control === 'layers') return withDepth(example, value)
  if (control === 'samples') return withSampleCount(example, value)
  return withUnits(example, indexIn(control), value)
}

function setChoice(example: Example, control: string, value: unknown): Example {
  if (control === 'loss') return isLoss(value) ? withLoss(example, value) : example
  if (control === 'biases') return isBiases(value) ? withBiases(example, value) : example
  if (control === 'reduction')
    return isBatch(example) && (value === 'sum' || value === 'mean')
      ? { ...example, reduction: value }
      : example
  const changed = typeof value === 'string' && setConvention(example, control, value)
  if (changed) return changed
  const l = indexIn(control) - 1
  const activation = activationsOf(example, l).find((kind) => kind === value)
  return activation ? withLayer(example, l, { ...at(example.layers, l), activation }) : example
}

const isBiases = (value: unknown): value is Biases =>
  value === 'absent' || TRAIN_BIASES.some((kind) => kind === value)

const indexIn = (control: string) => Number(/\[(\d+)\]/.exec(control)?.[1])

function count(id: string, label: Localized, value: number, min: number, max: number): Control {
  return { kind: 'count', id, label, value, min, max }
}

function unitsLabel(column: number, last: number): Localized {
  if (column === 0) return { en: 'Inputs', zh: '输入个数', ko: '입력 수' }
  if (column === last) return { en: 'Outputs', zh: '输出个数', ko: '출력 수' }
  return {
    en: last > 2 ? `Hidden units, layer ${column}` : 'Hidden units',
    zh: last > 2 ? `第 ${column} 层隐藏单元` : '隐藏单元',
    ko: last > 2 ? `${column}층 은닉 뉴런` : '은닉 뉴런',
  }
}

function activationLabel(l: number, last: number): Localized {
  if (l === last)
    return { en: 'Activation, output', zh: '输出层激活函数', ko: '출력층 활성화 함수' }
  return {
    en: last > 1 ? `Activation, layer ${l + 1}` : 'Activation, hidden',
    zh: last > 1 ? `第 ${l + 1} 层激活函数` : '隐藏层激活函数',
    ko: last > 1 ? `${l + 1}층 활성화 함수` : '은닉층 활성화 함수',
  }
}

const CONVENTIONS: Localized = { en: 'Conventions', zh: '约定', ko: '규약' }
const LAYERS: Localized = { en: 'Layers of weights', zh: '权重层数', ko: '가중치 층 수' }
const BIASES: Localized = { en: 'Biases', zh: '偏置', ko: '편향' }
const LOSS_LABEL: Localized = { en: 'Loss', zh: '损失', ko: '손실' }
const RATE_LABEL: Localized = { en: 'Learning rate', zh: '学习率', ko: '학습률' }
const SAMPLES: Localized = { en: 'Samples', zh: '样本数', ko: '표본 수' }
const REDUCTION: Localized = { en: 'Over samples', zh: '对样本', ko: '표본에 대해' }
const REDUCTION_NAME: Record<'sum' | 'mean', Localized> = {
  sum: { en: 'sum', zh: '求和', ko: '합' },
  mean: { en: 'mean', zh: '求平均', ko: '평균' },
}
const BIAS_NAME: Record<Biases, Localized> = {
  absent: { en: 'none', zh: '无', ko: '없음' },
  none: { en: 'frozen', zh: '固定不变', ko: '고정' },
  'per-neuron': {
    en: 'one per unit, trained',
    zh: '每个单元一个，参与训练',
    ko: '뉴런마다 하나, 학습',
  },
  'shared-per-layer': { en: 'one per layer, shared', zh: '每层共用一个', ko: '층마다 하나를 공유' },
}
