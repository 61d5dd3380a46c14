import type { QuantityId } from '../../derivation/quantity.ts'
import { HEAD, ID, NEAR, WORKED } from './ids.ts'
import {
  AXES,
  indexAt,
  offsetBy,
  orderOf,
  perAxis,
  placeOf,
  strideOf,
  totalOf,
  windowAround,
  type Layout,
  type PerAxis,
} from './layout.ts'
import type { LayoutParams } from './kit.ts'

/** A place in a strip and the label that is kept there. */
interface Entry {
  readonly label: QuantityId
  readonly value: number
}

interface Neighbour extends Entry {
  readonly offset: QuantityId
  readonly place: number
}

/** What is looked at of the tensor in one layout. */
export interface Strip {
  readonly layout: Layout
  readonly strides: PerAxis
  readonly offset: number
  /** Around the element. */
  readonly near: readonly Neighbour[]
  /** The label of the element among them. */
  readonly own: QuantityId
  /** From the beginning. */
  readonly head: readonly Entry[]
  /** The element whose label is worked out there. */
  readonly third: PerAxis
}

export function stripOf(params: LayoutParams, layout: Layout): Strip {
  const order = orderOf(layout)
  const strides = perAxis((axis) => strideOf(order, axis, params))
  const offset = offsetBy(AXES, params, strides)
  const labelAt = (place: number) => placeOf(AXES, indexAt(order, place, params), params)
  const total = totalOf(params)
  const places = windowAround(offset, NEAR, total)
  return {
    layout,
    strides,
    offset,
    near: places.map((place, k) => ({
      place,
      offset: place === offset ? ID.offset(layout) : ID.place(layout, k),
      label: ID.near(layout, k),
      value: labelAt(place),
    })),
    own: ID.near(layout, places.indexOf(offset)),
    head: windowAround(0, HEAD, total).map((place) => ({
      label: ID.head(layout, place),
      value: labelAt(place),
    })),
    third: indexAt(order, WORKED, params),
  }
}

/** The labels of the plane that the element lies in; its own has an id of its own. */
export function planeOf(params: LayoutParams): readonly (readonly Entry[])[] {
  const { n, c, H, W } = params
  return Array.from({ length: H }, (_, h) =>
    Array.from({ length: W }, (__, w) => ({
      label: h === params.h && w === params.w ? ID.label : ID.plane(h, w),
      value: placeOf(AXES, { n, c, h, w }, params),
    })),
  )
}
