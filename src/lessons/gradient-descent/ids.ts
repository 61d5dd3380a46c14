import type { QuantityId } from '../../derivation/quantity.ts'

/** `w` before the first update, `w[1]` after it. */
export function idAt(letter: 'w' | 'b' | 'y' | 'L', updates: number): QuantityId {
  return updates === 0 ? letter : `${letter}[${updates}]`
}

/** The point of the path after so many updates. */
export const pathRef = (updates: number) => `path[${updates}]`
