import { useLayoutEffect, useState, type RefObject } from 'react'
import type { Board } from '../../derivation/board.ts'
import type { Ref } from '../../derivation/quantity.ts'
import type { Area } from './arrow.ts'
import { useBoard } from './view.ts'

type Areas = ReadonlyMap<Ref, Area>

const NONE: Areas = new Map()

/** Where the elements of a board stand on its stage, measured anew when the board or a size changes; only while needed. */
export function useAreas(
  stage: RefObject<HTMLElement | null>,
  board: Board,
  isNeeded: boolean,
): Areas {
  const { size } = useBoard()
  const [areas, setAreas] = useState(NONE)
  useLayoutEffect(() => {
    const element = stage.current
    if (element === null || !isNeeded) return undefined
    const take = () => {
      const next = areasIn(element)
      setAreas((old) => (agree(old, next) ? old : next))
    }
    take()
    if (typeof ResizeObserver === 'undefined') return undefined
    const observer = new ResizeObserver(take)
    for (const panel of element.querySelectorAll('section')) observer.observe(panel)
    return () => observer.disconnect()
  }, [stage, board, isNeeded, size])
  return areas
}

/** In px of the stage, whatever it is zoomed by and scrolled to. */
function areasIn(stage: HTMLElement): Areas {
  const areas = new Map<Ref, Area>()
  const origin = stage.getBoundingClientRect()
  const scale = origin.width / stage.offsetWidth || 1
  for (const element of stage.querySelectorAll<HTMLElement | SVGElement>('[data-ref]')) {
    const ref = element.dataset['ref']
    if (ref === undefined || areas.has(ref)) continue
    const { left, top, width, height } = element.getBoundingClientRect()
    areas.set(ref, {
      x: (left - origin.left) / scale + stage.scrollLeft,
      y: (top - origin.top) / scale + stage.scrollTop,
      width: width / scale,
      height: height / scale,
    })
  }
  return areas
}

function agree(a: Areas, b: Areas): boolean {
  return (
    a.size === b.size &&
    [...a].every(([ref, one]) => {
      const other = b.get(ref)
      return (
        other !== undefined &&
        (['x', 'y', 'width', 'height'] as const).every(
          (side) => Math.abs(one[side] - other[side]) < 0.5,
        )
      )
    })
  )
}
