import { refOf } from '../../derivation/kit/spec.ts'
import { mapOf } from '../../model/window.ts'

export const MAPS = [1, 2] as const
export const CLASSES = [1, 2, 3] as const

/** The ids of a map's cells, of a class, and of a flattened vector's entries; all counted from 1. */
export const ID = {
  cell: (c: number, i: number, j: number) => refOf(`M${c}`, i, j),
  pooled: (c: number) => refOf('gap', c),
  weight: (k: number, c: number) => refOf('W', k, c),
  bias: (k: number) => refOf('b', k),
  z: (k: number) => refOf('z', k),
  power: (k: number) => refOf('e', k),
  p: (k: number) => refOf('p', k),
  gradient: (k: number) => refOf('dz', k),
  chw: (n: number) => refOf('chw', n),
  hwc: (n: number) => refOf('hwc', n),
} as const

/** The cells of a map, row by row. */
export const cellsOf = (c: number): readonly (readonly string[])[] =>
  mapOf({ rows: 2, columns: 2 }, (i, j) => ID.cell(c, i + 1, j + 1))

/** Map after map; or place after place, with the maps together. */
export const FLAT = {
  chw: MAPS.flatMap((c) => cellsOf(c).flat()),
  hwc: cellsOf(1)
    .flat()
    .flatMap((_, n) =>
      MAPS.flatMap((c) =>
        cellsOf(c)
          .flat()
          .slice(n, n + 1),
      ),
    ),
}

/** The dense layers whose parameters are counted: behind two means, behind all numbers, and in ResNet-50. */
export const LAYERS = [
  { id: 'pooled', quantity: 'fc_params_after_gap', inputs: MAPS.length, outputs: CLASSES.length },
  {
    id: 'flattened',
    quantity: 'fc_params_after_flatten',
    inputs: FLAT.chw.length,
    outputs: CLASSES.length,
  },
  { id: 'resnet', quantity: 'resnet50_fc_params', inputs: 2048, outputs: 1000 },
] as const
