import type { FormatName } from './formats.ts'

/** A number, a smaller one that is added to it, and how often. */
export interface FloatParams {
  readonly a: number
  readonly b: number
  readonly format: FormatName
  /** How often b is added in the end. */
  readonly n: number
  readonly kahan: 'on' | 'off'
}
