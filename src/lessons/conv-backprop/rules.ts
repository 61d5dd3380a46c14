type Map = readonly (readonly number[])[]

/** What may be done otherwise on the way there and back. */
export interface Rules {
  /** What the kernel lies on, from the activation and the pre-activation. */
  readonly fed: (a: number, z: number) => number
  readonly forwardKernel: (laid: Map) => Map
  readonly backwardKernel: (laid: Map) => Map
  /** Before the stride: the output that an input fed from a place of the window. */
  readonly outputOf: (place: number, tap: number, padding: number) => number
  readonly slope: (slope: number) => number
  /** What the error is multiplied with for the kernel, from the activation and the pre-activation. */
  readonly signal: (a: number, z: number) => number
  /** The gradient of a weight, from the sum of its products, the weight, and the error at its own place. */
  readonly weightGradient: (sum: number, weight: number, own: number) => number
  readonly gradientMap: (gradients: Map) => Map
  readonly total: (sum: number, count: number) => number
}
