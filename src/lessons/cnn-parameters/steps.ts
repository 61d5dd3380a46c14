import { PARAMETERS, splitStep, totalStep } from '../../derivation/kit/parameter-count.ts'
import { step } from '../../derivation/kit/tell.ts'
import type { Step } from '../../derivation/step.ts'
import { lastMaps } from './counts.ts'
import { countId, edgeRef, mapsId, sideId } from './ids.ts'
import type { CnnParams } from './kit.ts'
import { biasedColumns, denseRows, layerColumns, layerRows, shareRows } from './rows.ts'
import { BECAUSE, E02, E03, GOAL, TITLE } from './words.ts'

/** Convolution by convolution, the fully connected layer, all together, and where most of them are. */
export function stepsOf(params: CnnParams): readonly Step[] {
  const layers = params.k.map((_, i) => i + 1)
  const hasBiases = params.biases === 'on'
  const perMap = params.flat === 'map'
  return [
    step({
      id: 'task',
      phase: 'setup',
      title: PARAMETERS.task,
      goal: GOAL.task,
      focus: [...[0, ...layers].map(mapsId), ...layers.flatMap((k) => [sideId(k), edgeRef(k)])],
      because: hasBiases ? BECAUSE.kernel : BECAUSE.weights,
    }),
    ...layers.map((k) =>
      step({
        id: `conv${k}`,
        phase: 'count',
        title: TITLE.layer(k),
        goal: GOAL.layer(k),
        rows: layerRows(params, k),
        computes: [countId(k)],
        focus: [mapsId(k - 1), edgeRef(k), sideId(k), mapsId(k), countId(k)],
        ...(k === 1 && { because: BECAUSE.shared, erratum: E02 }),
        ...(k === 1 && hasBiases && { why: BECAUSE.one }),
      }),
    ),
    step({
      id: 'dense',
      phase: 'count',
      title: TITLE.dense,
      goal: GOAL.dense,
      rows: denseRows(params),
      computes: ['F'],
      focus: [...(perMap ? [mapsId(layers.length)] : []), 'm', 'dense', 'n', 'F'],
      because: perMap && lastMaps(params) > 1 ? BECAUSE.flattened : BECAUSE.pooling,
      erratum: E03,
    }),
    totalStep(layerColumns(params), [...layers.map(countId), 'F']),
    ...(hasBiases ? [splitStep(biasedColumns(params), [...layers.map(mapsId), 'n'])] : []),
    step({
      id: 'share',
      phase: 'check',
      title: PARAMETERS.share,
      goal: GOAL.share,
      rows: shareRows(),
      computes: ['share'],
      focus: ['F'],
      because: BECAUSE.share,
    }),
  ]
}
