import type { Operated, Told } from '../told.ts'

/** More operations than this are told level by level instead of one by one. */
const ONE_BY_ONE = 12

/** What one step is about: an operation, or all of the same depth. */
export interface Level {
  /** Of its steps, after `forward` or `backward`. */
  readonly id: string
  readonly operations: readonly Operated[]
}

/** The operations in the order of the computation: each uses only those of earlier levels. */
export function levelsOf({ operations }: Told): readonly Level[] {
  if (operations.length <= ONE_BY_ONE)
    return operations.map((one, k) => ({ id: String(k + 1), operations: [one] }))
  const depths = [...new Set(operations.map(({ depth }) => depth))].toSorted((a, b) => a - b)
  return depths.map((depth) => ({
    id: `d${depth}`,
    operations: operations.filter((one) => one.depth === depth),
  }))
}
