import { step } from '../../derivation/kit/tell.ts'
import type { Quantities } from '../../derivation/quantity.ts'
import type { Step } from '../../derivation/step.ts'
import { E44 } from './errata.ts'
import { bitIds, CURVE, ID } from './ids.ts'
import { FORMATS } from './formats.ts'
import type { FloatParams } from './params.ts'
import { isSource } from './presets.ts'
import * as rows from './rows.ts'
import * as say from './sentences.ts'
import { GOAL, TITLE, WHY } from './words.ts'

/** In memory, the spacing, the exact sum and its rounding; then how small is too small, and four checks of it. */
export function stepsOf(params: FloatParams, quantities: Quantities): readonly Step[] {
  const writing = rows.writingOf(params, quantities)
  const value = say.reader(quantities)
  const bits = (of: Parameters<typeof bitIds>[1]) => bitIds(FORMATS[params.format], of)
  return [
    step({
      id: 'task',
      phase: 'setup',
      title: TITLE.task,
      goal: GOAL.task(params.format),
      focus: ['a', 'b'],
      because: WHY.task,
    }),
    step({
      id: 'store',
      phase: 'setup',
      title: TITLE.store,
      goal: GOAL.store,
      rows: rows.storeRows(writing),
      computes: [ID.a, ID.b, ID.exponent, ID.field, ...bits(ID.a), ...bits(ID.b)],
      asks: ID.field,
      focus: ['a', 'b', ID.a, ID.b, ...bits(ID.a), ...bits(ID.b)],
      because: say.storedAs(params, value),
      why: say.formatOf(params),
    }),
    step({
      id: 'spacing',
      phase: 'setup',
      title: TITLE.spacing,
      goal: GOAL.spacing,
      rows: rows.spacingRows(writing),
      computes: [ID.spacing, ID.significand],
      focus: [ID.a, CURVE.rounded],
      because: say.multiples(value),
    }),
    step({
      id: 'sum',
      phase: 'forward',
      title: TITLE.sum,
      goal: GOAL.sum,
      rows: rows.neighbourRows(writing),
      computes: [ID.sum, ID.low, ID.high, ID.distance],
      asks: ID.distance,
      focus: [ID.a, ID.b, ID.low, ID.high],
      because: say.between(value),
    }),
    step({
      id: 'round',
      phase: 'forward',
      title: TITLE.round,
      goal: GOAL.round,
      rows: rows.roundRows(writing),
      computes: [ID.half, ID.rounded, ID.arrived, ...bits(ID.rounded)],
      asks: ID.rounded,
      focus: [ID.low, ID.high, ID.rounded, ID.arrived, ...bits(ID.rounded)],
      because: say.taken(value),
      why: WHY.lost,
    }),
    step({
      id: 'relative',
      phase: 'derive',
      title: TITLE.relative,
      goal: GOAL.relative,
      rows: rows.relativeRows(writing),
      computes: [ID.share, ID.epsilon, ID.ratio],
      focus: [ID.a, ID.b],
      because: say.compared(value),
      why: WHY.relative,
    }),
    ...checks(params, writing, value),
  ]
}

function checks(
  params: FloatParams,
  writing: rows.Writing,
  value: ReturnType<typeof say.reader>,
): readonly Step[] {
  return [
    step({
      id: 'more',
      phase: 'check',
      title: TITLE.more,
      goal: GOAL.more,
      rows: rows.moreRows(writing),
      computes: [ID.one, ID.oneAndHalf, ID.more, ID.moreArrived],
      focus: [CURVE.rounded, ID.moreArrived],
      because: say.oneAndMore(value),
    }),
    step({
      id: 'integer',
      phase: 'check',
      title: TITLE.integer,
      goal: GOAL.integer,
      rows: rows.integerRows(writing),
      computes: [ID.integer],
      because: say.counting(params),
    }),
    step({
      id: 'repeat',
      phase: 'check',
      title: TITLE.repeat,
      goal: GOAL.repeat,
      rows: rows.repeatRows(writing),
      computes: [ID.plain, ID.addends, ID.plainArrived],
      focus: [ID.b, CURVE.plain, CURVE.paper, ID.plainArrived],
      because: say.repeated(params, value),
      why: WHY.training,
    }),
    ...(params.kahan === 'on'
      ? [
          step({
            id: 'carry',
            phase: 'check',
            title: TITLE.carry,
            goal: GOAL.carry,
            rows: rows.carryRows(writing),
            computes: [ID.excess, ID.second],
            focus: [ID.a, ID.b, ID.rounded],
            because: say.secondAddition(value),
          }),
          step({
            id: 'kahan',
            phase: 'check',
            title: TITLE.kahan,
            goal: GOAL.kahan,
            rows: rows.kahanRows(writing),
            computes: [ID.kahan, ID.kahanArrived],
            focus: [CURVE.kahan, ID.kahanArrived],
            because: say.inTheEnd(params, value),
          }),
        ]
      : []),
    step({
      id: 'wide',
      phase: 'check',
      title: TITLE.wide,
      goal: GOAL.wide,
      rows: rows.wideRows(writing),
      computes: [ID.wide],
      focus: [ID.a, ID.b, ID.rounded],
      because: say.wider(params, value),
      ...(isSource(params) && { erratum: E44 }),
    }),
  ]
}
