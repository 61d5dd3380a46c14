import { at } from '../../derivation/at.ts'
import { step } from '../../derivation/kit/tell.ts'
import type { Member, Step } from '../../derivation/step.ts'
import { ID, WORKED } from './ids.ts'
import type { LayoutParams } from './kit.ts'
import { AXES, orderOf, SIZE, type Layout } from './layout.ts'
import { planeOf, type Strip } from './memory.ts'
import { backRows, labelRows, offsetRows, strideRows, thirdRows } from './rows.ts'
import { fastest, readBack, thirdOf } from './sentences.ts'
import { GOAL, nameOfLayout, TITLE, WHY } from './words.ts'

const SIZES = AXES.map((axis) => SIZE[axis])

/** The label, the same element in each layout, how each of them begins, and the way back. */
export function stepsOf(params: LayoutParams, strips: readonly Strip[]): readonly Step[] {
  const plane = planeOf(params)
    .flat()
    .map(({ label }) => label)
  return [
    step({
      id: 'task',
      phase: 'setup',
      title: TITLE.task,
      goal: GOAL.task(params),
      focus: [...SIZES, ...AXES],
      why: WHY.zero,
    }),
    step({
      id: 'label',
      phase: 'setup',
      title: TITLE.label,
      goal: GOAL.label,
      rows: labelRows(),
      computes: [ID.label, ...plane.filter((id) => id !== ID.label)],
      focus: [...SIZES.slice(1), ...AXES, ID.label],
      why: WHY.label,
    }),
    ...strips.flatMap((strip) => [strideStep(strip.layout), offsetStep(params, strip)]),
    headStep(strips),
    backStep(params.layout),
  ]
}

function strideStep(layout: Layout): Step {
  const strides = orderOf(layout)
    .toReversed()
    .map((axis) => ID.stride(layout, axis))
  return step({
    id: `strides[${layout}]`,
    phase: 'count',
    title: TITLE.strides(layout),
    goal: GOAL.strides(layout),
    rows: strideRows(layout),
    computes: strides,
    asks: at(strides, strides.length - 1),
    focus: [
      ...orderOf(layout)
        .slice(1)
        .map((axis) => SIZE[axis]),
      ...strides,
    ],
    ...(layout === 'NCHW' && { why: WHY.strides }),
  })
}

function offsetStep(params: LayoutParams, { layout, near, own }: Strip): Step {
  const offset = ID.offset(layout)
  return step({
    id: `offset[${layout}]`,
    phase: 'count',
    title: TITLE.offset(layout),
    goal: GOAL.offset(layout),
    rows: offsetRows(layout),
    computes: [
      offset,
      ...near.map((one) => one.offset).filter((id) => id !== offset),
      ...near.map(({ label }) => label),
    ],
    focus: [...AXES, ...AXES.map((axis) => ID.stride(layout, axis)), offset, own, ID.label],
    because: fastest(params, layout),
    ...(layout === 'NCHW' && { why: WHY.same }),
  })
}

function headStep(strips: readonly Strip[]): Step {
  const members = strips.map(headMember)
  const worked = at(members, 0)
  return step({
    id: 'heads',
    phase: 'check',
    title: TITLE.heads,
    goal: GOAL.heads,
    rows: worked.rows,
    worked: worked.ref,
    members: members.slice(1),
    computes: members.flatMap(({ computes }) => computes),
    focus: worked.focus,
    ...(worked.because && { because: worked.because }),
    why: WHY.heads,
  })
}

function headMember({ layout, head }: Strip): Member {
  const third = ID.head(layout, WORKED)
  const labels = head.map(({ label }) => label)
  return {
    ref: third,
    name: nameOfLayout(layout),
    rows: thirdRows(layout),
    computes: [
      third,
      ...AXES.map((axis) => ID.third(layout, axis)),
      ...labels.filter((id) => id !== third),
    ],
    focus: labels,
    because: thirdOf(layout),
  }
}

function backStep(layout: Layout): Step {
  const order = orderOf(layout)
  return step({
    id: 'back',
    phase: 'check',
    title: TITLE.back(layout),
    goal: GOAL.back(layout),
    rows: backRows(layout),
    computes: [...order.map(ID.back), ...order.slice(1).map((_, k) => ID.rest(k + 1))],
    focus: [ID.offset(layout), ...order.map((axis) => ID.stride(layout, axis)), ...AXES],
    because: readBack(),
    why: WHY.back,
  })
}
