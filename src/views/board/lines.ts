import { panelsOf, type Board, type DiagramEdge, type Tie } from '../../derivation/board.ts'
import type { Flow } from '../../derivation/figure.ts'
import type { Ref } from '../../derivation/quantity.ts'
import { arrowBeside, arrowBetween, type Area, type Drawn } from './arrow.ts'

/** An arrow over the board. */
export interface Line extends Drawn {
  readonly key: string
  readonly isBlocked?: boolean
  /** What it multiplies by, and at which of its ends that is written: where there are many of them. */
  readonly by?: { readonly ref: Ref; readonly end: 'tail' | 'tip' }
}

type Areas = ReadonlyMap<Ref, Area>

/** What an element goes into and is made from, and for a weight all that it multiplies. */
export function tieLines(board: Board, areas: Areas, from: Ref): readonly Line[] {
  const wires = wiresIn(board)
  return board.ties.flatMap((tie): Line[] => {
    const { from: source, to, by } = tie
    if (![source, to, by].includes(from) || isWired(wires, tie)) return []
    const [start, end] = [areas.get(source), areas.get(to)]
    const drawn = start && end && arrowBetween(start, end)
    if (!drawn) return []
    return [
      {
        ...drawn,
        key: `${source} ${to} ${by ?? ''}`,
        ...(by !== undefined && { by: { ref: by, end: source === from ? 'tip' : 'tail' } }),
      },
    ]
  })
}

/** What the step sends. */
export function flowLines(board: Board, areas: Areas, flow: readonly Flow[]): readonly Line[] {
  const wires = wiresIn(board)
  return flow.flatMap(({ from, to, blocked = false }): Line[] => {
    const [start, end] = [areas.get(from), areas.get(to)]
    if (!start || !end) return []
    const wire = wires.find(
      (edge) => (edge.from === to && edge.to === from) || (edge.from === from && edge.to === to),
    )
    const drawn = wire
      ? arrowBeside(start, end, wire.bows ?? false, blocked)
      : arrowBetween(start, end, blocked)
    return drawn ? [{ ...drawn, isBlocked: blocked, key: `${from} ${to}` }] : []
  })
}

function wiresIn(board: Board): readonly DiagramEdge[] {
  return panelsOf(board).flatMap((panel) => (panel.kind === 'diagram' ? panel.edges : []))
}

/** Whether a diagram draws the tie already. */
function isWired(wires: readonly DiagramEdge[], { from, to, by }: Tie): boolean {
  return wires.some(
    (edge) => [from, to, by].includes(edge.ref) || (edge.from === from && edge.to === to),
  )
}
