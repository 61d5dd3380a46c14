import type { Row } from '../../src/derivation/equation.ts'
import type { Derivation } from '../../src/derivation/lesson.ts'
import type { Step } from '../../src/derivation/step.ts'
import { everywhere } from '../../src/i18n/localized.ts'

const VALUES = { a: 2, b: -0.5, product: -1, endless: Infinity }

/** p = a · b, with a brace, a member and texts that need escaping. */
const ROWS: readonly Row[] = [
  {
    kind: 'rule',
    cells: [
      { segments: [{ kind: 'tex', tex: 'p' }] },
      {
        operator: '=',
        segments: [{ kind: 'factor', tex: 'a', ref: 'a', say: everywhere('a') }],
      },
      {
        operator: '\\cdot',
        segments: [{ kind: 'factor', tex: 'b', ref: 'b', say: everywhere('b') }],
      },
    ],
  },
  {
    kind: 'numbers',
    cells: [
      { segments: [] },
      { operator: '=', segments: [{ kind: 'number', quantity: 'a' }] },
      { operator: '\\cdot', segments: [{ kind: 'number', quantity: 'b', parens: true }] },
    ],
  },
  {
    kind: 'known',
    braces: [
      { from: 1, to: 2, segments: [{ kind: 'tex', tex: 'p' }], step: 'task' },
      { from: 1, to: 1, segments: [{ kind: 'tex', tex: 'a' }], step: 'product' },
    ],
  },
  {
    kind: 'result',
    cells: [
      { segments: [{ kind: 'tex', tex: 'p' }] },
      { operator: '=', segments: [{ kind: 'number', quantity: 'product', signed: true }] },
    ],
  },
]

const step = (id: string, phase: Step['phase'], rows: readonly Row[]): Step => ({
  id,
  phase,
  title: everywhere(`Step *${id}*`),
  goal: everywhere('Multiply $a =$ {a} and {b}: 100% of [it] & more, ½·α₁.'),
  rows,
  members:
    rows.length > 0
      ? [
          {
            ref: 'p2',
            name: everywhere('p_2'),
            rows,
            computes: [],
            focus: [],
            because: everywhere('So.'),
          },
        ]
      : [],
  focus: [],
  flow: [],
  computes: [],
  say: everywhere(''),
})

export const DERIVATION: Derivation = {
  quantities: new Map(
    Object.entries(VALUES).map(([id, value]) => [id, { id, value, tex: id, name: everywhere(id) }]),
  ),
  steps: [
    step('task', 'setup', []),
    { ...step('product', 'forward', ROWS), why: everywhere('Because.') },
  ],
  figure: { kind: 'graph', moves: 'change', nodes: [], edges: [] },
  tables: [],
  loss: { before: 'a', after: 'a' },
  parameters: new Set(),
  legend: [{ tex: 'p', meaning: everywhere('the product') }],
  samples: 1,
  overflow: { quantity: 'endless', step: 'product' },
}
