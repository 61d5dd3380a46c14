import { Fragment } from 'react'
import { useStrings } from '../desk.ts'
import type { Keystroke } from './keymap.ts'
import styles from './Keys.module.css'

/** The keys of one action, as they look on the keyboard. */
export function Keys({ keys }: Pick<Keystroke, 'keys'>) {
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
