import { useEffect, useRef } from 'react'
import css from './Lecture.module.css'

/** How far an arrow key moves it, as a share of the window's height. */
const STEP = 0.04

const WAYS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** A soft disc of light that follows the mouse; the arrow keys move it, with Shift further. */
export function Spot() {
  const disc = useRef<HTMLDivElement>(null)
  useEffect(() => {
    let [x, y] = [innerWidth / 2, innerHeight / 2]
    const move = (toX: number, toY: number) => {
      x = Math.min(innerWidth, Math.max(0, toX))
      y = Math.min(innerHeight, Math.max(0, toY))
      disc.current?.style.setProperty('translate', `${x}px ${y}px`)
    }
    move(x, y)
    const follow = ({ clientX, clientY }: PointerEvent) => move(clientX, clientY)
    const press = (event: KeyboardEvent) => {
      const way = WAYS[event.key]
      const isTyped = event.target instanceof HTMLInputElement
      if (!way || isTyped || event.ctrlKey || event.metaKey || event.altKey) return
      // Before the page takes the arrows for the next part.
      event.preventDefault()
      event.stopPropagation()
      const by = STEP * innerHeight * (event.shiftKey ? 4 : 1)
      move(x + by * way[0], y + by * way[1])
    }
    window.addEventListener('pointermove', follow)
    window.addEventListener('keydown', press, { capture: true })
    return () => {
      window.removeEventListener('pointermove', follow)
      window.removeEventListener('keydown', press, { capture: true })
    }
  }, [])
  return <div ref={disc} className={css['spot']} aria-hidden="true" />
}
