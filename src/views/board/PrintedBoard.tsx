import type { Board as Panels } from '../../derivation/board.ts'
import { useScene } from '../desk.ts'
import { Board } from './Board.tsx'

/** On paper: the maps and the graph, with what is given in its place; curves and bars would be the answer. */
export function PrintedBoard() {
  const { figure } = useScene().derivation
  const board = figure.kind === 'board' ? drawnBefore(figure) : null
  return board && board.rows.length > 0 ? <Board board={board} flow={[]} /> : null
}

function drawnBefore(board: Panels): Panels {
  const rows = board.rows.map((panels) =>
    panels.filter(({ kind }) => kind === 'grid' || kind === 'diagram'),
  )
  return { ...board, rows: rows.filter((panels) => panels.length > 0) }
}
