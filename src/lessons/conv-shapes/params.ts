/** The planes of a colour picture, which are also the letters of its channels. */
export const CHANNELS = ['R', 'G', 'B'] as const
export type Channel = (typeof CHANNELS)[number]

type Plane = readonly (readonly number[])[]

/** The sizes of pictures and kernels, and how the kernels are moved. */
export interface Sizes {
  /** Pictures: how many, their rows, columns and channels. */
  readonly n: number
  readonly hi: number
  readonly wi: number
  readonly ci: number
  /** Kernels: how many, their rows and columns. */
  readonly kn: number
  readonly kh: number
  readonly kw: number
  readonly s: number
  readonly p: number
}

/** The sizes; a picture and a kernel of three planes, small enough for paper; and a pixel. */
export interface ShapeParams extends Sizes, Readonly<Record<Channel, number>> {
  readonly xR: Plane
  readonly xG: Plane
  readonly xB: Plane
  readonly KR: Plane
  readonly KG: Plane
  readonly KB: Plane
  readonly b: number
}

export const planeOf = (params: ShapeParams, channel: Channel): Plane => params[`x${channel}`]
export const weightsOf = (params: ShapeParams, channel: Channel): Plane => params[`K${channel}`]
