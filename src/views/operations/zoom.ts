import { select } from 'd3-selection'
import { zoom, zoomIdentity, zoomTransform, type ZoomBehavior } from 'd3-zoom'
import { useLayoutEffect, useMemo, useRef, type RefObject } from 'react'
import type { Size } from '../../derivation/layout/boxes.ts'
import { useSize } from '../figure/useSize.ts'
import type { Area } from './area.ts'
import { dragSideways, isForUs } from './gestures.ts'

export interface Zoom {
  readonly zoomBy: (factor: number) => void
  /** All of it, as large as it can be. */
  readonly fit: () => void
  /** Moves the stage as little as it takes to see an area. */
  readonly reveal: (area: Area) => void
}

interface Held {
  readonly moving: ZoomBehavior<HTMLElement, unknown>
  readonly element: HTMLElement
}

const RANGE = [0.02, 3] as const
/** Numbers get too small to read below this: then only a part is shown at first. */
const READABLE = 0.62
const FIRST = 0.8
const LARGEST = 1.25
const AROUND = 16

/**
 * Pans and zooms a stage inside its frame by one CSS transform, so that nothing is drawn or laid out again. On a touch
 * screen one finger moves it sideways and leaves up and down to the page; two fingers move it freely.
 */
export function useZoom(
  frame: RefObject<HTMLElement | null>,
  stage: RefObject<HTMLElement | null>,
  content: Size,
  scale = 1,
): Zoom {
  const size = useSize(frame)
  const held = useRef<Held | null>(null)
  /** By the reader; what was moved stays when the frame changes its size. */
  const isMoved = useRef(false)
  const placed = useRef<Size | null>(null)

  useLayoutEffect(() => {
    const element = frame.current
    if (element === null) return undefined
    const moving = zoom<HTMLElement, unknown>()
      .scaleExtent([...RANGE])
      .filter(isForUs)
      .clickDistance(4)
      .on('zoom', ({ transform, sourceEvent }) => {
        if (sourceEvent) isMoved.current = true
        const { k, x, y } = transform
        if (stage.current) stage.current.style.transform = `translate(${x}px, ${y}px) scale(${k})`
      })
    held.current = { moving, element }
    const selection = select(element).call(moving).on('dblclick.zoom', null)
    const stopDragging = dragSideways(element, (dx) => {
      isMoved.current = true
      moving.translateBy(selection, dx / zoomTransform(element).k, 0)
    })
    return () => {
      stopDragging()
      selection.on('.zoom', null)
    }
  }, [frame, stage])

  const controls = useMemo((): Zoom => {
    const act = (change: (held: Held) => void) => {
      if (size && held.current) change(held.current)
    }
    return {
      zoomBy: (factor) =>
        act(({ moving, element }) => {
          isMoved.current = true
          moving.scaleBy(select(element), factor)
        }),
      fit: () =>
        act(({ moving, element }) => {
          isMoved.current = false
          place(moving, element, content, fitting(element, content, scale))
        }),
      reveal: (area) =>
        act(({ moving, element }) => {
          const { k, x, y } = zoomTransform(element)
          const dx = inside(area.x * k + x, area.width * k, element.clientWidth)
          const dy = inside(area.y * k + y, area.height * k, element.clientHeight)
          if (dx !== 0 || dy !== 0) moving.translateBy(select(element), dx / k, dy / k)
        }),
    }
  }, [content, size, scale])

  useLayoutEffect(() => {
    if (size === null || held.current === null) return
    const { moving, element } = held.current
    moving.translateExtent([
      [-content.width, -content.height],
      [2 * content.width, 2 * content.height],
    ])
    if (isMoved.current && placed.current === content) return
    isMoved.current = false
    placed.current = content
    const all = fitting(element, content, scale)
    place(moving, element, content, all < READABLE * scale ? FIRST * scale : all)
  }, [content, size, scale])

  return controls
}

function fitting(
  { clientWidth, clientHeight }: HTMLElement,
  { width, height }: Size,
  scale: number,
): number {
  return Math.min(LARGEST * scale, (clientWidth - AROUND) / width, (clientHeight - AROUND) / height)
}

/** Shows the content at a scale: in the middle, or from its first corner where it is larger than the frame. */
function place(
  moving: ZoomBehavior<HTMLElement, unknown>,
  element: HTMLElement,
  { width, height }: Size,
  scale: number,
): void {
  const k = Math.max(RANGE[0], scale)
  const x = Math.max(AROUND / 2, (element.clientWidth - k * width) / 2)
  const y = Math.max(AROUND / 2, (element.clientHeight - k * height) / 2)
  moving.transform(select(element), zoomIdentity.translate(x, y).scale(k))
}

/** How far to move a stretch so that it is inside, with some room around. */
function inside(start: number, length: number, room: number): number {
  if (length + 2 * AROUND > room) return (room - length) / 2 - start
  if (start < AROUND) return AROUND - start
  return Math.min(0, room - AROUND - start - length)
}
