import { useState, type RefObject } from 'react'

export type Copying = 'no' | 'copied' | 'refused'

/** Copies the text of a field; where the browser refuses, selects it for the reader to copy. */
export function useCopy(
  field: RefObject<HTMLInputElement | HTMLTextAreaElement | null>,
): readonly [Copying, () => Promise<void>] {
  const [copying, setCopying] = useState<Copying>('no')
  async function copy(): Promise<void> {
    const element = field.current
    if (element === null) return
    try {
      // Missing where the page is not served securely, which throws too.
      await navigator.clipboard.writeText(element.value)
      setCopying('copied')
    } catch {
      element.focus()
      element.select()
      setCopying('refused')
    }
  }
  return [copying, copy]
}
