import { at } from '../../derivation/at.ts'
import { numbered } from '../../derivation/kit/spec.ts'
import { step } from '../../derivation/kit/tell.ts'
import type { Member, Step } from '../../derivation/step.ts'
import { majorities } from './bagging.ts'
import { bootstrapRows, majorityRows, meanRows, votesRows } from './bagging-rows.ts'
import { E36 } from './errata.ts'
import { GOAL } from './goals.ts'
import { compared, countsUpTo, ID, votersOf } from './ids.ts'
import type { RegularisationParams } from './params.ts'
import { BECAUSE, WHY } from './reasons.ts'
import { averaged, decidedBy } from './sentences.ts'
import { NAME, TITLE } from './words.ts'

/** The mean of several models, their vote, and the sample that each of them sees. */
export function baggingSteps(params: RegularisationParams): readonly Step[] {
  const { k, n } = params
  const m = votersOf(params)
  return [
    step({
      id: 'mean',
      phase: 'derive',
      title: TITLE.mean,
      goal: GOAL.mean,
      rows: meanRows(k),
      computes: [
        ID.mean(k),
        ...compared(k)
          .filter((one) => one !== k)
          .map(ID.mean),
      ],
      focus: [ID.mean(k)],
      because: averaged(params),
      why: WHY.mean,
      erratum: E36,
    }),
    votesStep(m),
    step({
      id: 'majority',
      phase: 'count',
      title: TITLE.majority,
      goal: GOAL.majority,
      rows: majorityRows(majorities(m)),
      computes: ['Q'],
      focus: majorities(m).map(ID.votes),
      because: decidedBy(params),
    }),
    step({
      id: 'bootstrap',
      phase: 'count',
      title: TITLE.bootstrap,
      goal: GOAL.bootstrap,
      rows: bootstrapRows(n),
      computes: ['share', 'limit'],
      focus: ['n'],
      because: BECAUSE.bootstrap,
    }),
  ]
}

function votesStep(m: number): Step {
  const members = majorities(m).map((j): Member => ({
    ref: ID.votes(j),
    name: numbered(NAME.votes, j),
    rows: votesRows(m, j),
    computes: [ID.votes(j)],
    focus: [ID.votes(j)],
  }))
  const worked = at(members, 0)
  const minorities = countsUpTo(m).filter((j) => !majorities(m).includes(j))
  return step({
    id: 'votes',
    phase: 'count',
    title: TITLE.votes,
    goal: GOAL.votes,
    rows: worked.rows,
    worked: worked.ref,
    members: members.slice(1),
    computes: [...members.flatMap(({ computes }) => computes), ...minorities.map(ID.votes), 'm'],
    focus: worked.focus,
    why: WHY.votes,
  })
}
