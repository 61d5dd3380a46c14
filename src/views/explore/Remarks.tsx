import type { Remark } from './remark.ts'
import { Sentence } from './Sentence.tsx'
import css from './Remarks.module.css'

interface RemarksProps {
  /** What a reader should not miss, and what is good to know. */
  readonly remarks: readonly Remark[]
  readonly notes: readonly Remark[]
}

export function Remarks({ remarks, notes }: RemarksProps) {
  return (
    <div className={css['remarks']}>
      {remarks.map(({ text, values }) => (
        <p key={text.en} className={css['remark']}>
          <Sentence text={text} {...(values && { values })} />
        </p>
      ))}
      {notes.map(({ text, values }) => (
        <p key={text.en}>
          <Sentence text={text} {...(values && { values })} />
        </p>
      ))}
    </div>
  )
}
