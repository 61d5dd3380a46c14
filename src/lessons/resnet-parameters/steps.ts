import { blocksRows, denseRows, firstId, otherId } from '../../derivation/kit/resnet-terms.ts'
import {
  blocksId,
  channelsId,
  channelsStep,
  sideId,
  sidesStep,
} from '../../derivation/kit/resnet.ts'
import { stageRef } from '../../derivation/kit/resnet-chain.ts'
import { step } from '../../derivation/kit/tell.ts'
import { isSameData } from '../../derivation/same.ts'
import type { Step } from '../../derivation/step.ts'
import { E18, E19 } from './errata.ts'
import { valuesId, weightsId } from './ids.ts'
import { KIT, type MemoryParams } from './kit.ts'
import { entryRows, memoryRows, stageRows, valuesRows } from './memory-rows.ts'
import {
  blockRows,
  mainRows,
  normRows,
  projected,
  projectionRows,
  stemRows,
  totalRows,
} from './rows.ts'
import { BECAUSE, GOAL, TITLE } from './words.ts'

/** The weights part by part, what the sheet leaves out, and what a forward pass has to keep. */
export function stepsOf(params: MemoryParams): readonly Step[] {
  const stages = params.b.map((_, index) => index + 1)
  return [
    step({
      id: 'task',
      phase: 'setup',
      title: TITLE.task,
      goal: GOAL.task,
      focus: ['s', ...stages.map(blocksId), 'n'],
      because: BECAUSE.task,
    }),
    sidesStep(params),
    channelsStep(params),
    ...weightSteps(params, stages),
    ...addedSteps(params, stages),
    ...memorySteps(params, stages),
  ]
}

function weightSteps(params: MemoryParams, stages: readonly number[]): readonly Step[] {
  return [
    step({
      id: 'stem',
      phase: 'count',
      title: TITLE.stem,
      goal: GOAL.stem,
      rows: stemRows(),
      computes: [weightsId(0)],
      focus: [channelsId(0), stageRef(0), weightsId(0)],
      because: BECAUSE.stem,
    }),
    ...stages.map((i) =>
      step({
        id: `stage${i}`,
        phase: 'count',
        title: TITLE.stage(i),
        goal: GOAL.stage(i),
        rows: [...blockRows(params, i), ...blocksRows('P', i, weightsId)],
        computes: [firstId(i), otherId(i), weightsId(i)],
        asks: weightsId(i),
        focus: [blocksId(i), channelsId(i - 1), channelsId(i), stageRef(i), weightsId(i)],
        ...(i === 1 && { because: BECAUSE.block }),
        ...(i === 2 && { because: BECAUSE.first }),
      }),
    ),
    step({
      id: 'dense',
      phase: 'count',
      title: TITLE.dense,
      goal: GOAL.dense,
      rows: denseRows(params),
      computes: ['F'],
      focus: [channelsId(stages.length), 'dense', 'n', 'F'],
      because: BECAUSE.dense,
    }),
    step({
      id: 'main',
      phase: 'count',
      title: TITLE.main,
      goal: GOAL.main,
      rows: mainRows(params),
      computes: ['W'],
      focus: [weightsId(0), ...stages.map(weightsId), 'F'],
    }),
  ]
}

/** What the sheet leaves out: the shortcuts, the normalisations, and the biases of the dense layer. */
function addedSteps(params: MemoryParams, stages: readonly number[]): readonly Step[] {
  const onShortcuts = projected(params)
  return [
    ...(onShortcuts.length > 0
      ? [
          step({
            id: 'projections',
            phase: 'count',
            title: TITLE.projections,
            goal: GOAL.projections,
            rows: projectionRows(params),
            computes: ['D'],
            focus: [...new Set(onShortcuts.flatMap((i) => [channelsId(i - 1), channelsId(i)]))],
            because: BECAUSE.projections,
          }),
        ]
      : []),
    step({
      id: 'norms',
      phase: 'count',
      title: TITLE.norms,
      goal: GOAL.norms,
      rows: normRows(params),
      computes: ['K', 'N'],
      asks: 'N',
      focus: [0, ...stages].map(channelsId),
      because: BECAUSE.norms,
    }),
    step({
      id: 'total',
      phase: 'count',
      title: TITLE.total,
      goal: GOAL.total,
      rows: totalRows(params),
      computes: ['P'],
      focus: ['n'],
      because: BECAUSE.total,
      ...(isSource(params) && { erratum: E18 }),
    }),
  ]
}

function memorySteps(params: MemoryParams, stages: readonly number[]): readonly Step[] {
  return [
    step({
      id: 'entry',
      phase: 'count',
      title: TITLE.entry,
      goal: GOAL.entry,
      rows: entryRows(),
      computes: ['I', valuesId(0), 'Q'],
      focus: ['s', sideId(0), sideId(1), channelsId(0), 'I', valuesId(0), 'Q'],
      because: BECAUSE.entry,
    }),
    step({
      id: 'maps',
      phase: 'count',
      title: TITLE.maps,
      goal: GOAL.maps,
      rows: stages.flatMap((i) => stageRows(params, i)),
      computes: stages.map(valuesId),
      focus: stages.flatMap((i) => [blocksId(i), sideId(i), channelsId(i), valuesId(i)]),
      because: params.block === 'late' && stages.length > 1 ? BECAUSE.late : BECAUSE.maps,
    }),
    step({
      id: 'values',
      phase: 'count',
      title: TITLE.values,
      goal: GOAL.values,
      rows: valuesRows(params),
      computes: ['V'],
      focus: ['I', valuesId(0), 'Q', ...stages.map(valuesId), channelsId(stages.length), 'n'],
      because: BECAUSE.values,
      ...(isSource(params) && { erratum: E19 }),
    }),
    step({
      id: 'memory',
      phase: 'check',
      title: TITLE.memory,
      goal: GOAL.memory,
      rows: memoryRows(params),
      computes: ['M', 'U'],
      because: BECAUSE.memory,
    }),
  ]
}

const isSource = (params: MemoryParams): boolean => isSameData(params, KIT.defaults)
