import { useEffect, useState } from 'react'
import type { Borders, Lesson } from '../derivation/lesson.ts'

/** The borders of a lesson once they are loaded. */
export function useBorders(lesson: Lesson): Borders | null {
  const [borders, setBorders] = useState<Borders | null>(null)
  useEffect(() => {
    let isStale = false
    void lesson.borders().then((loaded) => {
      if (!isStale) setBorders(loaded)
    })
    return () => {
      isStale = true
    }
  }, [lesson])
  return borders
}
