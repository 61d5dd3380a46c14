import type { Localized } from '../i18n/localized.ts'
import type { Brace, Cell, Role, Row, Segment } from './equation.ts'
import type { QuantityId, Ref } from './quantity.ts'
import { spoken, tex as texOf, type Sign } from './symbol.ts'
import { localized } from '../i18n/localized.ts'

/** The small words in which lessons write their equations. */

export const fixed = (tex: string): Segment => ({ kind: 'tex', tex })

/** A symbol that is tied to an element of the figure. */
export function factor(sign: Sign, ref: Ref, role?: Role): Segment {
  return {
    kind: 'factor',
    tex: texOf(sign),
    ref,
    say: localized((locale) => spoken(sign, locale)),
    ...(role && { role }),
  }
}

/** A formula, such as a partial derivative, that is tied to an element of the figure. */
export function formula(tex: string, ref: Ref, say: Localized, role?: Role): Segment {
  return { kind: 'factor', tex, ref, say, ...(role && { role }) }
}

/** The value of a quantity, tied to the figure where it has a place there. */
export function value(
  quantity: QuantityId,
  tie: { ref?: Ref; role?: Role; parens?: boolean; signed?: boolean; digits?: number } = {},
): Segment {
  return { kind: 'number', quantity, ...tie }
}

/** Cells of one row: the first stands alone, each of the others follows its operator. */
export function cell(operator: string, ...segments: readonly Segment[]): Cell {
  return operator === '' ? { segments } : { operator, segments }
}

function row(kind: Exclude<Row['kind'], 'known'>, ...cells: readonly Cell[]): Row {
  return { kind, cells }
}

/** The last line of a ladder: `symbol = number`. */
export function result(
  tex: string,
  quantity: QuantityId,
  tie: { ref?: Ref; signed?: boolean } = {},
): Row {
  return row('result', cell('', fixed(tex)), cell('=', value(quantity, tie)))
}

/** One column of a ladder: a partial over its rule over its number. */
export interface Column {
  readonly operator: string
  readonly chain?: readonly Segment[]
  readonly rule: readonly Segment[]
  readonly numbers: readonly Segment[]
}

/**
 * The rows of an equation from its columns, so that what belongs together stands under each other: the chain of
 * partials where there is one, the rules, braces over what is known, the numbers.
 */
export function ladder(
  left: string,
  columns: readonly Column[],
  braces: readonly Brace[] = [],
  label?: Localized,
): readonly Row[] {
  const line = (
    kind: 'chain' | 'rule' | 'numbers',
    head: string,
    pick: (c: Column) => Cell,
  ): Row => ({
    kind,
    cells: [{ segments: head ? [fixed(head)] : [] }, ...columns.map(pick)],
    ...(label && { label }),
  })
  const chained = columns.some((column) => column.chain)
  return [
    ...(chained
      ? [line('chain', left, (c) => (c.chain ? cell(c.operator, ...c.chain) : cell('')))]
      : []),
    line('rule', chained ? '' : left, (c) => cell(c.operator, ...c.rule)),
    line('numbers', '', (c) => cell(c.operator, ...c.numbers)),
    ...(braces.length > 0 ? [{ kind: 'known', braces } as const] : []),
  ]
}
