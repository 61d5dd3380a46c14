import { at } from '../../derivation/at.ts'
import type { Row } from '../../derivation/equation.ts'
import { numbered } from '../../derivation/kit/spec.ts'
import { step } from '../../derivation/kit/tell.ts'
import type { QuantityId, Ref } from '../../derivation/quantity.ts'
import type { Member, Step } from '../../derivation/step.ts'
import { GOAL } from './goals.ts'
import { ID, placeRef, pullRef, type Penalty, type Update } from './ids.ts'
import type { RegularisationParams } from './params.ts'
import { decayRows, factorRows, penaltyRows, slopeRows, updateRows } from './penalty-rows.ts'
import { BECAUSE, WHY } from './reasons.ts'
import { decays, pulledBy } from './sentences.ts'
import type { Shrinking } from './shrinking.ts'
import { NAME, TITLE } from './words.ts'

/** Both penalties, their gradients, and an update with each of them and with neither. */
export function penaltySteps(params: RegularisationParams, shrinking: Shrinking): readonly Step[] {
  const all = params.w.map((_, i) => i + 1)
  return [
    penaltyStep('L2', all),
    penaltyStep('L1', all),
    slopeStep('L2', params),
    slopeStep('L1', params),
    updateStep('plain', params, shrinking),
    updateStep('L2', params, shrinking),
    decayStep(params, shrinking),
    updateStep('L1', params, shrinking),
  ]
}

function penaltyStep(of: Penalty, all: readonly number[]): Step {
  return step({
    id: ID.penalty(of),
    phase: 'loss',
    title: of === 'L2' ? TITLE.R2 : TITLE.R1,
    goal: of === 'L2' ? GOAL.R2 : GOAL.R1,
    rows: penaltyRows(of, all),
    computes: [ID.penalty(of), ...(of === 'L1' ? all.map(ID.size) : [])],
    focus: all.map(ID.weight),
    because: of === 'L2' ? BECAUSE.R2 : BECAUSE.R1,
    ...(of === 'L2' && { why: WHY.biases }),
  })
}

/** With L1 a positive weight does not show its sign: a negative one comes first. */
export const negativeFirst = (w: readonly number[]): readonly number[] =>
  w.map((_, i) => i + 1).toSorted((a, b) => Number(at(w, b - 1) < 0) - Number(at(w, a - 1) < 0))

type Parts = Pick<Step, 'id' | 'phase' | 'title' | 'goal'> & Partial<Pick<Step, 'because'>>

/** A step that does the same for each weight, the first of them in full. */
function eachWeight(
  parts: Parts,
  order: readonly number[],
  told: (i: number) => Pick<Member, 'rows' | 'computes' | 'focus'>,
  shared: { readonly rows?: readonly Row[]; readonly computes?: readonly QuantityId[] } = {},
): Step {
  const members = order.map((i): Member => ({
    ref: ID.weight(i),
    name: numbered(NAME.w, i),
    ...told(i),
  }))
  const [worked, ...others] = members
  if (!worked) throw new RangeError('no weight')
  const { rows = [], computes = [] } = shared
  return step({
    ...parts,
    rows: [...rows, ...worked.rows],
    worked: worked.ref,
    members: others,
    computes: [...computes, ...members.flatMap((member) => member.computes)],
    focus: worked.focus,
  })
}

function slopeStep(of: Penalty, { w }: RegularisationParams): Step {
  const because = of === 'L2' ? BECAUSE.slopeL2 : w.includes(0) ? BECAUSE.corner : BECAUSE.slopeL1
  return eachWeight(
    {
      id: `d${of}`,
      phase: 'backward',
      title: of === 'L2' ? TITLE.slopeL2 : TITLE.slopeL1,
      goal: of === 'L2' ? GOAL.slopeL2 : GOAL.slopeL1,
      because,
    },
    orderOf(of, w),
    (i) => ({
      rows: slopeRows(of, i),
      computes: [ID.slope(of, i), ...(of === 'L1' ? [ID.sign(i)] : [])],
      focus: [ID.weight(i)],
    }),
  )
}

const orderOf = (by: Update, w: readonly number[]): readonly number[] =>
  by === 'L1' ? negativeFirst(w) : w.map((_, i) => i + 1)

function updateStep(by: Update, { w }: RegularisationParams, shrinking: Shrinking): Step {
  const because = by === 'L1' ? pulledBy(shrinking) : BECAUSE[by]
  return eachWeight(
    { id: by, phase: 'update', title: TITLE[by], goal: GOAL[by], because },
    orderOf(by, w),
    (i) => ({
      rows: updateRows(by, i),
      computes: [ID.moved(by, i)],
      focus: [ID.weight(i), ID.gradient(i), ...wayOf(by)],
    }),
    by === 'L1' ? { computes: ['pull'] } : {},
  )
}

function wayOf(by: Update): readonly Ref[] {
  return by === 'plain'
    ? [placeRef('before'), placeRef('plain')]
    : [placeRef('plain'), pullRef(by), placeRef(by)]
}

function decayStep({ w }: RegularisationParams, shrinking: Shrinking): Step {
  return eachWeight(
    {
      id: 'decay',
      phase: 'update',
      title: TITLE.decay,
      goal: GOAL.decay,
      because: decays(shrinking),
    },
    orderOf('L2', w),
    (i) => ({
      rows: decayRows(i),
      computes: [],
      focus: [ID.weight(i), ID.gradient(i), placeRef('L2')],
    }),
    { rows: factorRows(), computes: ['factor'] },
  )
}
