import {
  blocksId,
  channelsId,
  channelsStep,
  sideId,
  sidesStep,
} from '../../derivation/kit/resnet.ts'
import { denseRows, firstId, otherId, blocksRows } from '../../derivation/kit/resnet-terms.ts'
import { stageRef } from '../../derivation/kit/resnet-chain.ts'
import { step } from '../../derivation/kit/tell.ts'
import type { Step } from '../../derivation/step.ts'
import type { ResNet } from '../../model/resnet.ts'
import { workId } from './ids.ts'
import {
  convolutionRows,
  depthRows,
  firstRows,
  gigaRows,
  otherRows,
  stemRows,
  totalRows,
} from './rows.ts'
import { printedOf } from './printed.ts'
import { BECAUSE, E45, GOAL, TITLE } from './words.ts'

/** What the name counts, the shapes of the maps, the multiplications of each stage, and the row that the table prints. */
export function stepsOf(net: ResNet): readonly Step[] {
  const stages = net.b.map((_, index) => index + 1)
  const printed = printedOf(net)
  return [
    step({
      id: 'task',
      phase: 'setup',
      title: TITLE.task,
      goal: GOAL.task,
      focus: ['s', ...stages.map(blocksId), 'n'],
      because: BECAUSE[net.block],
    }),
    sidesStep(net),
    channelsStep(net),
    step({
      id: 'depth',
      phase: 'count',
      title: TITLE.depth,
      goal: GOAL.depth,
      rows: [...convolutionRows(net), ...depthRows()],
      computes: ['C', 'L'],
      asks: 'L',
      focus: stages.map(blocksId),
      because: BECAUSE.depth,
      ...(printed?.depth === 50 && { erratum: E45 }),
    }),
    step({
      id: 'stem',
      phase: 'count',
      title: TITLE.stem,
      goal: GOAL.stem,
      rows: stemRows(),
      computes: [workId(0)],
      focus: [sideId(0), channelsId(0), stageRef(0), workId(0)],
      because: BECAUSE.stem,
    }),
    ...stages.map((i) =>
      step({
        id: `stage${i}`,
        phase: 'count',
        title: TITLE.stage(i),
        goal: GOAL.stage(i),
        rows: [...firstRows(net, i), ...otherRows(net, i), ...blocksRows('M', i, workId)],
        computes: [firstId(i), otherId(i), workId(i)],
        asks: workId(i),
        focus: [blocksId(i), channelsId(i - 1), channelsId(i), sideId(i), stageRef(i), workId(i)],
        ...(i === 1 && { because: net.block === 'basic' ? BECAUSE.plain : BECAUSE.projected }),
        ...(i === 2 && { because: net.block === 'late' ? BECAUSE.inside : BECAUSE.halved }),
      }),
    ),
    step({
      id: 'dense',
      phase: 'count',
      title: TITLE.dense,
      goal: GOAL.dense,
      rows: denseRows(net),
      computes: ['F'],
      focus: [channelsId(net.b.length), 'dense', 'n', 'F'],
      because: BECAUSE.dense,
    }),
    step({
      id: 'total',
      phase: 'count',
      title: TITLE.total,
      goal: GOAL.total,
      rows: totalRows(net),
      computes: ['M'],
      focus: [workId(0), ...stages.map(workId), 'F'],
    }),
    step({
      id: 'printed',
      phase: 'check',
      title: TITLE.printed,
      goal: GOAL.printed,
      rows: gigaRows(),
      computes: ['G'],
      because: printed ? printed.says : BECAUSE.unit,
    }),
  ]
}
