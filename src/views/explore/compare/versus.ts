import { useMemo } from 'react'
import { changesBetween, settingsOf, withSettings } from '../../../derivation/changes.ts'
import type { Quantities } from '../../../derivation/quantity.ts'
import type { Version } from '../../../derivation/training.ts'
import { edit } from '../../../store/actions.ts'
import { compareWith } from '../../../store/exploring.ts'
import type { Versus } from '../../../store/session.ts'
import { useDesk, useSession } from '../../desk.ts'
import type { Bench } from '../bench.ts'
import { useExplorer, type Explorer } from '../explorer.ts'

/** Two versions of the problem: A is the one that is open, B is A with some settings changed. */
export interface Comparison {
  readonly versus: Versus
  readonly a: Quantities
  readonly b: Quantities
  /** The parameters of B. */
  readonly other: object
  choose(version: Version): void
  swap(): void
  /** B takes the place of A; one step of undo. */
  adopt(): void
}

export function useComparison(bench: Bench): Comparison {
  const { session } = useDesk()
  const explorer = useExplorer()
  const { exploring, params, options } = explorer
  const chosen = useSession((s) => s.versus)
  const versus = useMemo(() => chosen ?? firstOf(explorer), [chosen, explorer])
  const { changes, frozen, held } = versus
  const other = useMemo(() => withSettings(bench.set, params, changes), [bench, changes, params])
  const a = useMemo(() => numbersOf(explorer, bench, params, held), [explorer, bench, params, held])
  const b = useMemo(
    () => numbersOf(explorer, bench, other, frozen),
    [explorer, bench, other, frozen],
  )
  const settings = (one: object) =>
    settingsOf(bench.controls(one), exploring.probe(one, options).variables)
  return {
    versus,
    a,
    b,
    other,
    choose: (version) => compareWith(session, { held, ...version }),
    swap: () => {
      const back = changesBetween(settings(other), settings(params))
      compareWith(session, {
        changes: back.flatMap(({ id, to }) => (to ? [[id, to.value] as const] : [])),
        frozen: held,
        held: frozen,
      })
      edit(session, other)
    },
    adopt: () => edit(session, other),
  }
}

/** The first idea of the lesson, so that there is something to see. */
function firstOf({ exploring, params, options }: Explorer): Versus {
  const { changes, frozen } = exploring.training?.ideas(params, options)[0] ?? NOTHING
  return { changes, frozen, held: [] }
}

const NOTHING: Version = { changes: [], frozen: [] }

function numbersOf(
  { exploring, options }: Explorer,
  bench: Bench,
  params: object,
  frozen: readonly number[],
): Quantities {
  return (
    exploring.training?.quantities(params, options, frozen) ??
    bench.derive(params, options).quantities
  )
}
