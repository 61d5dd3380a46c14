import { MAX_DIGITS, shown } from '../../derivation/number.ts'

/** One press of an arrow key moves by this part of what an axis shows. */
export const PRESSES = 50

const DIRECTIONS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
}

interface Press {
  readonly key: string
  readonly shiftKey: boolean
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
}

/** Where an arrow key moves: 1/50 of an axis, five times that with Shift, a quarter with Alt. Null for other keys. */
export function movedBy(press: Press): readonly [x: number, y: number] | null {
  const direction = DIRECTIONS[press.key]
  if (direction === undefined || press.ctrlKey || press.metaKey) return null
  const size = (press.shiftKey ? 5 : 1) / (press.altKey ? 4 : 1) / PRESSES
  return [direction[0] * size, direction[1] * size]
}

/** The nearest value that is a round number at the resolution of the screen, and within the limits. */
export function settled(value: number, step: number, min: number, max: number): number {
  const round = shown(Math.round(value / step) * step, MAX_DIGITS)
  return Math.min(max, Math.max(min, round))
}
