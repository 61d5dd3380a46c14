import { useState } from 'react'
import { useText } from '../desk.ts'
import { Dialog } from '../dialogs/Dialog.tsx'
import { Printout } from '../dialogs/Printout.tsx'
import { GuidePage } from './GuidePage.tsx'
import { WORDS } from './words.ts'
import css from './Guide.module.css'

/** The guide for instructors: read here, or printed on one page. */
export function Guide({ onClose }: { readonly onClose: () => void }) {
  const text = useText()
  const [isPrinting, setPrinting] = useState(false)
  return (
    <Dialog
      title={text(WORDS.title)}
      shape="wide"
      onClose={onClose}
      actions={
        <button type="button" className={css['primary']} onClick={() => setPrinting(true)}>
          {text(WORDS.print)}
        </button>
      }
    >
      <GuidePage />
      {isPrinting && (
        <Printout onDone={() => setPrinting(false)}>
          <h1 className={css['title']}>{text(WORDS.title)}</h1>
          <GuidePage />
        </Printout>
      )}
    </Dialog>
  )
}
