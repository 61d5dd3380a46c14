import { tickStep } from 'd3-array'
import type { KeyboardEvent, PointerEvent } from 'react'
import { format } from '../../../derivation/number.ts'
import { useDesk, useSession, useText } from '../../desk.ts'
import { plain } from '../../editor/plain.ts'
import { useFrame } from '../../plot/frame.ts'
import type { Grip } from '../grip.ts'
import { movedBy, settled } from '../moving.ts'
import type { Reading } from './reading.ts'
import { SPOKEN } from './words.ts'
import css from './Handle.module.css'

interface HandleProps {
  readonly reading: Reading
  readonly y: string
  readonly grip: Grip
  readonly onMove: (value: number) => void
}

/**
 * What moves the point of a slice: a slider as large as the picture, with its thumb at the point. A finger takes the
 * thumb only, so that it can scroll the page elsewhere.
 */
export function Handle({ reading, y, grip, onMove }: HandleProps) {
  const { nudge } = useDesk()
  const digits = useSession((s) => s.digits)
  const text = useText()
  const frame = useFrame()
  const { left, right, top, bottom } = frame
  const [from, to] = frame.x.domain
  const { variable, loss, slope } = reading
  const { value } = variable
  const step = tickStep(from, to, right - left)
  const move = (next: number) => onMove(settled(next, step, from, to))

  function onPointer(event: PointerEvent<HTMLElement>): void {
    const box = event.currentTarget.getBoundingClientRect()
    move(frame.x.invert(left + event.clientX - box.left))
  }

  function onPointerDown(event: PointerEvent<HTMLElement>): void {
    const isThumb = event.target !== event.currentTarget
    if (event.button !== 0 || (event.pointerType === 'touch' && !isThumb)) return
    event.currentTarget.setPointerCapture(event.pointerId)
    grip.hold()
    onPointer(event)
  }

  function onKeyDown(event: KeyboardEvent): void {
    const by = movedBy(event)
    const end = { Home: from, End: to }[event.key]
    if (by === null && end === undefined) return
    // these keys walk through the steps elsewhere
    event.preventDefault()
    event.stopPropagation()
    grip.hold()
    if (end !== undefined) onMove(end)
    else if (by !== null)
      onMove(Math.min(to, Math.max(from, nudge(value, (by[0] + by[1]) * (to - from)))))
  }

  const x = plain(`$${variable.tex}$`)
  const said = [value, loss, slope].map((one) => format(one, digits))
  return (
    <div
      role="slider"
      tabIndex={0}
      className={css['handle']}
      style={{ left, top, width: right - left, height: bottom - top }}
      aria-label={x}
      aria-valuemin={from}
      aria-valuemax={to}
      aria-valuenow={value}
      aria-valuetext={text(SPOKEN(x, said[0] ?? '', plain(`$${y}$`), said[1] ?? '', said[2] ?? ''))}
      onPointerDown={onPointerDown}
      onPointerMove={(event) => grip.isHeld && event.buttons !== 0 && onPointer(event)}
      onPointerUp={grip.release}
      onPointerCancel={grip.release}
      onKeyDown={onKeyDown}
      onKeyUp={grip.release}
      onBlur={grip.release}
    >
      <i
        className={css['thumb']}
        style={{
          left: frame.x.at(value) - left,
          top: within(frame.y.at(loss) - top, bottom - top),
        }}
      />
    </div>
  )
}

/** The thumb stays in the picture where the point has left it. */
const within = (place: number, height: number) =>
  Number.isFinite(place) ? Math.max(0, Math.min(height, place)) : height
