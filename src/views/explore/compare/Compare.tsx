import { useMemo, useState } from 'react'
import { differenceGroups, differenceOf } from '../../../derivation/comparison.ts'
import { useScene, useText } from '../../desk.ts'
import { useBench, type Bench } from '../bench.ts'
import { Differences } from './Differences.tsx'
import { Losses } from './Losses.tsx'
import { Settings } from './Settings.tsx'
import { useComparison } from './versus.ts'
import { WORDS } from './words.ts'
import css from './Compare.module.css'

/** The problem beside another version of it, number by number. */
export function Compare() {
  const bench = useBench()
  return bench && <Versions bench={bench} />
}

function Versions({ bench }: { readonly bench: Bench }) {
  const text = useText()
  const { derivation } = useScene()
  const [isOnly, setOnly] = useState(true)
  const comparison = useComparison(bench)
  const { a, b } = comparison
  const { steps, parameters, loss } = derivation
  const groups = useMemo(() => differenceGroups(a, b, steps, parameters), [a, b, steps, parameters])
  const losses = [loss?.before, loss?.after].flatMap((id) => {
    const [one, two] = id === undefined ? [] : [a.get(id), b.get(id)]
    return one && two ? [differenceOf(one, one.value, two.value)] : []
  })
  const hasOtherShape = a.size !== b.size || [...a.keys()].some((id) => !b.has(id))

  return (
    <div className={css['sheet']}>
      <Losses losses={losses} />
      <Settings bench={bench} comparison={comparison} />
      <div className={css['bar']}>
        <button type="button" className={css['button']} onClick={comparison.swap}>
          <span aria-hidden="true">⇄</span> {text(WORDS.swap)}
        </button>
        <button type="button" className={css['button']} onClick={comparison.adopt}>
          {text(WORDS.adopt)}
        </button>
        <label className={css['check']}>
          <input
            type="checkbox"
            checked={isOnly}
            onChange={(event) => setOnly(event.currentTarget.checked)}
          />
          {text(WORDS.only)}
        </label>
      </div>
      {hasOtherShape && <p className={css['note']}>{text(WORDS.shapes)}</p>}
      <Differences groups={groups} isOnly={isOnly} />
    </div>
  )
}
