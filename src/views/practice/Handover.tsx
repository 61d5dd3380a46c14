import { useId, useRef } from 'react'
import { useText } from '../desk.ts'
import { useCopy } from '../dialogs/copy.ts'
import { summaryWords } from './summary-words.ts'
import row from './Practice.module.css'
import css from './Summary.module.css'

/** The summary as text for an instructor; it goes nowhere by itself. */
export function Handover({ report }: { readonly report: string }) {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [copying, copy] = useCopy(field)
  const text = useText()
  return (
    <details className={css['handover']}>
      <summary>{text(summaryWords.text)}</summary>
      <p className={css['note']} id={id}>
        {text(summaryWords.local)}
      </p>
      <textarea
        ref={field}
        className={css['report']}
        aria-label={text(summaryWords.text)}
        aria-describedby={id}
        readOnly
        rows={Math.min(12, report.split('\n').length + 1)}
        value={report}
      />
      <div className={row['row']}>
        <button type="button" onClick={() => void copy()}>
          {text(summaryWords.copy)}
        </button>
        <span role="status" className={css['note']}>
          {copying === 'copied' && `✓ ${text(summaryWords.copied)}`}
          {copying === 'refused' && text(summaryWords.refused)}
        </span>
      </div>
    </details>
  )
}
