import { numbered } from '../../derivation/kit/spec.ts'
import { derivationOf, notesOf, type Notes } from '../../derivation/kit/tell.ts'
import type { Derivation } from '../../derivation/lesson.ts'
import type { Options } from '../../derivation/options.ts'
import { valueOf } from '../../derivation/quantity.ts'
import { figureOf } from './figure.ts'
import { ID, WORKED } from './ids.ts'
import { KIT, type LayoutParams } from './kit.ts'
import { AXES, indexAt, LAYOUTS, orderOf } from './layout.ts'
import { planeOf, stripOf, type Strip } from './memory.ts'
import { stepsOf } from './steps.ts'
import {
  headTex,
  LEGEND,
  NAME,
  nameOfBack,
  nameOfHead,
  nameOfNear,
  nameOfOffset,
  nameOfPlace,
  nameOfStride,
  nameOfThird,
} from './words.ts'

export function derive(params: LayoutParams, options: Options): Derivation {
  const notes = notesOf(KIT, params)
  const strips = LAYOUTS.map((layout) => stripOf(params, layout))
  notePlane(notes, params)
  for (const strip of strips) noteStrip(notes, strip)
  noteBack(notes, params)
  return derivationOf(KIT, params, options, {
    notes,
    steps: stepsOf(params, strips),
    figure: figureOf(notes, params, strips),
    legend: LEGEND,
    arrays: strips.flatMap(({ layout, head }) => [
      { id: `strides_${layout}`, cells: AXES.map((axis) => ID.stride(layout, axis)) },
      { id: `first_${layout}`, cells: head.map(({ label }) => label) },
    ]),
  })
}

function notePlane({ note }: Notes, params: LayoutParams): void {
  planeOf(params).forEach((row, h) =>
    row.forEach(({ label, value }, w) =>
      label === ID.label
        ? note(label, value, 'l', NAME.label)
        : note(label, value, `l_{${h}${w}}`, numbered(NAME.plane, h, w)),
    ),
  )
}

function noteStrip({ note }: Notes, { layout, strides, offset, near, head, third }: Strip): void {
  for (const axis of AXES) {
    note(ID.stride(layout, axis), strides[axis], `s_${axis}`, nameOfStride(layout, axis))
    note(
      ID.third(layout, axis),
      third[axis],
      `${axis}_${WORKED}`,
      numbered(nameOfThird(layout, axis), WORKED),
    )
  }
  for (const { offset: id, place, label, value } of near) {
    // a place is told by how far it is from the element
    const by = place - offset
    const tex = by === 0 ? '' : by > 0 ? `+${by}` : `${by}`
    note(id, place, `o${tex}`, by === 0 ? nameOfOffset(layout) : numbered(nameOfPlace(layout), by))
    note(label, value, `l_{o${tex}}`, numbered(nameOfNear(layout), by))
  }
  head.forEach(({ label, value }, k) =>
    note(label, value, headTex(layout, k), numbered(nameOfHead(layout), k)),
  )
}

/** The same element once more, from its offset alone. */
function noteBack({ note, quantities }: Notes, params: LayoutParams): void {
  const { layout } = params
  const order = orderOf(layout)
  const offset = valueOf(quantities, ID.offset(layout))
  const found = indexAt(order, offset, params)
  for (const axis of order) note(ID.back(axis), found[axis], axis, nameOfBack(axis))
  order.slice(0, -1).reduce((rest, axis, k) => {
    const stride = valueOf(quantities, ID.stride(layout, axis))
    const left = rest % stride
    note(ID.rest(k + 1), left, `r_${k + 1}`, numbered(NAME.rest, k + 1))
    return left
  }, offset)
}
