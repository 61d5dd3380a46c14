import { useId, useRef } from 'react'
import { useStrings } from '../desk.ts'
import { useCopy, type Copying } from './copy.ts'
import { Dialog } from './Dialog.tsx'
import { saveTextFile, type TextFile } from './files.ts'
import styles from './ShareDialog.module.css'

export interface ShareDialogProps {
  /** The whole address of what is on the page. */
  readonly link: string
  /** The same problem as an example file. */
  readonly file: TextFile
  readonly onClose: () => void
}

/** Takes the page elsewhere: as a link, or as a file. */
export function ShareDialog({ link, file, onClose }: ShareDialogProps) {
  const words = useStrings().editor.share
  const id = useId()
  const linkField = useRef<HTMLInputElement>(null)
  const fileField = useRef<HTMLTextAreaElement>(null)
  const [linkCopying, copyLink] = useCopy(linkField)
  const [fileCopying, copyFile] = useCopy(fileField)
  return (
    <Dialog title={words.title} onClose={onClose}>
      <section>
        <label className={styles['heading']} htmlFor={`${id}-link`}>
          {words.link}
        </label>
        <div className={styles['row']}>
          <input
            ref={linkField}
            id={`${id}-link`}
            className={styles['link']}
            aria-describedby={`${id}-hint`}
            readOnly
            value={link}
            onFocus={(event) => event.currentTarget.select()}
          />
          <button type="button" className={styles['primary']} onClick={() => void copyLink()}>
            {words.copy}
          </button>
        </div>
        <p id={`${id}-hint`} className={styles['hint']}>
          {words.linkHint}
        </p>
        <Outcome copying={linkCopying} />
      </section>
      <section className={styles['file']}>
        <h3 className={styles['heading']}>{words.file}</h3>
        <p className={styles['hint']}>{words.fileHint}</p>
        <textarea
          ref={fileField}
          className={styles['text']}
          aria-label={words.fileText}
          readOnly
          rows={5}
          value={file.text}
        />
        <div className={styles['row']}>
          <button type="button" className={styles['button']} onClick={() => saveTextFile(file)}>
            {words.save}
          </button>
          <button type="button" className={styles['button']} onClick={() => void copyFile()}>
            {words.copyFile}
          </button>
        </div>
        <Outcome copying={fileCopying} />
      </section>
    </Dialog>
  )
}

function Outcome({ copying }: { readonly copying: Copying }) {
  const words = useStrings().editor.share
  return (
    <p className={styles['outcome']} role="status">
      {copying === 'copied' && `✓ ${words.copied}`}
      {copying === 'refused' && words.refused}
    </p>
  )
}
