import type { Variable } from '../../../derivation/explore.ts'
import { useExplorer, useProbedPair } from '../explorer.ts'

/** The numbers that a map may have as its sides: all but the learning rate, of which the loss itself knows nothing. */
export function useSides(): readonly Variable[] {
  const { probe } = useExplorer()
  return probe.variables.filter(({ kind }) => kind !== 'rate')
}

/** The two chosen numbers; another weight stands in for a learning rate that was chosen elsewhere. */
export function usePair(): readonly [Variable, Variable] {
  const [x, y] = useProbedPair()
  const sides = useSides()
  const other = (taken: Variable) =>
    sides.find((one) => one !== taken && one.kind === 'weight') ??
    sides.find((one) => one !== taken) ??
    taken
  if (x.kind === 'rate') {
    const first = y.kind === 'rate' ? other(x) : y
    return [first, other(first)]
  }
  return [x, y.kind === 'rate' ? other(x) : y]
}
