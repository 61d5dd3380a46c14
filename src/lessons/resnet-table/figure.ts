import type { Board, Tie } from '../../derivation/board.ts'
import { barsOf, chainOf, stageRef } from '../../derivation/kit/resnet-chain.ts'
import { blocksId, channelsId, sideId } from '../../derivation/kit/resnet.ts'
import { numbered } from '../../derivation/kit/spec.ts'
import type { ResNet } from '../../model/resnet.ts'
import { workId } from './ids.ts'
import { CAPTION, NAME } from './words.ts'

/** The maps in a row with the blocks that make them, and what each stage multiplies. */
export function figureOf(net: ResNet): Board {
  const stages = net.b.map((_, index) => index + 1)
  return {
    kind: 'board',
    rows: [
      [chainOf(net, { letter: 'M', stem: NAME.stem, stage: NAME.work, dense: NAME.dense })],
      [
        barsOf('work', CAPTION.work, [
          [workId(0), 'M_0', NAME.stem],
          ...stages.map((i) => [workId(i), `M_{${i}}`, numbered(NAME.work, i)] as const),
          ['F', 'F', NAME.dense],
        ]),
      ],
    ],
    ties: [
      ...['s', sideId(0), channelsId(0)].map((from): Tie => ({
        from,
        to: workId(0),
        by: stageRef(0),
      })),
      ...stages.flatMap((i) =>
        [blocksId(i), sideId(i), channelsId(i - 1), channelsId(i)].map((from): Tie => ({
          from,
          to: workId(i),
          by: stageRef(i),
        })),
      ),
      ...[channelsId(net.b.length), 'n'].map((from): Tie => ({ from, to: 'F', by: 'dense' })),
    ],
  }
}
