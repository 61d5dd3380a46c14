import type { OwnSlip } from '../../practice/summary.ts'
import { useText } from '../desk.ts'
import { Words } from '../editor/Words.tsx'
import { Tex } from '../typeset.tsx'
import { usePractice } from './practice.ts'
import { summaryWords } from './summary-words.ts'
import css from './Summary.module.css'

/** The reader's own wrong lines, each with the rule that gives it. */
export function Slips({ slips }: { readonly slips: readonly OwnSlip[] }) {
  const { problem } = usePractice()
  const { quantities } = problem.derivation
  const text = useText()
  const named = slips.flatMap((slip) => {
    const mistake = problem.mistakes.find(({ id }) => id === slip.mistake)
    return mistake ? [{ ...slip, mistake }] : []
  })
  if (named.length === 0) return <p className={css['note']}>{text(summaryWords.noSlips)}</p>
  return (
    <ul className={css['slips']}>
      {named.map(({ quantity, typed, mistake }, k) => (
        <li key={k}>
          <span className={css['line']}>
            <Tex tex={`${quantities.get(quantity)?.tex ?? quantity} =`} spoken />{' '}
            <s className="number">{typed}</s>
          </span>
          <span>
            <Words text={text(mistake.title)} spoken />
          </span>
          <Tex tex={mistake.tex} spoken />
        </li>
      ))}
    </ul>
  )
}
