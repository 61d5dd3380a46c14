import type { Row, Segment } from '../../derivation/equation.ts'
import { fixed, formula, ladder, value, type Column } from '../../derivation/write.ts'
import { ID, TEX, type Place } from './sight.ts'
import { NAME } from './words.ts'

/** `left = product + product + …`; zero where there is none. */
export function sumRows(left: string, columns: readonly Column[]): readonly Row[] {
  return ladder(left, columns.length > 0 ? columns : [NOTHING])
}

const NOTHING: Column = { operator: '=', rule: [fixed('0')], numbers: [fixed('0')] }

export const operatorAt = (k: number): '=' | '+' => (k === 0 ? '=' : '+')

/** A product of two numbers of the drawing. */
export function product(k: number, one: Term, other: Term): Column {
  return {
    operator: operatorAt(k),
    rule: [symbol(one), fixed('\\,'), symbol(other)],
    numbers: [
      value(one.id, { ref: one.id, role: one.role, parens: k > 0 }),
      fixed('\\cdot'),
      value(other.id, { ref: other.id, role: other.role, parens: true }),
    ],
  }
}

interface Term {
  readonly id: string
  readonly tex: string
  readonly name: (typeof NAME)[keyof typeof NAME]
  readonly role: 'weight' | 'signal' | 'error'
}

export const symbol = ({ id, tex, name, role }: Term): Segment => formula(tex, id, name, role)

export const weight = (place: Place): Term => ({
  id: ID.weight(...place),
  tex: TEX.weight(...place),
  name: NAME.weight,
  role: 'weight',
})
export const input = (place: Place): Term => ({
  id: ID.a(...place),
  tex: TEX.a(...place),
  name: NAME.a,
  role: 'signal',
})
export const upstream = (place: Place): Term => ({
  id: ID.up(...place),
  tex: TEX.up(...place),
  name: NAME.up,
  role: 'error',
})
