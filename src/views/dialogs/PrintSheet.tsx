import type { ReactNode } from 'react'
import { useStrings } from '../desk.ts'
import { Words } from '../editor/Words.tsx'
import { Printout } from './Printout.tsx'
import { WorkTable } from './WorkTable.tsx'
import styles from './PrintSheet.module.css'

export interface PrintSheetProps {
  readonly title?: string
  /** The problem in one sentence, with `$formulas$`. */
  readonly problem: string
  /** What to find, in order; an answer fills the blank. */
  readonly rows: readonly { readonly label: string; readonly answer?: string }[]
  /** The drawing. */
  readonly children?: ReactNode
  /** The browser's print window has closed. */
  readonly onDone: () => void
}

/** A worksheet with blanks, seen on paper only. */
export function PrintSheet({ title, problem, rows, children, onDone }: PrintSheetProps) {
  const words = useStrings().editor.sheet
  return (
    <Printout onDone={onDone}>
      <header className={styles['head']}>
        <h1 className={styles['title']}>{title ?? words.title}</h1>
        <p className={styles['person']}>
          <span>{words.name}</span>
          <span>{words.date}</span>
        </p>
      </header>
      <p className={styles['problem']}>
        <Words text={problem} />
      </p>
      {children && <figure className={styles['drawing']}>{children}</figure>}
      <WorkTable
        className={styles['table']}
        rows={rows.map(({ label, ...row }) => ({ ...row, label: <Words text={label} /> }))}
      />
    </Printout>
  )
}
