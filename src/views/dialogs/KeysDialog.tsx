import { Fragment } from 'react'
import { useSession, useStrings } from '../desk.ts'
import { Dialog } from './Dialog.tsx'
import { KEYMAP, type Keystroke } from './keymap.ts'
import styles from './KeysDialog.module.css'

export interface KeysDialogProps {
  readonly onClose: () => void
}

/** The keyboard map. */
export function KeysDialog({ onClose }: KeysDialogProps) {
  const words = useStrings().editor.keys
  const shortcuts = useSession((s) => s.shortcuts)
  return (
    <Dialog title={words.title} shape="wide" onClose={onClose}>
      {!shortcuts && <p className={styles['off']}>{words.off}</p>}
      <table className={styles['table']}>
        <thead className={styles['head']}>
          <tr>
            <th scope="col">{words.what}</th>
            <th scope="col">{words.key}</th>
          </tr>
        </thead>
        {KEYMAP.map(({ group, strokes }) => (
          <tbody key={group}>
            <tr>
              <th className={styles['group']} scope="rowgroup" colSpan={2}>
                {words.groups[group]}
              </th>
            </tr>
            {strokes.map((stroke) => (
              <tr
                key={stroke.what}
                className={stroke.isLetter && !shortcuts ? styles['disabled'] : undefined}
              >
                <th className={styles['what']} scope="row">
                  {words[stroke.what]}
                </th>
                <td className={styles['keys']}>
                  <Keys keys={stroke.keys} />
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </Dialog>
  )
}

function Keys({ keys }: Pick<Keystroke, 'keys'>) {
  const { or } = useStrings().editor.keys
  return keys.map((together, k) => (
    <Fragment key={together.join('+')}>
      {k > 0 && <span className={styles['or']}> {or} </span>}
      {together.map((key, n) => (
        <Fragment key={key}>
          {n > 0 && ' + '}
          <kbd className={styles['key']}>{key}</kbd>
        </Fragment>
      ))}
    </Fragment>
  ))
}
