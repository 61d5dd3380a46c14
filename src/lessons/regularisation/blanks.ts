import type { Blank } from '../../derivation/practice.ts'
import { majorities } from './bagging.ts'
import { ID, PENALTIES, placeRef, UPDATES, votersOf, type Penalty, type Update } from './ids.ts'
import type { RegularisationParams } from './params.ts'
import { negativeFirst } from './penalty-steps.ts'
import { stoppingOf } from './stopping.ts'

type Asked = Omit<Blank, 'step'>

/** What may be asked for, in the order of the solution. */
export const blanksOf = (params: RegularisationParams): readonly Asked[] => [
  ...penaltyBlanks(params),
  ...stoppingBlanks(params),
  ...baggingBlanks(params),
]

/** With L1 a negative weight is asked for first: a positive one does not tell whether its sign was thought of. */
function penaltyBlanks({ w }: RegularisationParams): readonly Asked[] {
  const inOrder = w.map((_, i) => i + 1)
  const orderOf = (of: Update) => (of === 'L1' ? negativeFirst(w) : inOrder)
  const slope = (of: Penalty) =>
    orderOf(of).map((i): Asked => ({
      quantity: ID.slope(of, i),
      ref: ID.weight(i),
      skill: 'grad.w',
      level: 4,
      family: `slope ${of}`,
    }))
  const moved = (by: Update) =>
    orderOf(by).map((i): Asked => ({
      quantity: ID.moved(by, i),
      ref: placeRef(by),
      skill: 'update',
      level: 3,
      family: by,
    }))
  return [
    ...PENALTIES.map((of): Asked => ({
      quantity: ID.penalty(of),
      skill: 'loss',
      level: 5,
      family: `penalty ${of}`,
    })),
    ...PENALTIES.flatMap(slope),
    ...UPDATES.flatMap(moved),
  ]
}

function stoppingBlanks({ E, P }: RegularisationParams): readonly Asked[] {
  const counted = { skill: 'count', level: 2 } as const
  return [
    ...stoppingOf(E, P).since.map((_, k): Asked => ({
      ...counted,
      quantity: ID.since(k + 1),
      ref: ID.error(k + 1),
      family: 'since',
    })),
    { ...counted, quantity: 'best', ref: 'best', family: 'best' },
    { ...counted, quantity: 'stop', ref: 'stop', family: 'stop' },
    { ...counted, quantity: 'kept', ref: 'best', family: 'kept' },
    { ...counted, quantity: 'keptError', ref: 'best', family: 'kept error' },
  ]
}

function baggingBlanks(params: RegularisationParams): readonly Asked[] {
  const { k } = params
  return [
    {
      quantity: ID.mean(k),
      ref: ID.mean(k),
      skill: 'forward.sum',
      level: 1,
      family: 'mean',
    },
    ...majorities(votersOf(params)).map((j): Asked => ({
      quantity: ID.votes(j),
      ref: ID.votes(j),
      skill: 'count',
      level: 1,
      family: 'votes',
    })),
    { quantity: 'Q', skill: 'count', level: 1, family: 'majority' },
    { quantity: 'share', skill: 'count', level: 1, family: 'share' },
  ]
}
