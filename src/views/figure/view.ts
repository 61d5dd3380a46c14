import type { Graph } from '../../derivation/figure.ts'
import type { Layout } from '../../derivation/layout.ts'
import type { Ref } from '../../derivation/quantity.ts'
import { useDesk } from '../desk.ts'
import type { Sight } from './sight.ts'
import type { Voice } from './spoken.ts'

/** What each layer of the drawing reads. */
export interface View {
  readonly graph: Graph
  readonly plan: Layout
  readonly sight: Sight
  readonly focus: ReadonlySet<Ref>
  /** The one tab stop. */
  readonly current: Ref | null
}

export function useVoice(sight: Sight): Voice {
  const { strings, locale } = useDesk()
  return { words: strings.figure, locale, sight }
}
