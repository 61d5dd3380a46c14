import type { RefObject } from 'react'
import type { Board } from '../../derivation/board.ts'
import type { Ref } from '../../derivation/quantity.ts'
import { useScene, useSession } from '../desk.ts'
import { ParameterField } from '../figure/ParameterField.tsx'
import { useAreas } from './measure.ts'
import { useBoard } from './view.ts'
import css from './board.module.css'

interface InPlaceProps {
  readonly board: Board
  readonly stage: RefObject<HTMLElement | null>
  /** The reader has finished with the field. */
  readonly onDone: (ref: Ref) => void
}

/** Half the width of the field. */
const HALF = 94
/** Before the board has been measured. */
const WIDTH = 560

/** The pinned parameter open for typing, over its element. */
export function InPlace({ board, stage, onDone }: InPlaceProps) {
  const { parameters } = useScene().derivation
  const ref = useSession((s) => (s.editing ? s.pinned : null))
  const areas = useAreas(stage, board, ref !== null)
  const { size } = useBoard()
  if (ref === null || !parameters.has(ref)) return null
  const area = areas.get(ref)
  if (!area) return null
  const room = size?.width ?? WIDTH
  return (
    <div
      data-field=""
      className={css['field']}
      style={{
        left: Math.max(HALF, Math.min(room - HALF, area.x + area.width / 2)),
        top: area.y + area.height / 2,
      }}
    >
      <ParameterField key={ref} id={ref} onDone={() => onDone(ref)} />
    </div>
  )
}
