import { step } from '../../derivation/kit/tell.ts'
import { isSameData } from '../../derivation/same.ts'
import type { Step } from '../../derivation/step.ts'
import { isSplit } from './counts.ts'
import { E37, E39, E40 } from './errata.ts'
import {
  channelsId,
  denseId,
  productsId,
  sideId,
  sumsId,
  unitsId,
  windowId,
  workId,
} from './ids.ts'
import type { NetParams } from './params.ts'
import { publishedOf } from './published.ts'
import { ALEXNET } from './presets.ts'
import { denseRows, ratioRows, sourceRows, sourceTotalRows, totalRows, workRows } from './rows.ts'
import { BECAUSE, GOAL, TITLE } from './words.ts'

/** Every convolution in both ways of counting, the dense layers, the totals, and how far the ways are apart. */
export function stepsOf(params: NetParams): readonly Step[] {
  const layers = params.k.map((_, index) => index + 1)
  const dense = params.d.slice(1).map((_, index) => index + 1)
  const isSource = isSameData(params, ALEXNET)
  return [
    step({
      id: 'task',
      phase: 'setup',
      title: TITLE.task,
      goal: GOAL.task,
      focus: [0, ...layers].map(channelsId),
      because: BECAUSE.task,
      ...(isSource && { erratum: E40 }),
    }),
    ...layers.map((i) =>
      step({
        id: `conv${i}`,
        phase: 'count',
        title: TITLE.layer(i),
        goal: GOAL.layer(i),
        rows: [...sourceRows(i), ...workRows(params, i)],
        computes: [productsId(i), sumsId(i), workId(i)],
        asks: workId(i),
        focus: [
          ...[channelsId(i - 1), channelsId(i), windowId(i), sideId(i)],
          ...[productsId(i), workId(i)],
        ],
        ...(i === 1 && { because: BECAUSE.window, erratum: E37 }),
        ...(isSplit(params, i) && { because: BECAUSE.groups }),
      }),
    ),
    step({
      id: 'dense',
      phase: 'count',
      title: TITLE.dense,
      goal: GOAL.dense,
      rows: dense.flatMap(denseRows),
      computes: dense.map(denseId),
      focus: [0, ...dense].map(unitsId),
      because: BECAUSE.dense,
      ...(isSource && { erratum: E39 }),
    }),
    step({
      id: 'source',
      phase: 'count',
      title: TITLE.source,
      goal: GOAL.source,
      rows: sourceTotalRows(params),
      computes: ['S', 'T'],
      focus: layers.map(productsId),
      because: BECAUSE.source,
    }),
    step({
      id: 'total',
      phase: 'count',
      title: TITLE.total,
      goal: GOAL.total,
      rows: totalRows(params),
      computes: ['M'],
      focus: [...layers.map(workId), ...dense.map(denseId)],
    }),
    step({
      id: 'ratio',
      phase: 'check',
      title: TITLE.ratio,
      goal: GOAL.ratio,
      rows: ratioRows(),
      computes: ['R', 'G'],
      because: publishedOf(params) ?? BECAUSE.ratio,
    }),
  ]
}
