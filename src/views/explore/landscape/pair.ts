import { useMemo } from 'react'
import type { Variable } from '../../../derivation/explore.ts'
import type { Ref } from '../../../derivation/quantity.ts'
import { useSession } from '../../desk.ts'
import { useExplorer } from '../explorer.ts'

/** The numbers that a map may have as its sides: all but the learning rate, of which the loss itself knows nothing. */
export function useSides(): readonly Variable[] {
  const { probe } = useExplorer()
  return useMemo(() => probe.variables.filter(({ kind }) => kind !== 'rate'), [probe])
}

/** The two chosen numbers, different ones; weights stand in for what was not chosen, or only for a slice. */
export function usePair(): readonly [Variable, Variable] {
  const sides = useSides()
  const chosen = useSession((s) => s.probed)
  const find = (ref: Ref | undefined) => sides.find((one) => one.ref === ref)
  const other = (kind: Variable['kind'], taken?: Variable) => {
    const free = sides.filter((one) => one !== taken)
    return free.find((one) => one.kind === kind) ?? free[0] ?? taken
  }
  const x = find(chosen[0]) ?? other('weight')
  if (x === undefined) throw new RangeError('a problem without numbers has no landscape')
  const second = find(chosen[1])
  return [x, (second === x ? undefined : second) ?? other(x.kind, x) ?? x]
}
