import { useLayoutEffect, type RefObject } from 'react'

/** Gives the focus back to where it was before a box appeared, if it is still inside when the box goes. */
export function useReturnFocus(box: RefObject<HTMLElement | null>): void {
  // A layout effect cleans up while the box is still in the page, so that "inside" can be asked.
  useLayoutEffect(() => {
    const element = box.current
    const opener = document.activeElement
    return () => {
      if (!element?.contains(document.activeElement)) return
      if (opener instanceof HTMLElement || opener instanceof SVGElement) opener.focus()
    }
  }, [box])
}
