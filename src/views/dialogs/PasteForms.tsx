import { useStrings } from '../desk.ts'
import styles from './PasteDialog.module.css'

/** The same small network in three forms: what a lecturer's own files hold. */
const SPREADSHEET = '0.2\t0.3\n\n0.6\t0.2\n0.1\t0.7\n\n0.5\t0.8\n\n0.5'
const LATEX = String.raw`x = \begin{pmatrix} 0.2 \\ 0.3 \end{pmatrix}
V = \begin{pmatrix} 0.6 & 0.2 \\ 0.1 & 0.7 \end{pmatrix}
w = \begin{pmatrix} 0.5 & 0.8 \end{pmatrix}
t = 0.5`
const PYTHON = `x = [0.2, 0.3]
V = [[0.6, 0.2], [0.1, 0.7]]
w = [[0.5, 0.8]]
t = [0.5]`

export function PasteForms() {
  const words = useStrings().editor.paste
  const forms = [
    [words.spreadsheet, SPREADSHEET],
    [words.latex, LATEX],
    [words.python, PYTHON],
  ] as const
  return (
    <details className={styles['forms']}>
      <summary>{words.forms}</summary>
      {forms.map(([title, sample]) => (
        <figure key={title} className={styles['form']}>
          <figcaption>{title}</figcaption>
          <pre>{sample}</pre>
        </figure>
      ))}
    </details>
  )
}
