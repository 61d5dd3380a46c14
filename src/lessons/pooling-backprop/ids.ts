import { refOf } from '../../derivation/kit/spec.ts'

type Place = (i: number, j: number) => string

/** The ids of each map's cells, by row and column from 0. */
const of =
  (letter: string): Place =>
  (i, j) =>
    refOf(letter, i + 1, j + 1)

export const ID = {
  z: of('z'),
  a: of('a'),
  pooled: of('y'),
  /** Where the largest number of a window stands, from 0; the first of several. */
  largestRow: of('argmax.row'),
  largestColumn: of('argmax.column'),
  out: of('out'),
  slope: of('slope'),
  delta: of('delta'),
  sent: of('sent'),
  gradient: of('dz'),
} as const
