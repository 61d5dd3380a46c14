import type { Flow } from '../../derivation/figure.ts'
import { useScene } from '../desk.ts'
import { Board } from './Board.tsx'

interface BoardPaneProps {
  readonly flow: readonly Flow[]
  readonly opens?: boolean
}

/** The panels of the scene, where it has any. */
export function BoardPane({ flow, opens = false }: BoardPaneProps) {
  const { figure } = useScene().derivation
  return figure.kind === 'board' ? <Board board={figure} flow={flow} opens={opens} /> : null
}
