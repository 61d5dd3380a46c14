import type { Quantity, QuantityId } from '../../../derivation/quantity.ts'
import type { Localized } from '../../../i18n/localized.ts'

/** Notes a number under its id. */
export type Add = (id: QuantityId, value: number, symbol: string, name: Localized) => void

export function addingTo(all: Map<QuantityId, Quantity>): Add {
  return (id, value, symbol, name) => all.set(id, { id, value, tex: symbol, name })
}

export const named = (en: string, zh: string, ko: string, of: Localized): Localized => ({
  en: `${en} ${of.en}`,
  zh: `${of.zh} ${zh}`,
  ko: `${of.ko}의 ${ko}`,
})
