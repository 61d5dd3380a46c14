import type { Row, Segment } from '../../derivation/equation.ts'
import { around, constant } from '../../derivation/kit/columns.ts'
import type { QuantityId } from '../../derivation/quantity.ts'
import { fixed, formula, ladder, result, value, type Column } from '../../derivation/write.ts'
import { perWeight } from './counts.ts'
import { add, countedAdd, countedMult, mult, WAYS, type Part } from './ids.ts'
import type { OperationParams } from './kit.ts'
import { addTex, multTex } from './tex.ts'
import { multName, NAME } from './words.ts'

const n = value('n', { ref: 'n' })

/** How often something is done in a layer: once per unit, once per weight, or for each sum once less than its terms. */
const TIMES = {
  units: { tex: 'n', numbers: [n] },
  weights: { tex: 'n \\cdot n', numbers: [n, fixed('\\cdot'), n] },
  sums: { tex: 'n\\,(n - 1)', numbers: [n, fixed('\\cdot ('), n, fixed('- 1)')] },
} as const satisfies Record<string, { tex: string; numbers: readonly Segment[] }>

/** A count with what it is for under it; tied to the bar of a part. */
function term(operator: string, times: keyof typeof TIMES, under: string, part?: Part): Column {
  const tex = `\\underbrace{${TIMES[times].tex}}_{${under}}`
  return {
    operator,
    rule: [part === undefined ? fixed(tex) : formula(tex, mult(part), multName(part))],
    numbers: TIMES[times].numbers,
  }
}

/** A number by its letter, tied to its element where it has one. */
const tied = (operator: string, part: Part): Column => ({
  operator,
  rule: [formula(multTex(part), mult(part), multName(part))],
  numbers: [value(mult(part), { ref: mult(part) })],
})
const loose = (operator: string, tex: string, id: QuantityId): Column => ({
  operator,
  rule: [fixed(tex)],
  numbers: [value(id)],
})
const adds = (operator: string, part: Part) => loose(operator, addTex(part), add(part))
const layers = (operator: string): Column => ({
  operator,
  rule: [formula('L', 'L', NAME.L)],
  numbers: [value('L', { ref: 'L' })],
})

const multRows = (part: Part, columns: readonly Column[], isDrawn = true): readonly Row[] => [
  ...ladder(multTex(part), columns),
  result(multTex(part), mult(part), isDrawn ? { ref: mult(part) } : {}),
]
const addRows = (part: Part, columns: readonly Column[]): readonly Row[] => [
  ...ladder(addTex(part), columns),
  result(addTex(part), add(part)),
]

/** Without biases this is the whole layer. */
export const productRows = ({ biases }: OperationParams): readonly Row[] => [
  ...multRows('z', [term('=', 'weights', 'Wa')]),
  ...addRows(biases === 'on' ? 'Wa' : 'z', [term('=', 'sums', 'Wa')]),
]

export const biasRows = (): readonly Row[] =>
  addRows('z', [adds('=', 'Wa'), term('+', 'units', '+ b')])

export const forwardRows = (): readonly Row[] => [
  ...multRows('forward', [layers('='), tied('\\cdot', 'z')]),
  ...addRows('forward', [layers('='), adds('\\cdot', 'z')]),
]

const slopeAdds = ({ ones }: OperationParams) =>
  ones === 'on' ? [term('+', 'units', '1 - \\sigma')] : []

export const outputErrorRows = (params: OperationParams): readonly Row[] => [
  ...multRows(
    'output error',
    [term('=', 'units', "\\sigma'", 'slope'), term('+', 'units', '\\odot', 'product')],
    false,
  ),
  ...addRows('output error', [term('=', 'units', 'a - y'), ...slopeAdds(params)]),
]

export const hiddenErrorRows = (params: OperationParams): readonly Row[] => [
  ...multRows(
    'hidden error',
    [
      term('=', 'weights', 'W^{\\top}\\delta', 'back'),
      term('+', 'units', "\\sigma'", 'slope'),
      term('+', 'units', '\\odot', 'product'),
    ],
    false,
  ),
  ...addRows('hidden error', [term('=', 'sums', 'W^{\\top}\\delta'), ...slopeAdds(params)]),
]

export const gradientRows = (): readonly Row[] =>
  multRows('gradient', [term('=', 'weights', '\\delta a^{\\top}')])

export function updateRows({ biases, rate }: OperationParams): readonly Row[] {
  const hasBiases = biases === 'on'
  return [
    ...multRows(
      'update',
      rate === 'errors'
        ? [term('=', 'units', '\\eta\\delta')]
        : [
            term('=', 'weights', '\\eta \\nabla W'),
            ...(hasBiases ? [term('+', 'units', '\\eta \\nabla b')] : []),
          ],
    ),
    ...addRows('update', [
      term('=', 'weights', 'W'),
      ...(hasBiases ? [term('+', 'units', 'b')] : []),
    ]),
  ]
}

/** One layer in all: its error term, its gradient, its update. */
export function layerRows(layer: 'output' | 'hidden'): readonly Row[] {
  const error: Part = `${layer} error`
  return [
    ...multRows(layer, [
      loose('=', multTex(error), mult(error)),
      tied('+', 'gradient'),
      tied('+', 'update'),
    ]),
    ...addRows(layer, [adds('=', error), adds('+', 'update')]),
  ]
}

export function backwardRows(): readonly Row[] {
  const hidden = [around('(', layers('=')), constant('-', '1)')]
  return [
    ...multRows('backward', [...hidden, tied('\\cdot', 'hidden'), tied('+', 'output')]),
    ...addRows('backward', [...hidden, adds('\\cdot', 'hidden'), adds('+', 'output')]),
  ]
}

export const ratioRows = (): readonly Row[] => [
  ...ladder('q', [tied('=', 'backward'), tied('/', 'forward')]),
  result('q', 'ratio', { ref: 'ratio' }),
]

/** `k L n²`, or `k L n`. */
const monomial = (operator: string, k: number, times: 'weights' | 'units'): Column => ({
  operator,
  rule: [
    fixed(`${k}\\,`),
    formula('L', 'L', NAME.L),
    fixed('\\,'),
    formula(times === 'weights' ? 'n^2' : 'n', 'n', NAME.n),
  ],
  numbers: [
    fixed(`${k} \\cdot`),
    value('L', { ref: 'L' }),
    fixed('\\cdot'),
    ...TIMES[times].numbers,
  ],
})

export const printedRows = (): readonly Row[] => [
  ...ladder('S', [monomial('=', 3, 'weights'), monomial('+', 2, 'units')]),
  result('S', 'printed'),
  ...ladder('D', [loose('=', 'S', 'printed'), tied('-', 'backward')]),
  result('D', 'gap'),
]

export const leadingRows = (params: OperationParams): readonly Row[] => [
  ...ladder('T', [monomial('=', perWeight(params), 'weights')]),
  result('T', 'leading'),
  ...ladder('t', [loose('=', 'T', 'leading'), tied('/', 'backward')]),
  result('t', 'near'),
]

export const countedRows = (): readonly Row[] =>
  WAYS.flatMap((way) => [
    result(`${multTex(way)}'`, countedMult(way)),
    result(`${addTex(way)}'`, countedAdd(way)),
  ])
