import type { Board, Tie } from '../../derivation/board.ts'
import { barsOf, chainOf, stageRef } from '../../derivation/kit/resnet-chain.ts'
import { blocksId, channelsId, sideId } from '../../derivation/kit/resnet.ts'
import { numbered } from '../../derivation/kit/spec.ts'
import { valuesId, weightsId } from './ids.ts'
import type { MemoryParams } from './kit.ts'
import { CAPTION, NAME } from './words.ts'

/** The maps in a row, and for each part of the network its weights and the numbers that it gives out. */
export function figureOf(params: MemoryParams): Board {
  const stages = params.b.map((_, index) => index + 1)
  return {
    kind: 'board',
    rows: [
      [chainOf(params, { letter: 'P', ...NAME })],
      [
        barsOf('weights', CAPTION.weights, [
          [weightsId(0), 'P_0', NAME.stem],
          ...stages.map((i) => [weightsId(i), `P_{${i}}`, numbered(NAME.stage, i)] as const),
          ['F', 'F', NAME.dense],
        ]),
        barsOf('values', CAPTION.values, [
          ['I', 'I', NAME.picture],
          [valuesId(0), 'V_0', NAME.stemValues],
          ['Q', 'Q', NAME.pooled],
          ...stages.map((i) => [valuesId(i), `V_{${i}}`, numbered(NAME.values, i)] as const),
        ]),
      ],
    ],
    ties: [
      ...into(weightsId(0), stageRef(0), channelsId(0)),
      ...into(valuesId(0), stageRef(0), channelsId(0), sideId(0)),
      ...into('I', stageRef(0), 's'),
      ...into('Q', stageRef(1), channelsId(0), sideId(1)),
      ...stages.flatMap((i) => [
        ...into(weightsId(i), stageRef(i), blocksId(i), channelsId(i - 1), channelsId(i)),
        ...into(valuesId(i), stageRef(i), blocksId(i), sideId(i), channelsId(i)),
      ]),
      ...into('F', 'dense', channelsId(stages.length), 'n'),
    ],
  }
}

const into = (to: string, by: string, ...from: readonly string[]): readonly Tie[] =>
  from.map((one) => ({ from: one, to, by }))
