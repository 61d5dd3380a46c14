import { useMemo } from 'react'
import type { Probe, Variable } from '../../derivation/explore.ts'
import type { Ref } from '../../derivation/quantity.ts'
import { useSession } from '../desk.ts'
import { useExplorer } from './explorer.ts'

/** The number that is explored: the chosen one, or the first weight. */
export function useProbed(): Variable {
  const { probe } = useExplorer()
  const chosen = useSession((s) => s.probed[0])
  return variableOf(probe, chosen) ?? firstOf(probe)
}

/** The numbers that a map may have as its sides: all but the learning rate, of which the loss itself knows nothing. */
export function useSides(): readonly Variable[] {
  const { probe } = useExplorer()
  return useMemo(() => probe.variables.filter(({ kind }) => kind !== 'rate'), [probe])
}

/** The two numbers that are explored together; never the same one twice where there are two. */
export function useProbedPair(): readonly [Variable, Variable] {
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

function variableOf({ variables }: Probe, ref: Ref | undefined): Variable | undefined {
  return variables.find((one) => one.ref === ref)
}

function firstOf({ variables }: Probe): Variable {
  const first = variables.find(({ kind }) => kind === 'weight') ?? variables[0]
  if (first === undefined) throw new RangeError('a problem without numbers cannot be explored')
  return first
}
