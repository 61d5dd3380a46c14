import { MAX_DIGITS, shown } from '../../derivation/number.ts'

/** How many steps a key goes. */
export const STEPS: Readonly<Record<string, number>> = {
  ArrowUp: 1,
  ArrowDown: -1,
  PageUp: 10,
  PageDown: -10,
}

/**
 * A change of so many steps, ten times that with Shift and a tenth with Alt.
 *
 * In few digits again: 0.1 / 10 is not 0.010000000000000002.
 */
export function scaled(
  step: number,
  steps: number,
  keys: { readonly shiftKey: boolean; readonly altKey: boolean },
): number {
  return shown((step * steps * (keys.shiftKey ? 10 : 1)) / (keys.altKey ? 10 : 1), MAX_DIGITS)
}
