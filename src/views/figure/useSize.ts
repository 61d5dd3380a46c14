import { useLayoutEffect, useState, type RefObject } from 'react'
import type { Size } from '../../derivation/layout/boxes.ts'

/** The size of an element in whole CSS px, and null until it is on a screen. */
export function useSize(element: RefObject<Element | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null)
  useLayoutEffect(() => {
    const current = element.current
    if (current === null || typeof ResizeObserver === 'undefined') return
    const take = ({ width, height }: Size) => {
      if (width < 1 || height < 1) return
      const next = { width: Math.floor(width), height: Math.floor(height) }
      setSize((old) => (old?.width === next.width && old.height === next.height ? old : next))
    }
    take(current.getBoundingClientRect())
    const observer = new ResizeObserver(([entry]) => {
      if (entry) take(entry.contentRect)
    })
    observer.observe(current)
    return () => observer.disconnect()
  }, [element])
  return size
}
