import type { Board, Panel, Tie } from '../../derivation/board.ts'
import { gridOf, type Notes } from '../../derivation/kit/tell.ts'
import { at } from '../../derivation/at.ts'
import { ID } from './ids.ts'
import type { LayoutParams } from './kit.ts'
import { AXES, orderOf, SIZE } from './layout.ts'
import { planeOf, type Strip } from './memory.ts'
import { CAPTION } from './words.ts'

/** The plane of the element, its surroundings in the memory of each layout, and how each memory begins. */
export function figureOf(notes: Notes, params: LayoutParams, strips: readonly Strip[]): Board {
  const plane = planeOf(params).map((row) => row.map(({ label }) => label))
  return {
    kind: 'board',
    rows: [
      [
        gridOf(notes, { id: 'tensor', caption: CAPTION.tensor }, [
          AXES.map((axis) => SIZE[axis]),
          AXES,
        ]),
        gridOf(notes, { id: 'plane', caption: CAPTION.plane(params), first: 0 }, plane),
      ],
      ...strips.map((strip) => memory(notes, strip)),
      [
        gridOf(
          notes,
          { id: 'heads', caption: CAPTION.heads, first: 0 },
          strips.map(({ head }) => head.map(({ label }) => label)),
        ),
      ],
    ],
    ties: [
      ...[...AXES, ...AXES.slice(1).map((axis) => SIZE[axis])].map((from) => ({
        from,
        to: ID.label,
      })),
      ...strips.flatMap(tiesIn),
      ...alike(params, strips),
    ],
  }
}

function memory(notes: Notes, { layout, near }: Strip): readonly Panel[] {
  return [
    gridOf(notes, { id: `strides.${layout}`, caption: CAPTION.strides(layout) }, [
      orderOf(layout).map((axis) => ID.stride(layout, axis)),
    ]),
    gridOf(notes, { id: `near.${layout}`, caption: CAPTION.near(layout) }, [
      near.map(({ offset }) => offset),
      near.map(({ label }) => label),
    ]),
  ]
}

/** What strides and offset are made from, and which label lies at which offset. */
function tiesIn({ layout, near }: Strip): readonly Tie[] {
  const order = orderOf(layout)
  const stride = (k: number) => ID.stride(layout, at(order, k))
  return [
    ...order.slice(1).flatMap((faster, k): readonly Tie[] => [
      { from: SIZE[faster], to: stride(k) },
      { from: stride(k + 1), to: stride(k) },
    ]),
    ...order.map((axis, k): Tie => ({ from: axis, to: ID.offset(layout), by: stride(k) })),
    ...near.map(({ offset, label }): Tie => ({ from: offset, to: label })),
  ]
}

/** The same element in the plane and wherever it lies in a strip. */
function alike(params: LayoutParams, strips: readonly Strip[]): readonly Tie[] {
  const inPlane = new Map(
    planeOf(params)
      .flat()
      .map(({ label, value }) => [value, label]),
  )
  return strips
    .flatMap(({ near, head }) => [...near, ...head])
    .flatMap(({ label, value }) => {
      const from = inPlane.get(value)
      return from === undefined ? [] : [{ from, to: label }]
    })
}
