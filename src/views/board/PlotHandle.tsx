import type { PlotPanel } from '../../derivation/board.ts'
import { format } from '../../derivation/number.ts'
import type { Ref } from '../../derivation/quantity.ts'
import { useDesk } from '../desk.ts'
import { plain } from '../editor/plain.ts'
import { Handle } from '../explore/Handle.tsx'
import { useHold } from '../explore/hold.ts'
import { seen, useBoard } from './view.ts'

interface PlotHandleProps {
  readonly plot: PlotPanel
  readonly drag: NonNullable<PlotPanel['drag']>
}

/** Moves the parameters under the axes: by the pointer anywhere in the picture, or by arrow keys. */
export function PlotHandle({ plot, drag }: PlotHandleProps) {
  const { set, field } = useDesk()
  const { reading } = useBoard()
  const hold = useHold()
  const valueOf = (ref: Ref | undefined) => reading.quantities.get(ref ?? '')?.value
  const x = valueOf(drag.x) ?? (plot.x.min + plot.x.max) / 2
  const point = plot.points.find((one) => one.x === drag.x && reading.known.has(one.y))
  const y = valueOf(drag.y) ?? (point && seen(reading, point.y)) ?? plot.y.min
  const refs = [drag.x, drag.y].filter((ref) => ref !== undefined)
  const names = refs.map((ref) => plain(`$${reading.quantities.get(ref)?.tex ?? ref}$`))
  const said = refs.map((ref, k) => `${names[k]} = ${format(valueOf(ref) ?? 0, reading.digits)}`)
  const steps = [drag.x, drag.y].map((ref) => (ref === undefined ? undefined : field(ref)?.step))

  function move(ref: Ref | undefined, value: number, old: number): void {
    if (ref === undefined || value === old) return
    const { min, max } = field(ref) ?? { min: value, max: value }
    set(ref, Math.min(max, Math.max(min, value)))
  }

  return (
    <Handle
      label={names.join(', ')}
      said={said.join(', ')}
      x={x}
      y={y}
      axes={drag.y === undefined ? 'x' : 'xy'}
      grip={hold}
      presses={{ x: steps[0], y: steps[1] }}
      onMove={(toX, toY) => {
        move(drag.x, toX, x)
        move(drag.y, toY, y)
      }}
    />
  )
}
