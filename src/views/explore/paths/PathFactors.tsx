import { memo } from 'react'
import { format } from '../../../derivation/number.ts'
import type { PathFactor } from '../../../derivation/path.ts'
import { useSession, useText } from '../../desk.ts'
import { Tie } from '../../equation/Tie.tsx'
import { Tex } from '../../typeset.tsx'
import css from './Paths.module.css'

interface PathFactorsProps {
  readonly factors: readonly PathFactor[]
  readonly product: string
}

/** The factors of a path, each a partial derivative over its rule over its number, tied to the drawing. */
export const PathFactors = memo(function PathFactors({ factors, product }: PathFactorsProps) {
  const text = useText()
  const digits = useSession((s) => s.digits)
  return (
    <div className={css['factors']}>
      {factors.map((factor, k) => {
        const number = format(factor.value, digits)
        return (
          // a path has each of its factors at one place
          <span
            key={factor.tex}
            className={css['column']}
            data-zero={factor.value === 0 || undefined}
          >
            {k > 0 && <Tex tex="\cdot" />}
            <Tie target={factor.ref} say={`${text(factor.say)} ${number}`} role={factor.role}>
              <span className={css['partial']}>
                <Tex tex={factor.tex} />
              </span>
              <span className={css['rule']}>
                <Tex tex={factor.rule} />
              </span>
              <span className="number">{number}</span>
            </Tie>
          </span>
        )
      })}
      <span className={css['equals']}>
        <Tex tex="=" />
        <b className="number">{product}</b>
      </span>
    </div>
  )
})
