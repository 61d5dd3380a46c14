import { tickStep } from 'd3-array'
import type { KeyboardEvent, MouseEvent, PointerEvent } from 'react'
import { useDesk } from '../desk.ts'
import { useFrame, type Scale } from '../plot/frame.ts'
import type { Hold } from './hold.ts'
import { movedBy, PRESSES, settled } from './moving.ts'
import css from './Handle.module.css'

interface HandleProps {
  readonly label: string
  /** Where the point is, as it is said aloud. */
  readonly said: string
  readonly x: number
  readonly y: number
  /** The numbers that move: the one along the axis, or those along both. */
  readonly axes: 'x' | 'xy'
  readonly grip: Hold
  /** What one press of an arrow key adds, where that is not a part of the axis. */
  readonly presses?: { readonly x: number | undefined; readonly y: number | undefined }
  readonly onMove: (x: number, y: number) => void
}

/**
 * What moves the point of a plot: a slider as large as the picture, with its thumb at the point. A finger drags the
 * thumb only, so that it can scroll the page elsewhere; a tap moves the point all the same.
 */
export function Handle({ label, said, x, y, axes, grip, presses, onMove }: HandleProps) {
  const { nudge } = useDesk()
  const frame = useFrame()
  const { left, right, top, bottom } = frame
  const [from, to] = frame.x.domain

  function moveTo({ currentTarget, clientX, clientY }: MouseEvent<HTMLElement>): void {
    const box = currentTarget.getBoundingClientRect()
    onMove(
      round(frame.x, clientX - box.left + left, right - left),
      round(frame.y, clientY - box.top + top, bottom - top),
    )
  }

  function onPointerDown(event: PointerEvent<HTMLElement>): void {
    const isThumb = event.target !== event.currentTarget
    if (event.button !== 0 || (event.pointerType === 'touch' && !isThumb)) return
    event.currentTarget.setPointerCapture(event.pointerId)
    grip.hold()
    moveTo(event)
  }

  function onClick(event: MouseEvent<HTMLElement>): void {
    // what a mouse does has been done when its button went down
    const { nativeEvent } = event
    if (!(nativeEvent instanceof window.PointerEvent) || nativeEvent.pointerType !== 'touch') return
    grip.hold()
    moveTo(event)
    grip.release()
  }

  function onKeyDown(event: KeyboardEvent): void {
    const by = movedBy(event)
    const end = axes === 'x' ? { Home: from, End: to }[event.key] : undefined
    if (by === null && end === undefined) return
    // these keys walk through the steps elsewhere
    event.preventDefault()
    event.stopPropagation()
    grip.hold()
    if (end !== undefined) onMove(end, y)
    else if (by !== null && axes === 'x') onMove(along(x, by[0] + by[1], frame.x, presses?.x), y)
    else if (by !== null)
      onMove(along(x, by[0], frame.x, presses?.x), along(y, by[1], frame.y, presses?.y))
  }

  function along(value: number, by: number, { domain: [start, stop] }: Scale, press?: number) {
    const size = press === undefined ? stop - start : press * PRESSES
    return by === 0 ? value : Math.min(stop, Math.max(start, nudge(value, by * size)))
  }

  return (
    <div
      role="slider"
      tabIndex={0}
      className={css['handle']}
      data-axes={axes}
      style={{ left, top, width: right - left, height: bottom - top }}
      aria-label={label}
      aria-valuemin={from}
      aria-valuemax={to}
      aria-valuenow={x}
      aria-valuetext={said}
      onPointerDown={onPointerDown}
      onPointerMove={(event) => grip.isHeld && event.buttons !== 0 && moveTo(event)}
      onPointerUp={grip.release}
      onPointerCancel={grip.release}
      onClick={onClick}
      onKeyDown={onKeyDown}
      onKeyUp={grip.release}
      onBlur={grip.release}
    >
      <i
        className={css['thumb']}
        style={{
          left: within(frame.x.at(x) - left, right - left),
          top: within(frame.y.at(y) - top, bottom - top),
        }}
      />
    </div>
  )
}

/** The value at a place, in as few digits as the screen can tell apart. */
function round({ invert, domain: [from, to] }: Scale, pixel: number, pixels: number): number {
  return settled(invert(pixel), tickStep(from, to, pixels), from, to)
}

/** The thumb stays in the picture where the point has left it. */
const within = (place: number, size: number) =>
  Number.isFinite(place) ? Math.max(0, Math.min(size, place)) : size
