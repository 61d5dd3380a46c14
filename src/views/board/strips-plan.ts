import type { Stretch, Strip } from '../../derivation/board.ts'

/** Part of a strip, in px. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** A strip as it is drawn; what lies beyond the drawing is cut off. */
export interface StripPlan {
  readonly top: number
  /** All its cells. */
  readonly map: Span
  /** From the first cell that is looked at to the last. */
  readonly field: Span
  readonly read: readonly Span[]
  /** What is looked at before the first cell and after the last. */
  readonly outside: readonly Span[]
  /** Between two cells, of the map and of what lies outside of it. */
  readonly borders: readonly number[]
}

export const STRIP = 20
/** From one strip to the next: its numbers stand between them. */
export const PITCH = 45
const LARGEST = 34
/** Cells that are narrower are drawn without borders. */
const NARROWEST = 4
/** Of the width, on either side. */
const MARGIN = 0.05
/** More pieces than this are too small to be seen apart. */
const MOST_PIECES = 400

/** Where the strips lie so that all that is looked at can be seen, with a little of what is not. */
export function planOf(
  strips: readonly Strip[],
  numbers: readonly (Stretch & { readonly size: number })[],
  width: number,
): readonly StripPlan[] {
  const edges = strips.flatMap((strip, k) => {
    const { first = 1, last = 1 } = numbers[k] ?? {}
    return [edgeOf(strip, first, -1), edgeOf(strip, last, 1)]
  })
  const [low, high] = [Math.min(...edges), Math.max(...edges)]
  const scale = Math.min(LARGEST, (width * (1 - 2 * MARGIN)) / (high - low))
  const place = (edge: number) => width / 2 + (edge - (low + high) / 2) * scale
  return strips.map((strip, k) => {
    const { first = 1, last = 1, size = 1 } = numbers[k] ?? {}
    const span = (from: number, to: number): Span => ({
      from: place(edgeOf(strip, from, -1)),
      to: place(edgeOf(strip, to, 1)),
    })
    const shown = strip.pitch * scale
    // the cells that the drawing reaches
    const reach = Math.ceil(width / 2 / shown) + 1
    const middle = (first + last) / 2
    const from = Math.max(Math.min(1, first), Math.floor(middle - reach))
    const to = Math.min(Math.max(size, last), Math.ceil(middle + reach))
    return {
      top: k * PITCH,
      map: span(1, size),
      field: span(first, last),
      read:
        strip.read.length > MOST_PIECES
          ? [span(first, last)]
          : strip.read.map((one) => span(one.first, one.last)),
      outside: [
        ...(first < 1 ? [span(first, Math.min(0, last))] : []),
        ...(last > size ? [span(Math.max(size + 1, first), last)] : []),
      ],
      borders:
        shown < NARROWEST
          ? []
          : Array.from({ length: Math.max(0, to - from) }, (_, n) =>
              place(edgeOf(strip, from + n, 1)),
            ),
    }
  })
}

/** The left (−1) or the right (1) edge of a cell, in cells of the lowest map. */
function edgeOf({ pitch, origin }: Strip, cell: number, side: -1 | 1): number {
  return pitch * (cell + side / 2) + origin
}
