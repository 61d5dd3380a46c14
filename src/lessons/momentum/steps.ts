import { at } from '../../derivation/at.ts'
import { step } from '../../derivation/kit/tell.ts'
import type { Localized } from '../../i18n/localized.ts'
import type { Ref } from '../../derivation/quantity.ts'
import type { Step } from '../../derivation/step.ts'
import { result } from '../../derivation/write.ts'
import type { Course } from './course.ts'
import {
  countId,
  gapId,
  gradientId,
  pathRef,
  rateAt,
  thetaId,
  thetaRef,
  thetaTex,
  velocityId,
} from './ids.ts'
import type { MomentumParams } from './kit.ts'
import { carriedRows, lastPlaceRows, linkRows, velocityRows } from './rows.ts'
import { BECAUSE, CARRIED, E25, GOAL, OUTCOME, TITLE, WHY } from './words.ts'

/** Every update in both forms, why they agree, and whether they did. */
export function stepsOf(params: MomentumParams, course: Course): readonly Step[] {
  const updates = params.g.length
  const [, second, ...rest] = params.g.map((_, k) => k)
  return [
    step({
      id: 'task',
      phase: 'setup',
      title: TITLE.task,
      goal: GOAL.task,
      focus: [thetaRef('I', 0), thetaRef('II', 0), velocityId(0)],
      because: params.rate === 'changes' ? BECAUSE.changes : BECAUSE.task,
    }),
    ...firstSteps(params),
    ...(second === undefined ? [] : secondSteps(params)),
    ...rest.map((k) =>
      step({
        id: `both${k + 1}`,
        phase: 'update',
        title: TITLE.both(k + 1),
        goal: GOAL.both,
        rows: [...lastPlaceRows(params, k), ...velocityRows(params, k)],
        computes: [thetaId('I', k + 1), velocityId(k + 1), thetaId('II', k + 1)],
        focus: [...aroundI(k), ...aroundII(k)],
        ...becauseNow(params, k),
      }),
    ),
    step({
      id: 'link',
      phase: 'derive',
      title: TITLE.link,
      goal: GOAL.link,
      rows: linkRows(params),
      computes: ['link'],
      focus: [thetaRef('II', 0), thetaRef('II', 1), velocityId(1)],
      because: BECAUSE.link,
    }),
    ...(second === undefined ? [] : [carriedStep(params)]),
    step({
      id: 'check',
      phase: 'check',
      title: TITLE.check,
      goal: GOAL.check,
      rows: counts(updates).map((k) =>
        result(`${thetaTex('I', k)} - ${thetaTex('II', k)}`, gapId(k)),
      ),
      computes: counts(updates).map(gapId),
      focus: counts(updates).flatMap((k) => [thetaRef('I', k), thetaRef('II', k), pathRef(k)]),
      because: outcome(params, course),
    }),
  ]
}

/** The picture counts updates from 0; nothing moves before the first. */
function firstSteps(params: MomentumParams): readonly Step[] {
  const { computes: place, ...one } = lastPlace(params, 0)
  const { computes: velocity, ...two } = velocityStep(params, 0)
  const all = [countId(0), ...counts(params.g.length).map(countId)]
  return [
    step({ ...one, computes: [...place, ...all], because: BECAUSE.first, erratum: E25 }),
    step({ ...two, computes: [...velocity, velocityId(0)], because: BECAUSE.rest }),
  ]
}

function secondSteps(params: MomentumParams): readonly Step[] {
  return [
    step({ ...lastPlace(params, 1), why: WHY.lastPlace, ...becauseNow(params, 1) }),
    step({ ...velocityStep(params, 1), why: WHY.velocity }),
  ]
}

function carriedStep(params: MomentumParams): Step {
  return step({
    id: 'carried',
    phase: 'derive',
    title: TITLE.carried,
    goal: GOAL.carried,
    rows: carriedRows(params),
    computes: ['carried[I]', 'carried[II]'],
    asks: 'carried[II]',
    focus: [thetaRef('I', 0), thetaRef('I', 1), velocityId(1)],
    because: carriedSentence(params),
  })
}

const becauseNow = (params: MomentumParams, k: number) =>
  rateAt(params, k).id === rateAt(params, k - 1).id ? {} : { because: BECAUSE.now }

const counts = (updates: number) => Array.from({ length: updates }, (_, k) => k + 1)

const aroundI = (k: number): readonly Ref[] => [
  ...(k > 0 ? [thetaRef('I', k - 1)] : []),
  thetaRef('I', k),
  gradientId(k),
  thetaRef('I', k + 1),
]
const aroundII = (k: number): readonly Ref[] => [
  velocityId(k),
  gradientId(k),
  velocityId(k + 1),
  thetaRef('II', k),
  thetaRef('II', k + 1),
]

const lastPlace = (params: MomentumParams, k: number) =>
  ({
    id: `I${k + 1}`,
    phase: 'update',
    title: TITLE.I(k + 1),
    goal: GOAL.I,
    rows: lastPlaceRows(params, k),
    computes: [thetaId('I', k + 1)],
    focus: aroundI(k),
  }) as const

const velocityStep = (params: MomentumParams, k: number) =>
  ({
    id: `II${k + 1}`,
    phase: 'update',
    title: TITLE.II(k + 1),
    goal: GOAL.II,
    rows: velocityRows(params, k),
    computes: [velocityId(k + 1), thetaId('II', k + 1)],
    focus: aroundII(k),
  }) as const

/** Whether both forms take over the same from the first update. */
function carriedSentence(params: MomentumParams): Localized {
  if (params.beta === 0) return CARRIED.nothing
  if (at(params.g, 0) === 0) return CARRIED.still
  if (rateAt(params, 1).value !== params.alpha) return CARRIED.apart
  return rateAt(params, params.g.length - 1).value === params.alpha ? CARRIED.same : CARRIED.later
}

function outcome(params: MomentumParams, { gap }: Course): Localized {
  const changes = rateAt(params, params.g.length - 1).value !== params.alpha
  if (gap.some((one) => one !== 0)) return OUTCOME.apart
  return changes ? OUTCOME.nothing : OUTCOME.same
}
