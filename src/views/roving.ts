import { useEffect, type RefObject } from 'react'

const STOP = '[data-stop]'

/**
 * Makes all `data-stop` buttons inside a box one tab stop: Tab enters at the last one used, arrow keys, Home and End
 * move inside. Works on the document, because which button is the stop is nobody's state. A box within another one
 * has a mark of its own.
 */
export function useRovingStop(box: RefObject<HTMLElement | null>, mark = STOP): void {
  useEffect(() => {
    const element = box.current
    if (element === null) return
    const stops = () =>
      [...element.querySelectorAll<HTMLElement>(mark)].filter((stop) => stop.checkVisibility())
    const setStop = (chosen: HTMLElement | undefined) => {
      for (const stop of element.querySelectorAll<HTMLElement>(mark))
        stop.tabIndex = stop === chosen ? 0 : -1
    }
    const enter = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement && target.matches(mark)) setStop(target)
    }
    const move = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
      if (!(event.target instanceof HTMLElement && event.target.matches(mark))) return
      const all = stops()
      const next = neighbour(all, all.indexOf(event.target), event.key)
      if (next === undefined) return
      event.preventDefault()
      event.stopPropagation()
      next.focus()
    }
    const ensure = () => {
      const all = stops()
      if (!all.some((stop) => stop.tabIndex === 0)) setStop(all[0])
    }
    ensure()
    const observer = new MutationObserver(ensure)
    observer.observe(element, {
      childList: true,
      subtree: true,
      attributeFilter: ['data-concealed', 'hidden'],
    })
    element.addEventListener('focusin', enter)
    element.addEventListener('keydown', move)
    return () => {
      observer.disconnect()
      element.removeEventListener('focusin', enter)
      element.removeEventListener('keydown', move)
    }
  }, [box, mark])
}

function neighbour(
  stops: readonly HTMLElement[],
  index: number,
  key: string,
): HTMLElement | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return stops[index + 1]
    case 'ArrowLeft':
    case 'ArrowUp':
      return stops[index - 1]
    case 'Home':
      return stops[0]
    case 'End':
      return stops.at(-1)
    default:
      return undefined
  }
}
