import { createContext, useContext } from 'react'
import type { Exploring, Probe } from '../../derivation/explore.ts'
import type { Options } from '../../derivation/options.ts'

/** What the tools of the explore mode read: the questions that can be asked of the problem as it stands. */
export interface Explorer {
  readonly exploring: Exploring
  readonly params: object
  readonly options: Options
  readonly probe: Probe
}

/** Null until the exploring part of the lesson has arrived. */
export const ExplorerContext = createContext<Explorer | null>(null)

export function useExplorer(): Explorer {
  const explorer = useContext(ExplorerContext)
  if (explorer === null) throw new Error('A view is rendered outside of <ExplorerContext>.')
  return explorer
}

/** A part that the tool on view needs, and is not offered without. */
export function usePart<K extends 'switchboard' | 'sheets'>(name: K): NonNullable<Exploring[K]> {
  const part = useExplorer().exploring[name]
  if (part === undefined) throw new Error(`The lesson has no ${name}, so its tool cannot be shown.`)
  return part
}
