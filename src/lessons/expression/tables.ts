import type { TableBlock, TableRow } from '../../derivation/figure.ts'
import type { Localized } from '../../i18n/localized.ts'
import { gradientId } from './ids.ts'
import { idleVariable } from './quantities.ts'
import type { Spoken, Told } from './told.ts'
import { termName } from './words.ts'

/** As many columns as can be read side by side. */
const SIDE_BY_SIDE = 10

/** The numbers of the drawing as tables: the variables, then the operations in their order. */
export function tablesOf(told: Told): readonly TableBlock[] {
  const { operations, terms, example } = told
  const variables = Object.keys(example.variables).map(
    (name) => terms.find(({ id }) => id === name) ?? idleVariable(name),
  )
  return [
    ...chunks(variables).map((some) =>
      block('given', { en: 'Variables', zh: '变量', ko: '변수' }, some),
    ),
    ...chunks(operations).map((some) =>
      block('units', { en: 'Operations', zh: '运算', ko: '연산' }, some),
    ),
  ]
}

function block(
  kind: 'given' | 'units',
  caption: Localized,
  columns: readonly Spoken[],
): TableBlock {
  const value: TableRow = {
    label: { en: 'value', zh: '值', ko: '값' },
    cells: columns.map(({ id }) => id),
    ...(kind === 'given' && { editable: true }),
  }
  const gradient: TableRow = {
    label: { en: 'gradient', zh: '梯度', ko: '기울기' },
    cells: columns.map(({ id }) => gradientId(id)),
  }
  return {
    kind,
    caption,
    columns: columns.map((one) => ({ ref: one.id, tex: one.tex, name: termName(one) })),
    rows: [value, gradient],
  }
}

function chunks<T>(list: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(list.length / SIDE_BY_SIDE) }, (_, k) =>
    list.slice(k * SIDE_BY_SIDE, (k + 1) * SIDE_BY_SIDE),
  )
}
