import { mulberry32 } from '../../model/random.ts'
import { localized, type Localized } from '../../i18n/localized.ts'
import { at } from '../at.ts'
import type { Control, ControlGroup, Editing, NumberControl } from '../lesson.ts'
import type { Ref } from '../quantity.ts'
import {
  lengthIn,
  listIn,
  matrixIn,
  numberIn,
  slotsOf,
  type Kit,
  type ListSpec,
  type MatrixSpec,
  type Range,
  type Slot,
  type Spec,
} from './spec.ts'

/** How the parameters of a lesson are changed, from what it says of them. */
export function editingOf<P extends object>(kit: Kit<P>): Editing<P> {
  const fitted = (params: P) => kit.fit?.(params) ?? params

  function field(params: P, ref: Ref): NumberControl | undefined {
    const slot = slotsOf(kit, params).find((one) => one.ref === ref)
    return slot && fieldOf(kit, params, slot)
  }

  function set(params: P, control: string, value: number | string): P {
    const slot = slotsOf(kit, params).find(({ ref }) => ref === control)
    if (slot)
      return typeof value === 'number' ? fitted(withNumber(kit, params, slot, value)) : params
    const known = shapeOf(kit, params).find(({ id }) => id === control)
    if (known === undefined || known.value === value || !isOffered(known, value)) return params
    return fitted(reshaped(params, kit.specs, control, value))
  }

  return {
    presets: kit.presets,
    controls: (params) => groupsOf(kit, params),
    field,
    set,
    randomise: (params, seed) => {
      const random = mulberry32(seed)
      const drawn = usedIn(kit, params).reduce(
        (next, slot) =>
          withNumber(
            kit,
            next,
            slot,
            at(slot.spec.draw, Math.floor(random() * slot.spec.draw.length)),
          ),
        params,
      )
      return fitted(drawn)
    },
  }
}

/** The numbers that this problem has a use for. */
function usedIn<P extends object>(kit: Kit<P>, params: P): readonly Slot[] {
  return slotsOf(kit, params).filter(({ field }) => kit.uses?.(params, field) ?? true)
}

function rangeOf<P extends object>(kit: Kit<P>, params: P, slot: Slot): Range {
  return kit.range?.(params, slot) ?? slot.spec
}

function fieldOf<P extends object>(kit: Kit<P>, params: P, slot: Slot): NumberControl {
  const { ref, spec, tex, value } = slot
  const { min, max } = rangeOf(kit, params, slot)
  const { step, name } = spec
  return {
    kind: 'number',
    id: ref,
    label: localized((locale) => `$${tex}$ ${name[locale]}`),
    value,
    min,
    max,
    step,
    ...(spec.whole && { whole: spec.whole }),
  }
}

/** The parameters with one number replaced; the same object where it is out of range or as it was. */
function withNumber<P extends object>(kit: Kit<P>, params: P, slot: Slot, value: number): P {
  const { field, spec, place } = slot
  const { min, max } = rangeOf(kit, params, slot)
  if (!(value >= min && value <= max) || (spec.whole && !Number.isInteger(value))) return params
  const [i, j] = place
  if (i === undefined)
    return numberIn(params, field) === value ? params : { ...params, [field]: value }
  if (j === undefined) {
    const list = listIn(params, field)
    return list[i] === value ? params : { ...params, [field]: list.with(i, value) }
  }
  const rows = matrixIn(params, field)
  const row = at(rows, i)
  return row[j] === value ? params : { ...params, [field]: rows.with(i, row.with(j, value)) }
}

/** Settings first, then the numbers that stand alone or in a list; matrices are edited where they are drawn. */
function groupsOf<P extends object>(kit: Kit<P>, params: P): readonly ControlGroup[] {
  const shape = shapeOf(kit, params)
  const numbers = usedIn(kit, params).filter(({ spec }) => spec.kind !== 'matrix')
  return [
    ...(shape.length > 0 ? [{ title: SHAPE, controls: shape }] : []),
    ...(numbers.length > 0
      ? [{ title: NUMBERS, controls: numbers.map((slot) => fieldOf(kit, params, slot)) }]
      : []),
  ]
}

type ShapeControl = Extract<Control, { kind: 'choice' | 'count' }>

function shapeOf<P extends object>({ specs }: Kit<P>, params: P): readonly ShapeControl[] {
  return Object.entries<Spec>(specs).flatMap(([field, spec]): readonly ShapeControl[] => {
    switch (spec.kind) {
      case 'number':
        return []
      case 'choice': {
        const { label, options } = spec
        const value = String(Reflect.get(params, field))
        return [{ kind: 'choice', id: field, label, value, options }]
      }
      case 'whole': {
        const most = spec.upTo === undefined ? spec.max : lengthIn(params, spec.upTo)
        const max = Math.min(spec.max, most)
        return [count(field, { ...spec, max }, numberIn(params, field))]
      }
      case 'list':
        return spec.length
          ? [count(`${field}.length`, spec.length, listIn(params, field).length)]
          : []
      case 'matrix': {
        const rows = matrixIn(params, field)
        return [
          ...(spec.size ? [count(`${field}.size`, spec.size, rows.length)] : []),
          ...(spec.rows ? [count(`${field}.rows`, spec.rows, rows.length)] : []),
          ...(spec.columns ? [count(`${field}.columns`, spec.columns, at(rows, 0).length)] : []),
        ]
      }
    }
  })
}

function count(
  id: string,
  { label, min, max }: { readonly label: Localized; readonly min: number; readonly max: number },
  value: number,
): ShapeControl {
  return { kind: 'count', id, label, value, min, max }
}

function isOffered(control: ShapeControl, value: number | string): boolean {
  if (control.kind === 'choice') return control.options.some((one) => one.value === value)
  return Number.isInteger(value) && Number(value) >= control.min && Number(value) <= control.max
}

function reshaped<P extends object>(
  params: P,
  specs: Readonly<Record<string, Spec>>,
  control: string,
  value: number | string,
): P {
  const [field = '', side] = control.split('.')
  const spec = specs[field]
  const size = Number(value)
  if (spec?.kind === 'list')
    return { ...params, [field]: resizedList(listIn(params, field), size, spec) }
  if (spec?.kind !== 'matrix') return { ...params, [field]: value }
  const rows = matrixIn(params, field)
  const height = side === 'columns' ? rows.length : size
  const width = side === 'rows' ? at(rows, 0).length : size
  return { ...params, [field]: resizedMatrix(rows, height, width, spec) }
}

/** A list cut or filled up to a length; for `fit` too. */
export function resizedList(
  list: readonly number[],
  size: number,
  { fill = 0 }: Pick<ListSpec, 'fill'>,
) {
  return Array.from({ length: size }, (_, i) => list[i] ?? fill)
}

/** A matrix cut or filled up to a size; for `fit` too. The same object where it has that size. */
export function resizedMatrix(
  rows: readonly (readonly number[])[],
  height: number,
  width: number,
  { fill = 0 }: Pick<MatrixSpec, 'fill'> = {},
): readonly (readonly number[])[] {
  if (rows.length === height && rows.every((row) => row.length === width)) return rows
  return Array.from({ length: height }, (_, i) => resizedList(rows[i] ?? [], width, { fill }))
}

const SHAPE: Localized = { en: 'Problem', zh: '题目设置', ko: '문제 설정' }
const NUMBERS: Localized = { en: 'Numbers', zh: '数值', ko: '수' }
