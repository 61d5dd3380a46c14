import { useLayoutEffect, useRef, type RefObject } from 'react'
import { useText } from '../../desk.ts'
import { saveTextFile, type TextFile } from '../../dialogs/files.ts'
import { focusStep } from '../../transport/focus.ts'
import { QrCode } from './QrCode.tsx'
import { WORDS } from './words.ts'
import css from './CodeSheet.module.css'

/** The modules of a longer address are too small for a phone in the last row. */
const LONGEST = 300

interface CodeSheetProps {
  /** The whole address that the code stands for. */
  readonly link: string
  /** The same problem as an example file, for what no code can hold. */
  readonly file: TextFile
  onClose(): void
}

/** Fills the screen with the code of an address, and the address itself. */
export function CodeSheet({ link, file, onClose }: CodeSheetProps) {
  const text = useText()
  const sheet = useRef<HTMLElement>(null)
  useAlone(sheet)
  const fits = link.length <= LONGEST
  return (
    <section ref={sheet} tabIndex={-1} className={css['sheet']} aria-labelledby="lecture-code">
      <h1 id="lecture-code" className={css['title']}>
        {text(WORDS.title)}
      </h1>
      {fits ? (
        <>
          <QrCode className={css['code']} text={link} label={text(WORDS.code)} />
          <p className={css['link']}>{link}</p>
          {isLocal() && <p className={css['note']}>{text(WORDS.local)}</p>}
        </>
      ) : (
        <div className={css['refused']}>
          <p>{text(WORDS.tooLong)}</p>
          <button type="button" onClick={() => saveTextFile(file)}>
            {text(WORDS.save)}
          </button>
        </div>
      )}
      <button
        type="button"
        className={css['close']}
        title={text(WORDS.close)}
        aria-label={text(WORDS.close)}
        onClick={onClose}
      >
        <span aria-hidden="true">✕</span>
      </button>
    </section>
  )
}

/** Takes the focus, and puts what lies under the sheet, which is what stands before it, out of reach. */
function useAlone(sheet: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = sheet.current
    const all = [...(element?.parentElement?.children ?? [])]
    const under = all.slice(
      0,
      all.findIndex((one) => one === element),
    )
    for (const one of under) one.toggleAttribute('inert', true)
    element?.focus()
    return () => {
      for (const one of under) one.toggleAttribute('inert', false)
      focusStep()
    }
  }, [sheet])
}

/** A page that only this computer can open, such as one that was just built. */
function isLocal(): boolean {
  return /^(?:localhost|127\.|\[::1\]|$)/.test(location.hostname)
}
