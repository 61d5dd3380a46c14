/** Convolutions one behind the other, then dense layers. Poolings do not multiply; they show in the sides alone. */
export interface NetParams {
  /** The channels of the picture, then those that each convolution gives out. */
  readonly c: readonly number[]
  /** The side of the window of each convolution. */
  readonly k: readonly number[]
  /** The side of the map that each gives out. */
  readonly h: readonly number[]
  /** The units that come into the dense layers, then those that each gives out. */
  readonly d: readonly number[]
  /** On two processors, convolutions see the channels of their own alone, but for the first and the third. */
  readonly processors: 'one' | 'two'
}
