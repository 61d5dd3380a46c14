import { useId, useRef } from 'react'
import { useText } from '../desk.ts'
import { useCopy } from '../dialogs/copy.ts'
import { WORDS } from './words.ts'
import css from './ProblemSets.module.css'

/** What an instructor hands out. */
export function StudentLink({ link }: { readonly link: string }) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [copying, copy] = useCopy(field)
  const text = useText()
  return (
    <>
      <label className={css['heading']} htmlFor={id}>
        {text(WORDS.link)}
      </label>
      <div className={css['row']}>
        <input
          ref={field}
          id={id}
          className={css['link']}
          readOnly
          value={link}
          onFocus={(event) => event.currentTarget.select()}
        />
        <button type="button" className={css['button']} onClick={() => void copy()}>
          {text(WORDS.copy)}
        </button>
      </div>
      <p className={css['hint']} role="status">
        {copying === 'copied' && `✓ ${text(WORDS.copied)}`}
        {copying === 'refused' && text(WORDS.refused)}
      </p>
    </>
  )
}
