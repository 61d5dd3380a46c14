import type { CSSProperties } from 'react'

/** How dark a band is: its place among all, from 0 to 1, for the styles of map and legend. */
export function shadeOf(
  band: number,
  levels: number,
): CSSProperties & Record<`--${string}`, string> {
  return { '--height': String(levels === 0 ? 0 : band / levels) }
}
