import type { Erratum } from '../../derivation/step.ts'
import { SOURCE } from '../../export/words.ts'
import { useText } from '../desk.ts'
import { Prose } from '../Prose.tsx'
import css from './SourceNote.module.css'

/** Where the printed source says otherwise: what stands there, what is right, and why. */
export function SourceNote({ erratum }: { readonly erratum: Erratum }) {
  const text = useText()
  const { document, lines, printed, right, why } = erratum
  return (
    <details className={css['note']}>
      <summary>{text(SOURCE.title)}</summary>
      <p>{text(SOURCE.place(document, lines))}</p>
      <dl>
        <dt>{text(SOURCE.printed)}</dt>
        <dd>
          <Prose text={printed} />
        </dd>
        <dt>{text(SOURCE.right)}</dt>
        <dd>
          <Prose text={right} />
        </dd>
      </dl>
      <p>
        <Prose text={why} />
      </p>
    </details>
  )
}
