import type { PrintedValue, Published } from '../../../derivation/sheet.ts'
import type { QuantityId } from '../../../derivation/quantity.ts'
import { printed } from '../../../format/printed.ts'
import type { Example } from '../../../model/example.ts'
import { PRESETS } from '../presets.ts'

export type Entry = Published<Example>

/** Names as the text has them, each with the digits that it prints and the quantity that it means. */
export function values(
  rows: readonly (readonly [name: string, digits: string, quantity: QuantityId])[],
): readonly PrintedValue[] {
  return rows.map(([name, digits, quantity]) => ({ name, printed: printed(digits), quantity }))
}

/** The numbers of a preset that comes from a text. */
export function presetParams(id: string): Example {
  const preset = PRESETS.find((one) => one.id === id)
  if (preset === undefined) throw new RangeError(`there is no preset ${id}`)
  return preset.params
}
