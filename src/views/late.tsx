import { useEffect, useSyncExternalStore, type ComponentType } from 'react'

/** What no first view shows is fetched once the page can be used. Until it is there, nothing stands in its place. */
const loads: (() => Promise<void>)[] = []
/** Whole modes come after what a reader may see at the next press. */
const modes: (() => Promise<void>)[] = []

/** Fetches all of it. */
export async function loadLate(): Promise<void> {
  await Promise.all(loads.map((load) => load()))
  await Promise.all(modes.map((load) => load()))
}

/**
 * A component that comes later. Unlike a lazy one it is drawn at once where it has come, and what is around it never
 * waits for it.
 */
export function late<P extends object>(
  load: () => Promise<ComponentType<P>>,
  isMode = false,
): ComponentType<P> {
  let Loaded: ComponentType<P> | null = null
  const waiting = new Set<() => void>()
  const loadOnce = async () => {
    Loaded ??= await load()
    for (const notify of waiting) notify()
  }
  const wait = (notify: () => void) => {
    waiting.add(notify)
    return () => waiting.delete(notify)
  }
  ;(isMode ? modes : loads).push(loadOnce)
  return function Late(props: P) {
    const isHere = useSyncExternalStore(
      wait,
      () => Loaded !== null,
      // not on the prerendered page, which is taken over as it stands, however soon the rest has come
      () => false,
    )
    useEffect(() => {
      if (!isHere) void loadOnce()
    }, [isHere])
    return isHere && Loaded ? <Loaded {...props} /> : null
  }
}
