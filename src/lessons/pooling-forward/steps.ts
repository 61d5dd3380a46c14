import { mapSteps } from '../../derivation/kit/map-steps.ts'
import { poolColumns, WINDOW } from '../../derivation/kit/pooled.ts'
import { numbered } from '../../derivation/kit/spec.ts'
import { step } from '../../derivation/kit/tell.ts'
import type { Options } from '../../derivation/options.ts'
import type { Member, Step } from '../../derivation/step.ts'
import { fixed, ladder, result, value } from '../../derivation/write.ts'
import { mapOf, sizeOf, tapsOf } from '../../model/window.ts'
import { cellRef, coveredBy, outOf, outputId, SHORT, windowOf } from './ids.ts'
import type { PoolingParams } from './kit.ts'
import { BECAUSE, GOAL, NAME, TITLE, WHY } from './words.ts'

/** Window by window, the whole map in one number, and what pooling saves. */
export function stepsOf(params: PoolingParams, options: Options): readonly Step[] {
  const { kind } = params
  const all = mapOf(sizeOf(params.x), cellRef).flat()
  const whole = `global_${SHORT[kind]}`
  return [
    step({
      id: 'task',
      phase: 'setup',
      title: TITLE.task,
      goal: GOAL[kind === 'max' ? 'taskMax' : 'taskMean'],
      focus: all,
      because: WINDOW(params.kernel, params.stride),
    }),
    ...mapSteps(
      {
        id: 'y',
        phase: 'forward',
        title: TITLE.y,
        goal: GOAL[kind === 'max' ? 'max' : 'mean'],
        why: WHY[kind],
      },
      mapOf(outOf(params), (i, j) => member(params, i, j)),
      options,
    ),
    step({
      id: 'global',
      phase: 'check',
      title: TITLE.global,
      goal: GOAL.global,
      rows: [result(`y_{\\text{${SHORT[kind]}}}`, whole)],
      computes: [whole],
      focus: all,
      because: BECAUSE.global,
    }),
    countStep(params),
  ]
}

function member(params: PoolingParams, i: number, j: number): Member {
  const { kind } = params
  const id = outputId(kind, i, j)
  const tex = `y_{${i + 1}${j + 1}}`
  const cells = tapsOf(i, j, windowOf(params)).map(({ row, column }) => ({
    ref: cellRef(row, column),
    tex: `x_{${row + 1}${column + 1}}`,
  }))
  return {
    ref: id,
    name: numbered(NAME.y, i + 1, j + 1),
    rows: [...ladder(tex, poolColumns(kind, cells, NAME.x)), result(tex, id, { ref: id })],
    computes: [id],
    focus: [id, ...coveredBy(params, i, j)],
  }
}

function countStep(params: PoolingParams): Step {
  return step({
    id: 'count',
    phase: 'count',
    title: TITLE.count,
    goal: GOAL.count,
    rows: [
      ...ladder("n / n'", [
        { operator: '=', rule: [fixed('n')], numbers: [value('values_in')] },
        { operator: '/', rule: [fixed("n'")], numbers: [value('values_out')] },
      ]),
      result("n / n'", 'compression'),
      result('N', 'params'),
    ],
    computes: ['values_in', 'values_out', 'compression', 'params'],
    asks: 'compression',
    focus: mapOf(outOf(params), (i, j) => outputId(params.kind, i, j)).flat(),
    because: BECAUSE.count,
  })
}
