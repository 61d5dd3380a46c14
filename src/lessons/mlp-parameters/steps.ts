import { PARAMETERS, splitStep, totalStep } from '../../derivation/kit/parameter-count.ts'
import { step } from '../../derivation/kit/tell.ts'
import type { Step } from '../../derivation/step.ts'
import type { Counts } from './counts.ts'
import { countId, edgeRef, sizeId } from './ids.ts'
import type { SizeParams } from './kit.ts'
import { layerColumns, layerRows, memoryRows, shareRows, sizeColumns } from './rows.ts'
import { unitOf } from './unit.ts'
import { BECAUSE, E01, GOAL, mostly, sized, TITLE } from './words.ts'

/** Layer by layer, all together, and what that means. */
export function stepsOf(params: SizeParams, { layers, total, largest }: Counts): readonly Step[] {
  const counted = layers.map((_, k) => k + 1)
  const hasBiases = params.biases === 'on'
  const bars = counted.map(countId)
  return [
    step({
      id: 'task',
      phase: 'setup',
      title: PARAMETERS.task,
      goal: GOAL.task,
      focus: [...[0, ...counted].map(sizeId), ...counted.map(edgeRef)],
      because: hasBiases ? BECAUSE.pairs : BECAUSE.weights,
    }),
    ...counted.map((k) =>
      step({
        id: `layer${k}`,
        phase: 'count',
        title: TITLE.layer(k),
        goal: GOAL.layer(k),
        rows: layerRows(params, k),
        computes: [countId(k)],
        focus: [sizeId(k - 1), edgeRef(k), sizeId(k), countId(k)],
        ...(k === 1 && hasBiases && { why: BECAUSE.one }),
      }),
    ),
    totalStep(layerColumns(layers.length), bars),
    ...(hasBiases ? [splitStep(sizeColumns(layers.length), counted.map(sizeId))] : []),
    step({
      id: 'share',
      phase: 'check',
      title: PARAMETERS.share,
      goal: GOAL.share,
      rows: shareRows(largest),
      computes: ['share', 'rounded'],
      focus: [countId(largest)],
      because: mostly(largest, layers.length),
      erratum: E01,
    }),
    step({
      id: 'memory',
      phase: 'check',
      title: TITLE.memory,
      goal: GOAL.memory,
      rows: memoryRows(params),
      computes: ['M', 'in-unit'],
      focus: bars,
      because: sized(unitOf(total * Number(params.bytes)).name),
    }),
  ]
}
