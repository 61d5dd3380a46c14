import type { Row } from '../../derivation/equation.ts'
import { step } from '../../derivation/kit/tell.ts'
import type { Step } from '../../derivation/step.ts'
import { cell, fixed, value } from '../../derivation/write.ts'
import { FLAT, ID } from './ids.ts'
import { BECAUSE, GOAL, SAY, TITLE } from './words.ts'

/** The maps as one vector, in either order. */
export function flattenStep(): Step {
  const chw = FLAT.chw.map((_, n) => ID.chw(n + 1))
  const hwc = FLAT.hwc.map((_, n) => ID.hwc(n + 1))
  return step({
    id: 'flatten',
    phase: 'forward',
    title: TITLE.flatten,
    goal: GOAL.flatten,
    rows: [vector('v_{\\text{CHW}}', chw), vector('v_{\\text{HWC}}', hwc)],
    computes: [...chw, ...hwc],
    asks: ID.hwc(2),
    focus: [...chw, ...hwc],
    because: BECAUSE.flatten,
    say: SAY.flatten,
  })
}

/** `symbol = (number, number, …)` */
function vector(tex: string, ids: readonly string[]): Row {
  const numbers = ids.flatMap((id, n) => [
    ...(n > 0 ? [fixed(',\\,')] : []),
    value(id, { ref: id }),
  ])
  return {
    kind: 'result',
    cells: [cell('', fixed(tex)), cell('=', fixed('('), ...numbers, fixed(')'))],
  }
}
