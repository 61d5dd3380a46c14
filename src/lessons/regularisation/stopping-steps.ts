import { at } from '../../derivation/at.ts'
import { step } from '../../derivation/kit/tell.ts'
import type { Member, Step } from '../../derivation/step.ts'
import { E35 } from './errata.ts'
import { GOAL } from './goals.ts'
import { COURSE, ID } from './ids.ts'
import type { RegularisationParams } from './params.ts'
import { BECAUSE, WHY } from './reasons.ts'
import { broughtBy, endedBy } from './sentences.ts'
import type { Stopping } from './stopping.ts'
import { keptRows, lowestRows, sinceRows, stopRows } from './stopping-rows.ts'
import { epochName, TITLE } from './words.ts'

/** Every epoch up to the end, when the end comes, and what is left of the training. */
export function stoppingSteps(params: RegularisationParams, stopping: Stopping): readonly Step[] {
  const { stop, best } = stopping
  return [
    ...watchSteps(stopping),
    step({
      id: 'stop',
      phase: 'check',
      title: TITLE.stop,
      goal: GOAL.stop,
      rows: stopRows(),
      computes: ['best', 'bestError', 'stop', 'lastError', 'N', 'missed'],
      asks: 'stop',
      focus: [ID.error(best), ID.error(stop), 'best', 'stop'],
      because: endedBy(params, stopping),
    }),
    step({
      id: 'kept',
      phase: 'check',
      title: TITLE.kept,
      goal: GOAL.kept,
      rows: keptRows(),
      computes: ['kept', 'keptError', 'reported'],
      focus: [ID.error(best), ID.test(best), 'best'],
      because: best === stop ? BECAUSE.lastKept : BECAUSE.kept,
      erratum: E35,
    }),
  ]
}

/** The lowest error so far, and the epochs since: the last epoch in full, the others lead up to it. */
function watchSteps(stopping: Stopping): readonly Step[] {
  const epochs = stopping.since.map((since, k) => ({ t: k + 1, since }))
  return [
    eachEpoch(
      { id: 'lowest', title: TITLE.lowest, goal: GOAL.lowest, why: WHY.lowest },
      epochs.map(({ t }) => ({ t, rows: lowestRows(t), computes: [ID.lowest(t)] })),
    ),
    eachEpoch(
      { id: 'since', title: TITLE.since, goal: GOAL.since },
      epochs.map(({ t, since }) => ({
        t,
        rows: sinceRows(t, since),
        computes: [ID.since(t)],
        because: broughtBy(t, since, stopping),
      })),
    ),
  ]
}

type Told = Pick<Member, 'rows' | 'computes' | 'because'> & { readonly t: number }

function eachEpoch(
  parts: Pick<Step, 'id' | 'title' | 'goal' | 'why'>,
  epochs: readonly Told[],
): Step {
  const members = epochs.map(({ t, ...told }): Member => ({
    ref: ID.error(t),
    name: epochName(t),
    focus: [ID.error(t), COURSE],
    ...told,
  }))
  const worked = at(members, members.length - 1)
  return step({
    ...parts,
    phase: 'check',
    rows: worked.rows,
    worked: worked.ref,
    members: members.slice(0, -1),
    membersFirst: true,
    computes: members.flatMap(({ computes }) => computes),
    ...(worked.computes[0] !== undefined && { asks: worked.computes[0] }),
    focus: worked.focus,
    ...(worked.because && { because: worked.because }),
  })
}
