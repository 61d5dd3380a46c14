import { refOf } from '../../derivation/kit/spec.ts'
import type { QuantityId, Ref } from '../../derivation/quantity.ts'
import { CHANNELS, type Channel } from './params.ts'

export const pixelId = (channel: Channel, i: number, j: number): QuantityId =>
  refOf(`x${channel}`, i + 1, j + 1)
export const weightId = (channel: Channel, i: number, j: number): QuantityId =>
  refOf(`K${channel}`, i + 1, j + 1)
/** The sum of the products of one channel. */
export const sumId = (channel: Channel): QuantityId => `z${channel}`

export const SUMS = CHANNELS.map(sumId)

/** How many rows and columns the small planes have. */
export const SMALL = { rows: 2, columns: 2 } as const

/** The axes of a shape in the order in which it is written. */
export const PICTURE = ['n', 'hi', 'wi', 'ci'] as const
export const KERNELS = ['kn', 'kh', 'kw', 'ck'] as const
export const OUTPUT = ['no', 'ho', 'wo', 'co'] as const

/** What leads from one size to another in the drawing. */
export const wayRef = (from: QuantityId, to: QuantityId): Ref => `${from}-${to}`
