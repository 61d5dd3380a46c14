import type { Ref } from '../../derivation/quantity.ts'
import { useSession } from '../desk.ts'

/** Whether a ref is pointed at or pinned. Only the elements that this changes render again. */
export function useLit(ref: Ref): { readonly lit: boolean; readonly pinned: boolean } {
  // One subscription: a page has hundreds of these, and every change of the store asks each of them.
  const how = useSession((s) =>
    s.pinned === ref ? 'pinned' : s.pointed === ref ? 'pointed' : null,
  )
  return { lit: how !== null, pinned: how === 'pinned' }
}

/** Class names for the states that hold. */
export function classes(...names: readonly (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ')
}
