import { useEffect } from 'react'

/** Fills the screen with the page, or gives it back. A browser may refuse: the lecture goes on in its window. */
export async function toggleFullscreen(): Promise<void> {
  try {
    await (document.fullscreenElement
      ? document.exitFullscreen()
      : document.documentElement.requestFullscreen())
  } catch {
    // Refused, or unknown to this browser.
  }
}

/** Gives the screen back at the end of a lecture. */
export function useLeavesFullscreen(): void {
  useEffect(
    () => () => {
      if (document.fullscreenElement) void toggleFullscreen()
    },
    [],
  )
}

/** Keeps the screen from going dark. The system ends a lock when the page is hidden, so it is asked for again. */
export function useWakeLock(): void {
  useEffect(() => {
    if (!('wakeLock' in navigator)) return undefined
    let lock: WakeLockSentinel | null = null
    let hasEnded = false
    const request = async () => {
      if (document.visibilityState !== 'visible') return
      try {
        lock = await navigator.wakeLock.request('screen')
        if (hasEnded) await lock.release()
      } catch {
        // A low battery or a rule of the room's computer: nothing that a lecturer could mend now.
      }
    }
    const again = () => void request()
    document.addEventListener('visibilitychange', again)
    void request()
    return () => {
      hasEnded = true
      document.removeEventListener('visibilitychange', again)
      void lock?.release()
    }
  }, [])
}
