import { useLayoutEffect, useState, type RefObject } from 'react'
import type { Ref } from '../../derivation/quantity.ts'
import { useScene, useSession } from '../desk.ts'
import { ParameterField } from '../figure/ParameterField.tsx'
import { useSize } from '../figure/useSize.ts'
import type { Spot } from './arrow.ts'
import { areasIn } from './measure.ts'
import css from './board.module.css'

interface InPlaceProps {
  readonly stage: RefObject<HTMLElement | null>
  /** The reader has finished with the field. */
  readonly onDone: (ref: Ref) => void
}

/** Half the width of the field. */
const HALF = 94

/** The pinned parameter open for typing, over its element. */
export function InPlace({ stage, onDone }: InPlaceProps) {
  const { parameters } = useScene().derivation
  const ref = useSession((s) => (s.editing ? s.pinned : null))
  const size = useSize(stage)
  const [spot, setSpot] = useState<Spot | null>(null)
  useLayoutEffect(() => {
    const area = ref === null ? undefined : areasIn(stage.current).get(ref)
    const width = size?.width ?? 2 * HALF
    setSpot(
      area
        ? {
            x: Math.max(HALF, Math.min(width - HALF, area.x + area.width / 2)),
            y: area.y + area.height / 2,
          }
        : null,
    )
  }, [ref, stage, size])
  if (ref === null || spot === null || !parameters.has(ref)) return null
  return (
    <div data-field="" className={css['field']} style={{ left: spot.x, top: spot.y }}>
      <ParameterField key={ref} id={ref} onDone={() => onDone(ref)} />
    </div>
  )
}
