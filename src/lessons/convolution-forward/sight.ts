import { refOf } from '../../derivation/kit/spec.ts'
import { isInside, outputSize, sizeOf, tapsOf, type Size } from '../../model/window.ts'
import type { ConvolutionParams } from './kit.ts'

export const pixelRef = (i: number, j: number) => refOf('x', i + 1, j + 1)
export const kernelRef = (u: number, v: number) => refOf('K', u + 1, v + 1)
export const outputId = (i: number, j: number) => refOf('y', i + 1, j + 1)

/** What the window covers for one number of the feature map. */
export interface Sight {
  readonly params: ConvolutionParams
  readonly size: Size
  readonly out: Size
  /** The products that make output (i, j); those on the padding have no pixel. */
  products(i: number, j: number): readonly Product[]
}

export interface Product {
  readonly weight: string
  readonly weightTex: string
  readonly pixel: string | undefined
  readonly pixelTex: string
}

export function sightOf(params: ConvolutionParams): Sight {
  const { x, K, stride, padding, flip } = params
  const window = { height: K.length, width: K.length, stride, padding }
  const size = sizeOf(x)
  return {
    params,
    size,
    out: outputSize(size, window),
    products: (i, j) =>
      tapsOf(i, j, window).map((tap) => {
        const [u, v] =
          flip === 'yes' ? [K.length - 1 - tap.u, K.length - 1 - tap.v] : [tap.u, tap.v]
        const inside = isInside(tap, size)
        return {
          weight: kernelRef(u, v),
          weightTex: `K_{${u + 1}${v + 1}}`,
          pixel: inside ? pixelRef(tap.row, tap.column) : undefined,
          pixelTex: inside ? `x_{${tap.row + 1}${tap.column + 1}}` : '0',
        }
      }),
  }
}
