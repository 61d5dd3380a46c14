/** How a window of a kernel or a pool slides over a map. */
export interface Window {
  readonly height: number
  readonly width: number
  readonly stride: number
  /** Zeros on each side of the map. */
  readonly padding: number
}

/** One place of the window over one place of the map, from 0; outside of the map it lies on the padding. */
export interface Tap {
  readonly u: number
  readonly v: number
  readonly row: number
  readonly column: number
}

export interface Size {
  readonly rows: number
  readonly columns: number
}

export function sizeOf(map: readonly (readonly unknown[])[]): Size {
  return { rows: map.length, columns: map[0]?.length ?? 0 }
}

/** ⌊(n + 2p − k)/s⌋ + 1 in both directions: at how many places the window fits. */
export function outputSize({ rows, columns }: Size, window: Window): Size {
  const { height, width, stride, padding } = window
  const fit = (n: number, k: number) => Math.floor((n + 2 * padding - k) / stride) + 1
  return { rows: fit(rows, height), columns: fit(columns, width) }
}

/** What the window covers when it makes output (i, j), row by row. */
export function tapsOf(
  i: number,
  j: number,
  { height, width, stride, padding }: Window,
): readonly Tap[] {
  return Array.from({ length: height * width }, (_, k) => {
    const [u, v] = [Math.floor(k / width), k % width]
    return { u, v, row: i * stride + u - padding, column: j * stride + v - padding }
  })
}

export function isInside({ row, column }: Tap, { rows, columns }: Size): boolean {
  return row >= 0 && row < rows && column >= 0 && column < columns
}

/** One value per place of a map of that size. */
export function mapOf<T>({ rows, columns }: Size, value: (i: number, j: number) => T): T[][] {
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (__, j) => value(i, j)),
  )
}

/** Turned by 180°. */
export function rotated<T>(map: readonly (readonly T[])[]): readonly (readonly T[])[] {
  return map.toReversed().map((row) => row.toReversed())
}
