import { at } from '../../derivation/at.ts'
import { mapSteps } from '../../derivation/kit/map-steps.ts'
import { WINDOW } from '../../derivation/kit/pooled.ts'
import { step } from '../../derivation/kit/tell.ts'
import type { Options } from '../../derivation/options.ts'
import type { Step } from '../../derivation/step.ts'
import { result } from '../../derivation/write.ts'
import { mapOf, sizeOf } from '../../model/window.ts'
import { gradientMember, sentMember } from './backward.ts'
import { activationMember, pooledMember } from './forward.ts'
import { ID } from './ids.ts'
import { outOf, type PoolBackParams } from './kit.ts'
import { orderStep } from './order.ts'
import type { Pass } from './pass.ts'
import { BECAUSE, E14, GOAL, TITLE, WHY } from './words.ts'

/** Forward through the pool, then every window sends its gradient back, and each cell adds up what it got. */
export function stepsOf(params: PoolBackParams, pass: Pass, options: Options): readonly Step[] {
  const { z, kind, f, order } = params
  const size = sizeOf(z)
  const out = outOf(params)
  const isActive = f !== 'identity'
  const isBefore = isActive && order === 'before'
  return [
    step({
      id: 'task',
      phase: 'setup',
      title: TITLE.task,
      goal: GOAL.task,
      focus: mapOf(size, ID.z).flat(),
      because: WINDOW(params.kernel, params.stride),
    }),
    ...(isBefore
      ? mapSteps(
          { id: 'a', phase: 'forward', title: TITLE.a, goal: GOAL.a, byRow: true },
          mapOf(size, (i, j) => activationMember(params, 'z', i, j)),
          options,
        )
      : []),
    ...mapSteps(
      { id: 'y', phase: 'forward', title: TITLE.y, goal: GOAL[kind] },
      mapOf(out, (i, j) => pooledMember(params, pass, i, j)),
      options,
    ),
    ...(isActive && !isBefore
      ? mapSteps(
          { id: 'out', phase: 'forward', title: TITLE.out, goal: GOAL.a },
          mapOf(out, (i, j) => activationMember(params, 'y', i, j)),
          options,
        )
      : []),
    ...mapSteps(
      {
        id: 'sent',
        phase: 'backward',
        title: TITLE.sent,
        goal: GOAL.sent,
        why: WHY[kind],
        erratum: E14,
      },
      mapOf(out, (i, j) => sentMember(params, pass, i, j)),
      options,
    ).map((one) => ({ ...one, flow: flowOf(params, pass, one) })),
    ...mapSteps(
      { id: 'dz', phase: 'backward', title: TITLE.dz, goal: GOAL.dz, byRow: true },
      mapOf(size, (i, j) => gradientMember(params, pass, i, j)),
      options,
    ),
    sumsStep(params),
    ...(isActive ? [orderStep(params)] : []),
  ]
}

/** From the number that came out to the places that it came from. */
function flowOf(params: PoolBackParams, { sources }: Pass, { worked }: Step): Step['flow'] {
  return mapOf(outOf(params), (i, j) =>
    ID.sent(i, j) === worked
      ? at(at(sources, i), j).map(({ row, column }) => ({
          from: ID.sent(i, j),
          to: ID.gradient(row, column),
        }))
      : [],
  ).flat(2)
}

function sumsStep(params: PoolBackParams): Step {
  const isKept = params.f === 'identity'
  return step({
    id: 'sums',
    phase: 'check',
    title: TITLE.sums,
    goal: GOAL.sums,
    rows: [
      result('\\sum \\delta', 'sum_delta'),
      result('\\sum \\frac{\\partial L}{\\partial z}', 'sum_dz'),
    ],
    computes: ['sum_delta', 'sum_dz'],
    asks: 'sum_dz',
    focus: [...mapOf(outOf(params), ID.delta), ...mapOf(sizeOf(params.z), ID.gradient)].flat(),
    because: isKept ? BECAUSE.kept : BECAUSE.lost,
  })
}
