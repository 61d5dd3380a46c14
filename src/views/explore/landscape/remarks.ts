import type { Remark } from '../remark.ts'
import type { Bands } from './bands.ts'
import type { Side } from './field.ts'
import type { Reading } from './reading.ts'
import * as words from './words.ts'

interface Setting {
  readonly field: Bands
  readonly sides: readonly [Side, Side]
  /** The symbol of the loss. */
  readonly output: string
  /** There is an update at all. */
  readonly isUpdated: boolean
}

/** What a reader should be told about a map and the point on it. */
export function remarksOf(reading: Reading, setting: Setting): readonly Remark[] {
  const { loss } = reading
  const { field, output } = setting
  const isLevel = field.least === field.most
  return [
    ...(field.holes.length > 0 ? [{ text: words.HOLES(output) }] : []),
    ...(isLevel ? [{ text: words.LEVEL_GROUND(output), values: { loss: field.least } }] : []),
    ...(Number.isFinite(loss)
      ? aboutPoint(reading, setting)
      : [{ text: words.NOT_FINITE(output), values: { loss } }]),
  ]
}

function aboutPoint(reading: Reading, setting: Setting): readonly Remark[] {
  return [
    ...(reading.gradient.every((slope) => slope === 0)
      ? [{ text: words.FLAT(setting.output) }]
      : []),
    ...(setting.isUpdated ? aboutStep(reading, setting) : []),
  ]
}

function aboutStep({ loss, given, landing }: Reading, { sides, output }: Setting): Remark[] {
  const still = given.map(({ tex }) => `$${tex}$`).join(', ')
  const remarks: Remark[] = still ? [{ text: words.GIVEN(still) }] : []
  if (landing === null) return remarks
  const [x, y] = landing.at
  const isInside = sides.every(({ from, to }, k) => {
    const value = k === 0 ? x : y
    return value >= from && value <= to
  })
  if (landing.isOther) remarks.push({ text: words.OTHER })
  if (!isInside) remarks.push({ text: words.BEYOND, values: { x, y } })
  if (landing.loss > loss)
    remarks.push({ text: words.UPHILL(output), values: { before: loss, after: landing.loss } })
  return remarks
}
