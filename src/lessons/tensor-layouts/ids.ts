import { refOf } from '../../derivation/kit/spec.ts'
import type { QuantityId } from '../../derivation/quantity.ts'
import type { Axis, Layout } from './layout.ts'

/** Where the strips of memory are looked at: around the element, and from the beginning. */
export const NEAR = 7
export const HEAD = 8
/** The entry that is worked out of each beginning: the third, counted from 0. */
export const WORKED = 2

/** All places are counted from 0. The label and the offsets of the element have ids of their own. */
export const ID = {
  label: 'label',
  plane: (h: number, w: number): QuantityId => refOf('plane', h, w),
  stride: (layout: Layout, axis: Axis): QuantityId => `${layout}[${axis}]`,
  offset: (layout: Layout): QuantityId => `offset[${layout}]`,
  /** The neighbours of the element in a strip: their offsets, and their labels. */
  place: (layout: Layout, k: number): QuantityId => refOf(`place[${layout}]`, k),
  near: (layout: Layout, k: number): QuantityId => refOf(`near[${layout}]`, k),
  head: (layout: Layout, k: number): QuantityId => refOf(`head[${layout}]`, k),
  /** An index of the entry that is worked out. */
  third: (layout: Layout, axis: Axis): QuantityId => `third[${layout}][${axis}]`,
  back: (axis: Axis): QuantityId => `back[${axis}]`,
  /** What is left of the offset after so many divisions. */
  rest: (k: number): QuantityId => refOf('rest', k),
} as const
