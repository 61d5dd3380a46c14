import type { Localized } from '../../i18n/localized.ts'
import { fixed, formula, value, type Column } from '../write.ts'

/** What stands under a pooling window: its refs, which are quantities too, and their symbols. */
export interface Covered {
  readonly ref: string
  readonly tex: string
}

/** The largest or the mean of some cells, as the columns of a ladder. */
export function poolColumns(
  kind: 'max' | 'average',
  cells: readonly Covered[],
  name: Localized,
): readonly Column[] {
  const open = kind === 'max' ? '\\max\\{' : `\\tfrac{1}{${cells.length}} (`
  const close = kind === 'max' ? '\\}' : ')'
  const operator = kind === 'max' ? ',' : '+'
  return cells.map(({ ref, tex }, k): Column => {
    const first = k === 0
    const last = k === cells.length - 1
    const around = (...inner: Column['rule']) => [
      ...(first ? [fixed(open)] : []),
      ...inner,
      ...(last ? [fixed(close)] : []),
    ]
    return {
      operator: first ? '=' : operator,
      rule: around(formula(tex, ref, name, 'signal')),
      numbers: around(value(ref, { ref, role: 'signal', parens: kind === 'average' && !first })),
    }
  })
}
