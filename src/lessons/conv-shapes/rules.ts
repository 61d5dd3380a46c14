import type { Channel } from './params.ts'

/** One direction of a picture, and the window that moves along it. */
interface Along {
  readonly side: number
  readonly window: number
  readonly s: number
  readonly p: number
}

/** What may go wrong with channels and sizes. */
export interface Rules {
  /** The weights of one kernel. */
  readonly weights: (rows: number, columns: number, channels: number) => number
  /** One number from the sums of the channels and the bias. */
  readonly output: (sums: readonly number[], bias: number) => number
  readonly brightness: (pixel: Readonly<Record<Channel, number>>) => number
  readonly maps: (channels: number, kernels: number) => number
  readonly places: (along: Along) => number
  /** How many biases there are. */
  readonly biases: (kernels: number, channels: number) => number
  /** How often each weight is stored, on so many places. */
  readonly copies: (places: number) => number
  /** At how many places each weight is used, on a picture and an output of so many. */
  readonly uses: (picture: number, output: number) => number
}
