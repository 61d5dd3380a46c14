import type { CSSProperties } from 'react'

/** Custom properties of a style, and what else it says. */
export type Style = CSSProperties & Readonly<Record<`--${string}`, string | number>>

/** A style with custom properties, as React takes it. */
export function style(properties: Style): CSSProperties {
  return properties
}
