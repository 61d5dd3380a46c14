import { useMemo } from 'react'
import { probe as explore } from '../../../store/exploring.ts'
import { useDesk, useScene, useText } from '../../desk.ts'
import { Prose } from '../../Prose.tsx'
import { GradientCheck } from '../check/GradientCheck.tsx'
import { useExplorer } from '../explorer.ts'
import { useProbed } from '../probed.ts'
import { usePinned } from '../pinned.ts'
import { VariableSelect } from '../VariableSelect.tsx'
import { NUMBER } from '../words.ts'
import { Ledger } from './Ledger.tsx'
import { LEAD, TITLE } from './words.ts'
import css from './Paths.module.css'

/** The chain rule of one number, path by path, and a check of their sum that knows nothing of paths. */
export function Paths() {
  const { session } = useDesk()
  const { parameters } = useScene().derivation
  const { exploring, params, options, probe } = useExplorer()
  const { ref } = useProbed()
  const text = useText()
  const paths = useMemo(
    () => exploring.paths?.(params, options, ref),
    [exploring, params, options, ref],
  )
  const own = usePinned(parameters)
  if (paths === undefined) return null
  return (
    <div className={css['sheet']} {...own}>
      <h2 className={css['title']}>{text(TITLE)}</h2>
      <p className={css['lead']}>{text(LEAD)}</p>
      <VariableSelect
        label={NUMBER}
        variables={probe.variables}
        value={ref}
        onChange={(chosen) => explore(session, chosen)}
      />
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
