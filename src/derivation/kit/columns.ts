import { fixed, type Column } from '../write.ts'

/** Columns of ladders that many lessons need. */

/** What stands for itself, such as ½; `shown` where its number is written otherwise. */
export const constant = (operator: string, tex: string, shown = tex): Column => ({
  operator,
  rule: [fixed(tex)],
  numbers: [fixed(shown)],
})

/** A column between brackets, of which one may stand in another column. */
export const around = (
  before: string,
  { operator, rule, numbers }: Column,
  after = '',
): Column => ({
  operator,
  rule: [...bracket(before), ...rule, ...bracket(after)],
  numbers: [...bracket(before), ...numbers, ...bracket(after)],
})

const bracket = (tex: string) => (tex === '' ? [] : [fixed(tex)])
