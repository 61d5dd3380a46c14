/** How long to wait for more changes before writing. */
const PAUSE = 250

/**
 * What to call at every change, so that a text is kept on this device once the changes pause, or the page is left. Says
 * once when it cannot.
 */
export function lateWriter(key: string, text: () => string, onFailure: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let hasFailed = false

  const write = () => {
    clearTimeout(timer)
    timer = undefined
    try {
      localStorage.setItem(key, text())
    } catch {
      if (!hasFailed) onFailure()
      hasFailed = true
    }
  }
  addEventListener('pagehide', () => {
    if (timer) write()
  })
  return () => {
    clearTimeout(timer)
    timer = setTimeout(write, PAUSE)
  }
}
