import { useSession, useStrings, useText } from '../desk.ts'
import { WORDS as PLAN_WORDS } from '../plans/words.ts'
import { Dialog } from './Dialog.tsx'
import { KEYMAP } from './keymap.ts'
import { Keys } from './Keys.tsx'
import styles from './KeysDialog.module.css'

export interface KeysDialogProps {
  /** The guide for instructors, where there is room for it. */
  readonly onGuide?: () => void
  readonly onClose: () => void
}

/** The keyboard map. */
export function KeysDialog({ onGuide, onClose }: KeysDialogProps) {
  const words = useStrings().editor.keys
  const shortcuts = useSession((s) => s.shortcuts)
  const text = useText()
  return (
    <Dialog
      title={words.title}
      shape="wide"
      onClose={onClose}
      {...(onGuide && {
        actions: (
          <button type="button" className={styles['guide']} onClick={onGuide}>
            {text(PLAN_WORDS.guide)}
          </button>
        ),
      })}
    >
      {!shortcuts && <p className={styles['off']}>{words.off}</p>}
      <table className={styles['table']}>
        <thead className={styles['head']}>
          <tr>
            <th scope="col">{words.what}</th>
            <th scope="col">{words.key}</th>
          </tr>
        </thead>
        {KEYMAP.map(({ group, strokes }) => (
          <tbody key={typeof group === 'string' ? group : group.en}>
            <tr>
              <th className={styles['group']} scope="rowgroup" colSpan={2}>
                {typeof group === 'string' ? words.groups[group] : text(group)}
              </th>
            </tr>
            {strokes.map((stroke) => (
              <tr
                key={typeof stroke.what === 'string' ? stroke.what : stroke.what.en}
                className={stroke.isLetter && !shortcuts ? styles['disabled'] : undefined}
              >
                <th className={styles['what']} scope="row">
                  {typeof stroke.what === 'string' ? words[stroke.what] : text(stroke.what)}
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
