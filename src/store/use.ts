import { useStore } from 'zustand'
import type { Session, SessionStore } from './session.ts'

/** One stored value of a session, as a hook: views know the store, not its library. */
export function useSessionOf<T>(store: SessionStore, selector: (session: Session) => T): T {
  return useStore(store, selector)
}

/** Whether there is something to undo and to redo. */
export function useHistory(store: SessionStore): { canUndo: boolean; canRedo: boolean } {
  const canUndo = useStore(store.temporal, (history) => history.pastStates.length > 0)
  const canRedo = useStore(store.temporal, (history) => history.futureStates.length > 0)
  return { canUndo, canRedo }
}
