import { useEffect } from 'react'
import { useSession } from '../../desk.ts'
import { useLecture } from '../lecture.ts'

/** Fields, open dialogs and lists have their keys for themselves; Enter belongs to a button that has the focus. */
const TAKEN = 'input, textarea, select, dialog[open], [popover]:popover-open'
const PRESSED = 'button, a, summary'

/**
 * Digits vote and Enter shows, before they mean anything else on the page. A digit is known by its key, since with Shift
 * it types another sign on every keyboard.
 */
export function usePollKeys(onVote: (option: number, by: 1 | -1) => void, onEnter: () => void) {
  const isCovered = useLecture((s) => s.blank !== null)
  const shortcuts = useSession((s) => s.shortcuts)
  useEffect(() => {
    if (isCovered) return undefined
    const onKey = (event: KeyboardEvent) => {
      const { target, code, key, shiftKey } = event
      if (event.defaultPrevented || event.isComposing) return
      if (event.ctrlKey || event.altKey || event.metaKey) return
      if (target instanceof Element && target.closest(TAKEN)) return
      const [, digit] = /^(?:Digit|Numpad)([1-4])$/.exec(code) ?? []
      if (digit !== undefined && shortcuts) onVote(Number(digit) - 1, shiftKey ? -1 : 1)
      else if (key === 'Enter' && !(target instanceof Element && target.closest(PRESSED))) onEnter()
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', onKey, true)
    return () => window.removeEventListener('keydown', onKey, true)
  }, [isCovered, shortcuts, onVote, onEnter])
}
