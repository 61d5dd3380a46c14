import { formula, value, type Column } from '../../derivation/write.ts'
import type { Localized } from '../../i18n/localized.ts'

export const number = (operator: string, tex: string, id: string, name: Localized): Column => ({
  operator,
  rule: [formula(tex, id, name, 'signal')],
  numbers: [value(id, { ref: id, role: 'signal', parens: operator !== '=' })],
})
