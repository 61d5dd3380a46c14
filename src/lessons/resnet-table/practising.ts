import { at } from '../../derivation/at.ts'
import { sum } from '../../derivation/kit/parameter-count.ts'
import { practisingOf, type Workings } from '../../derivation/kit/practising.ts'
import { mapsOf } from '../../derivation/kit/resnet.ts'
import { firstId, otherId } from '../../derivation/kit/resnet-terms.ts'
import { RESNETS, resnetTitle } from '../../derivation/kit/resnet-presets.ts'
import { slotsOf } from '../../derivation/kit/spec.ts'
import {
  lastStage,
  overBlocks,
  productsOf,
  stagesOf,
  stemOf,
  type ResNet,
} from '../../model/resnet.ts'
import { firstOf, otherOf, perBlock } from './counts.ts'
import { derive } from './derive.ts'
import { editing } from './editing.ts'
import { workId } from './ids.ts'
import { KIT } from './kit.ts'
import { SLIPS, type Rules } from './slips.ts'

const workings: Workings<ResNet, Rules> = {
  right: {
    depth: (convolutions) => 1 + convolutions + 1,
    stages: stagesOf,
    first: firstOf,
    all: overBlocks,
  },
  slips: SLIPS,
  solve: (net, rules, write) => {
    for (const { ref, value } of slotsOf(KIT, net)) write(ref, value)
    for (const { id, value } of mapsOf(net)) write(id, value)
    const shapes = stagesOf(net)
    const convolutions = write('C', perBlock(net) * sum(net.b))
    write('L', rules.depth(convolutions, shapes.filter(({ projection }) => projection).length))
    const first = write(workId(0), productsOf(stemOf(net)))
    const works = rules.stages(net).map((stage, index) => {
      const [one, other] = [
        write(firstId(index + 1), rules.first(stage)),
        write(otherId(index + 1), otherOf(stage)),
      ]
      return write(workId(index + 1), rules.all(one, other, at(net.b, index)))
    })
    const dense = write('F', lastStage(shapes).channels * net.n)
    write('G', write('M', first + sum(works) + dense) / 1e9)
  },
  blanks: ({ b }) => [
    { quantity: 'C', skill: 'count', level: 2, family: 'convolutions' },
    { quantity: 'L', skill: 'count', level: 1, family: 'depth' },
    { quantity: workId(0), ref: workId(0), skill: 'count', level: 2, family: 'stem' },
    ...b.flatMap((_, index) => [
      { quantity: firstId(index + 1), skill: 'count', level: 3, family: 'first' } as const,
      { quantity: otherId(index + 1), skill: 'count', level: 3, family: 'other' } as const,
      {
        quantity: workId(index + 1),
        ref: workId(index + 1),
        skill: 'count',
        level: 2,
        family: 'stage',
      } as const,
    ]),
    { quantity: 'F', ref: 'F', skill: 'count', level: 2, family: 'dense' },
    { quantity: 'M', skill: 'count', level: 1, family: 'total' },
  ],
  levels: {
    1: { en: 'depth and total', zh: '层数与总数', ko: '깊이와 전체 수' },
    2: { en: 'every stage too', zh: '连同各阶段', ko: '스테이지마다' },
    3: { en: 'blocks too', zh: '连同残差块', ko: '블록까지' },
  },
  companions: () => [
    {
      id: 'depth-34',
      title: resnetTitle('34'),
      params: RESNETS[34],
      exposes: ['count'],
    },
  ],
}

export const practising = practisingOf(workings, derive, editing)
