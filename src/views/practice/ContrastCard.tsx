import { useMemo } from 'react'
import type { Blank } from '../../derivation/practice.ts'
import { contrastOf } from '../../practice/contrast.ts'
import { useText } from '../desk.ts'
import { Words } from '../editor/Words.tsx'
import { Equation } from '../equation/Equation.tsx'
import { Tex } from '../typeset.tsx'
import { problemFor, usePractice } from './practice.ts'
import { useTurns } from './turns.ts'
import { words } from './words.ts'
import row from './Practice.module.css'
import css from './ContrastCard.module.css'

interface ContrastCardProps {
  readonly blank: Blank
  readonly mistake: string
}

/** The same wrong rule for the second time: the right one beside it, and a problem in which they differ most. */
export function ContrastCard({ blank, mistake }: ContrastCardProps) {
  const practice = usePractice()
  const { practising, params, problem } = practice
  const { start } = useTurns()
  const text = useText()
  const companions = useMemo(() => practising.companions(params), [practising, params])
  const { right, yours, probe } = useMemo(() => {
    const problems = new Map(companions.map((one) => [one.id, problemFor(practice, one.params)]))
    return contrastOf(problem, blank, mistake, problems)
  }, [practice, problem, blank, mistake, companions])
  const companion = companions.find(({ id }) => id === probe?.companion)
  return (
    <section className={css['card']} aria-label={text(words.contrast.title)}>
      <p className={css['title']}>{text(words.contrast.title)}</p>
      <div className={css['sides']}>
        <div>
          <p className={css['side']}>{text(words.contrast.right)}</p>
          <Equation rows={right} shown={right.map(() => true)} />
        </div>
        <div>
          <p className={css['side']}>{text(words.contrast.yours)}</p>
          <Tex tex={yours.tex} spoken />
        </div>
      </div>
      {companion && (
        <div className={row['row']}>
          <button
            type="button"
            onClick={() => start(companion.params, { kind: 'companion', id: companion.id })}
          >
            <Words text={text(words.contrast.probe(companion.title))} spoken />
          </button>
        </div>
      )}
    </section>
  )
}
