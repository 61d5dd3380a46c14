import { useEffect, useState } from 'react'

/** How long the controls stay after the last movement. */
const PAUSE = 2600

/** Whether the pointer has been moved a moment ago. */
export function useStirred(): boolean {
  const [isStirred, setStirred] = useState(false)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const stir = () => {
      clearTimeout(timer)
      setStirred(true)
      timer = setTimeout(() => setStirred(false), PAUSE)
    }
    window.addEventListener('pointermove', stir)
    window.addEventListener('pointerdown', stir)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('pointermove', stir)
      window.removeEventListener('pointerdown', stir)
    }
  }, [])
  return isStirred
}
