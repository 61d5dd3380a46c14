import { useDeferredValue, useId, useMemo, useState } from 'react'
import { useStrings } from '../desk.ts'
import { Words } from '../editor/Words.tsx'
import { Dialog } from './Dialog.tsx'
import { PasteForms } from './PasteForms.tsx'
import styles from './PasteDialog.module.css'

/** How a pasted text was read. The first line of a summary restates the problem in a sentence. */
export type Preview =
  | { readonly ok: true; readonly summary: readonly string[] }
  | { readonly ok: false; readonly sentence: string }

export interface PasteDialogProps {
  /** What stands in the box at first: a text that was pasted on the page. */
  readonly initial?: string
  /** Pure and quick; called while typing. */
  readonly preview: (text: string) => Preview
  readonly onUse: (text: string) => void
  readonly onPrint: (text: string) => void
  readonly onClose: () => void
}

/** From a spreadsheet, LaTeX or Python to a problem of one's own. */
export function PasteDialog({ initial = '', preview, onUse, onPrint, onClose }: PasteDialogProps) {
  const strings = useStrings().editor
  const words = strings.paste
  const id = useId()
  const [text, setText] = useState(initial)
  const deferred = useDeferredValue(text)
  const isBlank = deferred.trim() === ''
  const read = useMemo(() => (isBlank ? null : preview(deferred)), [isBlank, preview, deferred])
  const isReady = read?.ok === true && deferred === text

  const actions = (
    <>
      <button type="button" className={styles['quiet']} onClick={onClose}>
        {strings.cancel}
      </button>
      <button
        type="button"
        className={styles['button']}
        // without a text the problem on the page is printed
        disabled={!isReady && text.trim() !== ''}
        onClick={() => onPrint(text)}
      >
        {words.print}
      </button>
      <button
        type="button"
        className={styles['primary']}
        disabled={!isReady}
        onClick={() => onUse(text)}
      >
        {words.use}
      </button>
    </>
  )

  return (
    <Dialog title={words.title} shape="wide" actions={actions} onClose={onClose}>
      <p className={styles['hint']}>{words.hint}</p>
      <textarea
        className={styles['text']}
        aria-label={words.text}
        aria-describedby={id}
        aria-invalid={read?.ok === false}
        rows={7}
        spellCheck={false}
        autoCapitalize="off"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && isReady) onUse(text)
        }}
      />
      <div id={id} aria-live="polite">
        {read?.ok === false && <p className={styles['refused']}>{read.sentence}</p>}
        {read?.ok === true && <Summary lines={read.summary} />}
      </div>
      <PasteForms />
    </Dialog>
  )
}

function Summary({ lines }: { readonly lines: readonly string[] }) {
  const words = useStrings().editor.paste
  const [problem, ...details] = lines
  return (
    <section className={styles['summary']}>
      <h3 className={styles['heading']}>{words.read}</h3>
      {problem !== undefined && (
        <p className={styles['problem']}>
          <Words text={problem} spoken />
        </p>
      )}
      {details.length > 0 && (
        <ul className={styles['details']}>
          {details.map((line) => (
            <li key={line}>
              <Words text={line} spoken />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
