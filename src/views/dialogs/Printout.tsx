import { useEffect, useRef, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import styles from './Printout.module.css'

interface PrintoutProps {
  readonly children: ReactNode
  /** The browser's print window has closed. */
  readonly onDone: () => void
}

/** What is seen on paper only, in place of the page: mounting it prints it. */
export function Printout({ children, onDone }: PrintoutProps) {
  const done = useRef(onDone)
  useEffect(() => {
    done.current = onDone
  })

  useEffect(() => {
    let isGone = false
    const finish = () => done.current()
    window.addEventListener('afterprint', finish)
    // A formula in a fallback font would be printed as such.
    void document.fonts.ready.then(() => {
      if (!isGone) window.print()
    })
    return () => {
      isGone = true
      window.removeEventListener('afterprint', finish)
    }
  }, [])

  return createPortal(<article className={styles['sheet']}>{children}</article>, document.body)
}
