import { late } from './late.ts'
import type { Ref } from './quantity.ts'
import { resultsOf, sayResults } from './results.ts'
import type { Member, Step } from './step.ts'

/** More members, or more ways of a gradient, would light the whole drawing: only the worked one is in focus. */
const MOST_MEMBERS = 8
const MOST_WAYS = 12

type Frame = Omit<Step, 'rows' | 'worked' | 'members' | 'focus' | 'say'>

/**
 * A step from equal members: the chosen one, or else the first, is worked in full, and the others follow in one line
 * each. Everything that a member touches is in focus. The members are told once something of them is read.
 */
export function spread(
  chosen: Ref | undefined,
  members: () => readonly Member[],
  { flow, ...frame }: Frame,
): Step {
  return late(frame, () => {
    const all = members()
    const worked = all.find(({ ref }) => ref === chosen) ?? all[0]
    const isMuch = all.length > MOST_MEMBERS || flow.length > MOST_WAYS
    const lit = isMuch && worked ? [worked] : all
    const focus = new Set(lit.flatMap((member) => member.focus))
    return {
      say: sayResults(all.flatMap(({ rows }) => resultsOf(rows).slice(-1))),
      focus: [...focus],
      flow: flow.filter(({ from, to }) => focus.has(from) && focus.has(to)),
      rows: worked?.rows ?? [],
      ...(worked && { worked: worked.ref }),
      ...(worked?.because && { because: worked.because }),
      ...(worked?.goal && { ownGoal: worked.goal }),
      ...(worked?.computes[0] !== undefined && { asks: worked.computes[0] }),
      members: all.filter((member) => member !== worked),
    }
  })
}
