/** A wheel zooms where it has nothing else to do: where the page scrolls, only together with Ctrl. */
export function isForUs(event: Event): boolean {
  if (event instanceof WheelEvent) {
    const { scrollHeight, clientHeight } = document.documentElement
    return event.ctrlKey || scrollHeight <= clientHeight
  }
  if (event instanceof MouseEvent) return event.button === 0 && !event.ctrlKey
  return (
    typeof TouchEvent === 'undefined' || !(event instanceof TouchEvent) || event.touches.length > 1
  )
}

/** What one finger does: the browser keeps what goes up and down (`touch-action: pan-y`). */
export function dragSideways(element: HTMLElement, move: (dx: number) => void): () => void {
  let last: { readonly id: number; readonly x: number } | null = null
  const start = (event: PointerEvent) => {
    last =
      event.pointerType === 'touch' && event.isPrimary
        ? { id: event.pointerId, x: event.clientX }
        : null
  }
  const drag = (event: PointerEvent) => {
    if (last?.id !== event.pointerId) return
    move(event.clientX - last.x)
    last = { id: event.pointerId, x: event.clientX }
  }
  const stop = () => {
    last = null
  }
  const controller = new AbortController()
  const { signal } = controller
  element.addEventListener('pointerdown', start, { signal })
  element.addEventListener('pointermove', drag, { signal })
  for (const end of ['pointerup', 'pointercancel'] as const)
    element.addEventListener(end, stop, { signal })
  return () => controller.abort()
}
