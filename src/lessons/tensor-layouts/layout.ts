/** The axes of a batch of feature maps, in the order in which an element is written: picture, channel, row, column. */
export const AXES = ['n', 'c', 'h', 'w'] as const
export type Axis = (typeof AXES)[number]

export const LAYOUTS = ['NCHW', 'NHWC', 'CHWN'] as const
export type Layout = (typeof LAYOUTS)[number]

/** A number for each axis: the indices of an element, from 0, or strides. */
export type PerAxis = Readonly<Record<Axis, number>>
export type Sizes = Readonly<Record<'N' | 'C' | 'H' | 'W', number>>

/** How many indices each axis has. */
export const SIZE = { n: 'N', c: 'C', h: 'H', w: 'W' } as const satisfies Record<Axis, keyof Sizes>

const ORDERS: Readonly<Record<Layout, readonly Axis[]>> = {
  NCHW: AXES,
  NHWC: ['n', 'h', 'w', 'c'],
  CHWN: ['c', 'h', 'w', 'n'],
}

/** The axes of a layout from the slowest to the fastest. */
export const orderOf = (layout: Layout): readonly Axis[] => ORDERS[layout]

export const totalOf = ({ N, C, H, W }: Sizes): number => N * C * H * W

export const perAxis = (value: (axis: Axis) => number): PerAxis => ({
  n: value('n'),
  c: value('c'),
  h: value('h'),
  w: value('w'),
})

/** How far apart in memory two neighbours along an axis lie: one block of all axes that run faster. */
export function strideOf(order: readonly Axis[], axis: Axis, sizes: Sizes): number {
  return order
    .slice(order.indexOf(axis) + 1)
    .reduce((block, faster) => block * sizes[SIZE[faster]], 1)
}

/** How far along the memory an element lies, by the strides of some axes. */
export function offsetBy(axes: readonly Axis[], index: PerAxis, strides: PerAxis): number {
  return axes.reduce((sum, axis) => sum + index[axis] * strides[axis], 0)
}

/** The place of an element when all are counted from 0 in the order of some axes, without strides. */
export function placeOf(order: readonly Axis[], index: PerAxis, sizes: Sizes): number {
  return order.reduce((place, axis) => place * sizes[SIZE[axis]] + index[axis], 0)
}

/** The element at a place: a remainder and a quotient per axis, the fastest first. */
export function indexAt(order: readonly Axis[], place: number, sizes: Sizes): PerAxis {
  const found = new Map<Axis, number>()
  order.reduceRight((rest, axis) => {
    const size = sizes[SIZE[axis]]
    found.set(axis, rest % size)
    return Math.floor(rest / size)
  }, place)
  return perAxis((axis) => found.get(axis) ?? 0)
}

/** Consecutive places of which as many as there are lie around one of them, within the memory. */
export function windowAround(place: number, most: number, total: number): readonly number[] {
  const length = Math.min(most, total)
  const first = Math.min(Math.max(0, place - Math.floor(length / 2)), total - length)
  return Array.from({ length }, (_, k) => first + k)
}
