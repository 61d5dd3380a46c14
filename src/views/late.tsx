import { useEffect, useSyncExternalStore, type ComponentType } from 'react'

type Load = () => Promise<void>

/** What no first view shows is fetched once the page can be used. Until it is there, nothing stands in its place. */
const soon: Load[] = []
/** Whole modes come after what a reader may see at the next press. */
const then: Load[] = []

/** Fetches all of it but what waits until it is asked for. */
export async function loadLate(): Promise<void> {
  await Promise.all(soon.map((load) => load()))
  await Promise.all(then.map((load) => load()))
}

/**
 * A component that comes later. Unlike a lazy one it is drawn at once where it has come, and what is around it never
 * waits for it, nor falls with it where it cannot be fetched.
 */
export function late<P extends object>(
  load: () => Promise<ComponentType<P>>,
  when: 'soon' | 'then' | 'asked' = 'soon',
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
  if (when !== 'asked') (when === 'soon' ? soon : then).push(loadOnce)
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
