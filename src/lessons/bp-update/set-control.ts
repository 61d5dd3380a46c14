import { at } from '../../engine/at.ts'
import { isBatch, TRAIN_BIASES, type Example } from '../../model/example.ts'
import { controlsOf, fieldOf } from './controls.ts'
import { setConvention, setSetting } from './convention-controls.ts'
import { editablesOf, withLayer } from './editables.ts'
import {
  activationsOf,
  isLoss,
  withBiases,
  withDepth,
  withLoss,
  withSampleCount,
  withUnits,
  type Biases,
} from './shape.ts'

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
