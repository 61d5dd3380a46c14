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

/** What is not to be seen in the maps: how large the window is, and how far it moves. */
export const WINDOW = (kernel: number, stride: number): Localized => ({
  en: `The window covers $${kernel} \\times ${kernel}$ numbers and moves by $${stride}$ at a time.`,
  zh: `窗口大小为 $${kernel} \\times ${kernel}$，每次移动 $${stride}$ 格。`,
  ko: `창의 크기: $${kernel} \\times ${kernel}$. 한 번에 $${stride}$칸씩 움직입니다.`,
})
