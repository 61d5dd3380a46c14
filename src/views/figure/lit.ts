import type { Ref } from '../../derivation/quantity.ts'
import { useSession } from '../desk.ts'

/** Whether a ref is pointed at or pinned. Only the elements that this changes render again. */
export function useLit(ref: Ref): { readonly lit: boolean; readonly pinned: boolean } {
  const pinned = useSession((s) => s.pinned === ref)
  const lit = useSession((s) => s.pointed === ref || s.pinned === ref)
  return { lit, pinned }
}

/** Class names for the states that hold. */
export function classes(...names: readonly (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ')
}
