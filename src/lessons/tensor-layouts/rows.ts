import { at } from '../../derivation/at.ts'
import type { Row } from '../../derivation/equation.ts'
import { around } from '../../derivation/kit/columns.ts'
import type { QuantityId } from '../../derivation/quantity.ts'
import { cell, fixed, formula, ladder, result, value, type Column } from '../../derivation/write.ts'
import { ID, WORKED } from './ids.ts'
import { orderOf, SIZE, type Axis, type Layout } from './layout.ts'
import { headTex, NAME, nameOfStride } from './words.ts'

const sizeBy = (operator: string, axis: Axis): Column => ({
  operator,
  rule: [formula(SIZE[axis], SIZE[axis], NAME[SIZE[axis]])],
  numbers: [value(SIZE[axis], { ref: SIZE[axis] })],
})

const stride = (layout: Layout, axis: Axis) => {
  const id = ID.stride(layout, axis)
  return {
    rule: formula(`s_${axis}`, id, nameOfStride(layout, axis)),
    number: value(id, { ref: id }),
  }
}

/** `((n·C + c)·H + h)·W + w`, from an index that has a symbol and a number for each axis. */
function nested(
  left: string,
  index: (axis: Axis) => Pick<Column, 'rule' | 'numbers'>,
): readonly Row[] {
  const term = (operator: string, axis: Axis, before: string, after: string): Column =>
    around(before, { operator, ...index(axis) }, after)
  return ladder(left, [
    term('=', 'n', '((', ''),
    sizeBy('\\cdot', 'c'),
    term('+', 'c', '', ')'),
    sizeBy('\\cdot', 'h'),
    term('+', 'h', '', ')'),
    sizeBy('\\cdot', 'w'),
    term('+', 'w', '', ''),
  ])
}

export function labelRows(): readonly Row[] {
  return [
    ...nested('l', (axis) => ({
      rule: [formula(axis, axis, NAME[axis])],
      numbers: [value(axis, { ref: axis })],
    })),
    result('l', ID.label, { ref: ID.label }),
  ]
}

/** The fastest axis has stride 1; each slower one jumps over all that the next faster one takes. */
export function strideRows(layout: Layout): readonly Row[] {
  const order = orderOf(layout).toReversed()
  return order.flatMap((axis, k) => {
    const id = ID.stride(layout, axis)
    const own = result(`s_${axis}`, id, { ref: id })
    if (k === 0) return [own]
    const faster = at(order, k - 1)
    const { rule, number } = stride(layout, faster)
    return [
      ...ladder(`s_${axis}`, [
        sizeBy('=', faster),
        { operator: '\\cdot', rule: [rule], numbers: [number] },
      ]),
      own,
    ]
  })
}

/** o = n·s_n + c·s_c + h·s_h + w·s_w, in the order of the layout. */
export function offsetRows(layout: Layout): readonly Row[] {
  return [
    ...ladder(
      'o',
      orderOf(layout).map((axis, k): Column => {
        const { rule, number } = stride(layout, axis)
        return {
          operator: k === 0 ? '=' : '+',
          rule: [formula(axis, axis, NAME[axis]), fixed('\\,'), rule],
          numbers: [value(axis, { ref: axis }), fixed('\\cdot'), number],
        }
      }),
    ),
    result('o', ID.offset(layout), { ref: ID.offset(layout) }),
  ]
}

/** The label of the third entry of a strip, from its indices. */
export function thirdRows(layout: Layout): readonly Row[] {
  const id = ID.head(layout, WORKED)
  const left = headTex(layout, WORKED)
  return [
    ...nested(left, (axis) => ({
      rule: [fixed(`${axis}_${WORKED}`)],
      numbers: [value(ID.third(layout, axis))],
    })),
    result(left, id, { ref: id }),
  ]
}

/** A quotient and a remainder for each axis, the slowest first; the last remainder is the last index. */
export function backRows(layout: Layout): readonly Row[] {
  const order = orderOf(layout)
  const last = order.length - 1
  return order.flatMap((axis, k) => {
    const [tex, id] = k === 0 ? ['o', ID.offset(layout)] : [`r_${k}`, ID.rest(k)]
    const { rule, number } = stride(layout, axis)
    if (k === last) return [equal(axis, [fixed(tex)], ID.back(axis))]
    const next = `r_${k + 1}`
    return [
      rounded(axis, [fixed(tex)], [rule]),
      equal(axis, floor([value(id)], [number]), ID.back(axis)),
      ...ladder(next, [
        { operator: '=', rule: [fixed(tex)], numbers: [value(id)] },
        {
          operator: '-',
          rule: [fixed(`${axis}\\,`), rule],
          numbers: [value(ID.back(axis)), fixed('\\cdot'), number],
        },
      ]),
      result(next, ID.rest(k + 1)),
    ]
  })
}

type Segments = Column['rule']

const floor = (over: Segments, under: Segments): Segments => [
  fixed('\\lfloor'),
  ...over,
  fixed('/'),
  ...under,
  fixed('\\rfloor'),
]

const rounded = (tex: string, over: Segments, under: Segments): Row => ({
  kind: 'rule',
  cells: [cell('', fixed(tex)), cell('=', ...floor(over, under))],
})

const equal = (tex: string, from: Segments, id: QuantityId): Row => ({
  kind: 'result',
  cells: [cell('', fixed(tex)), cell('=', ...from), cell('=', value(id))],
})
