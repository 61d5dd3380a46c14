import { at } from '../../derivation/at.ts'
import { refOf } from '../../derivation/kit/spec.ts'
import { isInside, mapOf, outputSize, sizeOf, tapsOf, type Size } from '../../model/window.ts'
import { laid, windowOf, type BackpropParams } from './kit.ts'

export type Place = readonly [row: number, column: number]

/** One use of a number of the input: the weight that it was multiplied with, and the output that this went into. */
export interface Use {
  readonly input: Place
  readonly weight: Place
  readonly out: Place
}

/** A product of the forward pass; over the padding there is no input. */
export interface Product {
  readonly weight: Place
  readonly input: Place | undefined
}

/** Who meets whom when the kernel slides over the input. */
export interface Sight {
  readonly params: BackpropParams
  readonly size: Size
  readonly out: Size
  readonly kernel: Size
  /** What makes one number of the output. */
  products(...out: Place): readonly Product[]
  /** Where one number of the input went, in the order of the weights. */
  uses(...input: Place): readonly Use[]
  /** What one weight was multiplied with, in the order of the outputs. */
  pairs(...weight: Place): readonly Use[]
}

export function sightOf(params: BackpropParams): Sight {
  const size = sizeOf(params.zl)
  const kernel = sizeOf(params.K)
  const window = windowOf(params)
  const out = outputSize(size, window)
  const weights = laid(
    params,
    mapOf(kernel, (u, v): Place => [u, v]),
  )
  const products = (...[i, j]: Place): readonly Product[] =>
    tapsOf(i, j, window)
      .map((tap) => ({
        weight: at(at(weights, tap.u), tap.v),
        input: isInside(tap, size) ? ([tap.row, tap.column] as const) : undefined,
      }))
      .toSorted((one, other) => compare(one.weight, other.weight))
  const uses = mapOf(out, (i, j) =>
    products(i, j).flatMap(({ weight, input }): readonly Use[] =>
      input === undefined ? [] : [{ input, weight, out: [i, j] }],
    ),
  ).flat(2)
  return {
    params,
    size,
    out,
    kernel,
    products,
    uses: (...place) =>
      uses
        .filter(({ input }) => compare(input, place) === 0)
        .toSorted((one, other) => compare(one.weight, other.weight)),
    pairs: (...place) => uses.filter(({ weight }) => compare(weight, place) === 0),
  }
}

const compare = (one: Place, other: Place): number => one[0] - other[0] || one[1] - other[1]

/** The ids of the quantities, which are also the refs of their cells. */
export const ID = {
  z: (...place: Place) => refOf('zl', ...place),
  a: (...place: Place) => refOf('a', ...place),
  weight: (...place: Place) => refOf('K', ...place),
  out: (...place: Place) => refOf('out', ...place),
  up: (...place: Place) => refOf('up', ...place),
  back: (...place: Place) => refOf('dL_da', ...place),
  slope: (...place: Place) => refOf('slope', ...place),
  delta: (...place: Place) => refOf('delta', ...place),
  gradient: (...place: Place) => refOf('dL_dK', ...place),
  full: (...place: Place) => refOf('full', ...place),
} as const

/** The symbols of the source, with indices from 0. */
export const TEX = {
  z: (...place: Place) => `z^{(l)}_{${place.join('')}}`,
  a: (...place: Place) => `a^{(l)}_{${place.join('')}}`,
  weight: (...place: Place) => `\\omega_{${place.join('')}}`,
  out: (...place: Place) => `z^{(l+1)}_{${place.join('')}}`,
  up: (...place: Place) => `\\delta^{(l+1)}_{${place.join('')}}`,
  back: (...place: Place) => partial(`a^{(l)}_{${place.join('')}}`),
  slope: (...place: Place) => `f'(z^{(l)}_{${place.join('')}})`,
  delta: (...place: Place) => `\\delta^{(l)}_{${place.join('')}}`,
  gradient: (...place: Place) => partial(`\\omega_{${place.join('')}}`),
  full: (...place: Place) => `(\\tilde\\omega \\star \\tilde\\delta)_{${place.join('')}}`,
} as const

export const partial = (by: string): string => `\\partial\\mathcal{L}/\\partial ${by}`
