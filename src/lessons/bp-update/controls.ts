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
  activationLabel,
  BIAS_NAME,
  BIASES,
  CONVENTIONS,
  LAYERS,
  LOSS_LABEL,
  RATE_LABEL,
  REDUCTION,
  REDUCTION_NAME,
  SAMPLES,
  unitsLabel,
} from './control-words.ts'
import { choice, conventionControls, momentumControl, slopeControl } from './convention-controls.ts'
import { editablesOf } from './editables.ts'
import { RATE } from './ids.ts'
import { activationsOf, biasesOf } from './shape.ts'
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

function count(id: string, label: Localized, value: number, min: number, max: number): Control {
  return { kind: 'count', id, label, value, min, max }
}
