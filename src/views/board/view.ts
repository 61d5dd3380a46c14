import { createContext, useContext } from 'react'
import { tiedTo, type Board } from '../../derivation/board.ts'
import type { Size } from '../../derivation/layout/boxes.ts'
import { fit } from '../../derivation/layout/text.ts'
import { valueOf, type Quantities, type QuantityId, type Ref } from '../../derivation/quantity.ts'
import { useSession } from '../desk.ts'

/** What may be read of the numbers on the board. */
export interface Reading {
  readonly quantities: Quantities
  readonly before: Quantities | null
  readonly known: ReadonlySet<QuantityId>
  readonly digits: number
}

/** What every element of a board needs to know of the whole. */
export interface BoardView {
  readonly reading: Reading
  readonly focus: ReadonlySet<Ref>
  readonly parameters: ReadonlySet<Ref>
  readonly tied: (ref: Ref) => ReadonlySet<Ref>
  /** The place that Tab leads to. */
  readonly current: string | null
  /** Of its stage; null until it is on a screen. */
  readonly size: Size | null
  /** The id of the sentence about what is tied to the element in focus. */
  readonly description: string
}

export const BoardContext = createContext<BoardView | null>(null)

export function useBoard(): BoardView {
  const view = useContext(BoardContext)
  if (view === null) throw new Error('A panel is rendered outside of its board.')
  return view
}

/** Looks ties up once for each element that is pointed at. */
export function tiesIn(board: Board): (ref: Ref) => ReadonlySet<Ref> {
  const found = new Map<Ref, ReadonlySet<Ref>>()
  return (ref) => {
    const ties = found.get(ref) ?? tiedTo(board, ref)
    found.set(ref, ties)
    return ties
  }
}

/** The number, or undefined while it is not known. */
export function seen({ quantities, known }: Reading, id: QuantityId): number | undefined {
  return known.has(id) ? valueOf(quantities, id) : undefined
}

/** The number that an edit has replaced. */
export function past({ quantities, before, known }: Reading, id: QuantityId): number | undefined {
  const old = known.has(id) ? before?.get(id)?.value : undefined
  return old === undefined || Object.is(old, quantities.get(id)?.value) ? undefined : old
}

/** A number in so many em; empty where there is none. */
export function written(value: number | undefined, digits: number, room: number): string {
  return value === undefined ? '' : fit(value, digits, room, { least: 1 })
}

/** The states of an element as attributes, for one set of styles. */
export function useStates(ref: Ref) {
  const { focus, parameters, tied } = useBoard()
  const lit = useSession((s) => s.pointed === ref || s.pinned === ref)
  const pinned = useSession((s) => s.pinned === ref)
  const isTied = useSession((s) => {
    const from = s.pointed ?? s.pinned
    return from !== null && from !== ref && tied(from).has(ref)
  })
  return {
    pinned,
    states: {
      'data-on': focus.has(ref) || undefined,
      'data-lit': lit || undefined,
      'data-tied': isTied || undefined,
      'data-parameter': parameters.has(ref) || undefined,
    },
  }
}
