import { fixed, formula, value, type Column } from '../../derivation/write.ts'
import type { Localized } from '../../i18n/localized.ts'

export const number = (operator: string, tex: string, id: string, name: Localized): Column => ({
  operator,
  rule: [formula(tex, id, name, 'signal')],
  numbers: [value(id, { ref: id, role: 'signal', parens: operator !== '=' })],
})

export const plain = (operator: string, rule: string, shown: string): Column => ({
  operator,
  rule: [fixed(rule)],
  numbers: [fixed(shown)],
})
