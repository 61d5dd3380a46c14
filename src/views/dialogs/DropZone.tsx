import { useEffect, useRef, useState } from 'react'
import { say } from '../../store/actions.ts'
import { useDesk } from '../desk.ts'
import { readTextFile } from './files.ts'
import styles from './DropZone.module.css'

export interface DropZoneProps {
  /** A dropped file's text with its name, or a pasted text that may be a problem. */
  readonly onText: (text: string, name?: string) => void
}

/** Makes the whole window take a dropped file, and a text pasted outside of any field. */
export function DropZone({ onText }: DropZoneProps) {
  const { session, strings } = useDesk()
  const words = strings.editor.drop
  const [isOver, setOver] = useState(false)
  // Read when something is dropped, so that the listeners need not follow every render.
  const latest = useRef({ onText, words })
  useEffect(() => {
    latest.current = { onText, words }
  })

  useEffect(() => {
    const listening = new AbortController()
    const { signal } = listening

    async function take(file: File): Promise<void> {
      const reading = await readTextFile(file)
      const { words: sentences, ...props } = latest.current
      if (reading.kind === 'text') props.onText(reading.file.text, reading.file.name)
      else say(session, sentences[reading.kind](reading.name))
    }

    function onDragOver(event: DragEvent): void {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      setOver(true)
    }

    /** Only when the pointer leaves the window, not when it goes from one element to another. */
    function onDragLeave(event: DragEvent): void {
      if (event.relatedTarget === null) setOver(false)
    }

    function onDrop(event: DragEvent): void {
      setOver(false)
      const file = event.dataTransfer?.files[0]
      if (file === undefined) return
      event.preventDefault()
      void take(file)
    }

    function onPaste(event: ClipboardEvent): void {
      if (isTyping(event.target)) return
      const file = event.clipboardData?.files[0]
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (file) void take(file)
      else if (mayBeProblem(text)) latest.current.onText(text)
    }

    window.addEventListener('dragover', onDragOver, { signal })
    window.addEventListener('dragleave', onDragLeave, { signal })
    window.addEventListener('drop', onDrop, { signal })
    window.addEventListener('paste', onPaste, { signal })
    return () => listening.abort()
  }, [session])

  if (!isOver) return null
  return (
    <div className={styles['zone']} role="status">
      <p className={styles['here']}>{words.here}</p>
      <p className={styles['kinds']}>{words.kinds}</p>
    </div>
  )
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input, textarea, select, [contenteditable]') !== null
  )
}

/** A word or an address pasted by mistake is not worth a sentence. */
function mayBeProblem(text: string): boolean {
  return /^\s*[[{]/.test(text) || (text.match(/\d+(?:[.,]\d+)?/g) ?? []).length > 1
}
