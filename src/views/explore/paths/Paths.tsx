import { useMemo } from 'react'
import { useText } from '../../desk.ts'
import { Prose } from '../../Prose.tsx'
import { ChooseNumber } from '../ChooseNumber.tsx'
import { GradientCheck } from '../check/GradientCheck.tsx'
import { useExplorer, useProbed } from '../explorer.ts'
import { usePinnedChoice } from '../pinning.ts'
import { Ledger } from './Ledger.tsx'
import { LEAD, TITLE } from './words.ts'
import css from './Paths.module.css'

/** The chain rule of one number, path by path, and a check of their sum that knows nothing of paths. */
export function Paths() {
  const { exploring, params, options } = useExplorer()
  const { ref } = useProbed()
  const text = useText()
  const paths = useMemo(
    () => exploring.paths(params, options, ref),
    [exploring, params, options, ref],
  )
  const own = usePinnedChoice()
  return (
    <div className={css['sheet']} {...own}>
      <h2 className={css['title']}>{text(TITLE)}</h2>
      <p className={css['lead']}>{text(LEAD)}</p>
      <ChooseNumber />
      {paths.kind === 'none' ? (
        <p className={css['none']}>
          <Prose text={paths.because} />
        </p>
      ) : (
        <Ledger key={ref} ledger={paths} />
      )}
      <GradientCheck />
    </div>
  )
}
